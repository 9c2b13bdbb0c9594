const LONGEST = 40;

/** Quotation marks of a language. */
export interface Quotes {
  open: string;
  close: string;
}

/**
 * What came in a cell, for a sentence: a number in full precision with the language's decimal sign, a text in
 * its quotation marks and cut when long, TRUE or FALSE as Excel shows them.
 */
export function shownValue(
  language: string,
  value: string | number | boolean,
  { open, close }: Quotes,
): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return shownNumber(language, value);
  const letters = Array.from(value);
  const text = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : value;
  return `${open}${text}${close}`;
}

/** The number in full precision with the language's decimal sign, without thousands separators. */
export function shownNumber(language: string, value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const sign = new Intl.NumberFormat(language).format(0.5).charAt(1);
  return String(value).replace(".", sign);
}
