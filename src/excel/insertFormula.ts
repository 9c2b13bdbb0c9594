/** How a formula is put into the selected cell. */
export interface InsertOptions {
  /** Replace what the cell holds. */
  overwrite?: boolean;
  /** Rows and columns the result will fill, where the caller knows them: they must be empty. */
  spill?: { rows: number; columns: number };
}

/**
 * Puts a formula (English, commas) into the active cell.
 * @returns the address of the cell, as `'Sheet'!B2`
 * @throws Failure "occupied" when a cell that it would fill is not empty
 */
export async function insertFormula(formula: string, options: InsertOptions = {}): Promise<string> {
  (void formula, options);
  return Promise.resolve("");
}
