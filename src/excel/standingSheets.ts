import type { TypedCell } from "../sheets/builder";
import type { Area, SheetPlan, WorkbookPlan } from "../sheets/plan";
import { cellAddress } from "../sheets/reference";
import { contentAt, type EarlierContents } from "./earlierContents";
import { failure, officeErrorCode } from "./failure";
import { AREA_NAME, areaOfFormula } from "./planMark";
import { areaAround } from "./sheetSetUp";
import type { StoredPlan } from "./storedPlan";
import { queueTypedCells, typedCells } from "./typedCells";
import { checkWorkbook, queueWorkbookState } from "./workbookState";
import { blocksOf } from "./writeContents";

/** A sheet of the plan as it stands before the refresh; without a worksheet where the user deleted it. */
export interface StandingSheet {
  plan: SheetPlan;
  sheet: Excel.Worksheet | null;
  /** Its own names, with the formulas that define them. */
  names: Map<string, string>;
  charts: Set<string>;
  /** Where our contents are now. */
  old: Area | null;
  /** The cells that the refresh clears or writes. */
  touched: Area | null;
}

/** The sheets of a stored plan, read before the plan that shall stand on them is made. */
export interface ReadSheets {
  /** What the named cells hold that the user may have typed over. */
  typed: Map<string, TypedCell>;
  /** How the sheets stand to the new plan. */
  standing(plan: WorkbookPlan): StandingSheet[];
  /**
   * The sheets that the new plan has no more.
   * @throws Failure "readOnly" or "workbookProtected" where there are some and none may be deleted
   */
  superfluous(plan: WorkbookPlan): Excel.Worksheet[];
}

/**
 * How the stored plan's sheets stand now and what their named cells hold; two requests, or one where no cell is
 * asked for.
 */
export async function readSheets(
  context: Excel.RequestContext,
  stored: StoredPlan,
  names: readonly string[],
): Promise<ReadSheets> {
  queueWorkbookState(context);
  const sheets = stored.sheets.map((target) => {
    if (!target) return null;
    const sheet = context.workbook.worksheets.getItem(target.id).load("id,name");
    sheet.protection.load("protected");
    sheet.names.load("items/name,items/formula");
    sheet.charts.load("items/name");
    sheet.autoFilter.load("isDataFiltered");
    return sheet;
  });
  try {
    await context.sync();
  } catch (error) {
    throw officeErrorCode(error) === "ItemNotFound" ? failure("planGone") : error;
  }
  // A name is asked for only where it is: that a null object answers further questions is not documented.
  const cells = sheets.flatMap((sheet) => (sheet ? queueTypedCells(sheet.names, names) : []));
  if (cells.length > 0) await context.sync();
  return {
    typed: typedCells(cells),
    standing: (plan) => standingSheets(context, plan, sheets),
    superfluous(plan) {
      const extra = sheets.slice(plan.sheets.length).filter((sheet) => sheet !== null);
      if (extra.length > 0) checkWorkbook(context);
      return extra;
    },
  };
}

function standingSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  sheets: (Excel.Worksheet | null)[],
): StandingSheet[] {
  const queued = plan.sheets.map((sheetPlan, index) => ({
    sheetPlan,
    sheet: sheets[index] ?? null,
  }));
  const added = queued.some(({ sheet }) => sheet === null);
  if (added) checkWorkbook(context);
  const taken = new Set(context.workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
  return queued.map(({ sheetPlan, sheet }) => {
    const wanted = areaAround(blocksOf(sheetPlan));
    if (sheet === null) {
      if (taken.has(sheetPlan.name.toLowerCase())) throw failure("nameTaken", sheetPlan.name);
      const nothing = { names: new Map<string, string>(), charts: new Set<string>(), old: null };
      return { plan: sheetPlan, sheet, ...nothing, touched: wanted };
    }
    // Renamed since the plan was made: its formulas would point elsewhere.
    if (sheet.name !== sheetPlan.name) throw failure("sheetGone", sheetPlan.name);
    if (sheet.protection.protected) throw failure("sheetProtected", sheet.name);
    // Excel does not write values into filtered rows as they are given.
    if (sheet.autoFilter.isDataFiltered) throw failure("filtered");
    const around = sheet.names.items.find(({ name }) => name === AREA_NAME);
    const old = around ? areaOfFormula(around.formula) : null;
    return {
      plan: sheetPlan,
      sheet,
      names: new Map(sheet.names.items.map(({ name, formula }) => [name, String(formula)])),
      charts: new Set(sheet.charts.items.map(({ name }) => name)),
      old,
      touched: unite(old, wanted),
    };
  });
}

function unite(one: Area | null, other: Area | null): Area | null {
  if (!one || !other) return one ?? other;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

const within = (area: Area | null, row: number, column: number) =>
  area !== null &&
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** Refuses to write over a cell outside our area in which the user wrote. */
export function checkRoom({ plan, old }: StandingSheet, earlier: EarlierContents): void {
  for (const block of blocksOf(plan))
    block.rows.forEach((contents, down) =>
      contents.forEach((_, right) => {
        const row = block.row + down;
        const column = block.column + right;
        if (within(old, row, column)) return;
        if (contentAt(earlier, row - earlier.area.row, column - earlier.area.column) !== null)
          throw failure("refreshOccupied", plan.name, cellAddress(row, column));
      }),
    );
}
