import {
  allBlankAt,
  cellAt,
  plainNumbers,
  toRange,
  usableNumbers,
  type Range,
} from "./argumentRange";
import { broadcastShape, liveShape } from "./broadcast";
import { finite, plain, toBoolean, toMatrix, toNumber, toOption, type Plain } from "./cells";
import {
  CellError,
  type ArgumentDeclaration,
  type FunctionDeclaration,
  type Returned,
} from "./declaration";
import type { Environment } from "./environment";
import { WholeArguments } from "./wholeArguments";

/** What one element gives, from its arguments in their declared order: numbers here, words of options there. */
export type Element = (
  /** NaN where an argument without a default is omitted; TRUE is 1 and FALSE 0. */
  numbers: Float64Array,
  options: readonly string[],
) => Returned | CellError;

/** Looks at the whole ranges once, and gives what computes an element. */
export type Elementwise = (
  /** The usable numbers of an argument, without the empty tail. */
  numbersOf: (argument: number) => Float64Array,
  environment: Environment,
  /** The arguments as they came: whole lists are not spread over the elements. */
  args: WholeArguments,
) => Element;

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
    argument.list ? [] : toRange(argument, index, toMatrix(args[index])),
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
  const numbersOf = (index: number) => {
    const range = ranges.find((one) => one.index === index);
    return range ? usableNumbers(range, live) : new Float64Array();
  };
  const element = computation(
    numbersOf,
    environment,
    new WholeArguments(declaration, args, environment),
  );
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

function setDefault(
  argument: ArgumentDeclaration,
  index: number,
  numbers: Float64Array,
  options: string[],
): void {
  const value = argument.optional?.default ?? null;
  numbers[index] = value === null || typeof value === "string" ? NaN : Number(value);
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
  const number =
    argument.kind === "boolean" ? toBoolean(given, argument) : toNumber(given, argument, argument);
  if (number instanceof CellError) return number;
  numbers[index] = Number(number);
  return null;
}
