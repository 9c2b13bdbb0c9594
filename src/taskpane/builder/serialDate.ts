const DAY = 86_400_000;
/** Days from Excel's day 0 of the 1900 system (30 December 1899) to 1970-01-01. */
const EPOCH = 25_569;

/** Today, where the user is, as a serial number of the 1900 system. */
export function todaySerial(now = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY + EPOCH;
}

/** The day of a serial number as a date control holds it, "2026-03-31". */
export function serialToIso(serial: number): string {
  return new Date((Math.floor(serial) - EPOCH) * DAY).toISOString().slice(0, 10);
}

/** The serial number of "2026-03-31"; null for anything that is not a day since 1900-03-01. */
export function isoToSerial(iso: string): number | null {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) : NaN;
  // Before March 1900 Excel's serial numbers count a day that never was.
  return milliseconds >= (61 - EPOCH) * DAY ? milliseconds / DAY + EPOCH : null;
}
