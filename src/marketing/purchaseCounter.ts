import { DistinctKeys, type Key } from "./distinctKeys";
import type { Period } from "./period";

/**
 * Counts purchases by customer. One purchase is one order number of a customer where there is one, else one
 * customer on one day. Customers are given by number.
 */
export class PurchaseCounter {
  readonly counts: Float64Array;
  private readonly orders = new DistinctKeys();
  /** The customer who first placed each order: most orders have no other, and need no look-up. */
  private readonly owners: number[] = [];
  private readonly shared = new Set<number>();
  private readonly days = new Set<number>();
  private readonly firstDay: number;
  private readonly dayCount: number;

  constructor(
    private readonly customers: number,
    period: Period,
  ) {
    this.counts = new Float64Array(customers);
    this.firstDay = Math.floor(period.from);
    this.dayCount = Math.floor(period.to) - this.firstDay + 1;
  }

  /** A row that is a purchase or part of one; its date is within the period. True for the first row of a purchase. */
  add(customer: number, date: number, order: Key): boolean {
    const first = this.isNew(customer, date, order);
    if (first) this.counts[customer]! += 1;
    return first;
  }

  private isNew(customer: number, date: number, order: Key): boolean {
    const number = this.orders.add(order);
    if (number < 0)
      return grew(this.days, customer * this.dayCount + Math.floor(date) - this.firstDay);
    const owner = this.owners[number];
    if (owner === undefined) {
      this.owners[number] = customer;
      return true;
    }
    return owner !== customer && grew(this.shared, number * this.customers + customer);
  }
}

function grew(set: Set<number>, key: number): boolean {
  const before = set.size;
  return set.add(key).size > before;
}
