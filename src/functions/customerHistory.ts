import { historyProblem } from "../statistics/buyingHistory";
import { occasionProblem } from "../statistics/occasionHistory";
import type { StatisticsProblem } from "../statistics/statisticsError";
import type { Answers } from "./batch";
import { unusable } from "./cells";
import type { CellError, Returned } from "./declaration";
import type { WholeArguments } from "./wholeArguments";

/** What is known of a customer, as numbers within the limits of their declarations. */
export interface CustomerHistory {
  frequency: number;
  recency: number;
  age: number;
}

/** What the age is called in a formula: "occasions" where time is counted in them. */
export type AgeName = "age" | "occasions";

/**
 * Why nobody can have the history, in a sentence.
 * @param row its row in a list, counted from 1
 */
export function historyError(
  problem: StatisticsProblem,
  { frequency, recency, age }: CustomerHistory,
  ageName: AgeName,
  row?: number,
): CellError {
  return unusable((cells) => {
    const named = (name: string) => (row === undefined ? name : cells.inRow(name, row));
    const aboveZero = { minimum: 0, aboveMinimum: true };
    if (problem === "recencyAboveAge")
      return cells.recencyAboveAge(named("recency"), ageName, age, recency);
    if (problem === "age") return cells.outside(named(ageName), aboveZero, age);
    if (frequency === 0) return cells.recencyWithoutRepeats(named("recency"), "frequency", recency);
    return ageName === "occasions"
      ? cells.atLeast(named("recency"), "frequency", frequency, recency)
      : cells.outside(named("recency"), aboveZero, recency);
  });
}

/** Whether a prediction is asked of a new customer: no part of a history is given; a part of one is refused. */
export function isNewCustomer(args: WholeArguments, ageName: AgeName): boolean {
  const names = ["frequency", "recency", ageName];
  const missing = names.filter((name) => args.matrix(name) === null);
  if (missing.length > 0 && missing.length < names.length)
    throw unusable((cells) => cells.missing(missing[0]!));
  return missing.length > 0;
}

/** The prediction of each customer, and a sentence for those whose history nobody can have. */
export function answersOf(
  [frequency, recency, age]: readonly Float64Array[],
  ageName: AgeName,
  prediction: (customer: number) => readonly (Returned | CellError)[],
): Answers {
  const problemOf = ageName === "occasions" ? occasionProblem : historyProblem;
  return (customer) => {
    const history = {
      frequency: frequency![customer]!,
      recency: recency![customer]!,
      age: age![customer]!,
    };
    const problem = problemOf(history.frequency, history.recency, history.age);
    const predicted = prediction(customer);
    return problem ? predicted.map(() => historyError(problem, history, ageName)) : predicted;
  };
}
