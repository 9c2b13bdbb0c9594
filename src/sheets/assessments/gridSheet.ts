import type { AssessmentTexts } from "../../languages/assessmentTexts";
import type { SheetWords } from "../../languages/language";
import type { ConditionalFormat, Content, SheetPlan } from "../plan";
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

type Quadrant = keyof SheetWords["assessments"]["grid"]["quadrants"];
/** A mark stands before each word, so that it does not hang on colour. */
const marks: Record<Quadrant, string> = { improve: "▼", keep: "✓", low: "○", over: "▲" };

/**
 * What is important against how well it is done, item by item (J. A. Martilla and J. C. James, Importance-Performance
 * Analysis, 1977). The limits are the means of the rated items; the manager may type others.
 */
export function gridSheet(layout: Layout, texts: AssessmentTexts, words: SheetWords): SheetPlan {
  const { grid, columns, sheets } = words.assessments;
  const { minimum, maximum } = layout.definition.scale;
  const count = layout.items.length;
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
    ],
    numberFormats: [
      { area: columnArea(NUMBER, FIRST, count), format: "@" },
      { area: { row: LIMITS, column: PERFORMANCE, rows: 1, columns: 2 }, format: "0.0" },
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
        place: { row: FIRST + count + 1, column: NUMBER, rows: 22, columns: QUADRANT },
        series: [
          {
            name: grid.importance,
            values: columnArea(IMPORTANCE, FIRST, count),
            categories: columnArea(PERFORMANCE, FIRST, count),
          },
        ],
        valueAxis: { minimum: minimum - 1, maximum: maximum + 1, title: grid.importance },
        categoryAxis: { title: grid.performance },
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
