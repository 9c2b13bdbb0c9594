import type { SheetWords } from "../../languages/language";
import type { AssessmentTexts } from "../../languages/assessmentTexts";
import type { Chart, Content, SheetPlan, Styled } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { quoteSheetName } from "../sheetName";
import { columnArea, headCells, ratingColumns, type Layout, type RatingColumn } from "./layout";
import { liveSentence } from "../formulas/liveSentence";

/** Columns of the result sheet; ids stand in column A, hidden. Own, second and difference: where there are two sides. */
export const resultColumns = {
  number: 1,
  section: 2,
  score: 3,
  own: 4,
  second: 5,
  difference: 6,
  bar: 7,
  answered: 8,
  items: 9,
  weight: 10,
} as const;

/** A twentieth of the scale a block: readable without colour, in print and by a screen reader's eye. */
const BLOCKS = 20;

/** The page for management: a score a section, the total, and the radar chart they feed. */
export function resultSheet(layout: Layout, texts: AssessmentTexts, words: SheetWords): SheetPlan {
  const { assessments } = words;
  const { score, own, second, difference, answered, items, weight, bar, number, section } =
    resultColumns;
  const kind = layout.definition.second;
  const sides = kind ? assessments.second[kind].columns : null;
  const first = layout.resultHeaderRow + 1;
  const count = layout.sections.length;
  const totalRow = first + count;
  const itemRow = totalRow + 4;
  const itemCount = layout.resultByItem ? layout.items.length : 0;
  const chartRow = itemCount > 0 ? itemRow + itemCount + 1 : totalRow + 3;
  const column = (at: number) => areaAddress(columnArea(at, first, count), "both");
  const barOf = (row: number): Content => {
    const cell = cellAddress(row, score);
    return {
      formula: `=IF(ISNUMBER(${cell}),REPT("█",ROUND(${cell}/${100 / BLOCKS},0))&REPT("░",${BLOCKS}-ROUND(${cell}/${100 / BLOCKS},0)),"")`,
    };
  };
  const weighted = (at: number): Content => {
    const known = `SUMPRODUCT(--ISNUMBER(${column(at)}),${column(weight)})`;
    return {
      formula: `=IF(${known}=0,"",SUMPRODUCT(${column(at)},${column(weight)})/${known})`,
    };
  };
  /** What a row of the rating sheet says, from its score to its bar. */
  const scores = (ratedRow: number, row: number): Content[] => {
    const rated = (at: RatingColumn): Content => ({
      formula: `=${layout.ratingCell(ratedRow, ratingColumns[at])}`,
    });
    return [
      rated("points"),
      kind === "otherSide" ? rated("ownPoints") : null,
      kind ? rated("secondPoints") : null,
      kind ? rated("difference") : null,
      barOf(row),
    ];
  };

  const rows: Content[][] = layout.sections.map((place) => [
    String(place.section.number),
    texts.sections[place.section.id] ?? place.section.id,
    ...scores(place.row, place.resultRow),
    { formula: `=COUNT(${ratedItems(layout, place)})` },
    place.items.length,
    { formula: `=N(${layout.ratingCell(place.row, ratingColumns.weight)})` },
  ]);
  rows.push([
    null,
    assessments.total,
    weighted(score),
    kind === "otherSide" ? weighted(own) : null,
    kind ? weighted(second) : null,
    kind ? weighted(difference) : null,
    barOf(totalRow),
    { formula: `=SUM(${column(answered)})` },
    { formula: `=SUM(${column(items)})` },
    { formula: `=SUM(${column(weight)})` },
  ]);
  const itemRows = layout.items
    .slice(0, itemCount)
    .map((place, index): Content[] => [
      place.number,
      texts.items[place.item.id]?.name ?? place.item.id,
      ...scores(place.row, itemRow + index),
    ]);
  const head = (cell: { row: number; column: number }): Content => {
    const reference = layout.ratingCell(cell.row, cell.column);
    return { formula: `=IF(${reference}="","",${reference})` };
  };
  const headers = [
    assessments.columns.number,
    assessments.result.section,
    assessments.result.score,
    kind === "otherSide" ? (sides?.score ?? null) : null,
    sides?.second ?? null,
    sides?.difference ?? null,
    assessments.result.bar,
    assessments.result.answered,
    assessments.result.items,
    assessments.result.weight,
  ];

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
      { row: layout.resultHeaderRow, column: number, rows: [headers] },
      { row: first, column: number, rows },
      { row: totalRow + 1, column: section, rows: [[assessments.result.note]] },
      ...(itemCount > 0
        ? [
            {
              row: itemRow - 1,
              column: number,
              rows: [
                [headers[0]!, assessments.columns.item, ...headers.slice(2, bar - number + 1)],
                ...itemRows,
              ],
            },
          ]
        : []),
    ],
    styles: [
      { area: { row: 0, column: number, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 2, column: section, rows: 3, columns: 1 }, role: "label" },
      { area: { row: 2, column: score, rows: 3, columns: 1 }, role: "label", align: "left" },
      ...tableStyles(layout.resultHeaderRow, count, weight),
      { area: { row: totalRow, column: number, rows: 1, columns: weight }, role: "total" },
      { area: { row: totalRow, column: bar, rows: 1, columns: 1 }, role: "total", indent: 1 },
      { area: { row: totalRow + 1, column: section, rows: 1, columns: 1 }, role: "note" },
      ...(itemCount > 0 ? tableStyles(itemRow - 1, itemCount, bar) : []),
    ],
    numberFormats: [
      { area: { row: 3, column: score, rows: 1, columns: 1 }, format: "yyyy-mm-dd" },
      ...[
        { row: first, rows: count + 1 },
        { row: itemRow, rows: itemCount },
      ].flatMap(({ row, rows: high }) =>
        high === 0
          ? []
          : [
              { area: { row, column: number, rows: high, columns: 1 }, format: "@" },
              { area: { row, column: score, rows: high, columns: 3 }, format: "0" },
              { area: columnArea(difference, row, high), format: "+0.0;-0.0;0.0" },
            ],
      ),
    ],
    columnWidths: [
      { column: 0, width: 0 },
      { column: number, width: 6 },
      { column: section, width: 44 },
      { column: score, width: 20 },
      { column: own, width: kind === "otherSide" ? 16 : 0 },
      { column: second, columns: 2, width: kind ? 16 : 0 },
      { column: bar, width: 34 },
      { column: answered, columns: 3, width: 16 },
    ],
    charts: [
      itemCount > 0
        ? radar(layout, words, chartRow, itemRow, itemCount)
        : radar(layout, words, chartRow, first, count),
    ],
    print: { orientation: "portrait" },
    rowIds: { column: 0, row: first, ids: layout.sections.map((place) => place.section.id) },
    showGridlines: false,
  };
}

/** A header and its rows, from the number to the last column. */
function tableStyles(header: number, rows: number, columns: number): Styled[] {
  const { number, section, score, bar, answered } = resultColumns;
  const right = [
    { column: score, columns: bar - score },
    ...(columns > bar ? [{ column: answered, columns: 3 }] : []),
  ];
  return [
    { area: { row: header, column: number, rows: 1, columns }, role: "header" },
    ...right.map((numbers) => ({
      area: { row: header, rows: 1, ...numbers },
      role: "header" as const,
      align: "right" as const,
    })),
    { area: { row: header + 1, column: number, rows, columns }, role: "label" },
    {
      area: { row: header + 1, column: section, rows, columns: 1 },
      role: "label",
      wrap: true,
    },
    {
      area: { row: header + 1, column: score, rows, columns: bar - score },
      role: "result",
    },
    // Air between the score and the bar that follows it.
    { area: { row: header, column: bar, rows: 1, columns: 1 }, role: "header", indent: 1 },
    { area: { row: header + 1, column: bar, rows, columns: 1 }, role: "label", indent: 1 },
  ];
}

/** The chart of some rows of the result: one line, or one a side. */
function radar(layout: Layout, words: SheetWords, row: number, first: number, rows: number): Chart {
  const { assessments } = words;
  const { number, section, score, own, second, weight } = resultColumns;
  const kind = layout.definition.second;
  const sides = kind ? assessments.second[kind].columns : null;
  const line = (name: string, at: number) => ({
    name,
    values: columnArea(at, first, rows),
    categories: columnArea(section, first, rows),
  });
  const byItem = layout.resultByItem;
  return {
    kind: "radar",
    title: byItem ? assessments.result.itemChart : assessments.result.chart,
    place: { row, column: number, rows: 22, columns: weight },
    series: sides
      ? [line(sides.score, kind === "otherSide" ? own : score), line(sides.second, second)]
      : [line(assessments.result.score, score)],
    valueAxis: { minimum: 0, maximum: 100, numberFormat: "0" },
    description: byItem
      ? assessments.result.itemChartDescription
      : assessments.result.chartDescription,
  };
}

/** The points of a section's items, from another sheet. */
function ratedItems(layout: Layout, place: Layout["sections"][number]): string {
  return `${quoteSheetName(layout.names.rating)}!${layout.within(place, "points")}`;
}
