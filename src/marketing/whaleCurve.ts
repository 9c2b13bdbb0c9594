import { descendingOrder } from "./descendingOrder";
import { roundedTotal } from "./roundedTotal";

/** Cumulative profit by customer, from the most to the least profitable. */
export interface WhaleCurve {
  /** Each customer's place in the list. */
  customers: Uint32Array;
  /** Share of the customers up to and with this one. */
  customerShare: Float64Array;
  /** Their share of the total profit. */
  profitShare: Float64Array;
  /** After how many customers the curve is first at its highest, at least 1: those who make a profit. */
  peak: number;
}

/**
 * The whale curve of customers' profits (Cooper & Kaplan): where profitable customers make more than the total,
 * the others eat the rest.
 * @returns null where the total is 0 or less
 */
export function whaleCurve(profits: Float64Array): WhaleCurve | null {
  if (roundedTotal(profits) <= 0) return null;
  const customers = descendingOrder(profits);
  const customerShare = new Float64Array(profits.length);
  const profitShare = new Float64Array(profits.length);
  let sum = 0;
  let highest = 0;
  let peak = 0;
  for (let index = 0; index < customers.length; index += 1) {
    sum += profits[customers[index]!]!;
    profitShare[index] = sum;
    if (sum > highest) {
      highest = sum;
      peak = index + 1;
    }
    customerShare[index] = (index + 1) / customers.length;
  }
  // By the sum in this very order, so that the curve ends at 1.
  for (let index = 0; index < profitShare.length; index += 1) profitShare[index]! /= sum;
  return { customers, customerShare, profitShare, peak };
}
