import { mergeEqualRows } from "./equalRows";
import { StatisticsError, type StatisticsProblem } from "./statisticsError";

/**
 * What is known of customers who may buy at fixed occasions (a yearly appeal, a weekly market day), a column each:
 * at how many they bought, the number of the last one at which they did (0 if at none), how many there have been.
 */
export interface OccasionHistory {
  frequency: Float64Array;
  recency: Float64Array;
  occasions: Float64Array;
}

/** Distinct histories and how many customers share each. */
export interface CountedOccasions extends OccasionHistory {
  count: Float64Array;
}

/** More occasions than this are not occasions but time, which has models of its own. */
const mostOccasions = 10_000;

/** Why nobody can have this history; null if somebody can. */
export function occasionProblem(
  frequency: number,
  recency: number,
  occasions: number,
): StatisticsProblem | null {
  if (!(frequency >= 0 && Number.isInteger(frequency))) return "frequency";
  if (!(occasions >= 0 && occasions <= mostOccasions && Number.isInteger(occasions))) return "age";
  const isPossible = frequency === 0 ? recency === 0 : recency >= frequency;
  if (!isPossible || !Number.isInteger(recency)) return "recency";
  return recency > occasions ? "recencyAboveAge" : null;
}

/**
 * The checked histories that a fit is made of, rows weighted by how many customers each stands for (1 if not given);
 * throws a StatisticsError at the first impossible row, and where there is nothing to learn.
 */
export function distinctOccasions(
  { frequency, recency, occasions }: OccasionHistory,
  count: Float64Array = new Float64Array(frequency.length).fill(1),
): CountedOccasions {
  if ([recency, occasions, count].some(({ length }) => length !== frequency.length))
    throw new StatisticsError("lengths");
  for (let row = 0; row < frequency.length; row++) {
    const problem = occasionProblem(frequency[row]!, recency[row]!, occasions[row]!);
    if (problem) throw new StatisticsError(problem, row);
    if (!(count[row]! >= 0 && Number.isSafeInteger(count[row]!)))
      throw new StatisticsError("count", row);
  }
  const customers = count.reduce((sum, n) => sum + n, 0);
  if (customers === 0) throw new StatisticsError("noCustomers");
  if (customers === 1) throw new StatisticsError("oneCustomer");
  const held = (_: number, row: number) => count[row]! > 0;
  const columns = [frequency, recency, occasions].map((column) => column.filter(held));
  if (columns[0]!.every((x) => x === 0)) throw new StatisticsError("noRepeats");
  const merged = mergeEqualRows(columns);
  if (merged.count.length === 1) throw new StatisticsError("sameHistories");
  const sums = new Float64Array(merged.count.length);
  count.filter(held).forEach((n, row) => (sums[merged.groupOf[row]!]! += n));
  const [x, last, all] = merged.columns;
  return { frequency: x!, recency: last!, occasions: all!, count: sums };
}
