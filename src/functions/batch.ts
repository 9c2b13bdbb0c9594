import { CellError, type FunctionDeclaration, type Returned } from "./declaration";
import { evaluateElementwise } from "./elementwise";
import type { Environment } from "./environment";
import { WholeArguments } from "./wholeArguments";

/**
 * Answers all elements at once: a column of numbers for each argument in their declared order, NaN where one without
 * a default is omitted; an answer for each element.
 */
export type Batch<T = Returned | CellError> = (
  columns: readonly Float64Array[],
  args: WholeArguments,
) => readonly T[];

/**
 * Works element by element as evaluateElementwise does, but hands the elements that can be answered over together:
 * what is the same for all of them (a fit) is read once, and long columns are computed in one pass.
 */
export function evaluateBatch<T>(
  declaration: FunctionDeclaration,
  batch: Batch<T>,
  args: readonly unknown[],
  environment: Environment,
): (T | "" | CellError)[][] {
  const rows: Float64Array[] = [];
  // Each element leaves its place among those to answer.
  const places = evaluateElementwise(
    declaration,
    () => (numbers) => rows.push(numbers.slice()) - 1,
    args,
    environment,
  );
  const columns = declaration.arguments.map((_, index) =>
    Float64Array.from(rows, (row) => row[index]!),
  );
  const answers = batch(columns, new WholeArguments(declaration, args, environment));
  return places.map((row) =>
    row.map((place) => (typeof place === "number" ? answers[place]! : (place as "" | CellError))),
  );
}
