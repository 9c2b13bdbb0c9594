const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?$/;
const usDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** The number that a text reads as when it is typed into a cell: number, per cent or date; null for other text. */
export function numberOf(text: string): number | null {
  const trimmed = text.trim();
  const first = trimmed.charCodeAt(0);
  // Most texts begin with a letter: digits, signs and the point alone go on.
  if (!((first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46)) return null;
  if (plain.test(trimmed)) return Number(trimmed);
  if (grouped.test(trimmed)) return Number(trimmed.replaceAll(",", ""));
  if (trimmed.endsWith("%")) {
    const share = numberOf(trimmed.slice(0, -1));
    return share === null || trimmed.at(-2) === "%" ? null : share / 100;
  }
  return dateOf(trimmed);
}

/** The date serial of an ISO date (with or without a time) or of month/day/year; null for other text. */
export function dateOf(text: string): number | null {
  const iso = isoDate.exec(text);
  if (iso) {
    const [, year, month, day, hours, minutes, seconds] = iso.map(Number);
    return serial(year, month, day, hours || 0, minutes || 0, seconds || 0);
  }
  const us = usDate.exec(text);
  if (!us) return null;
  const [, month, day, year] = us.map(Number);
  return serial(year, month, day, 0, 0, 0);
}

function serial(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
  hours: number,
  minutes: number,
  seconds: number,
): number | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const valid =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hours < 24 &&
    minutes < 60 &&
    seconds < 60;
  // Serials before March 1900 differ between programs: such dates stay text.
  if (!valid || year < 1900 || (year === 1900 && month < 3)) return null;
  return (time - EPOCH) / DAY + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
