import { cellAddress } from "../sheets/reference";
import { quoteSheetName } from "../sheets/sheetName";
import { failure } from "./failure";
import { inExcel } from "./session";

/** How a formula is put into the selected cell. */
export interface InsertOptions {
  /** Replace what the cell holds. */
  overwrite?: boolean;
  /** Rows and columns the result will fill, where the caller knows them: they must be empty. */
  spill?: { rows: number; columns: number };
}

/**
 * Puts a formula (English, commas) into the active cell. Three requests; the cell is left as it was when the
 * result finds no room.
 * @returns the address of the cell, as `'Sheet'!B2`
 * @throws Failure "occupied" when the cell is not empty, "spillOccupied" when one beside it is not
 */
export async function insertFormula(formula: string, options: InsertOptions = {}): Promise<string> {
  const { overwrite = false, spill = { rows: 1, columns: 1 } } = options;
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,formulas,values");
    const { worksheet } = cell;
    worksheet.load("name");
    const room = cell.getResizedRange(spill.rows - 1, spill.columns - 1).load("values");
    await context.sync();

    const at = (down: number, right: number) =>
      `${quoteSheetName(worksheet.name)}!${cellAddress(cell.rowIndex + down, cell.columnIndex + right)}`;
    if (cell.formulas[0]![0] !== "" && !overwrite) throw failure("occupied", at(0, 0));
    // What stands beside the cell is never replaced: it may be the spill of the formula that is.
    if (cell.formulas[0]![0] === "")
      room.values.forEach((row, down) =>
        row.forEach((value, right) => {
          if (value !== "") throw failure("spillOccupied", at(down, right));
        }),
      );

    const before = cell.formulas as unknown[][];
    const wasText = typeof before[0]![0] === "string" && before[0]![0] === cell.values[0]![0];
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    if (cell.values[0]![0] !== "#SPILL!") return at(0, 0);
    if (before[0]![0] === "") cell.clear("Contents");
    else cell.formulas = wasText ? [[`'${String(before[0]![0])}`]] : before;
    await context.sync();
    throw failure("spillOccupied", at(0, 0));
  });
}
