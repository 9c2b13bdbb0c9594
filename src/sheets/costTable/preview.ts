import { partnershipLines, type PartnershipFigures } from "../../marketing/partnershipLines";
import type { PreviewTable, Speech } from "../builder";
import type { Analysis } from "./analysis";
import { customerLabels } from "../salesList/customerLabels";

const ROWS = 8;
const shown = ["2", "3", "4", "5", "6"] as const;

/** What the sheet that will be shown holds: the first customers with totals, or one customer's thirteen lines. */
export function previewOf(analysis: Analysis, speech: Speech): PreviewTable {
  return analysis.customer === null
    ? allCustomers(analysis, speech)
    : oneCustomer(analysis, speech);
}

function allCustomers(analysis: Analysis, speech: Speech): PreviewTable {
  const { words } = speech;
  const text = words.costTable;
  const { table, period } = analysis;
  const format = formats(speech);
  const labels = customerLabels(
    table.rows.map(({ name }) => name),
    words,
  );
  const row = (name: string, lines: PartnershipFigures) => [
    name,
    ...shown.map((line) => format.figure(line, lines[line])),
  ];
  return {
    caption: text.preview(text.allCustomers, period.from, period.to),
    headers: [
      text.customer,
      ...shown.map((line) => `${line} ${words.results.partnershipLines[line]}`),
    ],
    rows: [
      ...table.rows.slice(0, ROWS).map(({ name, lines }) => row(String(labels.name(name)), lines)),
      row(labels.all, table.totals),
    ],
    numeric: [false, ...shown.map(() => true)],
  };
}

function oneCustomer(analysis: Analysis, speech: Speech): PreviewTable {
  const text = speech.words.costTable;
  const { table, period, customer } = analysis;
  const format = formats(speech);
  const { lines } = table.rows.find(({ key }) => key === customer)!;
  const sales = lines["3"];
  return {
    caption: text.preview(customer ?? text.allCustomers, period.from, period.to),
    headers: [text.number, text.indicator, text.amountHeader, text.shareHeader],
    rows: partnershipLines.map((line) => {
      const figure = lines[line];
      const shared = line !== "1" && line !== "2" && figure !== null && sales !== 0;
      return [
        line,
        speech.words.results.partnershipLines[line],
        format.figure(line, figure),
        shared ? format.share(figure / sales) : "",
      ];
    }),
    numeric: [false, false, true, true],
  };
}

function formats({ language }: Speech) {
  const money = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(language, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return {
    figure: (line: string, value: number | null) =>
      value === null ? "" : (line === "2" ? whole : money).format(value),
    share: (value: number) => percent.format(value),
  };
}
