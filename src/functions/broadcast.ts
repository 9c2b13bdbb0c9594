import { cellAt, type Range } from "./argumentRange";
import { plain, unusable } from "./cells";

/** Rows and columns of a rectangle. */
export interface Shape {
  rows: number;
  columns: number;
}

/** The shape that the ranges stretch to; those that do not agree are refused by name and size. */
export function broadcastShape(ranges: readonly Range[]): Shape {
  let tallest: Range | undefined;
  let widest: Range | undefined;
  for (const range of ranges) {
    const clash =
      (tallest && range.rows > 1 && range.rows !== tallest.rows && tallest) ||
      (widest && range.columns > 1 && range.columns !== widest.columns && widest);
    if (clash)
      throw unusable((cells) =>
        cells.shapes(
          { name: clash.argument.name, rows: clash.rows, columns: clash.columns },
          { name: range.argument.name, rows: range.rows, columns: range.columns },
        ),
      );
    if (range.rows > 1) tallest ??= range;
    if (range.columns > 1) widest ??= range;
  }
  return { rows: tallest?.rows ?? 1, columns: widest?.columns ?? 1 };
}

/**
 * The shape without the empty tail. Where the host reports a blank as 0, that is the last rows (the last
 * columns of a list that lies on its side) in which every range is 0 or blank.
 */
export function liveShape(
  varying: readonly Range[],
  rows: number,
  columns: number,
  blankArrivesAsZero: boolean,
): Shape {
  if (!blankArrivesAsZero) return { rows, columns };
  const empty = (range: Range, row: number, column: number) => {
    const value = plain(cellAt(range, row, column));
    return value === null || value === 0;
  };
  if (rows === 1) {
    let live = columns;
    while (live > 0 && columns > 1 && varying.every((range) => empty(range, 0, live - 1)))
      live -= 1;
    return { rows, columns: live };
  }
  const inputs = varying.filter((range) => range.rows > 1);
  const emptyRow = (range: Range, row: number) => {
    for (let column = 0; column < range.columns; column += 1)
      if (!empty(range, row, column)) return false;
    return true;
  };
  let live = rows;
  while (live > 0 && inputs.every((range) => emptyRow(range, live - 1))) live -= 1;
  return { rows: live, columns };
}
