import { cellNames as boardNames } from "../sheets/assessments/customerBoard/layout";
import type { BoardFilling } from "../sheets/assessments/customerBoard/filling";
import { fillingColumns, type Filling, type FillingColumn } from "../sheets/assessments/filling";
import { cellNames, columnName, columnOfName } from "../sheets/assessments/marks";
import type { CellValue } from "../sheets/list";
import { levelNames, queueAssessment, type AssessmentParts } from "./assessmentCells";
import { queueBoard } from "./boardCells";
import { failure } from "./failure";
import { MARK_NAME, areaOfFormula, readMark } from "./planMark";
import { inExcel } from "./session";

/** A sheet of the workbook that is filled in: an assessment, one rater's, or a board of customers. */
export interface FillableSheet {
  id: string;
  name: string;
  /** The builder that made it. */
  builder: string;
  /** What the columns of an assessment are named by; null for a board. */
  table: string | null;
}

/** What is filled in where the user is. */
export interface FillingState {
  /** Every sheet of the workbook that is filled in, in its order. */
  sheets: FillableSheet[];
  /** The one in front, or the one that the sheet in front belongs to; null for any other sheet. */
  current: (FillableSheet & { filling: Filling | null; board: BoardFilling | null }) | null;
  /** The active cell, where it stands on the current sheet. */
  selected: { row: number; column: number } | null;
}

/** What was found of the current sheet, so that it can be read again in one request. */
interface Known {
  /** The sheet in front. */
  front: string;
  sheet: FillableSheet;
  parts: AssessmentParts | { names: string[] };
  sheets: FillableSheet[];
}

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
    const named = (of: FillingColumn) =>
      worksheet.names.getItem(columnName(sheet.table!, of)).getRange().untrack();
    const rows = named("id").load("values,rowIndex");
    const target = named(column).load("columnIndex");
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
    if (!isFilled(names) || !shown.includes(sheet)) return [];
    const told = { id: sheet.id, name: sheet.name, builder: mark.builder, table };
    return [{ told, names, plan: mark.id }];
  });
  const sheets = fillable.map(({ told }) => told);
  const plan = marked.find(({ sheet }) => sheet.id === front.id)?.mark.id;
  const current =
    fillable.find(({ told }) => told.id === front.id) ?? fillable.find((one) => one.plan === plan);
  if (!current) return { sheets };
  const { told, names } = current;
  const partsOf = (table: string): AssessmentParts => {
    const levels = marked.find(
      (one) =>
        one.mark.id === current.plan &&
        Object.values(levelNames).every((name) => hasArea(one.names, name)),
    );
    return {
      table,
      columns: fillingColumns.filter((column) => hasArea(names, columnName(table, column))),
      hasTotal: hasArea(names, cellNames.total),
      levels: levels?.sheet.id ?? null,
    };
  };
  return {
    known: {
      front: front.id,
      sheet: told,
      parts:
        told.table === null
          ? { names: [...names.keys()].filter((name) => hasArea(names, name)) }
          : partsOf(told.table),
      sheets,
    },
  };
}

/** Whether a sheet is filled in, by its names. */
export function isFilled(names: ReadonlyMap<string, unknown>): boolean {
  return tableOf(names) !== null || names.has(boardNames.customer);
}

/** The table of an assessment: the one whose items have a score. */
function tableOf(names: ReadonlyMap<string, unknown>): string | null {
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
  { front, sheet, parts, sheets }: Known,
): Promise<FillingState | null> {
  const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
  const active = cell.worksheet.load("id");
  const worksheet = context.workbook.worksheets.getItem(sheet.id).load("name");
  const board = "names" in parts ? queueBoard(worksheet, parts.names, cell) : () => null;
  const filling =
    "table" in parts ? queueAssessment(context.workbook.worksheets, worksheet, parts) : () => null;
  await context.sync();
  if (active.id !== front) return null;
  return {
    sheets,
    current: { ...sheet, name: worksheet.name, filling: filling(), board: board() },
    selected: active.id === sheet.id ? { row: cell.rowIndex, column: cell.columnIndex } : null,
  };
}
