import type { SheetWords } from "../../languages/language";
import type { AssessmentTexts } from "../../languages/assessmentTexts";
import type { Content, SheetPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { quoteSheetName } from "../sheetName";
import { columnArea, headCells, ratingColumns, type Layout } from "./layout";
import { liveSentence } from "./liveSentence";

/** Columns of the result sheet; ids stand in column A, hidden. */
export const resultColumns = {
  number: 1,
  section: 2,
  score: 3,
  bar: 4,
  answered: 5,
  items: 6,
  weight: 7,
} as const;

/** A twentieth of the scale a block: readable without colour, in print and by a screen reader's eye. */
const BLOCKS = 20;

/** The page for management: a score a section, the total, and the radar chart they feed. */
export function resultSheet(layout: Layout, texts: AssessmentTexts, words: SheetWords): SheetPlan {
  const { assessments } = words;
  const { score, answered, items, weight, bar, number, section } = resultColumns;
  const first = layout.resultHeaderRow + 1;
  const count = layout.sections.length;
  const totalRow = first + count;
  const column = (at: number) => areaAddress(columnArea(at, first, count), "both");
  const barOf = (row: number) => {
    const cell = cellAddress(row, score);
    return `=IF(ISNUMBER(${cell}),REPT("█",ROUND(${cell}/${100 / BLOCKS},0))&REPT("░",${BLOCKS}-ROUND(${cell}/${100 / BLOCKS},0)),"")`;
  };
  const scored = `SUMPRODUCT(--ISNUMBER(${column(score)}),${column(weight)})`;

  const rows: Content[][] = layout.sections.map((place) => [
    String(place.section.number),
    texts.sections[place.section.id] ?? place.section.id,
    { formula: `=${layout.ratingCell(place.row, ratingColumns.points)}` },
    { formula: barOf(place.resultRow) },
    { formula: `=COUNT(${ratedItems(layout, place)})` },
    place.items.length,
    { formula: `=N(${layout.ratingCell(place.row, ratingColumns.weight)})` },
  ]);
  rows.push([
    null,
    assessments.total,
    { formula: `=IF(${scored}=0,"",SUMPRODUCT(${column(score)},${column(weight)})/${scored})` },
    { formula: barOf(totalRow) },
    { formula: `=SUM(${column(answered)})` },
    { formula: `=SUM(${column(items)})` },
    { formula: `=SUM(${column(weight)})` },
  ]);
  const head = (cell: { row: number; column: number }): Content => {
    const reference = layout.ratingCell(cell.row, cell.column);
    return { formula: `=IF(${reference}="","",${reference})` };
  };
  const body = { row: first, column: number, rows: count, columns: weight };

  return {
    name: layout.names.result,
    blocks: [
      { row: 0, column: number, rows: [[`${texts.title}: ${assessments.sheets.result}`]] },
      {
        row: 2,
        column: section,
        rows: [
          [assessments.company, head(headCells.company)],
          [assessments.date, head(headCells.date)],
          [
            assessments.progress,
            {
              formula: `=${liveSentence(assessments.answered, cellAddress(totalRow, answered), cellAddress(totalRow, items))}`,
            },
          ],
        ],
      },
      {
        row: layout.resultHeaderRow,
        column: number,
        rows: [
          [
            assessments.columns.number,
            assessments.result.section,
            assessments.result.score,
            assessments.result.bar,
            assessments.result.answered,
            assessments.result.items,
            assessments.result.weight,
          ],
        ],
      },
      { row: first, column: number, rows },
      { row: totalRow + 1, column: section, rows: [[assessments.result.note]] },
    ],
    styles: [
      { area: { row: 0, column: number, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 2, column: section, rows: 3, columns: 1 }, role: "label" },
      { area: { row: 2, column: score, rows: 3, columns: 1 }, role: "label", align: "left" },
      {
        area: { row: layout.resultHeaderRow, column: number, rows: 1, columns: weight },
        role: "header",
      },
      ...[
        { column: score, columns: 1 },
        { column: answered, columns: 3 },
      ].map((numbers) => ({
        area: { row: layout.resultHeaderRow, rows: 1, ...numbers },
        role: "header" as const,
        align: "right" as const,
      })),
      { area: body, role: "label" },
      { area: { row: totalRow, column: number, rows: 1, columns: weight }, role: "total" },
      // Air between the score and the bar that follows it.
      {
        area: { row: layout.resultHeaderRow, column: bar, rows: 1, columns: 1 },
        role: "header",
        indent: 1,
      },
      { area: { row: first, column: bar, rows: count, columns: 1 }, role: "label", indent: 1 },
      { area: { row: totalRow, column: bar, rows: 1, columns: 1 }, role: "total", indent: 1 },
      { area: { row: first, column: score, rows: count, columns: 1 }, role: "result" },
      {
        area: { row: totalRow + 1, column: section, rows: 1, columns: 1 },
        role: "note",
      },
    ],
    numberFormats: [
      { area: { row: first, column: number, rows: count + 1, columns: 1 }, format: "@" },
      { area: { row: 3, column: score, rows: 1, columns: 1 }, format: "yyyy-mm-dd" },
      { area: { row: first, column: score, rows: count + 1, columns: 1 }, format: "0" },
    ],
    columnWidths: [
      { column: 0, width: 0 },
      { column: number, width: 6 },
      { column: section, width: 44 },
      { column: score, width: 20 },
      { column: bar, width: 28 },
      { column: answered, columns: 3, width: 16 },
    ],
    charts: [
      {
        kind: "radar",
        title: assessments.result.chart,
        place: { row: totalRow + 3, column: number, rows: 22, columns: weight },
        series: [
          {
            name: assessments.result.score,
            values: { row: first, column: score, rows: count, columns: 1 },
            categories: { row: first, column: section, rows: count, columns: 1 },
          },
        ],
        valueAxis: { minimum: 0, maximum: 100, numberFormat: "0" },
        description: assessments.result.chartDescription,
      },
    ],
    print: { orientation: "portrait" },
    rowIds: { column: 0, row: first, ids: layout.sections.map((place) => place.section.id) },
    showGridlines: false,
  };
}

/** The points of a section's items, from another sheet. */
function ratedItems(layout: Layout, place: Layout["sections"][number]): string {
  return `${quoteSheetName(layout.names.rating)}!${layout.within(place, "points")}`;
}
