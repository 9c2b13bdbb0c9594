import {
  boardFillingOf,
  type BoardFilling,
  type SelectedBoardCell,
} from "../sheets/assessments/customerBoard/filling";
import { cellNames } from "../sheets/assessments/customerBoard/layout";
import type { CellValue } from "../sheets/list";
import { failure } from "./failure";
import { inExcel } from "./session";

/**
 * Queues the cells of a board; the returned function says what stands there once they are read.
 * @param names those of the sheet whose cells were not deleted
 * @param cell the active cell; what may stand in it is said by its own validation
 */
export function queueBoard(
  worksheet: Excel.Worksheet,
  names: readonly string[],
  cell: Excel.Range,
): () => BoardFilling | null {
  const read = (name: string) =>
    names.includes(name)
      ? worksheet.names.getItem(name).getRange().untrack().load("rowIndex,values")
      : null;
  const customers = read(cellNames.customer);
  const [rated, reason] = [read(cellNames.rated), read(cellNames.reason)];
  const typed = names
    .filter((name) => name.startsWith(cellNames.column("")))
    .map((name) => worksheet.names.getItem(name).getRange().untrack().load("columnIndex"));
  cell.load("values");
  // Above the selected cell, in the row of the headers.
  const header = customers
    ?.getRowsAbove(1)
    .getEntireRow()
    .getIntersectionOrNullObject(cell.getEntireColumn())
    .untrack()
    .load("values");
  const { dataValidation } = cell;
  dataValidation.load("rule,prompt");
  return () => {
    if (!customers || customers.isNullObject) return null;
    const { row, column } = { row: cell.rowIndex, column: cell.columnIndex };
    const columns = typed.map(({ columnIndex }) => columnIndex);
    const source = dataValidation.rule?.list?.source;
    const selected: SelectedBoardCell = {
      ...{ row, column },
      value: cell.values[0]![0] as CellValue,
      header: String(header?.values[0]?.[0] ?? ""),
      prompt: dataValidation.prompt?.message ?? "",
      source: typeof source === "string" ? source : "",
    };
    return boardFillingOf({
      row: customers.rowIndex,
      names: columnOf(customers),
      rated: rated && columnOf(rated),
      reasons: reason && columnOf(reason),
      ...{ columns, selected },
    });
  };
}

function columnOf(range: Excel.Range): CellValue[] {
  return (range.values as CellValue[][]).map(([value = ""]) => value);
}

/** Writes what was chosen into the cell of a board, if it is still selected; the user's Ctrl+Z takes it back. */
export async function writeChoice(
  sheet: { id: string; name: string },
  place: { row: number; column: number },
  choice: string | number,
): Promise<void> {
  await inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
    const worksheet = cell.worksheet.load("id,name");
    worksheet.protection.load("protected");
    await context.sync();
    const isThere = cell.rowIndex === place.row && cell.columnIndex === place.column;
    if (worksheet.id !== sheet.id || !isThere) return;
    if (worksheet.protection.protected) throw failure("sheetProtected", worksheet.name);
    cell.values = [[choice]];
    await context.sync();
  });
}
