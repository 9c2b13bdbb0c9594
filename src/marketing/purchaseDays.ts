import { customersWithRows, rowsByCustomer } from "./rowsByCustomer";
import type { Transactions } from "./transactions";

/** Each customer's days with a row, ascending: `days` from `starts[e]` up to `starts[e + 1]` for the entry e. */
export interface PurchaseDays {
  /** The customers who have a day, in the order of their numbers. */
  customer: Int32Array;
  starts: Int32Array;
  days: Int32Array;
}

/** The distinct days of each customer's rows up to the day `until`; every row is a purchase. */
export function purchaseDays(list: Omit<Transactions, "amount">, until: number): PurchaseDays {
  const grouped = rowsByCustomer(list, until);
  const customer = customersWithRows(grouped);
  const starts = new Int32Array(customer.length + 1);
  // Each day moves to the place of an earlier row or stays: none is lost that is still to be read.
  const { days } = grouped;
  let count = 0;
  for (let entry = 0; entry < customer.length; entry += 1) {
    starts[entry] = count;
    let last = -1;
    const end = grouped.starts[customer[entry]! + 1]!;
    for (let place = grouped.starts[customer[entry]!]!; place < end; place += 1) {
      const day = days[place]!;
      if (day !== last) days[count++] = day;
      last = day;
    }
  }
  starts[customer.length] = count;
  return { customer, starts, days: days.subarray(0, count) };
}
