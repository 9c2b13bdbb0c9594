import type { SheetWords } from "../languages/language";
import { benchmark, reasons, type Reason } from "../marketing/leavingReasons";
import type { Chart, Content } from "./plan";
import { areaAddress, cellAddress } from "./reference";
import { area, quoted, type SheetDraft } from "./sheetDraft";

const column = { reason: 0, count: 1, share: 2, from: 3, to: 4, middle: 5, compared: 6 } as const;

/** Columns of the block. */
export const REASON_COLUMNS = [
  { column: column.reason, width: 60 },
  { column: column.count, columns: 5, width: 16 },
  { column: column.compared, width: 26 },
];

/** Rows of the block below its header, the total included. */
export const REASON_ROWS = reasons.length + 1;

/** Where the counts stand. */
export const reasonCounts = (header: number) => area(header + 1, column.count, reasons.length);

/** Where the names of the reasons stand. */
export const reasonNames = (header: number) => area(header + 1, column.reason, reasons.length);

/** How many customers left for each reason, their shares, and the benchmark beside them. */
export function leavingReasonsBlock(
  words: SheetWords,
  draft: SheetDraft,
  header: number,
  counts: Record<Reason, Content>,
): void {
  const text = words.retentionTable;
  const first = header + 1;
  const total = first + reasons.length;
  const all = areaAddress(reasonCounts(header), "both");
  draft.row(header, 0, text.reasonHeaders);
  reasons.forEach((reason, position) => {
    const row = first + position;
    const at = (of: keyof typeof column) => cellAddress(row, column[of]);
    draft.row(row, 0, [
      text.reasons[reason],
      counts[reason],
      { formula: `=IF(SUM(${all})=0,"",N(${at("count")})/SUM(${all}))` },
      ...benchmark[reason],
      { formula: `=(${at("from")}+${at("to")})/2` },
      {
        formula:
          `=IF(${at("share")}="","",IF(${at("share")}<${at("from")},${quoted(text.below)},` +
          `IF(${at("share")}>${at("to")},${quoted(text.above)},${quoted(text.within)})))`,
      },
    ]);
  });
  draft.row(total, 0, [text.reasonsTotal, { formula: `=SUM(${all})` }]);

  const rows = (of: number, columns = 1) => area(first, of, reasons.length, columns);
  draft.look(area(header, 0, 1, 7), "header");
  draft.look(area(header, column.count, 1, 5), "header", { align: "right" });
  draft.look(area(header, column.compared), "header", { indent: 1 });
  draft.look(rows(column.reason), "label");
  draft.look(rows(column.share), "result");
  draft.look(rows(column.from, 3), "muted");
  draft.look(rows(column.compared), "label", { indent: 1 });
  draft.look(area(total, 0, 1, 7), "total");
  draft.format(area(first, column.count, REASON_ROWS), "#,##0");
  draft.format(rows(column.share, 4), "0.0%");
  const compared = cellAddress(first, column.compared, "column");
  draft.conditionalFormats.push(
    {
      area: rows(column.compared),
      formula: `=${compared}=${quoted(text.above)}`,
      look: "warning",
    },
    { area: rows(column.compared), formula: `=${compared}=${quoted(text.within)}`, look: "good" },
  );
}

/** The shares beside the middle of the benchmark. */
export function leavingReasonsChart(
  words: SheetWords,
  header: number,
  place: Chart["place"],
): Chart {
  const text = words.retentionTable;
  const rows = (of: number) => area(header + 1, of, reasons.length);
  return {
    kind: "barClustered",
    title: text.reasonsChartTitle,
    place,
    series: [
      {
        name: text.own,
        values: rows(column.share),
        categories: rows(column.reason),
        look: "gain",
      },
      {
        name: text.benchmark,
        values: rows(column.middle),
        categories: rows(column.reason),
        look: "level",
      },
    ],
    valueAxis: { minimum: 0, numberFormat: "0%", title: text.reasonsAxis },
    description: text.reasonsDescription,
  };
}
