import { calendarPeriod, type CalendarUnit } from "./calendarPeriod";
import { rowsByCustomer } from "./rowsByCustomer";
import { lastDay, type Transactions } from "./transactions";

/** Of the customers' returns, so large a share come within the usual silence. */
const USUAL = 0.9;

/**
 * Within how many periods those who buy again do so, in nine cases of ten: a longer silence says that the customer
 * is probably lost. 1 where nobody buys in a second period; never above `most`.
 */
export function usualSilence(list: Transactions, unit: CalendarUnit, most: number): number {
  const { amount, customers } = list;
  const { starts, rows, days } = rowsByCustomer(list, lastDay(list.date));
  const returns = new Float64Array(most + 1);
  let all = 0;
  for (let customer = 0; customer < customers; customer += 1) {
    let last = -1;
    for (let place = starts[customer]!; place < starts[customer + 1]!; place += 1) {
      if (amount && amount[rows[place]!]! < 0) continue;
      const period = calendarPeriod(days[place]!, unit);
      if (last >= 0 && period > last) {
        returns[Math.min(most, period - last)]! += 1;
        all += 1;
      }
      last = period;
    }
  }
  let within = 0;
  for (let silence = 1; silence < most; silence += 1) {
    within += returns[silence]!;
    if (within >= USUAL * all) return silence;
  }
  return most;
}
