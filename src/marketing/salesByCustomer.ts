import type { Key } from "./distinctKeys";
import { isWithin, type Period } from "./period";
import { PurchaseCounter } from "./purchaseCounter";
import { Tally } from "./tally";

/** The sales list, column by column; all columns have the same length. */
export interface PartnershipSales {
  /** Blank: a sale without a customer. */
  customer: readonly Key[];
  /** Serial numbers; a NaN is a sale without a date. */
  date: ArrayLike<number>;
  /** A negative amount is a refund: it reduces sales and is no purchase. */
  amount: ArrayLike<number>;
  /** Where blank or without the column, one purchase is one customer on one day. */
  order?: readonly Key[];
  /** Before the costs of line 5. */
  profit?: ArrayLike<number>;
  /** What the driver "weights" shares by. */
  weight?: ArrayLike<number>;
}

/** Sums by slot, one a customer. */
export interface SalesByCustomer {
  amounts: Float64Array;
  profits: Float64Array;
  weights: Float64Array;
  purchases: Float64Array;
  /** 1 where there is a sale or a refund in the period. */
  present: Uint8Array;
  total: number;
  outside: Tally;
  undated: Tally;
  anonymous: Tally;
  refunds: Tally;
}

/** Adds up the sales of the period; `slotOf` gives each row's slot, 0 being sales without a customer. */
export function salesByCustomer(
  sales: PartnershipSales,
  slotOf: Int32Array,
  slots: number,
  period: Period,
): SalesByCustomer {
  const { date: dates, amount: amountOf, order, profit, weight } = sales;
  const amounts = new Float64Array(slots);
  const profits = new Float64Array(slots);
  const weights = new Float64Array(slots);
  const present = new Uint8Array(slots);
  const counter = new PurchaseCounter(slots, period);
  const outside = new Tally();
  const undated = new Tally();
  const anonymous = new Tally();
  const refunds = new Tally();
  let total = 0;
  for (let row = 0; row < slotOf.length; row += 1) {
    const date = dates[row]!;
    const amount = amountOf[row]!;
    if (!isWithin(date, period)) {
      (Number.isNaN(date) ? undated : outside).add(amount);
      continue;
    }
    const slot = slotOf[row]!;
    present[slot] = 1;
    total += amount;
    amounts[slot]! += amount;
    if (profit) profits[slot]! += profit[row]!;
    if (weight) weights[slot]! += weight[row]!;
    if (slot === 0) anonymous.add(amount);
    if (amount < 0) refunds.add(amount);
    else counter.add(slot, date, order ? order[row]! : null);
  }
  const purchases = counter.counts;
  return {
    amounts,
    profits,
    weights,
    purchases,
    present,
    total,
    outside,
    undated,
    anonymous,
    refunds,
  };
}
