import { serialOf, yearOf } from "./serialDate";

export const calendarUnits = ["month", "quarter", "week", "year"] as const;

/** Weeks begin on Monday and belong to the year of their Thursday, as ISO 8601 counts them. */
export type CalendarUnit = (typeof calendarUnits)[number];

/** Serial number of a Monday before the calendar begins, so that no week has a negative number. */
const MONDAY = -5;

/** The number of the period that a day falls in, 0 or more; the next period has the next number. */
export function calendarPeriod(serial: number, unit: CalendarUnit): number {
  switch (unit) {
    case "month":
      return monthNumber(serial);
    case "quarter":
      return Math.floor(monthNumber(serial) / 3);
    case "week":
      return Math.floor((serial - MONDAY) / 7);
    case "year":
      return Math.floor(monthNumber(serial) / 12);
  }
}

/** Serial number of the period's first day; it ends the day before the next one's. */
export function firstDayOf(period: number, unit: CalendarUnit): number {
  switch (unit) {
    case "month":
      return serialOf(Math.floor(period / 12), (period % 12) + 1, 1);
    case "quarter":
      return serialOf(Math.floor(period / 4), (period % 4) * 3 + 1, 1);
    case "week":
      return period * 7 + MONDAY;
    case "year":
      return serialOf(period, 1, 1);
  }
}

/** "2011-02", "2011-Q1", "2011-W05" or "2011". */
export function calendarPeriodName(period: number, unit: CalendarUnit): string {
  switch (unit) {
    case "month":
      return `${Math.floor(period / 12)}-${twoDigits((period % 12) + 1)}`;
    case "quarter":
      return `${Math.floor(period / 4)}-Q${(period % 4) + 1}`;
    case "week": {
      const thursday = period * 7 + MONDAY + 3;
      const year = yearOf(thursday);
      return `${year}-W${twoDigits(Math.floor((thursday - serialOf(year, 1, 1)) / 7) + 1)}`;
    }
    case "year":
      return String(period);
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

const DAYS_OF_400_YEARS = 146_097;
/** From 1 March of the year 0 to day 0 of the 1900 date system. */
const DAYS_BEFORE = 693_899;

/**
 * Months since the year 0. By whole-number arithmetic on years that begin in March (Hinnant,
 * chrono-compatible low-level date algorithms): a date object for every row would take most of the time.
 */
function monthNumber(serial: number): number {
  const days = Math.floor(serial) + DAYS_BEFORE;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const dayOfEra = days - era * DAYS_OF_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const year = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  return (era * 400 + year) * 12 + month + 2;
}
