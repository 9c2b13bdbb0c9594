import { serialOf, yearOf } from "./serialDate";

/** A span of days as serial numbers, both included: a time of day within `to` still counts. */
export interface Period {
  from: number;
  to: number;
}

/** Lists rarely begin on New Year's Day or end on its eve: so many days may be missing at either end. */
const SLACK = 6;

/** The date falls within the period. NaN never does. */
export function isWithin(date: number, period: Period): boolean {
  return date >= Math.floor(period.from) && date < Math.floor(period.to) + 1;
}

/**
 * The last calendar year that the dates cover: they begin by 7 January and reach 25 December of it. Where no
 * year is covered, or the one that is has no date at all, all days from the first date to the last; null when
 * there is no date.
 */
export function lastWholeYear(dates: ArrayLike<number>): Period | null {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < dates.length; row += 1) {
    const date = dates[row] as number;
    if (date < first) first = date;
    if (date > last) last = date;
  }
  if (first > last) return null;
  first = Math.floor(first);
  last = Math.floor(last);
  const ending = yearOf(last);
  const year = last >= serialOf(ending, 12, 31) - SLACK ? ending : ending - 1;
  const whole = { from: serialOf(year, 1, 1), to: serialOf(year, 12, 31) };
  const isCovered = first <= whole.from + SLACK;
  return isCovered && hasDateWithin(dates, whole) ? whole : { from: first, to: last };
}

function hasDateWithin(dates: ArrayLike<number>, period: Period): boolean {
  for (let row = 0; row < dates.length; row += 1)
    if (isWithin(dates[row] as number, period)) return true;
  return false;
}
