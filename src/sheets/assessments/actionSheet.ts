import type { AssessmentTexts } from "../../languages/assessmentTexts";
import type { SheetWords } from "../../languages/language";
import type { Content, SheetPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { columnArea, headCells, type Layout, type RatingColumn } from "./layout";
import { cellNames } from "./marks";
import { liveSentence, textLiteral } from "../formulas/liveSentence";

/** Columns of the action list; the position on the rating sheet stands in column A, hidden. */
const columns = [
  "rank",
  "number",
  "item",
  "score",
  "gap",
  "weightInTotal",
  "priority",
  "nextLevel",
  "owner",
  "due",
  "comment",
] as const;

const at = (column: (typeof columns)[number]) => columns.indexOf(column) + 1;

/** Rated items below the threshold, by weight in the total × gap; follows every change on the rating sheet. */
export function actionSheet(
  layout: Layout,
  texts: AssessmentTexts,
  words: SheetWords,
  threshold: number,
): SheetPlan {
  const { assessments } = words;
  const { minimum, maximum } = layout.definition.scale;
  const header = layout.actionsHeaderRow;
  const first = header + 1;
  const count = layout.items.length;
  const keys = layout.rated("sortKey");

  const rows = layout.items.map((_, index): Content[] => {
    const row = first + index;
    const position = cellAddress(row, 0, "column");
    const cell = (column: (typeof columns)[number]) => cellAddress(row, at(column), "column");
    const take = (column: RatingColumn) => `INDEX(${layout.rated(column)},${position})`;
    const when = (expression: string): Content => ({
      formula: `=IF(${position}="","",${expression})`,
    });
    const range = maximum - minimum;
    return [
      {
        formula: `=IF(${index + 1}>COUNT(${keys}),"",MATCH(LARGE(${keys},${index + 1}),${keys},0))`,
      },
      when(String(index + 1)),
      when(take("number")),
      when(take("item")),
      // Of two sides, the lower: it is what counts.
      when(
        layout.definition.second === "otherSide"
          ? `${take("points")}/100*${range}+${minimum}`
          : `${take("score")}*1`,
      ),
      when(`(${take("targetPoints")}-${take("points")})/100*${range}`),
      when(take("weightInTotal")),
      when(`${cell("weightInTotal")}*${cell("gap")}`),
      when(take("nextLevel")),
      when(`${take("owner")}&""`),
      when(`IF(${take("due")}="","",${take("due")})`),
      when(`${take("comment")}&""`),
    ];
  });
  const below = `COUNT(${keys})`;
  const summary = `=IF(COUNT(${layout.rated("score")})+COUNT(${layout.rated("points")})=0,${textLiteral(assessments.actions.notRated)},IF(${below}=0,${textLiteral(assessments.actions.none)},${liveSentence(assessments.actions.count, below)}))`;
  const company = layout.ratingCell(headCells.company.row, headCells.company.column);
  return {
    name: layout.names.actions,
    blocks: [
      { row: 0, column: 1, rows: [[`${texts.title}: ${assessments.sheets.actions}`]] },
      { row: 1, column: 1, rows: [[{ formula: `=IF(${company}="","",${company})` }]] },
      {
        row: layout.threshold.row,
        column: at("item"),
        rows: [[assessments.actions.threshold, threshold]],
      },
      { row: 3, column: 1, rows: [[{ formula: summary }], [assessments.actions.note]] },
      {
        row: header,
        column: 1,
        rows: [
          [
            assessments.actions.rank,
            assessments.columns.number,
            assessments.columns.item,
            assessments.columns.score,
            assessments.actions.gap,
            assessments.columns.weightInTotal,
            assessments.actions.priority,
            assessments.columns.nextLevel,
            assessments.columns.owner,
            assessments.columns.due,
            assessments.columns.comment,
          ],
        ],
      },
      { row: first, column: 0, rows },
    ],
    styles: [
      { area: { row: 0, column: 1, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, role: "subtitle" },
      { area: { row: 2, column: at("item"), rows: 1, columns: 1 }, role: "label" },
      { area: { ...layout.threshold, rows: 1, columns: 1 }, role: "input", align: "left" },
      { area: { row: 3, column: 1, rows: 1, columns: 1 }, role: "label" },
      { area: { row: 4, column: 1, rows: 1, columns: 1 }, role: "note" },
      { area: { row: header, column: 1, rows: 1, columns: columns.length }, role: "header" },
      {
        area: { row: first, column: 1, rows: count, columns: columns.length },
        role: "label",
        wrap: true,
      },
      ...[
        { column: at("rank"), columns: 1 },
        { column: at("score"), columns: 4 },
      ].flatMap((numbers) => [
        {
          area: { row: header, rows: 1, ...numbers },
          role: "header" as const,
          align: "center" as const,
        },
        {
          area: { row: first, rows: count, ...numbers },
          role: "label" as const,
          align: "center" as const,
        },
      ]),
    ],
    numberFormats: [
      { area: columnArea(at("gap"), first, count), format: "0.0" },
      { area: columnArea(at("weightInTotal"), first, count), format: "0.0%" },
      { area: columnArea(at("priority"), first, count), format: "0.000" },
      { area: columnArea(at("due"), first, count), format: "yyyy-mm-dd" },
    ],
    columnWidths: [
      { column: 0, width: 0 },
      { column: at("rank"), width: 10 },
      { column: at("number"), width: 6 },
      { column: at("item"), width: 42 },
      { column: at("score"), columns: 2, width: 11 },
      { column: at("weightInTotal"), columns: 2, width: 15 },
      { column: at("nextLevel"), width: 46 },
      { column: at("owner"), width: 20 },
      { column: at("due"), width: 13 },
      { column: at("comment"), width: 34 },
    ],
    validations: [
      {
        area: { ...layout.threshold, rows: 1, columns: 1 },
        kind: "decimal",
        minimum,
        maximum,
        message: {
          title: assessments.actions.threshold,
          text: assessments.thresholdRule(minimum, maximum),
        },
      },
    ],
    conditionalFormats: [
      {
        // The rank stands in words and order already; the colour only draws the eye to the first three.
        area: { row: first, column: at("rank"), rows: count, columns: 1 },
        formula: `=AND(ISNUMBER(${areaAddress(columnArea(at("rank"), first, 1))}),${areaAddress(columnArea(at("rank"), first, 1))}<=3)`,
        look: "warning",
      },
    ],
    names: [
      {
        name: cellNames.threshold,
        area: { ...layout.threshold, rows: 1, columns: 1 },
        hidden: true,
      },
    ],
    freeze: { rows: first, columns: at("item") + 1 },
    print: { orientation: "landscape", titleRows: first },
    showGridlines: false,
  };
}
