import type { CellError, FunctionDeclaration, Returned } from "./declaration";
import { evaluateElementwise } from "./elementwise";
import type { Environment } from "./environment";
import type { WholeArguments } from "./wholeArguments";

/** What one customer gives: one value, or several that lie side by side. */
export type Answers = (customer: number) => readonly (Returned | CellError)[];

/** Looks at the whole arguments once, and gives what computes all customers together. */
export type Batch = (args: WholeArguments) => {
  /** How many values a customer has. */
  width: number;
  /** The arguments in their declared order, a column each; NaN where one without a default is omitted. */
  compute: (columns: readonly Float64Array[]) => Answers;
};

/**
 * Works element by element as evaluateElementwise does, with the same blanks, errors and shapes, but computes what
 * can be computed for all elements at once: a model's columns in, columns out.
 */
export function evaluateBatch(
  declaration: FunctionDeclaration,
  batch: Batch,
  args: readonly unknown[],
  environment: Environment,
): (Returned | CellError)[][] {
  const gathered: number[][] = declaration.arguments.map(() => []);
  let customers = 0;
  let work: ReturnType<Batch> | null = null;
  // First each element becomes its customer's number …
  const numbered = evaluateElementwise(
    declaration,
    (_, __, whole) => {
      work = batch(whole);
      return (numbers) => {
        gathered.forEach((column, argument) => column.push(numbers[argument]!));
        return customers++;
      };
    },
    args,
    environment,
  );
  if (!work) return numbered;
  const { width, compute } = work as ReturnType<Batch>;
  const answers = compute(gathered.map((column) => Float64Array.from(column)));
  // … then the customer's answers.
  return numbered.map((row) =>
    row.flatMap((cell) =>
      typeof cell === "number" ? answers(cell) : new Array<typeof cell>(width).fill(cell),
    ),
  );
}
