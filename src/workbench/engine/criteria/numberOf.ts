import { dateSerial, isoDateSerial } from "../files/isoDate";

const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
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
function dateOf(text: string): number | null {
  const us = usDate.exec(text);
  if (!us) return isoDateSerial(text);
  const [month = 0, day = 0, year = 0] = us.slice(1).map(Number);
  return dateSerial(year, month, day);
}
