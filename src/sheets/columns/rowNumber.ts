import type { ListShape } from "../list";

/** The sheet's own number of a zero-based row of data. */
export function rowNumber(shape: ListShape, row: number): number {
  return shape.headerRow + row + 2;
}
