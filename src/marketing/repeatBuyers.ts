import { calendarPeriod, type CalendarUnit } from "./calendarPeriod";
import { firstPurchasePeriods } from "./firstPurchasePeriods";
import { rowsByCustomer } from "./rowsByCustomer";
import { lastDay, type Transactions } from "./transactions";

/** One entry a period, from the first purchase to the end of the list; NaN where the period is not over. */
export interface RepeatBuyers {
  /** The number of the first period. */
  from: number;
  /** Customers who bought in the period: new and repeat. */
  buyers: Float64Array;
  /** Those who never bought before the period. */
  newBuyers: Float64Array;
  repeatBuyers: Float64Array;
  /** Repeat buyers by buyers; NaN also where nobody bought. */
  repeatRate: Float64Array;
  /** Amounts of the period's new buyers, refunds deducted; 0 without amounts. */
  newSales: Float64Array;
  /** Amounts of everybody else who ever bought. */
  repeatSales: Float64Array;
}

/**
 * Buyers of each period and their sales, new and repeat apart: a growth of new buyers may hide the loss of old
 * ones. A period is over when the list reaches its last day. Linear in the rows; without entries when nobody
 * bought.
 */
export function repeatBuyers(list: Transactions, unit: CalendarUnit): RepeatBuyers {
  const { amount } = list;
  const end = lastDay(list.date);
  const grouped = rowsByCustomer(list, end);
  const { starts, rows, days } = grouped;
  const firstOf = firstPurchasePeriods(list, grouped, unit);
  let from = Infinity;
  for (const period of firstOf) if (period >= 0) from = Math.min(from, period);
  const periods = from === Infinity ? 0 : calendarPeriod(end, unit) - from + 1;
  const column = () => new Float64Array(periods);
  const buyers = column();
  const newBuyers = column();
  const newSales = column();
  const repeatSales = column();

  for (let customer = 0; customer < list.customers; customer += 1) {
    const first = firstOf[customer]! - from;
    if (first < 0) continue;
    newBuyers[first]! += 1;
    let day = -1;
    let entry = -1;
    let counted = -1;
    for (let place = starts[customer]!; place < starts[customer + 1]!; place += 1) {
      const row = rows[place]!;
      if (days[place] !== day) {
        day = days[place]!;
        entry = calendarPeriod(day, unit) - from;
      }
      if (entry < 0) continue;
      if (amount) (entry === first ? newSales : repeatSales)[entry]! += amount[row]!;
      if (entry === counted || (amount && amount[row]! < 0)) continue;
      buyers[entry]! += 1;
      counted = entry;
    }
  }
  if (calendarPeriod(end + 1, unit) === calendarPeriod(end, unit) && periods > 0)
    for (const figures of [buyers, newBuyers, newSales, repeatSales]) figures[periods - 1] = NaN;
  const repeat = buyers.map((count, entry) => count - newBuyers[entry]!);
  return {
    from,
    buyers,
    newBuyers,
    repeatBuyers: repeat,
    // Nobody of nobody is no rate: 0 / 0 is NaN.
    repeatRate: repeat.map((count, entry) => count / buyers[entry]!),
    newSales,
    repeatSales,
  };
}
