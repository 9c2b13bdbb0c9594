import type { Words } from "../languages/language";
import { StatisticsError, type StatisticsProblem } from "../statistics/statisticsError";
import { noAnswer } from "./cells";
import type { CellError } from "./declaration";

type Sentence = (cells: Words["cells"]) => string;

/** What a fit says of lists that hold nothing to learn from. */
export type Refusals = Partial<Record<StatisticsProblem, Sentence>>;

/** Why a model of customers cannot be fitted; `name` is the argument that has a row for each of them. */
export function refusalsOf(name: string): Refusals {
  return {
    noCustomers: (cells) => cells.emptyList(name),
    oneCustomer: (cells) => cells.oneCustomer(name),
    noRepeats: (cells) => cells.noRepeats(name),
    sameHistories: (cells) => cells.sameHistories(name),
  };
}

/**
 * The fit; where the model refuses the lists, a sentence is thrown.
 * @param rowError the sentence for a row (counted from 0 among those fitted) that nobody can have
 */
export function fitOrRefuse<T>(
  fit: () => T,
  refusals: Refusals,
  rowError?: (problem: StatisticsProblem, row: number) => CellError,
): T {
  try {
    return fit();
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error;
    if (error.row !== null && rowError) throw rowError(error.problem, error.row);
    const refusal = refusals[error.problem];
    throw refusal ? noAnswer(refusal) : error;
  }
}
