import {
  fillingColumns,
  fillingOf,
  type FilledCells,
  type Filling,
  type FillingColumn,
} from "../sheets/assessments/filling";
import { cellNames, columnName, columnOfName, LEVELS } from "../sheets/assessments/marks";
import type { CellValue } from "../sheets/list";
import { failure } from "./failure";
import { MARK_NAME, areaOfFormula, readMark } from "./planMark";
import { inExcel } from "./session";

/** A sheet of the workbook that is filled in: an assessment, or one rater's. */
export interface FillableSheet {
  id: string;
  name: string;
  /** The builder that made it. */
  builder: string;
  /** What its columns are named by. */
  table: string;
}

/** What is filled in where the user is. */
export interface FillingState {
  /** Every sheet of the workbook that is filled in, in its order. */
  sheets: FillableSheet[];
  /** The one in front, or the one that the sheet in front belongs to; null for any other sheet. */
  current: (FillableSheet & { filling: Filling | null }) | null;
  /** The active cell, where it stands on the current sheet. */
  selected: { row: number; column: number } | null;
}

/** Ids of the sheets that were read, so that they can be read again in one request. */
interface Known {
  /** The sheet in front. */
  front: string;
  sheet: FillableSheet;
  columns: FillingColumn[];
  hasTotal: boolean;
  /** The sheet of levels. */
  levels: string | null;
  sheets: FillableSheet[];
}

/** Names on the sheet of levels. */
const levelNames = {
  ids: columnName(LEVELS, "id"),
  texts: columnName(LEVELS, "texts"),
  names: cellNames.levelNames,
};
/** A second side is known by what is calculated of it, and a score that is calculated is not typed over. */
const withFormulas: readonly FillingColumn[] = ["score", "ownPoints", "secondPoints"];

/**
 * Follows what is filled in: three requests where another sheet has come to the front, else one. It reads names and
 * the cells that they stand around, and computes nothing.
 */
export class FillingReader {
  private known: Known | null = null;

  async read(): Promise<FillingState> {
    const { known } = this;
    if (known) {
      const again = await inExcel((context) => readKnown(context, known)).catch(() => null);
      if (again) return again;
    }
    this.known = null;
    return inExcel(async (context) => {
      const found = await findSheets(context);
      if ("sheets" in found) return { sheets: found.sheets, current: null, selected: null };
      this.known = found.known;
      return (await readKnown(context, found.known))!;
    });
  }
}

/** Writes a level into the score of an item, found by its id; the user's Ctrl+Z takes it back. */
export async function writeLevel(
  sheet: FillableSheet,
  item: string,
  column: "score" | "second",
  level: number,
): Promise<void> {
  await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id).load("name");
    await context.sync();
    if (worksheet.isNullObject) throw failure("sheetGone", sheet.name);
    worksheet.protection.load("protected");
    const rows = columnOf(worksheet, sheet, "id").load("values,rowIndex");
    const target = columnOf(worksheet, sheet, column).load("columnIndex");
    await context.sync();
    if (worksheet.protection.protected) throw failure("sheetProtected", worksheet.name);
    const place = (rows.values as CellValue[][]).findIndex(([id]) => String(id) === item);
    if (place < 0) throw failure("planGone");
    const cell = worksheet.getRangeByIndexes(rows.rowIndex + place, target.columnIndex, 1, 1);
    cell.untrack().values = [[level]];
    await context.sync();
  });
}

/** The sheets that are filled in, and what is needed to read the current one; two requests. */
async function findSheets(
  context: Excel.RequestContext,
): Promise<{ sheets: FillableSheet[] } | { known: Known }> {
  const worksheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  const front = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  const shown = worksheets.items.filter(({ visibility }) => visibility === "Visible");
  for (const sheet of worksheets.items) sheet.names.load("items/name,items/formula");
  await context.sync();
  const all = worksheets.items.map((sheet) => ({
    sheet,
    names: new Map(sheet.names.items.map(({ name, formula }) => [name, formula])),
  }));
  const marked = all.flatMap(({ sheet, names }) => {
    const mark = readMark(names.get(MARK_NAME));
    return mark ? [{ sheet, names, mark }] : [];
  });
  const fillable = marked.flatMap(({ sheet, names, mark }) => {
    const table = tableOf(names);
    if (table === null || !shown.includes(sheet)) return [];
    const told = { id: sheet.id, name: sheet.name, builder: mark.builder, table };
    return [{ told, names, plan: mark.id }];
  });
  const sheets = fillable.map(({ told }) => told);
  const plan = marked.find(({ sheet }) => sheet.id === front.id)?.mark.id;
  const current =
    fillable.find(({ told }) => told.id === front.id) ?? fillable.find((one) => one.plan === plan);
  if (!current) return { sheets };
  const { told, names } = current;
  const levels = marked.find(
    (one) =>
      one.mark.id === current.plan &&
      Object.values(levelNames).every((name) => hasArea(one.names, name)),
  );
  return {
    known: {
      front: front.id,
      sheet: told,
      columns: fillingColumns.filter((column) => hasArea(names, columnName(told.table, column))),
      hasTotal: hasArea(names, cellNames.total),
      levels: levels?.sheet.id ?? null,
      sheets,
    },
  };
}

/** The table of a sheet that is filled in, by the sheet's names: the one whose items have a score. */
export function tableOf(names: ReadonlyMap<string, unknown>): string | null {
  for (const name of names.keys()) {
    const of = columnOfName(name);
    if (of?.column === "score" && names.has(columnName(of.table, "id"))) return of.table;
  }
  return null;
}

/** Its cells were not deleted. */
function hasArea(names: ReadonlyMap<string, unknown>, name: string): boolean {
  return names.has(name) && areaOfFormula(names.get(name)) !== null;
}

/** What stands there now; one request. Null where another sheet has come to the front. */
async function readKnown(
  context: Excel.RequestContext,
  { front, sheet, columns, hasTotal, levels, sheets }: Known,
): Promise<FillingState | null> {
  const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
  const active = cell.worksheet.load("id");
  const worksheet = context.workbook.worksheets.getItem(sheet.id).load("name");
  const read = (range: Excel.Range, formulas = false) =>
    range.load(`rowIndex,columnIndex,rowCount,columnCount,values${formulas ? ",formulas" : ""}`);
  const ranges = columns.map((column) => ({
    column,
    range: read(columnOf(worksheet, sheet, column), withFormulas.includes(column)),
  }));
  const total = hasTotal ? read(named(worksheet, cellNames.total)) : null;
  const described =
    levels === null
      ? null
      : Object.entries(levelNames).map(([id, name]) => ({
          id,
          range: read(named(context.workbook.worksheets.getItem(levels), name)),
        }));
  await context.sync();
  if (active.id !== front) return null;
  const cells = new Map(
    ranges.map(({ column, range }) => [
      column,
      {
        ...cellsOf(range),
        ...(withFormulas.includes(column) && { formulas: range.formulas as CellValue[][] }),
      },
    ]),
  );
  return {
    sheets,
    current: {
      ...sheet,
      name: worksheet.name,
      filling: fillingOf(
        cells,
        (total?.values[0]![0] as CellValue | undefined) ?? null,
        described &&
          (Object.fromEntries(described.map(({ id, range }) => [id, cellsOf(range)])) as Record<
            keyof typeof levelNames,
            FilledCells
          >),
      ),
    },
    selected: active.id === sheet.id ? { row: cell.rowIndex, column: cell.columnIndex } : null,
  };
}

function columnOf(
  worksheet: Excel.Worksheet,
  { table }: FillableSheet,
  column: FillingColumn,
): Excel.Range {
  return named(worksheet, columnName(table, column));
}

function named(worksheet: Excel.Worksheet, name: string): Excel.Range {
  return worksheet.names.getItem(name).getRange().untrack();
}

function cellsOf(range: Excel.Range): FilledCells {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    values: range.values as CellValue[][],
  };
}
