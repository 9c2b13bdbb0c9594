import type { SheetWords } from "../../languages/language";
import { Grid } from "../grid";
import type { SheetPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import type { Analysis } from "./analysis";
import { chartPlace, onSheet, type Layout } from "./layout";
import { reasons, type Reason } from "./options";
import { sheetHead } from "./sheetHead";
import { cellNames } from "./typed";

/** Why customers leave by a well-known survey: shares from–to; "other" is what the four leave. */
const benchmark: Record<Reason, [from: number, to: number]> = {
  moved: [0.04, 0.05],
  price: [0.09, 0.1],
  partnership: [0.14, 0.15],
  attention: [0.65, 0.7],
  other: [0, 0.08],
};

const column = { reason: 0, count: 1, share: 2, from: 3, to: 4, middle: 5, compared: 6 } as const;

/** Rows of the sheet. */
const HEADER = 29;
const FIRST = HEADER + 1;
const TOTAL = FIRST + reasons.length;

/** Why customers left, counted by the user, against the benchmark. */
export function reasonsSheet(analysis: Analysis, layout: Layout, words: SheetWords): SheetPlan {
  const text = words.retentionTable;
  const { bucket } = layout.names;
  const grid = new Grid();
  const head = sheetHead(analysis, layout, words, text.reasonsTitle, grid);
  const area = (row: number, of: number, rows: number, columns: number) => ({
    row,
    column: of,
    rows,
    columns,
  });
  grid.put(HEADER - 3, 0, text.reasonsSection);
  grid.put(HEADER - 2, 0, text.reasonsNote);
  text.reasonHeaders.forEach((header, at) => grid.put(HEADER, at, header));
  const counts = areaAddress(area(FIRST, column.count, reasons.length, 1), "both");
  const quote = (sentence: string) => `"${sentence.replaceAll('"', '""')}"`;
  reasons.forEach((reason, position) => {
    const row = FIRST + position;
    const at = (of: keyof typeof column) => cellAddress(row, column[of]);
    const [from, to] = benchmark[reason];
    grid.put(row, column.reason, text.reasons[reason]);
    grid.put(row, column.count, analysis.options.reasons[reason]);
    grid.put(row, column.share, {
      formula: `=IF(SUM(${counts})=0,"",N(${at("count")})/SUM(${counts}))`,
    });
    grid.put(row, column.from, from);
    grid.put(row, column.to, to);
    grid.put(row, column.middle, { formula: `=(${at("from")}+${at("to")})/2` });
    grid.put(row, column.compared, {
      formula:
        `=IF(${at("share")}="","",IF(${at("share")}<${at("from")},${quote(text.below)},` +
        `IF(${at("share")}>${at("to")},${quote(text.above)},${quote(text.within)})))`,
    });
  });
  grid.put(TOTAL, column.reason, text.reasonsTotal);
  grid.put(TOTAL, column.count, { formula: `=SUM(${counts})` });
  grid.put(TOTAL + 1, column.reason, text.lostInAll);
  grid.put(TOTAL + 1, column.count, {
    formula: `=${onSheet(bucket, layout.rows.bucketTotal, 5)}`,
  });
  const series = (name: string, of: number) => ({
    name,
    values: area(FIRST, of, reasons.length, 1),
    categories: area(FIRST, column.reason, reasons.length, 1),
  });
  const compared = cellAddress(FIRST, column.compared, "column");
  return {
    name: layout.names.reasons,
    blocks: [grid.block()],
    styles: [
      ...head.styles,
      { area: area(HEADER - 3, 0, 1, 1), role: "section" },
      { area: area(HEADER - 2, 0, 1, 1), role: "note" },
      { area: area(HEADER, 0, 1, 7), role: "header" },
      { area: area(HEADER, column.count, 1, 5), role: "header", align: "right" },
      { area: area(HEADER, column.compared, 1, 1), role: "header", indent: 1 },
      { area: area(FIRST, column.reason, reasons.length, 1), role: "label" },
      { area: area(FIRST, column.count, reasons.length, 1), role: "input" },
      { area: area(FIRST, column.share, reasons.length, 1), role: "result" },
      { area: area(FIRST, column.from, reasons.length, 3), role: "muted" },
      { area: area(FIRST, column.compared, reasons.length, 1), role: "label", indent: 1 },
      { area: area(TOTAL, 0, 1, 7), role: "total" },
      { area: area(TOTAL + 1, 0, 1, 2), role: "muted" },
    ],
    numberFormats: [
      { area: area(FIRST, column.count, reasons.length + 2, 1), format: "#,##0" },
      { area: area(FIRST, column.share, reasons.length, 4), format: "0.0%" },
    ],
    columnWidths: [
      { column: 0, width: 60 },
      { column: 1, columns: 5, width: 16 },
      { column: 6, width: 26 },
    ],
    names: reasons.map((reason, position) => ({
      name: cellNames[reason],
      area: area(FIRST + position, column.count, 1, 1),
    })),
    validations: [
      {
        area: area(FIRST, column.count, reasons.length, 1),
        kind: "wholeNumber",
        minimum: 0,
        maximum: 1_000_000_000,
        prompt: { title: text.reasonsTotal, text: text.reasonPrompt },
        message: { title: text.reasonsTotal, text: text.reasonMessage },
      },
    ],
    conditionalFormats: [
      ...head.conditionalFormats,
      {
        area: area(FIRST, column.compared, reasons.length, 1),
        formula: `=${compared}=${quote(text.above)}`,
        look: "warning",
      },
      {
        area: area(FIRST, column.compared, reasons.length, 1),
        formula: `=${compared}=${quote(text.within)}`,
        look: "good",
      },
    ],
    charts: [
      {
        kind: "barClustered",
        title: text.reasonsChartTitle,
        place: chartPlace(5),
        series: [
          { ...series(text.own, column.share), look: "gain" },
          { ...series(text.benchmark, column.middle), look: "level" },
        ],
        valueAxis: { minimum: 0, numberFormat: "0%", title: text.reasonsAxis },
        description: text.reasonsDescription,
      },
    ],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape" },
    showGridlines: false,
  };
}
