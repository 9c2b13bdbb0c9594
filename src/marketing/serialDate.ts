const DAY = 86_400_000;
/** Serial number of 1 January 1970 in the 1900 date system. */
const EPOCH = 25_569;

/** The serial number of a day; the month counts from 1. True from 1 March 1900 on. */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY) + EPOCH;
}

/** The calendar year of a serial number. */
export function yearOf(serial: number): number {
  return new Date((Math.floor(serial) - EPOCH) * DAY).getUTCFullYear();
}
