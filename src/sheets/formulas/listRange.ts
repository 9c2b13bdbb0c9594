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

/**
 * One cell of a list by its place, whatever rows are inserted or deleted above it; rows count from 0 at the first row of
 * data.
 */
export function listCell(shape: ListShape, row: number, column: number): string {
  return `INDEX(${columnRange(shape, column)},${row + 1})`;
}

/** A formula beside a row of a list; empty once the list has become so short that the row is gone. */
export function besideRow(shape: ListShape, row: number, expression: string): string {
  return `=IF(ROWS(${columnRange(shape, 0)})<${row + 1},"",${expression})`;
}

/** So many rows may be added to a list before the columns beside it are too short. */
const ROOM = 10_000;

/**
 * A column that stands beside a list's, row for row, on a sheet of ours: as long as the list's is now, since Excel
 * lengthens the latter when rows are inserted or a table grows, and takes only columns of one length together.
 * @param first where its first row stands
 */
export function columnBeside(
  shape: ListShape,
  sheet: string,
  first: { row: number; column: number },
): string {
  const all = sheetReference(sheet, { ...first, rows: shape.rowCount + ROOM, columns: 1 });
  const begin = `${quoteSheetName(sheet)}!${cellAddress(first.row, first.column, "both")}`;
  return `${begin}:INDEX(${all},ROWS(${columnRange(shape, 0)}))`;
}

/** The sheet's numbers of the list's first and last row: "2–2401". */
export function rowSpan({ shape }: ListData): string {
  return `${shape.headerRow + 2}–${shape.headerRow + 1 + shape.rowCount}`;
}
