import { purchaseDays } from "./purchaseDays";
import { lastDay, type Transactions } from "./transactions";

/** One entry a customer. */
export interface FallingCustomers {
  customer: Int32Array;
  /** Days with a purchase in the last window, the day `asOf` included. */
  recent: Float64Array;
  /** The same in the equally long window before it. */
  before: Float64Array;
  /** Recent by before; NaN where there is none before. */
  ratio: Float64Array;
  /** Probability of so few recent purchases or fewer, of as many in both windows, had the rate stayed. */
  probability: Float64Array;
}

/**
 * Compares each customer's purchases in the last `window` days with the equal window before: with a steady rate
 * each of the purchases of both falls into the recent one with probability 1/2 (the conditional test of two
 * Poisson counts, Przyborowski and Wilenski 1940). Customers have an entry from their first purchase on, in the
 * order of their numbers. Linear in the rows.
 * @param window whole number of days, 1 or more
 * @param asOf serial number of the last day of the recent window; the last one of the list by default
 */
export function fallingCustomers(
  list: Omit<Transactions, "amount">,
  window: number,
  asOf: number = lastDay(list.date),
): FallingCustomers {
  const until = Math.floor(asOf);
  const { customer, starts, days } = purchaseDays(list, until);
  const recent = new Float64Array(customer.length);
  const before = new Float64Array(customer.length);
  for (let entry = 0; entry < customer.length; entry += 1)
    for (let place = starts[entry]!; place < starts[entry + 1]!; place += 1) {
      const ago = until - days[place]!;
      if (ago < window) recent[entry]! += 1;
      else if (ago < 2 * window) before[entry]! += 1;
    }
  return {
    customer,
    recent,
    before,
    ratio: recent.map((count, entry) => (before[entry]! > 0 ? count / before[entry]! : NaN)),
    probability: recent.map((count, entry) => halfBinomialTail(count, before[entry]!)),
  };
}

/** Probability of at most so many heads in heads + tails throws of a coin; linear in their number. */
export function halfBinomialTail(heads: number, tails: number): number {
  if (tails === 0) return 1;
  if (heads >= tails) return 1 - halfBinomialTail(tails - 1, heads + 1);
  const throws = heads + tails;
  let logarithm = -throws * Math.LN2;
  for (let head = 0; head < heads; head += 1) logarithm += Math.log((throws - head) / (head + 1));
  // The terms below, each as a share of the one above it.
  let sum = 0;
  let term = 1;
  for (let head = heads; head >= 0 && term > 0; head -= 1) {
    sum += term;
    term *= head / (throws - head + 1);
  }
  return sum * Math.exp(logarithm);
}
