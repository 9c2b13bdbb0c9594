import { DistinctKeys, keyText, type Key } from "./distinctKeys";
import type { Period } from "./period";
import { salesByCustomer, type PartnershipSales } from "./salesByCustomer";

const DAYS_OF_YEAR = 365.25;

/** A customer of the sales list with the figures of a period. */
export interface CustomerFigures {
  /** The name by which customers are told apart. */
  key: string;
  name: Exclude<Key, null>;
  /** Refunds deducted. */
  sales: number;
  /** Null where the list tells no profit. */
  profit: number | null;
  purchases: number;
  /** From the first purchase in the list, also before the period, to the period's end; null without one. */
  years: number | null;
}

/** What customers are ranked by. */
export type BestBy = "sales" | "profit";

/**
 * Every customer who is named in the list, those who bought in the period first, among them the best first; equal
 * ones keep the order of the list. A refund is no purchase.
 * @param by "profit" ranks by sales where the list tells no profit
 */
export function bestCustomers(
  sales: PartnershipSales,
  period: Period,
  by: BestBy,
): CustomerFigures[] {
  const keys = new DistinctKeys();
  const slotOf = keys.addAll(sales.customer).map((number) => number + 1);
  const sums = salesByCustomer(sales, slotOf, keys.names.length + 1, period);
  const first = firstPurchases(sales, slotOf, keys.names.length + 1);
  const end = Math.floor(period.to) + 1;
  const customers = keys.names.map((name, number): CustomerFigures => {
    const slot = number + 1;
    return {
      ...{ key: keyText(name), name },
      sales: sums.amounts[slot]!,
      profit: sales.profit === undefined ? null : sums.profits[slot]!,
      purchases: sums.purchases[slot]!,
      years: first[slot] === Infinity ? null : Math.max(0, end - first[slot]!) / DAYS_OF_YEAR,
    };
  });
  const figure = (each: CustomerFigures) => (by === "profit" ? each.profit : null) ?? each.sales;
  const bought = (each: CustomerFigures) => (each.purchases > 0 ? 1 : 0);
  return customers.sort((one, other) => bought(other) - bought(one) || figure(other) - figure(one));
}

/** The day of each one's first purchase; Infinity without one. */
function firstPurchases(
  { date, amount }: PartnershipSales,
  slotOf: Int32Array,
  slots: number,
): Float64Array {
  const first = new Float64Array(slots).fill(Infinity);
  for (let row = 0; row < slotOf.length; row += 1) {
    const slot = slotOf[row]!;
    const day = Math.floor(date[row]!);
    // A row without a date is before nothing.
    if (amount[row]! >= 0 && day < first[slot]!) first[slot] = day;
  }
  return first;
}
