import { calendarPeriod, type CalendarUnit } from "./calendarPeriod";
import { firstPurchasePeriods } from "./firstPurchasePeriods";
import { rowsByCustomer } from "./rowsByCustomer";
import { lastDay, type Transactions } from "./transactions";

export interface Cohorts {
  /** The number of each row's period: those in which somebody bought for the first time, ascending. */
  periods: number[];
  /** Cells of a row: the period of first purchase, the next one, and so on to the end of the list. */
  columns: number;
  /** Customers of the row who bought in the period, row after row; NaN where the period is not over. */
  customers: Float64Array;
  /** What the row's customers brought in the period, refunds deducted; all 0 without amounts. */
  revenue: Float64Array;
}

/**
 * Customers by the period of their first purchase, and how many of them bought in each period since. A period
 * is over when the list reaches its last day. A refund of a period before the first purchase belongs to no
 * cell. Linear in the rows and cells; a table without rows when nobody bought.
 */
export function cohorts(list: Transactions, unit: CalendarUnit): Cohorts {
  const { amount } = list;
  const end = lastDay(list.date);
  const grouped = rowsByCustomer(list, end);
  const { starts, rows, days } = grouped;
  const cohortOf = firstPurchasePeriods(list, grouped, unit);
  const periods = [...new Set(cohortOf)]
    .filter((period) => period >= 0)
    .sort((one, other) => one - other);
  const rowOf = new Map(periods.map((period, row) => [period, row]));
  const columns = periods.length > 0 ? calendarPeriod(end, unit) - periods[0]! + 1 : 0;
  const customers = new Float64Array(periods.length * columns);
  const revenue = new Float64Array(periods.length * columns);

  for (let customer = 0; customer < list.customers; customer += 1) {
    const cohort = cohortOf[customer]!;
    if (cohort < 0) continue;
    const start = rowOf.get(cohort)! * columns;
    let day = -1;
    let later = -1;
    let counted = -1;
    for (let place = starts[customer]!; place < starts[customer + 1]!; place += 1) {
      const row = rows[place]!;
      if (days[place] !== day) {
        day = days[place]!;
        later = calendarPeriod(day, unit) - cohort;
      }
      if (later < 0) continue;
      if (amount) revenue[start + later]! += amount[row]!;
      if (later === counted || (amount && amount[row]! < 0)) continue;
      customers[start + later]! += 1;
      counted = later;
    }
  }
  const over = calendarPeriod(end + 1, unit);
  periods.forEach((period, row) => {
    for (let later = Math.max(0, over - period); later < columns; later += 1) {
      customers[row * columns + later] = NaN;
      revenue[row * columns + later] = NaN;
    }
  });
  return { periods, columns, customers, revenue };
}
