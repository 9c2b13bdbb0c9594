import type { Transactions } from "./transactions";

/** The rows of customer c and their days, ascending, from `starts[c]` up to `starts[c + 1]`. */
export interface RowsByCustomer {
  starts: Int32Array;
  rows: Int32Array;
  /** Serial numbers without the time of day. */
  days: Int32Array;
}

/** Days are sorted by so many bits at a time; two rounds span Excel's calendar. */
const BITS = 11;
const BUCKETS = 1 << BITS;

/**
 * Puts the rows that have a customer and are not after the day `until` in the order of customers, each one's by
 * day. Time and memory are linear in the rows, whatever their order: they are sorted by counting.
 */
export function rowsByCustomer(
  { customer, customers, date }: Omit<Transactions, "amount">,
  until: number,
): RowsByCustomer {
  const starts = new Int32Array(customers + 1);
  const dayOf = new Int32Array(date.length);
  const counted = new Int32Array(date.length);
  let count = 0;
  let first = Infinity;
  let last = -Infinity;
  let inOrder = true;
  for (let row = 0; row < date.length; row += 1) {
    const one = customer[row]!;
    const day = Math.floor(date[row]!);
    if (one < 0 || day > until) continue;
    starts[one + 1]! += 1;
    dayOf[row] = day;
    counted[count++] = row;
    if (day < last) inOrder = false;
    else last = day;
    if (day < first) first = day;
  }
  for (let one = 0; one < customers; one += 1) starts[one + 1]! += starts[one]!;

  let byDay = counted.subarray(0, count);
  if (!inOrder)
    for (let shift = 0; (last - first) >> shift > 0; shift += BITS)
      byDay = sortedByBits(byDay, dayOf, first, shift);

  const next = starts.slice();
  const rows = new Int32Array(count);
  const days = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const row = byDay[index]!;
    const place = next[customer[row]!]!++;
    rows[place] = row;
    days[place] = dayOf[row]!;
  }
  return { starts, rows, days };
}

/** The rows by some bits of their day's distance from the first; equal ones as they came. */
function sortedByBits(rows: Int32Array, dayOf: Int32Array, first: number, shift: number) {
  const next = new Int32Array(BUCKETS + 1);
  for (let index = 0; index < rows.length; index += 1)
    next[(((dayOf[rows[index]!]! - first) >> shift) & (BUCKETS - 1)) + 1]! += 1;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) next[bucket + 1]! += next[bucket]!;
  const sorted = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    sorted[next[((dayOf[row]! - first) >> shift) & (BUCKETS - 1)]!++] = row;
  }
  return sorted;
}

/** The customers who have a row, in the order of their numbers. */
export function customersWithRows({ starts }: RowsByCustomer): Int32Array {
  const customers = new Int32Array(starts.length - 1);
  let count = 0;
  for (let one = 0; one < customers.length; one += 1)
    if (starts[one + 1]! > starts[one]!) customers[count++] = one;
  return customers.subarray(0, count);
}
