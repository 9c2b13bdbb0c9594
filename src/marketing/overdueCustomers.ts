import { gammaRates } from "../statistics/betaGeometricParameters";
import { parameterValues } from "../statistics/fit";
import { nbd } from "../statistics/nbd";
import { purchaseDays } from "./purchaseDays";
import { lastDay, type Transactions } from "./transactions";

/** One entry a customer; times in days. */
export interface OverdueCustomers {
  customer: Int32Array;
  /** Days with a purchase. */
  purchases: Float64Array;
  daysSinceLast: Float64Array;
  /** Days from purchase to purchase that the customer's rate, as far as it is known, comes to. */
  typicalGap: Float64Array;
  /** Probability of so long a silence or a longer one, if nothing had changed. */
  silence: Float64Array;
  /** Serial number of the day that lies a typical gap after the last purchase. */
  expectedNext: Float64Array;
}

/**
 * How unusual each customer's silence is. Purchase days of everybody are a gamma mixture of Poisson rates, whose r
 * and α are fitted to all customers' repeats and ages by maximum likelihood. What is known of the rate of a customer
 * with x repeats up to the age t at the last purchase is then Gamma(r + x, α + t): a silence of s days has
 * probability ((α + t)/(α + t + s))^(r + x), and a typical gap is (α + t)/(r + x).
 *
 * Ehrenberg (1959). Customers have an entry from their first purchase on, in the order of their numbers. Throws a
 * StatisticsError where nothing can be learnt from the list.
 * @param asOf serial number of the last day that counts; the last one of the list by default
 */
export function overdueCustomers(
  list: Omit<Transactions, "amount">,
  asOf: number = lastDay(list.date),
): OverdueCustomers {
  const until = Math.floor(asOf);
  const { customer, starts, days } = purchaseDays(list, until);
  const column = () => new Float64Array(customer.length);
  const purchases = column();
  const daysSinceLast = column();
  const recency = column();
  for (let entry = 0; entry < customer.length; entry += 1) {
    const last = days[starts[entry + 1]! - 1]!;
    purchases[entry] = starts[entry + 1]! - starts[entry]!;
    daysSinceLast[entry] = until - last;
    recency[entry] = last - days[starts[entry]!]!;
  }
  const { r, alpha } = gammaRates(
    parameterValues(
      nbd.fit({
        frequency: purchases.map((count) => count - 1),
        recency,
        age: recency.map((time, entry) => time + daysSinceLast[entry]!),
      }),
    ),
  )!;

  const typicalGap = column();
  const silence = column();
  for (let entry = 0; entry < customer.length; entry += 1) {
    const shape = r + purchases[entry]! - 1;
    const time = alpha + recency[entry]!;
    typicalGap[entry] = time / shape;
    silence[entry] = Math.exp(-shape * Math.log1p(daysSinceLast[entry]! / time));
  }
  return {
    customer,
    purchases,
    daysSinceLast,
    typicalGap,
    silence,
    expectedNext: typicalGap.map((gap, entry) => until - daysSinceLast[entry]! + gap),
  };
}
