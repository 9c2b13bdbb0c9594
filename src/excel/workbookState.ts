import { failure } from "./failure";
import { isOpenForReading } from "./session";

/** Queues what has to be known before sheets are added: may the workbook be changed, and its sheets' names. */
export function queueWorkbookState(context: Excel.RequestContext): void {
  context.application.load("calculationMode");
  context.workbook.load("readOnly");
  context.workbook.protection.load("protected");
  context.workbook.worksheets.load("items/id,items/name,items/visibility");
}

/**
 * Refuses a workbook that cannot take new sheets, once its state is read.
 * @throws Failure "readOnly" or "workbookProtected"
 */
export function checkWorkbook({ workbook }: Excel.RequestContext): void {
  if (workbook.readOnly || isOpenForReading()) throw failure("readOnly");
  if (workbook.protection.protected) throw failure("workbookProtected");
}

/** Queues the calculation of new contents where the user has turned automatic calculation off. */
export function calculateIfManual(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): void {
  if (context.application.calculationMode !== "Manual") return;
  for (const sheet of sheets) sheet.calculate(true);
}
