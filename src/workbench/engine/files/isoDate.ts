const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;

/** The date serial of an ISO 8601 date, with or without a time; null for other text and dates before March 1900. */
export function isoDateSerial(text: string): number | null {
  const parts = isoDate.exec(text);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hours, minutes, seconds] = parts.slice(1).map(Number);
  return dateSerial(year, month, day, hours || 0, minutes || 0, seconds || 0);
}

/** The serial of a date in the calendar; null where there is no such date. */
export function dateSerial(
  year: number,
  month: number,
  day: number,
  hours = 0,
  minutes = 0,
  seconds = 0,
): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hours < 24 &&
    minutes < 60 &&
    seconds < 60;
  // Serials before March 1900 differ between programs.
  if (!exists || year < 1900 || (year === 1900 && month < 3)) return null;
  return (time - EPOCH) / DAY + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** A serial as an ISO 8601 date, with its time (to the second) where it has one or is shorter than a day. */
export function isoText(serial: number): string {
  const date = new Date(EPOCH + Math.round(serial * 86_400) * 1000);
  const [day = "", time = ""] = date.toISOString().slice(0, 19).split("T");
  if (Number.isInteger(serial)) return day;
  return serial < 1 && serial > 0 ? time : `${day}T${time}`;
}

/** The serial of a JavaScript date that stands for a wall clock in UTC. */
export function serialOf(date: Date): number {
  return (date.getTime() - EPOCH) / DAY;
}
