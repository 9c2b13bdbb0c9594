import type { Area } from "../sheets/plan";
import { failure } from "./failure";
import { inExcel } from "./session";

/** Brings a sheet to the front, known by its id or name, and selects cells of it. */
export async function selectCells(sheet: { id: string; name: string }, area: Area): Promise<void> {
  await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id).load("visibility");
    await context.sync();
    if (worksheet.isNullObject) throw failure("sheetGone", sheet.name);
    if (worksheet.visibility !== "Visible") worksheet.visibility = "Visible";
    worksheet.activate();
    const { row, column, rows, columns } = area;
    worksheet.getRangeByIndexes(row, column, rows, columns).untrack().select();
    await context.sync();
  });
}
