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
 * Puts a formula (English, commas) into the active cell; two requests, and the one by which the library lets go
 * of the cell. Whether the result finds room is known beforehand only where its size is given: a custom function
 * answers later, and then Excel says #SPILL!.
 * @returns the address of the cell, as `'Sheet'!B2`
 * @throws Failure "occupied" when the cell is not empty, "spillOccupied" when one beside it is not
 */
export async function insertFormula(formula: string, options: InsertOptions = {}): Promise<string> {
  const { overwrite = false, spill = { rows: 1, columns: 1 } } = options;
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,formulas");
    const { worksheet } = cell;
    worksheet.load("name");
    const room = cell.getResizedRange(spill.rows - 1, spill.columns - 1).load("values");
    await context.sync();

    const at = (down: number, right: number) =>
      `${quoteSheetName(worksheet.name)}!${cellAddress(cell.rowIndex + down, cell.columnIndex + right)}`;
    if (cell.formulas[0]![0] !== "" && !overwrite) throw failure("occupied", at(0, 0));
    // What stands beside the cell is never replaced. Beside a formula that is, it may be that formula's own spill.
    if (!String(cell.formulas[0]![0]).startsWith("="))
      room.values.forEach((row, down) =>
        row.forEach((value, right) => {
          if (value !== "" && (down > 0 || right > 0))
            throw failure("spillOccupied", at(down, right));
        }),
      );

    cell.formulas = [[formula]];
    await context.sync();
    return at(0, 0);
  });
}
