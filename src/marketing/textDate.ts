import { serialOf } from "./serialDate";

/** A date written as text: its serial number, or "ambiguous" where day and month might change places. */
export type TextDate = number | "ambiguous";

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z| ?[+-]\d{2}:?\d{2})?)?$/;
const OTHER_ORDER = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\D.*)?$/;

/**
 * Reads year-month-day with or without a time, as ISO 8601 writes it (one-digit months and days are taken too). An
 * offset from UTC is passed over: the day is that of the clock by which it was written. Every other order differs
 * from country to country and is "ambiguous". Null: not a date, or not one since 1900.
 */
export function textDate(text: string): TextDate | null {
  const trimmed = text.trim();
  const parts = ISO.exec(trimmed);
  if (!parts) return OTHER_ORDER.test(trimmed) ? "ambiguous" : null;
  const [year, month, day, hour, minute, second] = parts
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || hour > 23 || minute > 59 || second >= 60) return null;
  return serialOf(year, month, day) + (hour * 3600 + minute * 60 + second) / 86_400;
}
