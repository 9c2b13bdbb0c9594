import { asFailure, failure, type Failure } from "./failure";
import { inExcel } from "./session";
import { readStoredPlans, readStrayPlans, type StoredPlan } from "./storedPlan";
import { checkWorkbook, queueWorkbookState } from "./workbookState";

export { rewritePlan, type Renewal } from "./rewritePlan";
export type { StoredPlan };

/** The plans of the workbook of which at least one sheet still stands, the newest first. */
export async function findPlans(): Promise<StoredPlan[]> {
  return inExcel(async (context) => (await readStoredPlans(context)).map(({ plan }) => plan));
}

/** Plans of which sheets stand here that this workbook does not know: from another one, or never finished. */
export async function findStrayPlans(): Promise<StoredPlan[]> {
  return inExcel(async (context) => (await readStrayPlans(context)).map(({ plan }) => plan));
}

/**
 * The names a refreshed plan must give its sheets, in order: pass them to the builder in place of free ones.
 * Null where the user deleted the sheet and a free name is needed.
 */
export function planSheetNames(stored: StoredPlan): (string | null)[] {
  return stored.sheets.map((sheet) => sheet?.name ?? null);
}

/**
 * Deletes the sheets of a plan, also of one that was never finished, and what is stored about it; copies the user made of them stay. Excel cannot
 * undo this (`words.excel.removal` says so).
 */
export async function removePlan(id: string): Promise<void> {
  await inExcel(async (context) => {
    queueWorkbookState(context);
    const found =
      (await readStoredPlans(context)).find(({ plan }) => plan.id === id) ??
      (await readStrayPlans(context)).find(({ plan }) => plan.id === id && plan.unfinished);
    checkWorkbook(context);
    if (!found) throw failure("planGone");
    const sheets = found.sheets.filter((sheet) => sheet !== null);
    const gone = new Set(sheets.map((sheet) => sheet.id));
    const { worksheets } = context.workbook;
    // Excel refuses to delete the last sheet that can be seen.
    if (!worksheets.items.some((sheet) => sheet.visibility === "Visible" && !gone.has(sheet.id)))
      worksheets.add();
    for (const sheet of sheets) sheet.delete();
    found.setting?.delete();
    try {
      await context.sync();
    } catch (error) {
      throw await withWhatIsLeft(context, sheets, asFailure(error));
    }
  });
}

/** What is deleted cannot be put back: the failure then names the sheets that still stand. */
async function withWhatIsLeft(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  reason: Failure,
): Promise<Failure> {
  const still = context.workbook.worksheets.load("items/id,items/name");
  try {
    await context.sync();
  } catch {
    return reason;
  }
  const ids = new Set(sheets.map(({ id }) => id));
  const left = still.items.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  if (left.length === ids.size) return reason;
  return reason.followedBy((words) => words.excel.afterwards.left(left.join(", ")));
}

/** Brings a sheet to the front, also a hidden one. */
export async function showSheet(name: string): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw failure("sheetGone", name);
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    await context.sync();
  });
}
