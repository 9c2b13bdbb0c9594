/** What a text says as a number: the number, that it could be two different ones, or that it is none. */
export type NumberReading = number | "ambiguous" | "none";

const BY_SPACE = /^\d{1,3}(?:[\s'\u2019]\d{3})+(?:[.,]\d*)?$/;
const BY_COMMA = /^\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
const BY_POINT = /^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;
const DECIMAL = /^(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d+)?$/i;

/**
 * Reads a number without knowing the writer's language: "12.5", "12,5", "1 234,56", "1,234.56", "−3", "20%".
 * Where point or comma may be either decimal sign or thousands separator ("1,234") it does not guess.
 */
export function readNumber(text: string): NumberReading {
  const parts = /^\s*([-+\u2212]?)\s*(.*?)\s*(%?)\s*$/s.exec(text)!;
  const pointed = withPoint(parts[2]!);
  if (pointed === "ambiguous" || pointed === "none") return pointed;
  const number = Number(pointed) / (parts[3] ? 100 : 1);
  if (!Number.isFinite(number)) return "none";
  return parts[1] === "" || parts[1] === "+" ? number : -number;
}

/** The digits with a point as the decimal sign and no thousands separators. */
function withPoint(digits: string): string {
  if (BY_SPACE.test(digits)) return digits.replace(/[\s'\u2019]/g, "").replace(",", ".");
  if (BY_COMMA.test(digits)) return digits.replaceAll(",", "");
  if (BY_POINT.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  if (EITHER.test(digits)) return "ambiguous";
  return DECIMAL.test(digits) ? digits.replace(",", ".") : "none";
}
