import type { AssessmentTexts } from "../../languages/assessmentTexts";
import type { SheetWords } from "../../languages/language";
import type { Area, Content, SheetPlan, Styled, Validation } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import {
  columnArea,
  headCells,
  ratingColumns,
  type ItemPlace,
  type Layout,
  type RatingColumn,
  type SectionPlace,
} from "./layout";
import { levelNames, levelNumbers, levelText } from "./levelsSheet";
import { liveSentence, textLiteral } from "../formulas/liveSentence";
import { resultColumns } from "./resultSheet";
import { cellNames, ratedName, SPARE_ROWS } from "./marks";

/** What stands in the head when the sheet is new. */
export interface RatingHead {
  company: string;
  /** Today as a serial number. */
  date: number;
}

const ids = Object.keys(ratingColumns) as RatingColumn[];
const WEIGHT_LIMIT = 1_000_000;
type Status = keyof SheetWords["assessments"]["status"];
const marks: Record<Status, string> = {
  open: "○",
  below: "▼",
  reached: "✓",
  above: "▲",
  invalid: "✗",
};
/** Keeps the order of the programme among items of equal priority. */
const TIE = "ROW()/1000000000";

/** The sheet that is filled in: a row an item, scores beside it, live figures and descriptions. */
export function ratingSheet(
  layout: Layout,
  texts: AssessmentTexts,
  words: SheetWords,
  head: RatingHead,
  figures: ReadonlyMap<string, Content>,
  /** What raters say of the item whose id stands in a cell; null where one person rates. */
  scoreOf: ((idCell: string) => Content) | null = null,
): SheetPlan {
  const { headerRow, firstRow, lastRow } = layout;
  const guide = guideOf(layout, words, scoreOf !== null);
  const rows = layout.sections.flatMap((place) => [
    sectionRow(layout, place, texts, words),
    ...place.items.map((item) => itemRow(layout, item, texts, words, figures, scoreOf)),
  ]);
  const printed = ratingColumns.comment;
  return {
    name: layout.names.rating,
    blocks: [
      { row: 0, column: 1, rows: [[texts.title], [texts.purpose]] },
      { row: 2, column: ratingColumns.item, rows: headRows(layout, words, head) },
      { row: 5, column: 1, rows: guide.map((line) => [line]) },
      { row: headerRow, column: 1, rows: [ids.map((id) => headerOf(id, layout, words))] },
      { row: firstRow, column: 1, rows },
    ],
    styles: [
      { area: { row: 0, column: 1, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, role: "subtitle" },
      { area: columnArea(ratingColumns.item, 2, 3), role: "label" },
      { area: columnArea(ratingColumns.question, 2, 3), role: "input", align: "left" },
      { area: columnArea(ratingColumns.look, 2, 3), role: "label", align: "right" },
      // "0 of 25 answered" is longer than a score is wide.
      {
        area: { row: 2, column: ratingColumns.score, rows: 3, columns: 4 },
        role: "result",
        align: "left",
        indent: 1,
      },
      {
        area: { row: 5, column: 1, rows: guide.length, columns: 1 },
        role: "note",
      },
      { area: { row: headerRow, column: 1, rows: 1, columns: printed }, role: "header" },
      {
        area: { row: headerRow, column: ratingColumns.score, rows: 1, columns: 5 },
        role: "header",
        align: "center",
      },
      ...layout.sections.flatMap(sectionStyles),
    ],
    numberFormats: [
      { area: columnArea(ratingColumns.number, firstRow, rows.length), format: "@" },
      { area: columnArea(ratingColumns.points, firstRow, rows.length), format: "0" },
      {
        area: columnArea(ratingColumns.difference, firstRow, rows.length),
        format: "+0.0;-0.0;0.0",
      },
      { area: columnArea(ratingColumns.due, firstRow, rows.length), format: "yyyy-mm-dd" },
      { area: cellArea(headCells.date), format: "yyyy-mm-dd" },
      { area: cellArea(headCells.total), format: "0" },
    ],
    columnWidths: [
      { column: 0, width: 0 },
      ...ids.map((id) => ({
        column: ratingColumns[id],
        width: layout.hides(id) ? 0 : widths[id],
      })),
    ],
    validations: validations(layout, texts, words),
    conditionalFormats: [
      {
        area: columnArea(ratingColumns.status, firstRow, rows.length),
        formula: `=${statusIs(layout, words, "reached")}`,
        look: "good",
      },
      {
        area: columnArea(ratingColumns.status, firstRow, rows.length),
        formula: `=${statusIs(layout, words, "below")}`,
        look: "bad",
      },
      {
        area: columnArea(ratingColumns.status, firstRow, rows.length),
        formula: `=${statusIs(layout, words, "above")}`,
        look: "middling",
      },
      {
        area: columnArea(ratingColumns.status, firstRow, rows.length),
        formula: `=${statusIs(layout, words, "open")}`,
        look: "muted",
      },
    ],
    freeze: { rows: headerRow + 1, columns: ratingColumns.item + 1 },
    print: { orientation: "landscape", titleRows: headerRow + 1 },
    rowIds: { column: 0, row: firstRow, ids: layout.rowIds },
    provenance: [],
    showGridlines: false,
    names: [
      { name: "Scores", area: columnArea(ratingColumns.score, firstRow, lastRow - firstRow + 1) },
      ...(["id", ...ids] as const).map((column) => ({
        ...{ name: ratedName(column), hidden: true as const },
        area: columnArea(
          column === "id" ? 0 : ratingColumns[column],
          ...([firstRow, rows.length + SPARE_ROWS] as const),
        ),
      })),
      ...headNames,
    ],
  };
}

const headNames: NonNullable<SheetPlan["names"]> = [
  { name: cellNames.title, area: cellArea({ row: 0, column: 1 }), hidden: true },
  { name: cellNames.purpose, area: cellArea({ row: 1, column: 1 }), hidden: true },
  ...(["company", "assessor", "date", "total"] as const).map((cell) => ({
    ...{ name: cellNames[cell], area: cellArea(headCells[cell]), hidden: true as const },
  })),
];

const widths: Record<RatingColumn, number> = {
  number: 6,
  item: 26,
  question: 36,
  look: 40,
  score: 11,
  second: 11,
  weight: 11,
  points: 11,
  difference: 13,
  status: 22,
  level: 44,
  data: 34,
  evidence: 26,
  owner: 20,
  due: 13,
  comment: 26,
  weightInTotal: 0,
  sortKey: 0,
  nextLevel: 0,
  ownPoints: 0,
  secondPoints: 0,
  targetPoints: 0,
};

function guideOf(
  { definition }: Layout,
  { assessments }: SheetWords,
  hasRaters: boolean,
): string[] {
  const { second, grid, raters } = assessments;
  const [how = "", ...rest] = assessments.guide;
  const guide = [hasRaters ? raters.guide : how, ...rest];
  if (definition.second) return [...guide, second[definition.second].guide];
  return definition.importance ? [...guide, grid.guide] : guide;
}

/** Null in a hidden column: a header that wraps there would make the row as high as it is long. */
function headerOf(id: RatingColumn, layout: Layout, { assessments }: SheetWords): string | null {
  if (layout.hides(id)) return null;
  const { columns, second } = assessments;
  const { definition } = layout;
  const own: Partial<Record<RatingColumn, string>> = definition.second
    ? second[definition.second].columns
    : {};
  if (id === "weight" && definition.importance) return assessments.grid.importance;
  return own[id] ?? columns[id];
}

function headRows(layout: Layout, words: SheetWords, head: RatingHead): Content[][] {
  const { assessments } = words;
  const { resultHeaderRow, sections, names } = layout;
  const totalRow = resultHeaderRow + 1 + sections.length;
  const result = (column: number) =>
    `'${names.result.replaceAll("'", "''")}'!${cellAddress(totalRow, column, "both")}`;
  const progress = liveSentence(
    assessments.answered,
    result(resultColumns.answered),
    result(resultColumns.items),
  );
  return [
    [assessments.company, head.company, assessments.progress, { formula: `=${progress}` }],
    [assessments.assessor, null, assessments.total, { formula: `=${result(resultColumns.score)}` }],
    [
      assessments.date,
      head.date,
      assessments.below,
      {
        formula: `=COUNT(${areaAddress(columnArea(ratingColumns.sortKey, layout.firstRow, layout.lastRow - layout.firstRow + 1), "both")})`,
      },
    ],
  ];
}

/** A section's name, weight, score and progress. */
function sectionRow(
  layout: Layout,
  place: SectionPlace,
  texts: AssessmentTexts,
  { assessments }: SheetWords,
): Content[] {
  const weights = layout.within(place, "weight");
  // Blanks are left out and their weights shared out: the mean is over the weights of what was answered.
  const mean = (column: RatingColumn): Content => {
    const values = layout.within(place, column);
    const answered = `SUMPRODUCT(--ISNUMBER(${values}),${weights})`;
    return { formula: `=IF(${answered}=0,"",SUMPRODUCT(${values},${weights})/${answered})` };
  };
  const { second } = layout.definition;
  const count = `COUNT(${layout.within(place, "points")})`;
  return rowOf({
    number: String(place.section.number),
    item: texts.sections[place.section.id] ?? place.section.id,
    weight: place.section.weight,
    points: mean("points"),
    difference: second ? mean("difference") : null,
    ownPoints: second === "otherSide" ? mean("ownPoints") : null,
    secondPoints: second ? mean("secondPoints") : null,
    level: {
      formula: `=${liveSentence(assessments.answered, count, String(place.items.length))}`,
    },
  });
}

function itemRow(
  layout: Layout,
  place: ItemPlace,
  texts: AssessmentTexts,
  { assessments }: SheetWords,
  figures: ReadonlyMap<string, Content>,
  scoreOf: ((idCell: string) => Content) | null,
): Content[] {
  const { scale, second } = layout.definition;
  const { minimum, maximum } = scale;
  const { item, row, section } = place;
  const text = texts.items[item.id];
  const id = cellAddress(row, 0, "column");
  const cell = (column: RatingColumn) => layout.cell(column, row);
  const [score, points, target] = [cell("score"), cell("points"), cell("targetPoints")];
  const range = maximum - minimum;
  // A level typed as text counts as its number; what is not on the scale counts as not answered.
  const pointsOf = (level: string) => {
    const share = item.reversed ? `(${maximum}-${level})` : `(${level}-${minimum})`;
    const valid = `AND(${level}*1>=${minimum},${level}*1<=${maximum})`;
    return `IF(${level}="","",IFERROR(IF(${valid},${share}/${range}*100,""),""))`;
  };
  const [own, other] = [cell("ownPoints"), cell("secondPoints")];
  const counted =
    second === "otherSide"
      ? `IF(COUNT(${own},${other})=0,"",MIN(${own},${other}))`
      : pointsOf(score);
  const level = second === "otherSide" ? `ROUND(${points}/100*${range}+${minimum},6)` : score;
  const next = item.reversed
    ? `MAX(${minimum},ROUNDUP(${level},0)-1)`
    : `MIN(${maximum},INT(${level})+1)`;
  const sectionWeight = cellAddress(section.row, ratingColumns.weight, "both");
  const inTotal = `${cell("weight")}/SUM(${layout.within(section, "weight")})*${sectionWeight}/SUM(${layout.resultColumn(resultColumns.weight)})`;
  const mine = second === "otherSide" ? own : points;
  return rowOf({
    number: place.number,
    item: item.reversed
      ? `${text?.name ?? item.id} ${assessments.reversedMark}`
      : (text?.name ?? item.id),
    question: text?.question ?? "",
    look: text?.look ?? "",
    score: scoreOf?.(id) ?? null,
    weight: item.weight,
    points: { formula: `=${counted}` },
    difference: second
      ? { formula: `=IF(COUNT(${mine},${other})<2,"",(${mine}-${other})/100*${range})` }
      : null,
    status: { formula: `=${statusOf(layout, row, assessments.status)}` },
    level: {
      formula: `=IF(ISNUMBER(${points}),${levelText(layout, id, `INT(${level})`)},IF(${score}="","",${textLiteral(assessments.notOnScale(minimum, maximum))}))`,
    },
    data: figures.get(item.id) ?? null,
    weightInTotal: { formula: `=IFERROR(${inTotal},0)` },
    sortKey: {
      formula: `=IF(ISNUMBER(${points}),IF(${points}<${target},${cell("weightInTotal")}*(${target}-${points})/100*${range}-${TIE},""),"")`,
    },
    nextLevel: { formula: `=IF(ISNUMBER(${points}),${levelText(layout, id, next)},"")` },
    ownPoints: second === "otherSide" ? { formula: `=${pointsOf(score)}` } : null,
    secondPoints: second ? { formula: `=${pointsOf(cell("second"))}` } : null,
    targetPoints: {
      formula:
        second === "target"
          ? `=IF(ISNUMBER(${other}),${other},${layout.thresholdPoints})`
          : `=${layout.thresholdPoints}`,
    },
  });
}

/** What the item asks of the reader; a mark stands before each word, so that it does not hang on colour. */
function statusOf(
  layout: Layout,
  row: number,
  status: SheetWords["assessments"]["status"],
): string {
  const { second } = layout.definition;
  const cell = (column: RatingColumn) => layout.cell(column, row);
  const [points, target, other] = [cell("points"), cell("targetPoints"), cell("secondPoints")];
  const marked = (which: Status) => textLiteral(`${marks[which]} ${status[which]}`);
  const reached =
    second === "target"
      ? `IF(AND(ISNUMBER(${other}),${points}>${target}),${marked("above")},${marked("reached")})`
      : marked("reached");
  const rated = `IF(${points}<${target},${marked("below")},${reached})`;
  const known = `IF(ISNUMBER(${points}),${rated},IF(${cell("score")}="",${marked("open")},${marked("invalid")}))`;
  if (!second) return known;
  // A level of one side that is not on the scale is seen even where the other side's counts.
  const wrong = [
    `AND(${cell("second")}<>"",NOT(ISNUMBER(${other})))`,
    ...(second === "otherSide"
      ? [`AND(${cell("score")}<>"",NOT(ISNUMBER(${cell("ownPoints")})))`]
      : []),
  ];
  return `IF(OR(${wrong.join(",")}),${marked("invalid")},${known})`;
}

function rowOf(cells: Partial<Record<RatingColumn, Content>>): Content[] {
  return ids.map((id) => cells[id] ?? null);
}

function sectionStyles({ row, items }: SectionPlace): Styled[] {
  const first = row + 1;
  const rows = items.length;
  const { number, score, weight, points, difference, status, level, data, evidence, comment } =
    ratingColumns;
  const block = (from: number, to: number): Area => ({
    row: first,
    column: from,
    rows,
    columns: to - from + 1,
  });
  return [
    { area: { row, column: number, rows: 1, columns: comment }, role: "section" },
    { area: { row, column: weight, rows: 1, columns: 1 }, role: "input", align: "center" },
    { area: { row, column: points, rows: 1, columns: 2 }, role: "section", align: "center" },
    { area: block(number, score - 1), role: "label", wrap: true },
    { area: block(score, weight), role: "input", align: "center" },
    { area: block(points, difference), role: "result", align: "center" },
    { area: block(status, status), role: "label" },
    { area: block(level, level), role: "label", wrap: true },
    { area: block(data, data), role: "muted", wrap: true },
    { area: block(evidence, comment), role: "input", wrap: true },
  ];
}

function validations(
  layout: Layout,
  texts: AssessmentTexts,
  { assessments }: SheetWords,
): Validation[] {
  const { scale, second, importance } = layout.definition;
  const { columns } = assessments;
  const levels = levelNumbers(layout).map(String);
  const named = texts.scale ? levelNames(layout, texts).join("; ") : "";
  const all: Validation[] = [
    {
      area: cellArea(headCells.date),
      kind: "date",
      message: { title: assessments.date, text: assessments.dateRule },
    },
  ];
  for (const { row, items } of layout.sections) {
    const rows = items.length;
    all.push(
      {
        area: { row: row + 1, column: ratingColumns.score, rows, columns: second ? 2 : 1 },
        kind: "list",
        values: levels,
        message: {
          title: columns.score,
          text: assessments.notOnScale(scale.minimum, scale.maximum),
        },
        prompt: {
          title: columns.score,
          text: [assessments.scorePrompt(scale.minimum, scale.maximum), named].join("\n").trim(),
        },
      },
      {
        area: columnArea(ratingColumns.weight, row, importance ? 1 : rows + 1),
        kind: "decimal",
        minimum: 0,
        maximum: WEIGHT_LIMIT,
        message: { title: columns.weight, text: assessments.weightRule },
      },
      ...(importance
        ? [
            {
              area: columnArea(ratingColumns.weight, row + 1, rows),
              kind: "decimal" as const,
              minimum: 0,
              maximum: scale.maximum,
              message: {
                title: assessments.grid.importance,
                text: assessments.grid.rule(scale.maximum),
              },
            },
          ]
        : []),
      {
        area: columnArea(ratingColumns.due, row + 1, rows),
        kind: "date",
        message: { title: columns.due, text: assessments.dateRule },
      },
    );
  }
  return all;
}

/** A condition on the status of the first rated row, as conditional formats write it. */
function statusIs(layout: Layout, { assessments: { status } }: SheetWords, which: Status): string {
  return `${layout.cell("status", layout.firstRow)}=${textLiteral(`${marks[which]} ${status[which]}`)}`;
}

function cellArea(cell: { row: number; column: number }): Area {
  return { ...cell, rows: 1, columns: 1 };
}
