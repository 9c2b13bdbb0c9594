import type { PreviewTable, Speech } from "../builder";
import type { PartnershipFigures } from "../../marketing/partnershipLines";
import type { Analysis } from "./analysis";
import { customerLabels } from "./customerLabels";

const ROWS = 8;
const shown = ["2", "3", "4", "5", "6"] as const;

/** The first customers and the totals, as the customers' sheet will show them. */
export function previewOf(analysis: Analysis, { language, words }: Speech): PreviewTable {
  const text = words.costTable;
  const { table, period, options } = analysis;
  const labels = customerLabels(analysis, words);
  const money = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const row = (name: string, lines: PartnershipFigures) => [
    name,
    ...shown.map((line) => {
      const figure = lines[line];
      return figure === null ? "" : (line === "2" ? whole : money).format(figure);
    }),
  ];
  const rows =
    options.view === "one" && options.customer !== null
      ? table.rows.filter(({ key }) => key === options.customer)
      : table.rows.slice(0, ROWS);
  return {
    caption: text.preview(period.from, period.to),
    headers: [
      text.customer,
      ...shown.map((line) => `${line} ${words.functions.partnershipLines[line]}`),
    ],
    rows: [
      ...rows.map(({ name, lines }) => row(String(labels.name(name)), lines)),
      row(labels.all, table.totals),
    ],
    numeric: [false, ...shown.map(() => true)],
  };
}
