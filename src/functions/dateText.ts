/** What a text says as a date: its serial number, that it could be two different days, or that it is none. */
export type DateReading = number | "ambiguous" | "none";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;
const DAY_AND_MONTH = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;
/** Serial number of 1 January 1970 in the 1900 date system. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** Reads an ISO 8601 date or time. Where day and month might change places it does not guess. */
export function readDate(text: string): DateReading {
  const trimmed = text.trim();
  const parts = ISO.exec(trimmed);
  if (!parts) return DAY_AND_MONTH.test(trimmed) ? "ambiguous" : "none";
  const [year, month, day, hour, minute, second] = parts
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const exists = new Date(time).getUTCMonth() === month - 1 && new Date(time).getUTCDate() === day;
  if (!exists || year < 1900 || hour > 23 || minute > 59 || second >= 60) return "none";
  return time / DAY + EPOCH + (hour * 3600 + minute * 60 + second) / 86_400;
}
