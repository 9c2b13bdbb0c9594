import type { FunctionId } from "../../src/functions/catalogue";
import { CellError, type Returned } from "../../src/functions/declaration";
import { evaluate, type Spill } from "../../src/functions/evaluate";
import { words } from "../../src/languages/en";

/** The two ways a host reports a blank cell. */
export const hosts = [
  { host: "web", blankArrivesAsZero: false, blank: null },
  { host: "desktop", blankArrivesAsZero: true, blank: 0 },
] as const;

/** Calls the function as a cell does: single values become 1 × 1 matrices, undefined is an omitted argument. */
export function call(
  id: FunctionId,
  args: readonly unknown[],
  blankArrivesAsZero = false,
  workbookWords = words,
): Spill {
  return evaluate(
    id,
    args.map((argument) =>
      argument === undefined || argument === null
        ? null
        : Array.isArray(argument)
          ? argument
          : [[argument]],
    ),
    { words, workbookWords, blankArrivesAsZero },
  );
}

/** The one value of a call that does not spill. */
export function value(id: FunctionId, ...args: unknown[]): Returned | CellError {
  return call(id, args)[0]![0]!;
}

/** The sentence of an error in English. */
export function sentence(result: unknown): string {
  if (!(result instanceof CellError)) throw new Error(`not an error: ${String(result)}`);
  return result.sentence(words);
}

/** What is thrown for the call as a whole. */
export function refusal(run: () => unknown): CellError {
  try {
    run();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** A column of cells. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
