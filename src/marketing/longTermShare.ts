import { isWithin, type Period } from "./period";
import type { Transactions } from "./transactions";

const DAYS_OF_YEAR = 365.25;

/** The last day on which a relationship may have begun to be so many years old when the period ends. */
export function latestBeginning(period: Period, years: number): number {
  return Math.floor(period.to) + 1 - Math.round(years * DAYS_OF_YEAR);
}

/** Customers with their sales and profit in a period. */
export interface LengthSums {
  customers: number;
  sales: number;
  profit: number;
}

export interface LongTermShare {
  /** By customer number: the class from 0, null for one without a row in the period. */
  classOf: (number | null)[];
  isLong: boolean[];
  sales: Float64Array;
  profit: Float64Array;
  classes: LengthSums[];
  long: LengthSums;
  rest: LengthSums;
  /** Rows without a customer. */
  nobody: Omit<LengthSums, "customers">;
}

/**
 * Sales and profit of the period by how long the relationship with the customer has lasted at its end. It began with
 * the first purchase, or on the day known otherwise where that is earlier.
 * @param since the day known otherwise, by customer number; NaN or Infinity where there is none
 * @param classesFrom years from which each class begins, rising; the first is 0
 * @param longFrom years from which a relationship is long-standing
 */
export function longTermShare(
  { customer, customers, date, amount }: Transactions & { amount: Float64Array },
  profit: Float64Array | null,
  since: Float64Array,
  period: Period,
  classesFrom: readonly number[],
  longFrom: number,
): LongTermShare {
  const began = Float64Array.from(since, (day) => (Number.isNaN(day) ? Infinity : Math.floor(day)));
  const present = new Uint8Array(customers);
  const sales = new Float64Array(customers);
  const profits = new Float64Array(customers);
  const nobody = { sales: 0, profit: 0 };
  for (let row = 0; row < date.length; row += 1) {
    const one = customer[row]!;
    const isIn = isWithin(date[row]!, period);
    if (one >= 0 && amount[row]! >= 0 && Math.floor(date[row]!) < began[one]!)
      began[one] = Math.floor(date[row]!);
    if (!isIn) continue;
    if (one < 0) {
      nobody.sales += amount[row]!;
      nobody.profit += profit?.[row] ?? 0;
      continue;
    }
    present[one] = 1;
    sales[one]! += amount[row]!;
    profits[one]! += profit?.[row] ?? 0;
  }
  const isAtLeast = (one: number, years: number) => began[one]! <= latestBeginning(period, years);
  const sums = (): LengthSums => ({ customers: 0, sales: 0, profit: 0 });
  const classes = classesFrom.map(sums);
  const [long, rest] = [sums(), sums()];
  const classOf: (number | null)[] = [];
  const isLong: boolean[] = [];
  for (let one = 0; one < customers; one += 1) {
    const place = classesFrom.slice(1).filter((years) => isAtLeast(one, years)).length;
    classOf.push(present[one] ? place : null);
    isLong.push(isAtLeast(one, longFrom));
    if (!present[one]) continue;
    for (const group of [classes[place]!, isLong[one] ? long : rest]) {
      group.customers += 1;
      group.sales += sales[one]!;
      group.profit += profits[one]!;
    }
  }
  return { classOf, isLong, sales, profit: profits, classes, long, rest, nobody };
}
