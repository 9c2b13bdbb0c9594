import {
  blank,
  finite,
  plain,
  toMatrix,
  toNumber,
  toOption,
  unusable,
  type Matrix,
  type Plain,
} from "./cells";
import {
  CellError,
  type ArgumentDeclaration,
  type FunctionDeclaration,
  type Returned,
} from "./declaration";
import type { Environment } from "./environment";

/** What one element gives, from its arguments in their declared order: numbers here, words of options there. */
export type Element = (
  /** NaN where an argument without a default is omitted. */
  numbers: Float64Array,
  options: readonly string[],
) => Returned | CellError;

/** Looks at the whole ranges once, and gives what computes an element. */
export type Elementwise = (
  /** The usable numbers of an argument, without the empty tail. */
  numbersOf: (argument: number) => Float64Array,
  environment: Environment,
) => Element;

/** An argument that is spread over the elements. */
interface Range {
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

/**
 * Computes element by element over the broadcast shape of the arguments, as Excel's operators do: one cell, one
 * row or one column stretches, other shapes must agree. An element whose inputs are all blank is "". What is
 * wrong with one element stays there; what is wrong with the call as a whole is thrown.
 */
export function evaluateElementwise(
  declaration: FunctionDeclaration,
  computation: Elementwise,
  args: readonly unknown[],
  environment: Environment,
): (Returned | CellError)[][] {
  const ranges = declaration.arguments.flatMap((argument, index) =>
    toRange(argument, index, toMatrix(args[index])),
  );
  const { rows, columns } = broadcastShape(ranges);
  const single = (range: Range) => range.rows === 1 && range.columns === 1;
  const varying = ranges.filter((range) => !single(range));
  const numbers = new Float64Array(declaration.arguments.length);
  const options: string[] = [];
  declaration.arguments.forEach((argument, index) => setDefault(argument, index, numbers, options));

  // Of several errors the first argument's is shown, whether it varies or not.
  let constantError: CellError | null = null;
  let constantErrorIndex = Infinity;
  let allBlank = true;
  for (const range of ranges.filter(single)) {
    const cell = plain(range.matrix[0]![0]);
    if (cell !== null) allBlank = false;
    if (constantError) continue;
    constantError = set(range, cell, numbers, options);
    if (constantError) constantErrorIndex = range.index;
  }
  if (varying.length === 0 && allBlank) return [[""]];

  const live = liveShape(varying, rows, columns, environment.blankArrivesAsZero);
  const element = computation((index) => usableNumbers(ranges, index, live), environment);
  const rowInputs = varying.filter((range) => range.rows > 1);
  const columnInputs = varying.filter((range) => range.rows === 1);

  const ready = varying.map(plainNumbers);

  const compute = (row: number, column: number): Returned | CellError => {
    let error: CellError | null = null;
    for (let place = 0; place < varying.length; place += 1) {
      const range = varying[place]!;
      const number = ready[place]![row * range.rowStep + column * range.columnStep]!;
      if (!Number.isNaN(number)) {
        numbers[range.index] = number;
        continue;
      }
      const value = plain(cellAt(range, row, column));
      if (
        value === null &&
        (allBlankAt(rowInputs, row, column) || allBlankAt(columnInputs, row, column))
      )
        return "";
      const wrong = set(range, value, numbers, options);
      if (range.index < constantErrorIndex) error ??= wrong;
    }
    return error ?? constantError ?? finite(element(numbers, options));
  };

  const computeOrBlank = (row: number, column: number) =>
    row < live.rows && column < live.columns ? compute(row, column) : "";

  const results: (Returned | CellError)[][] = [];
  for (let row = 0; row < rows; row += 1) {
    // Written as a literal: an array made to measure is slower to fill with numbers.
    const line = [computeOrBlank(row, 0)];
    for (let column = 1; column < columns; column += 1) line.push(computeOrBlank(row, column));
    results.push(line);
  }
  return results;
}

function toRange(argument: ArgumentDeclaration, index: number, matrix: Matrix | null): Range[] {
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
function plainNumbers({ argument, matrix, rows, columns }: Range): Float64Array {
  const numbers = new Float64Array(rows * columns).fill(NaN);
  if (argument.kind !== "number") return numbers;
  const minimum = argument.minimum ?? -Number.MAX_VALUE;
  const maximum = argument.maximum ?? Number.MAX_VALUE;
  const excluded = argument.aboveMinimum ? minimum : NaN;
  for (let row = 0, place = 0; row < rows; row += 1) {
    const line = matrix[row]!;
    for (let column = 0; column < columns; column += 1, place += 1) {
      const cell = line[column];
      if (typeof cell === "number" && cell >= minimum && cell <= maximum && cell !== excluded)
        numbers[place] = cell;
    }
  }
  return numbers;
}

function broadcastShape(ranges: readonly Range[]): { rows: number; columns: number } {
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

function setDefault(
  argument: ArgumentDeclaration,
  index: number,
  numbers: Float64Array,
  options: string[],
): void {
  const value = argument.optional?.default ?? null;
  numbers[index] = typeof value === "number" ? value : NaN;
  options[index] = typeof value === "string" ? value : "";
}

/** Puts the cell's value where the element finds it, or returns what is wrong. */
function set(
  range: Range,
  value: Plain,
  numbers: Float64Array,
  options: string[],
): CellError | null {
  const { argument, index } = range;
  if (value === null && argument.blank === undefined) return range.blank;
  const given = value ?? argument.blank!;
  if (argument.kind === "option") {
    const option = toOption(given, argument, argument);
    if (option instanceof CellError) return option;
    options[index] = option;
    return null;
  }
  const number = toNumber(given, argument, argument);
  if (number instanceof CellError) return number;
  numbers[index] = number;
  return null;
}

function cellAt(range: Range, row: number, column: number): unknown {
  return range.matrix[range.rows === 1 ? 0 : row]![range.columns === 1 ? 0 : column];
}

function allBlankAt(ranges: readonly Range[], row: number, column: number): boolean {
  return ranges.length > 0 && ranges.every((range) => plain(cellAt(range, row, column)) === null);
}

/**
 * The shape without the empty tail. Where the host reports a blank as 0, that is the last rows (the last
 * columns of a list that lies on its side) in which every range is 0 or blank.
 */
function liveShape(
  varying: readonly Range[],
  rows: number,
  columns: number,
  blankArrivesAsZero: boolean,
): { rows: number; columns: number } {
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

function usableNumbers(
  ranges: readonly Range[],
  index: number,
  live: { rows: number; columns: number },
): Float64Array {
  const range = ranges.find((one) => one.index === index);
  if (!range) return new Float64Array();
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
