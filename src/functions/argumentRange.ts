import { blank, plain, toNumber, unusable, type Matrix } from "./cells";
import type { ArgumentDeclaration, CellError } from "./declaration";

/** An argument that is spread over the elements. */
export interface Range {
  /** Its place among the arguments. */
  index: number;
  argument: ArgumentDeclaration;
  matrix: Matrix;
  rows: number;
  columns: number;
  /** How far apart neighbours of a column and of a row lie; 0 where the range stretches. */
  rowStep: number;
  columnStep: number;
  blank: CellError;
}

/** The argument as it is spread over the elements; none when it is omitted. */
export function toRange(
  argument: ArgumentDeclaration,
  index: number,
  matrix: Matrix | null,
): Range[] {
  if (matrix === null) {
    if (argument.optional) return [];
    throw unusable((cells) => cells.missing(argument.name));
  }
  const rows = matrix.length;
  const columns = matrix[0]!.length;
  return [
    {
      index,
      argument,
      matrix,
      rows,
      columns,
      rowStep: rows === 1 ? 0 : columns,
      columnStep: columns === 1 ? 0 : 1,
      blank: blank(argument, argument),
    },
  ];
}

/**
 * The range's numbers that can be used as they are, row by row; NaN for everything that asks for a closer look.
 * One tight pass here is what makes a formula over 100,000 rows fast.
 */
export function plainNumbers({ argument, matrix, rows, columns }: Range): Float64Array {
  const numbers = new Float64Array(rows * columns).fill(NaN);
  if (argument.kind !== "number") return numbers;
  const isWhole = argument.whole === true;
  const minimum = argument.minimum ?? -Number.MAX_VALUE;
  const maximum = argument.maximum ?? Number.MAX_VALUE;
  const excluded = argument.aboveMinimum ? minimum : NaN;
  for (let row = 0, place = 0; row < rows; row += 1) {
    const line = matrix[row]!;
    for (let column = 0; column < columns; column += 1, place += 1) {
      const cell = line[column];
      if (
        typeof cell === "number" &&
        cell >= minimum &&
        cell <= maximum &&
        cell !== excluded &&
        (!isWhole || Number.isInteger(cell))
      )
        numbers[place] = cell;
    }
  }
  return numbers;
}

/** The cell that belongs to an element. */
export function cellAt(range: Range, row: number, column: number): unknown {
  return range.matrix[range.rows === 1 ? 0 : row]![range.columns === 1 ? 0 : column];
}

/** Every range is blank at the element; there is at least one. */
export function allBlankAt(ranges: readonly Range[], row: number, column: number): boolean {
  return ranges.length > 0 && ranges.every((range) => plain(cellAt(range, row, column)) === null);
}

/** The range's usable numbers within the shape; what is blank or wrong is left out. */
export function usableNumbers(range: Range, live: { rows: number; columns: number }): Float64Array {
  const numbers = new Float64Array(range.rows * range.columns);
  let count = 0;
  for (let row = 0; row < Math.min(range.rows, live.rows); row += 1)
    for (let column = 0; column < Math.min(range.columns, live.columns); column += 1) {
      const value = plain(cellAt(range, row, column));
      const number = value === null ? null : toNumber(value, range.argument, range.argument);
      if (typeof number === "number") numbers[count++] = number;
    }
  return numbers.subarray(0, count);
}
