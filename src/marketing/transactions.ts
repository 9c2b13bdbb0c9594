/**
 * A list of transactions, column by column, one entry a row. Customers and orders are numbered 0, 1, 2 … by
 * `DistinctKeys`; −1 stands where none is given. A row without a customer counts only for where the list ends.
 */
export interface Transactions {
  customer: Int32Array;
  /** How many customers are numbered. */
  customers: number;
  /** Serial numbers; a time of day does not matter. */
  date: Float64Array;
  /** In the user's money. Without the column every row is a purchase, else every row that is not negative. */
  amount?: Float64Array;
}

/** The last day of the list; −Infinity when it has no row. */
export function lastDay(date: Float64Array): number {
  let last = -Infinity;
  for (let row = 0; row < date.length; row += 1) if (date[row]! > last) last = date[row]!;
  return Math.floor(last);
}
