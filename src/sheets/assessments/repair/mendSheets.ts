import type { FoundSheets, SetAside } from "../../foundSheets";
import type { CellValue } from "../../list";
import { isFormula, type SheetPlan, type WorkbookPlan } from "../../plan";
import { cellAddress } from "../../reference";
import type { Sentence } from "../../sentence";
import type { Definition } from "../definition";
import { keep, putBack, type Kept } from "../kept";
import { cellNames, columnName, LEVELS, RATED } from "../marks";
import { foundAt, tablesOf, withIds } from "./standingPlan";
import { isOnScale, isWeight, numberOf } from "./typedNumbers";

/** Columns that a user types into, by table; what they hold is put back. */
const TYPED = [
  ...["item", "question", "look", "score", "second", "weight", "data"],
  ...["evidence", "owner", "due", "comment"],
];

/**
 * The plan as it should stand, with everything that was typed. What is on no scale, or no weight, goes into the
 * comment beside it; what has no place at all is set aside.
 */
export function mendSheets(
  { scale }: Definition,
  found: FoundSheets,
  expected: WorkbookPlan,
  say: (sentence: Sentence) => string,
): { plan: WorkbookPlan; aside: SetAside[] } {
  const tables = tablesOf(expected);
  const cells = withIds(found, tables);
  const names = [
    ...Object.values(cellNames).filter((name) => name !== cellNames.total),
    columnName(LEVELS, "texts"),
    ...tables
      .filter(({ table }) => table !== LEVELS)
      .flatMap(({ table, columns }) =>
        TYPED.filter(
          (column) =>
            columns.includes(column) &&
            // The wording of a rater's sheet is that of the first.
            (table === RATED || !["item", "question", "look"].includes(column)),
        ).map((column) => columnName(table, column)),
      ),
  ];
  const kept = keep(cells, names);
  const moved: { sheet: number; text: string }[] = [];
  for (const { table, index } of tables) {
    const comment = (id: string, sentence: Sentence, value: CellValue) => {
      const name = columnName(table, "comment");
      const rows = (kept.rows[name] ??= []);
      let row = rows.find(([one]) => one === id);
      if (!row) rows.push((row = [id, [""]]));
      const [before = ""] = row[1];
      // What the comment cell shows stays; a formula that computed it is set aside.
      const shown = typeof before === "object" ? (before?.computed ?? "") : before;
      row[1][0] = [shown, say(sentence)].filter((text) => text !== "").join("\n");
      moved.push(...[value, shown].map((content) => ({ sheet: index, text: String(content) })));
    };
    for (const column of ["score", "second"])
      mendColumn(kept, columnName(table, column), (id, value) => {
        if (isOnScale(value, scale)) return value;
        comment(id, ({ repair }) => repair.typedScore(String(value)), value);
        return "";
      });
    mendColumn(kept, columnName(table, "weight"), (id, value) => {
      if (isWeight(value)) return value;
      const number = numberOf(value);
      if (number !== null && number >= 0) return number;
      comment(id, ({ repair }) => repair.typedWeight(String(value)), value);
      return null;
    });
  }
  const plan = putBack(expected, kept);
  return { plan, aside: setAside(found, plan, moved) };
}

/** Changes what was kept of a column; null lets the plan's own stand. */
function mendColumn(
  kept: Kept,
  name: string,
  change: (id: string, value: CellValue) => CellValue | null,
): void {
  const seen = new Set<string>();
  for (const [id, values] of kept.rows[name] ?? []) {
    const [value] = values;
    // Of two rows with one id the first is meant.
    if (value == null || typeof value === "object" || seen.has(id)) continue;
    seen.add(id);
    values[0] = change(id, value);
  }
}

/** What stands on the sheets, is no formula of ours, and stands nowhere on the mended sheet. */
function setAside(
  { sheets, recorded }: FoundSheets,
  plan: WorkbookPlan,
  /** What stands in a comment now. */
  moved: readonly { sheet: number; text: string }[],
): SetAside[] {
  const ids = new Set(plan.sheets.flatMap(({ rowIds }) => rowIds?.ids ?? []));
  return plan.sheets.flatMap((sheet, index) => {
    const standing = sheets[index];
    const contents = standing?.contents;
    if (!contents) return [];
    const places = new Map<string, number>();
    const add = (text: string) => places.set(text, (places.get(text) ?? 0) + 1);
    contentsOf(sheet).forEach(add);
    // The writer puts a chart's text alternative below it.
    for (const { description } of sheet.charts ?? []) add(description);
    for (const { sheet: on, text } of moved) if (on === index) add(text);
    const ours = new Set(formulasOf(sheet).map(shapeOf));
    const aside: SetAside[] = [];
    contents.values.forEach((row, down) =>
      row.forEach((_, across) => {
        const at = { row: contents.area.row + down, column: contents.area.column + across };
        const cell = foundAt(contents, at.row, at.column)!;
        const formula = String(contents.formulas[down]![across]);
        // A formula that came from another workbook is ours, whatever it refers to.
        if (cell.computed && (!recorded || ours.has(shapeOf(formula)))) return;
        const content = cell.computed ? formula : cell.value;
        const text = String(content);
        if (text === "" || ids.has(text)) return;
        const left = cell.computed ? 0 : (places.get(text) ?? 0);
        if (left > 0) places.set(text, left - 1);
        else aside.push({ sheet: standing.name, address: cellAddress(at.row, at.column), content });
      }),
    );
    return aside;
  });
}

function contentsOf(sheet: SheetPlan): string[] {
  return sheet.blocks.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.flatMap((content) =>
        content === null || content === "" || isFormula(content) ? [] : [String(content)],
      ),
    ),
  );
}

function formulasOf(sheet: SheetPlan): string[] {
  return sheet.blocks.flatMap(({ rows }) =>
    rows.flatMap((row) => row.flatMap((content) => (isFormula(content) ? [content.formula] : []))),
  );
}

/**
 * A formula without the cells it refers to: they move when rows and columns do, and Excel quotes the names of sheets
 * as it likes.
 */
function shapeOf(formula: string): string {
  return formula
    .replace(/('([^']|'')+'|[\p{L}\p{N}_.]+)!(?=[$A-Z#])/gu, "")
    .replace(/\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?|#REF!/g, "R")
    .replace(/\s/g, "");
}
