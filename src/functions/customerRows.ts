import type { StatisticsProblem } from "../statistics/statisticsError";
import { historyError, type AgeName } from "./customerHistory";
import type { CellError } from "./declaration";
import { ListRows } from "./listRows";
import type { WholeArguments } from "./wholeArguments";

/** The customers whom a fit learns from, a column each. */
export interface CustomerRows {
  frequency: Float64Array;
  recency: Float64Array;
  age: Float64Array;
  /** For each of them. */
  count?: Float64Array;
  /** Why nobody can have the history of a customer, with its row of the list. */
  rowError: (problem: StatisticsProblem, customer: number) => CellError;
}

/**
 * Reads lists of histories. A customer of whom no time is known yet is left out: nothing can be learned, and some
 * hosts report blank rows so.
 */
export function readCustomerRows(args: WholeArguments, ageName: AgeName): CustomerRows {
  const rows = new ListRows(args, ["frequency", "recency", ageName, "count"]);
  const columns = ["frequency", "recency", ageName].map((name) => rows.numbers(name));
  const known = Array.from({ length: rows.length }, (_, row) => row).filter((row) =>
    columns.some((column) => column[row] !== 0),
  );
  const pick = (column: Float64Array) => Float64Array.from(known, (row) => column[row]!);
  const [frequency, recency, age] = columns.map(pick) as [Float64Array, Float64Array, Float64Array];
  return {
    frequency,
    recency,
    age,
    ...(rows.has("count") && { count: pick(rows.numbers("count")) }),
    rowError(problem, customer) {
      const [x, last, all] = [frequency[customer]!, recency[customer]!, age[customer]!];
      const history = { frequency: x, recency: last, age: all };
      return historyError(problem, history, ageName, rows.rowOf(known[customer]!));
    },
  };
}
