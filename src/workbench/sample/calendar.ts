const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial number of a date in the 1900 date system; months from 1, overflow carries over. */
export function serial(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
}

/** Days of the month. */
export function daysIn(year: number, month: number): number {
  return serial(year, month + 1, 1) - serial(year, month, 1);
}

/** Saturdays and Sundays, when the wholesaler does not deliver. */
export function isWeekend(date: number): boolean {
  return date % 7 < 2;
}

/** The two whole years of the sample, month by month. */
export const months: readonly { year: number; month: number; index: number }[] = Array.from(
  { length: 24 },
  (_, index) => ({ year: 2024 + Math.floor(index / 12), month: (index % 12) + 1, index }),
);
