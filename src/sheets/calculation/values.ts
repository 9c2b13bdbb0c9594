/** An error that a cell shows, such as #N/A; thrown while a formula is computed. */
export class CellError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** What one cell holds; a blank is null. */
export type Scalar = number | string | boolean | null | CellError;

/** Cells side by side. */
export interface Grid {
  rows: number;
  columns: number;
  at(row: number, column: number): Scalar;
  /** Where they stand, for cells of a sheet; the same cells have the same. */
  id?: string;
  /** Number of the sheet's first row among them, from 1. */
  firstRow?: number;
}

export type Value = Scalar | Grid;

export function isGrid(value: Value): value is Grid {
  return typeof value === "object" && value !== null && !(value instanceof CellError);
}

/** The one value of a cell; an error is thrown. */
export function scalar(value: Value): Exclude<Scalar, CellError> {
  const one = isGrid(value) ? value.at(0, 0) : value;
  if (one instanceof CellError) throw one;
  return one;
}

/** As a number, as arithmetic takes it: a blank is 0, a text is read. */
export function number(value: Value): number {
  const one = scalar(value);
  if (typeof one === "number") return one;
  if (typeof one !== "string") return Number(one ?? 0);
  const read = one.trim() === "" ? NaN : Number(one);
  if (!Number.isFinite(read)) throw new CellError("#VALUE!");
  return read;
}

/** As a text, as & joins it. */
export function text(value: Value): string {
  const one = scalar(value);
  if (one === null) return "";
  return typeof one === "boolean" ? (one ? "TRUE" : "FALSE") : String(one);
}

/** As a condition. */
export function truth(value: Value): boolean {
  const one = scalar(value);
  if (typeof one === "string") throw new CellError("#VALUE!");
  return Boolean(one);
}

/** Every cell, row by row. */
export function* cells(value: Value): Generator<Scalar> {
  if (!isGrid(value)) yield value;
  else
    for (let row = 0; row < value.rows; row += 1)
      for (let column = 0; column < value.columns; column += 1) yield value.at(row, column);
}

/** The numbers among the values: texts, truth values and blanks of cells are passed over. */
export function numbersIn(values: readonly Value[]): number[] {
  const found: number[] = [];
  for (const value of values) {
    if (!isGrid(value)) {
      if (value !== null) found.push(number(value));
      continue;
    }
    for (const each of cells(value)) {
      if (each instanceof CellError) throw each;
      if (typeof each === "number") found.push(each);
    }
  }
  return found;
}

/** Computes with single values, or cell by cell where one of them is several cells. */
export function lifted(compute: (...given: Value[]) => Value): (...given: Value[]) => Value {
  return (...given) => {
    const grids = given.filter(
      (each): each is Grid => isGrid(each) && each.rows * each.columns > 1,
    );
    if (grids.length === 0) return compute(...given);
    const rows = Math.max(...grids.map((each) => each.rows));
    const columns = Math.max(...grids.map((each) => each.columns));
    return {
      ...{ rows, columns },
      at(row, column) {
        try {
          const one = given.map((each) =>
            isGrid(each)
              ? each.at(each.rows === 1 ? 0 : row, each.columns === 1 ? 0 : column)
              : each,
          );
          const [first] = cells(compute(...one));
          return first ?? null;
        } catch (error) {
          if (error instanceof CellError) return error;
          throw error;
        }
      },
    };
  };
}

/** −1, 0 or 1 as a sheet orders values: numbers before texts before truth values; case does not count. */
export function compared(one: Value, other: Value): number {
  let [left, right] = [scalar(one), scalar(other)];
  if (left === null) left = right === null || typeof right === "number" ? 0 : emptyLike(right);
  if (right === null) right = typeof left === "number" ? 0 : emptyLike(left);
  const rank = (value: unknown) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string")
    [left, right] = [left.toLowerCase(), (right as string).toLowerCase()];
  return left === right ? 0 : left < right ? -1 : 1;
}

function emptyLike(value: string | number | boolean): string | boolean {
  return typeof value === "boolean" ? false : "";
}
