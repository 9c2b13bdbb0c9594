import type { AssessmentTexts } from "../../languages/assessmentTexts";
import type { SheetWords } from "../../languages/language";
import type { SheetPlan } from "../plan";
import { sheetReference } from "../reference";
import { columnArea, type Layout } from "./layout";
import { cellNames, columnName, LEVELS, SPARE_ROWS } from "./marks";

/** Columns of the sheet of levels; ids stand in column A, hidden. */
const NUMBER = 1;
const ITEM = 2;
const QUESTION = 3;
const FIRST_LEVEL = 4;
/** Columns that may hold levels: what the user adds there is found. */
const MOST_LEVELS = 11;

/** The guide to the scale: every item with the description of each level. The other sheets look levels up here. */
export function levelsSheet(layout: Layout, texts: AssessmentTexts, words: SheetWords): SheetPlan {
  const { assessments } = words;
  const { levelsHeaderRow: headerRow, items } = layout;
  const levels = levelNumbers(layout);
  const width = FIRST_LEVEL - 1 + levels.length;
  return {
    name: layout.names.levels,
    blocks: [
      { row: 0, column: NUMBER, rows: [[`${texts.title}: ${assessments.sheets.levels}`]] },
      { row: 1, column: NUMBER, rows: [[assessments.levels.note]] },
      {
        row: headerRow,
        column: NUMBER,
        rows: [
          [
            assessments.columns.number,
            assessments.columns.item,
            assessments.columns.question,
            ...(texts.scale ? levelNames(layout, texts) : levels.map(assessments.levels.level)),
          ],
        ],
      },
      {
        row: headerRow + 1,
        column: NUMBER,
        rows: items.map(({ item, number }) => {
          const text = texts.items[item.id];
          const described = levels.map((_, index) => text?.levels[index] ?? "");
          return [number, text?.name ?? item.id, text?.question ?? "", ...described];
        }),
      },
    ],
    styles: [
      { area: { row: 0, column: NUMBER, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 1, column: NUMBER, rows: 1, columns: 1 }, role: "note" },
      { area: { row: headerRow, column: NUMBER, rows: 1, columns: width }, role: "header" },
      {
        area: { row: headerRow + 1, column: NUMBER, rows: items.length, columns: FIRST_LEVEL - 1 },
        role: "label",
        wrap: true,
      },
      {
        area: {
          row: headerRow + 1,
          column: FIRST_LEVEL,
          rows: items.length,
          columns: levels.length,
        },
        role: "input",
        wrap: true,
      },
    ],
    numberFormats: [{ area: columnArea(NUMBER, headerRow + 1, items.length), format: "@" }],
    columnWidths: [
      { column: 0, width: 0 },
      { column: NUMBER, width: 6 },
      { column: ITEM, width: 26 },
      { column: QUESTION, width: 34 },
      { column: FIRST_LEVEL, columns: levels.length, width: 34 },
    ],
    names: [
      {
        name: cellNames.levelNames,
        area: { row: headerRow, column: FIRST_LEVEL, rows: 1, columns: MOST_LEVELS },
        hidden: true,
      },
      ...(
        [
          ["id", 0, 1],
          ["item", ITEM, 1],
          ["texts", FIRST_LEVEL, MOST_LEVELS],
        ] as const
      ).map(([column, at, columns]) => ({
        ...{ name: columnName(LEVELS, column), hidden: true as const },
        area: { row: headerRow + 1, column: at, rows: items.length + SPARE_ROWS, columns },
      })),
    ],
    freeze: { rows: headerRow + 1, columns: ITEM + 1 },
    print: { orientation: "landscape", titleRows: headerRow + 1 },
    rowIds: { column: 0, row: headerRow + 1, ids: items.map(({ item }) => item.id) },
    showGridlines: false,
  };
}

/** The scale's levels, the lowest first. */
export function levelNumbers({ definition: { scale } }: Layout): number[] {
  return Array.from(
    { length: scale.maximum - scale.minimum + 1 },
    (_, index) => scale.minimum + index,
  );
}

/** The scale's levels with their names: "2 – true". */
export function levelNames(layout: Layout, texts: AssessmentTexts): string[] {
  return levelNumbers(layout).map((level, index) => `${level} – ${texts.scale?.[index] ?? ""}`);
}

/** An expression for the description of a level of the item: found by the item's id, so both sheets may be sorted. */
export function levelText(layout: Layout, idCell: string, level: string): string {
  const rows = layout.items.length;
  const row = layout.levelsHeaderRow + 1;
  const { minimum, maximum } = layout.definition.scale;
  const { levels } = layout.names;
  const described = sheetReference(levels, {
    row,
    column: FIRST_LEVEL,
    rows,
    columns: maximum - minimum + 1,
  });
  const ids = sheetReference(levels, columnArea(0, row, rows));
  return `INDEX(${described},MATCH(${idCell},${ids},0),${level}-${minimum - 1})`;
}
