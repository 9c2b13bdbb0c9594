import { calendarPeriod, type CalendarUnit } from "./calendarPeriod";
import { rowsByCustomer } from "./rowsByCustomer";
import { lastDay, type Transactions } from "./transactions";

/** One entry a period, from the first purchase to the end of the list; NaN where the period is not over. */
export interface CustomerFlow {
  /** The number of the first period. */
  from: number;
  /** Active customers at the start: those at the end of the period before. */
  start: Float64Array;
  /** Active at the end and not at the start: new ones, and lost ones who came back. */
  gained: Float64Array;
  /** Active at the start and not at the end. */
  lost: Float64Array;
  end: Float64Array;
}

/**
 * The leaky bucket of a list: customers gained and lost in each period; start + gained − lost = end. A customer is
 * active while one of the last `silence` periods, the current one included, has a purchase. A period is over when
 * the list reaches its last day. Linear in the rows; without entries when nobody bought.
 * @param silence periods without a purchase that make a customer lost, 1 or more
 */
export function customerFlow(
  list: Transactions,
  unit: CalendarUnit,
  silence: number,
): CustomerFlow {
  const { amount, customers } = list;
  const end = lastDay(list.date);
  const { starts, rows, days } = rowsByCustomer(list, end);
  const isPurchase = (place: number) => !(amount && amount[rows[place]!]! < 0);
  let from = Infinity;
  for (let place = 0; place < rows.length; place += 1)
    if (days[place]! < from && isPurchase(place)) from = days[place]!;
  const first = from === Infinity ? 0 : calendarPeriod(from, unit);
  const periods = from === Infinity ? 0 : calendarPeriod(end, unit) - first + 1;
  const gained = new Float64Array(periods);
  const lost = new Float64Array(periods);

  for (let customer = 0; customer < customers; customer += 1) {
    // The first period that has no purchase among it and those before it any more.
    let until = -1;
    let day = -1;
    for (let place = starts[customer]!; place < starts[customer + 1]!; place += 1) {
      if (days[place] === day || !isPurchase(place)) continue;
      day = days[place]!;
      const entry = calendarPeriod(day, unit) - first;
      if (entry > until || until < 0) {
        if (until >= 0) lost[until]! += 1;
        gained[entry]! += 1;
      }
      until = entry + silence;
    }
    if (until >= 0 && until < periods) lost[until]! += 1;
  }
  const atStart = new Float64Array(periods);
  const atEnd = new Float64Array(periods);
  for (let entry = 0; entry < periods; entry += 1) {
    atStart[entry] = entry === 0 ? 0 : atEnd[entry - 1]!;
    atEnd[entry] = atStart[entry]! + gained[entry]! - lost[entry]!;
  }
  if (periods > 0 && calendarPeriod(end + 1, unit) === calendarPeriod(end, unit))
    for (const figures of [atStart, gained, lost, atEnd]) figures[periods - 1] = NaN;
  return { from: first, start: atStart, gained, lost, end: atEnd };
}
