import type { ListData, ListShape } from "../list";
import { cellAddress, sheetReference } from "../reference";
import { quoteSheetName } from "../sheetName";

/** A whole column of a list as formulas name it: 'Sales'!$D$2:$D$2401. */
export function columnRange(shape: ListShape, column: number): string {
  return sheetReference(shape.sheet, {
    row: shape.headerRow + 1,
    column: shape.firstColumn + column,
    rows: shape.rowCount,
    columns: 1,
  });
}

/** One cell of a list; rows count from 0 at the first row of data. */
export function listCell(shape: ListShape, row: number, column: number): string {
  const address = cellAddress(shape.headerRow + 1 + row, shape.firstColumn + column);
  return `${quoteSheetName(shape.sheet)}!${address}`;
}

/** The sheet's numbers of the list's first and last row: "2–2401". */
export function rowSpan({ shape }: ListData): string {
  return `${shape.headerRow + 2}–${shape.headerRow + 1 + shape.rowCount}`;
}
