import type { AssessmentTexts } from "../../languages/assessmentTexts";
import type { SheetWords } from "../../languages/language";
import type { Chart, ConditionalFormat, Content, SheetPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { columnArea, ratingColumns, type Layout, type RatingColumn } from "./layout";
import { cellNames } from "./marks";
import { liveSentence, textLiteral } from "../formulas/liveSentence";

const NUMBER = 1;
const ITEM = 2;
const PERFORMANCE = 3;
const IMPORTANCE = 4;
const QUADRANT = 5;
/** Row of the two limits, header of the items, first item. */
const LIMITS = 3;
const HEADER = 6;
const FIRST = HEADER + 1;

/** Rows that the chart covers. */
const CHART_ROWS = 22;

type Quadrant = keyof SheetWords["assessments"]["grid"]["quadrants"];
/** A mark stands before each word, so that it does not hang on colour. */
const marks: Record<Quadrant, string> = { improve: "▼", keep: "✓", low: "○", over: "▲" };

/**
 * What is important against how well it is done, item by item (J. A. Martilla and J. C. James, Importance-Performance
 * Analysis, 1977). The limits are the means of the rated items; the manager may type others.
 */
export function gridSheet(layout: Layout, texts: AssessmentTexts, words: SheetWords): SheetPlan {
  const { grid, columns, sheets } = words.assessments;
  const { scale } = layout.definition;
  const edge = { from: scale.minimum - 1, to: scale.maximum + 1 };
  const bounds = { minimum: edge.from, maximum: edge.to, numberFormat: "0" };
  const count = layout.items.length;
  const chartRow = FIRST + count + 1;
  const firstPoint = chartRow + CHART_ROWS + 3;
  const firstLine = firstPoint + count;
  const limit = (column: number) => cellAddress(LIMITS, column, "both");
  const values = (column: number) => areaAddress(columnArea(column, FIRST, count), "both");
  const marked = (which: Quadrant) => `${marks[which]} ${grid.quadrants[which]}`;

  const rows = layout.items.map(({ item, number, row }, index): Content[] => {
    const rated = (column: RatingColumn) => layout.ratingCell(row, ratingColumns[column]);
    const at = (column: number) => cellAddress(FIRST + index, column);
    const [performance, importance] = [at(PERFORMANCE), at(IMPORTANCE)];
    const low = `${performance}<${limit(PERFORMANCE)}`;
    const either = (bad: Quadrant, good: Quadrant) =>
      `IF(${low},${textLiteral(marked(bad))},${textLiteral(marked(good))})`;
    return [
      number,
      texts.items[item.id]?.name ?? item.id,
      { formula: `=IF(ISNUMBER(${rated("points")}),${rated("score")}*1,"")` },
      // An item that was not rated has no place on the grid and moves no limit.
      {
        formula: `=IF(AND(ISNUMBER(${rated("points")}),ISNUMBER(${rated("weight")})),${rated("weight")},"")`,
      },
      {
        formula: `=IF(COUNT(${performance},${importance})<2,"",IF(${importance}<${limit(IMPORTANCE)},${either("low", "over")},${either("improve", "keep")}))`,
      },
    ];
  });
  const mean = (column: number): Content => ({
    formula: `=IF(COUNT(${values(column)})=0,"",SUM(${values(column)})/COUNT(${values(column)}))`,
  });
  // Excel draws no hidden cells, and takes 1, 2, 3 for all places where one of them is text: so every place is a number.
  const outside = edge.from - 1;
  const points = layout.items.map(({ item }, index): Content[] => {
    const at = (column: number) => cellAddress(FIRST + index, column);
    const place = (column: number) => ({
      formula: `=IF(COUNT(${at(PERFORMANCE)},${at(IMPORTANCE)})<2,${outside},${at(column)})`,
    });
    return [texts.items[item.id]?.name ?? item.id, place(PERFORMANCE), place(IMPORTANCE)];
  });
  const limitPlace = (column: number) => ({
    formula: `=IF(ISNUMBER(${limit(column)}),${limit(column)},${outside})`,
  });
  const limitName = (of: string) => `${grid.limits}: ${of}`;
  const ends = [edge.from, edge.to];
  const lines: Content[][] = [
    ...ends.map((end) => [limitName(grid.performance), limitPlace(PERFORMANCE), end]),
    ...ends.map((end) => [limitName(grid.importance), end, limitPlace(IMPORTANCE)]),
  ];
  const line = (name: string, first: number): Chart["series"][number] => ({
    name: limitName(name),
    values: columnArea(IMPORTANCE, first, 2),
    categories: columnArea(PERFORMANCE, first, 2),
    look: "threshold",
  });
  const quadrantCell = cellAddress(FIRST, QUADRANT, "column");
  const coloured = (which: Quadrant, look: ConditionalFormat["look"]): ConditionalFormat => ({
    area: columnArea(QUADRANT, FIRST, count),
    formula: `=${quadrantCell}=${textLiteral(marked(which))}`,
    look,
  });
  return {
    name: layout.names.grid ?? "",
    blocks: [
      { row: 0, column: NUMBER, rows: [[`${texts.title}: ${sheets.grid}`], [grid.note]] },
      { row: LIMITS, column: ITEM, rows: [[grid.limits, mean(PERFORMANCE), mean(IMPORTANCE)]] },
      {
        row: LIMITS + 1,
        column: ITEM,
        rows: [
          [
            {
              formula: `=${liveSentence(grid.count, `SUMPRODUCT(--(${values(QUADRANT)}=${textLiteral(marked("improve"))}))`)}`,
            },
          ],
        ],
      },
      {
        row: HEADER,
        column: NUMBER,
        rows: [
          [columns.number, columns.item, grid.performance, grid.importance, grid.quadrant],
          ...rows,
        ],
      },
      {
        row: firstPoint - 2,
        column: ITEM,
        rows: [
          [grid.points, null, null],
          [columns.item, grid.performance, grid.importance],
          ...points,
          ...lines,
        ],
      },
    ],
    styles: [
      { area: { row: 0, column: NUMBER, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 1, column: NUMBER, rows: 1, columns: 1 }, role: "note" },
      { area: columnArea(ITEM, LIMITS, 2), role: "label" },
      {
        area: { row: LIMITS, column: PERFORMANCE, rows: 1, columns: 2 },
        role: "input",
        align: "right",
      },
      { area: { row: HEADER, column: NUMBER, rows: 1, columns: QUADRANT }, role: "header" },
      {
        area: { row: HEADER, column: PERFORMANCE, rows: 1, columns: 2 },
        role: "header",
        align: "right",
      },
      { area: { row: FIRST, column: NUMBER, rows: count, columns: 2 }, role: "label" },
      { area: { row: FIRST, column: PERFORMANCE, rows: count, columns: 2 }, role: "result" },
      { area: columnArea(QUADRANT, HEADER, 1), role: "header", indent: 1 },
      { area: columnArea(QUADRANT, FIRST, count), role: "label", indent: 1 },
      { area: columnArea(ITEM, firstPoint - 2, 1), role: "section" },
      { area: columnArea(ITEM, firstPoint - 1, 1), role: "header" },
      {
        area: { row: firstPoint - 1, column: PERFORMANCE, rows: 1, columns: 2 },
        role: "header",
        align: "right",
      },
      {
        area: { row: firstPoint, column: ITEM, rows: count + lines.length, columns: 3 },
        role: "muted",
      },
    ],
    numberFormats: [
      { area: columnArea(NUMBER, FIRST, count), format: "@" },
      { area: { row: LIMITS, column: PERFORMANCE, rows: 1, columns: 2 }, format: "0.0" },
      {
        area: { row: firstPoint, column: PERFORMANCE, rows: count + lines.length, columns: 2 },
        format: "0.0",
      },
    ],
    columnWidths: [
      { column: 0, width: 0 },
      { column: NUMBER, width: 6 },
      { column: ITEM, width: 44 },
      { column: PERFORMANCE, columns: 2, width: 18 },
      { column: QUADRANT, width: 30 },
    ],
    conditionalFormats: [
      coloured("improve", "bad"),
      coloured("keep", "good"),
      coloured("over", "middling"),
      coloured("low", "muted"),
    ],
    charts: [
      {
        kind: "scatter",
        title: grid.chart,
        place: { row: chartRow, column: NUMBER, rows: CHART_ROWS, columns: QUADRANT },
        series: [
          line(grid.performance, firstLine),
          line(grid.importance, firstLine + 2),
          {
            name: columns.item,
            values: columnArea(IMPORTANCE, firstPoint, count),
            categories: columnArea(PERFORMANCE, firstPoint, count),
            look: "points",
          },
        ],
        valueAxis: { ...bounds, title: grid.importance },
        categoryAxis: { ...bounds, title: grid.performance },
        description: grid.chartDescription,
      },
    ],
    names: [
      {
        name: cellNames.gridLimits,
        area: { row: LIMITS, column: PERFORMANCE, rows: 1, columns: 2 },
        hidden: true,
      },
    ],
    print: { orientation: "portrait" },
    rowIds: { column: 0, row: FIRST, ids: layout.items.map(({ item }) => item.id) },
    showGridlines: false,
  };
}
