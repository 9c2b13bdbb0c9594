import { leakage } from "../../marketing/leakage";
import type { PreviewTable, Speech } from "../builder";
import type { Analysis } from "./analysis";

const ROWS = 6;
const LATER = 4;

/** The youngest cohorts that have a period to show: how many customers, and what share bought again. */
export function previewOf(analysis: Analysis, { language, words }: Speech): PreviewTable {
  const text = words.retentionTable;
  const { cohorts, buyers, flow, periods, finished } = analysis;
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const { columns, customers } = cohorts;
  const later = Array.from({ length: Math.min(LATER, columns - 1) }, (_, each) => each + 1);
  const rows = cohorts.periods.flatMap((period, row) => {
    const entry = period - buyers.from;
    if (entry >= finished) return [];
    const size = customers[row * columns]!;
    const shares = later.map((each) => {
      const cell = entry + each < columns ? customers[row * columns + each]! : NaN;
      return Number.isNaN(cell) ? "" : percent.format(cell / size);
    });
    const share = leakage(flow.start[entry]!, flow.end[entry]!, flow.gained[entry]!);
    return [
      [
        periods[entry]!.name,
        whole.format(size),
        ...shares,
        share === null ? "" : percent.format(share),
      ],
    ];
  });
  return {
    caption: text.preview,
    headers: [
      text.firstPurchase,
      text.previewCustomers,
      ...later.map((each) => `+${each}`),
      text.bucketHeaders.replaced,
    ],
    rows: rows.slice(-ROWS),
    numeric: [false, true, ...later.map(() => true), true],
  };
}
