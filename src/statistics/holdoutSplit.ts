import type { BuyingHistory } from "./buyingHistory";
import { StatisticsError } from "./statisticsError";

/** A row a purchase, in any order: whose it is, counted from 0, and when, in any unit of time (days, say). */
export interface Purchases {
  customer: Int32Array;
  time: Float64Array;
}

export interface Holdout {
  /** The last time that a fit may know. */
  until: number;
  /** The last time that is compared; purchases after it are left out. */
  end: number;
  /** The length of a period of the fit, in the purchases' unit of time: 7 for weeks of days. */
  period: number;
}

/** What a fit may know of the customers who had bought by then, and what they did afterwards; a customer a row. */
export interface HoldoutSplit {
  /** Which customers the rows are. */
  customer: Int32Array;
  history: BuyingHistory;
  /** Their purchases in the holdout. */
  actual: Float64Array;
  /** The length of the holdout in periods. */
  periods: number;
  /** Their first purchases, in periods since the first of all. */
  start: Float64Array;
  /** All their repeat purchases till the end, the same. */
  repeats: Float64Array;
  /** The time till the holdout, and till the end, the same. */
  untilPeriod: number;
  endPeriod: number;
  /** Customers who first bought in the holdout; nothing is predicted of them. */
  newCustomers: number;
}

/**
 * Divides purchases at a time. Those of one customer at the same time count once. Throws a StatisticsError for a
 * holdout without purchases before it or without time in it, and for a row that is no purchase.
 */
export function splitHoldout(purchases: Purchases, { until, end, period }: Holdout): HoldoutSplit {
  if (!(end > until && period > 0 && Number.isFinite((end - until) / period)))
    throw new StatisticsError("holdout");
  const { times, from } = timesByCustomer(purchases);
  const rows: number[] = [];
  const repeats: number[] = [];
  let newCustomers = 0;
  let first = Infinity;
  const columns: Record<"frequency" | "last" | "start" | "actual", number[]> = {
    frequency: [],
    last: [],
    start: [],
    actual: [],
  };
  for (let who = 0; who + 1 < from.length; who++) {
    const own = times.subarray(from[who], from[who + 1]).sort();
    const start = own[0]!;
    if (!(start <= end)) continue;
    if (start > until) {
      newCustomers++;
      continue;
    }
    let [frequency, last, actual] = [0, start, 0];
    for (let i = 1; i < own.length && own[i]! <= end; i++) {
      if (own[i] === own[i - 1]) continue;
      repeats.push(own[i]!);
      if (own[i]! > until) actual++;
      else [frequency, last] = [frequency + 1, own[i]!];
    }
    rows.push(who);
    columns.frequency.push(frequency);
    columns.last.push(last);
    columns.start.push(start);
    columns.actual.push(actual);
    first = Math.min(first, start);
  }
  if (rows.length === 0) throw new StatisticsError("holdout");
  const start = Float64Array.from(columns.start);
  return {
    customer: Int32Array.from(rows),
    history: {
      frequency: Float64Array.from(columns.frequency),
      recency: start.map((time, row) => (columns.last[row]! - time) / period),
      age: start.map((time) => (until - time) / period),
    },
    actual: Float64Array.from(columns.actual),
    periods: (end - until) / period,
    start: start.map((time) => (time - first) / period),
    repeats: Float64Array.from(repeats, (time) => (time - first) / period),
    untilPeriod: (until - first) / period,
    endPeriod: (end - first) / period,
    newCustomers,
  };
}

/** The times of purchase, customer by customer, and where each customer's begin and the last one's end. */
function timesByCustomer({ customer, time }: Purchases): { times: Float64Array; from: Int32Array } {
  if (customer.length !== time.length) throw new StatisticsError("lengths");
  let customers = 0;
  for (let row = 0; row < customer.length; row++) {
    if (!(customer[row]! >= 0) || !Number.isFinite(time[row]))
      throw new StatisticsError("purchase", row);
    customers = Math.max(customers, customer[row]! + 1);
  }
  const from = new Int32Array(customers + 1);
  for (const who of customer) from[who + 1]!++;
  for (let who = 0; who < customers; who++) from[who + 1]! += from[who]!;
  const next = from.slice();
  const times = new Float64Array(time.length);
  for (let row = 0; row < time.length; row++) times[next[customer[row]!]!++] = time[row]!;
  return { times, from };
}
