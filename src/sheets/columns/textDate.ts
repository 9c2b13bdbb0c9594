/** A date written as text: its serial number, or "ambiguous" where day and month cannot be told apart. */
export type TextDate = number | "ambiguous";

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;
const LOOSE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\D.*)?$/;
const DAY = 86_400_000;
const EPOCH = 25_569;

/**
 * Reads year-month-day, with or without a time; every other way of writing a date differs from country to
 * country and is "ambiguous". Null: not a date at all.
 */
export function textDate(text: string): TextDate | null {
  const trimmed = text.trim();
  const parts = ISO.exec(trimmed);
  if (!parts) return LOOSE.test(trimmed) ? "ambiguous" : null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  const time = Date.UTC(year!, month! - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month! - 1 || date.getUTCDate() !== day) return null;
  return time / DAY + EPOCH + (hour! * 3600 + minute! * 60 + second!) / 86_400;
}
