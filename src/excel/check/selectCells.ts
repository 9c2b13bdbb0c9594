import type { Area } from "../../sheets/plan";
import { failure } from "../failure";
import { inExcel } from "../session";

/** Shows cells and selects them; a hidden sheet is shown first. Two requests. */
export async function selectCells(
  sheet: { id: string; name: string },
  { row, column, rows, columns }: Area,
): Promise<void> {
  await inExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet.id).load("visibility");
    await context.sync();
    if (found.isNullObject) throw failure("sheetGone", sheet.name);
    if (found.visibility !== "Visible") found.visibility = "Visible";
    found.activate();
    found.getRangeByIndexes(row, column, rows, columns).untrack().select();
    await context.sync();
  });
}
