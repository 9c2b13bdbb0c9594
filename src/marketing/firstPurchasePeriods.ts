import { calendarPeriod, type CalendarUnit } from "./calendarPeriod";
import type { RowsByCustomer } from "./rowsByCustomer";
import type { Transactions } from "./transactions";

/** The number of the period of each customer's first purchase; −1 for one without purchases. */
export function firstPurchasePeriods(
  { amount }: Transactions,
  { starts, rows, days }: RowsByCustomer,
  unit: CalendarUnit,
): Int32Array {
  const periods = new Int32Array(starts.length - 1).fill(-1);
  for (let customer = 0; customer < periods.length; customer += 1) {
    const end = starts[customer + 1]!;
    let place = starts[customer]!;
    while (place < end && amount && amount[rows[place]!]! < 0) place += 1;
    if (place < end) periods[customer] = calendarPeriod(days[place]!, unit);
  }
  return periods;
}
