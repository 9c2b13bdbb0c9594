import { StatisticsError } from "./statisticsError";

/**
 * What the buying models know of customers, a column each: repeat purchases, the age at the last purchase (0
 * without repeats) and the age now. Ages are in any one unit, and parameters and predictions are in the same.
 */
export interface BuyingHistory {
  frequency: Float64Array;
  recency: Float64Array;
  age: Float64Array;
}

/** Throws a StatisticsError at the first row that no history can have. */
export function checkBuyingHistory({ frequency, recency, age }: BuyingHistory): void {
  if (recency.length !== frequency.length || age.length !== frequency.length)
    throw new StatisticsError("lengths");
  if (frequency.length === 0) throw new StatisticsError("noCustomers");
  for (let row = 0; row < frequency.length; row++) {
    const [x, last, now] = [frequency[row]!, recency[row]!, age[row]!];
    if (!(x >= 0 && Number.isSafeInteger(x))) throw new StatisticsError("frequency", row);
    if (!(now >= 0 && now < Infinity)) throw new StatisticsError("age", row);
    if (!(last >= 0) || (x === 0 && last > 0)) throw new StatisticsError("recency", row);
    if (last > now) throw new StatisticsError("recencyAboveAge", row);
  }
}
