import { asFailure, failure } from "./failure";

/**
 * ExcelApi of the oldest Excel that runs the add-in: page layout and areas came with it, and every Excel
 * that has custom functions has it too.
 */
const OLDEST = "1.9";

/**
 * The one door to Excel: runs a piece of work in a request context and turns whatever goes wrong into a
 * Failure. It never waits for a cell being edited (that may hang until another cell is clicked): it says so.
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", OLDEST))
    throw failure("tooOld", `ExcelApi ${OLDEST}`);
  try {
    return await Excel.run(work);
  } catch (error) {
    const reason = asFailure(error);
    // Excel refuses changes of such a workbook with the same code as those of a protected one.
    throw reason.code === "denied" && isOpenForReading() ? failure("readOnly") : reason;
  }
}

/** The workbook may only be looked at. */
export function isOpenForReading(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

/** Throws the Failure "cancelled" once the user has cancelled. */
export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw failure("cancelled");
}
