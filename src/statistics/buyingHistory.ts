import { mergeEqualRows } from "./equalRows";
import { StatisticsError, type StatisticsProblem } from "./statisticsError";

/**
 * What the buying models know of customers, a column each: repeat purchases, the age at the last purchase (0
 * without repeats) and the age now. Ages are in any one unit, and parameters and predictions are in the same.
 */
export interface BuyingHistory {
  frequency: Float64Array;
  recency: Float64Array;
  age: Float64Array;
}

/** Distinct histories and how many customers share each. */
export interface CountedHistories extends BuyingHistory {
  count: Float64Array;
}

/** More repeat purchases of one customer than any fit is asked to add up: such numbers count something else. */
const mostPurchases = 1e6;

/** Why nobody can have this history; null if somebody can. */
export function historyProblem(
  frequency: number,
  recency: number,
  age: number,
): StatisticsProblem | null {
  if (!(frequency >= 0 && frequency <= mostPurchases && Number.isInteger(frequency)))
    return "frequency";
  if (!(age >= 0 && age < Infinity) || (age === 0 && frequency > 0)) return "age";
  if (!(recency >= 0) || (frequency === 0 && recency > 0)) return "recency";
  return recency > age ? "recencyAboveAge" : null;
}

/** Throws a StatisticsError at the first row that no history can have. */
export function checkBuyingHistory({ frequency, recency, age }: BuyingHistory): void {
  if (recency.length !== frequency.length || age.length !== frequency.length)
    throw new StatisticsError("lengths");
  if (frequency.length === 0) throw new StatisticsError("noCustomers");
  for (let row = 0; row < frequency.length; row++) {
    const problem = historyProblem(frequency[row]!, recency[row]!, age[row]!);
    if (problem) throw new StatisticsError(problem, row);
  }
}

/** The checked histories that a fit is made of; throws a StatisticsError where there is nothing to learn from them. */
export function distinctHistories(history: BuyingHistory): CountedHistories {
  checkBuyingHistory(history);
  if (history.frequency.length === 1) throw new StatisticsError("oneCustomer");
  if (history.frequency.every((frequency) => frequency === 0))
    throw new StatisticsError("noRepeats");
  const { columns, count } = mergeEqualRows([history.frequency, history.recency, history.age]);
  if (count.length === 1) throw new StatisticsError("sameHistories");
  return { frequency: columns[0]!, recency: columns[1]!, age: columns[2]!, count };
}
