import type { CellValue } from "../list";

/** Why SUMIFS cannot be trusted with a column of keys; null when it can. */
export type CriterionTrouble =
  | { kind: "tooLong" | "looksLikeAValue"; value: string }
  | { kind: "alike"; value: string; other: string };

const LONGEST = 254;

/** Text as a criterion after "=": ~ * ? stand for themselves. */
export function escapeCriterion(text: string): string {
  return text.replace(/[~*?]/g, "~$&");
}

/** The criterion that a cell equals the key. */
export function equalTo(key: CellValue): string {
  return `=${escapeCriterion(String(key))}`;
}

/**
 * Finds keys that SUMIFS and COUNTIFS would confuse. Their criteria ignore upper and lower case, read digits as
 * a number ("007" is 7), read "TRUE", "1/2" or "5%" as a value that no text equals, and end at 255 characters.
 */
export function criterionTrouble(keys: Iterable<CellValue>): CriterionTrouble | null {
  const seen = new Map<string, CellValue>();
  for (const key of keys) {
    if (key === "") continue;
    const text = String(key);
    if (typeof key === "string" && escapeCriterion(key).length > LONGEST)
      return { kind: "tooLong", value: text };
    if (looksLikeAValue(key)) return { kind: "looksLikeAValue", value: text };
    const equal = typeof key === "string" && !/^\d+$/.test(key) ? key.toLowerCase() : Number(key);
    const name = `${typeof equal}:${equal}`;
    const other = seen.get(name);
    if (other === undefined) seen.set(name, key);
    else if (other !== key) return { kind: "alike", value: text, other: String(other) };
  }
  return null;
}

const ERROR = /^#(?:N\/A|VALUE!|REF!|NAME\?|NUM!|NULL!|DIV\/0!)/i;

function looksLikeAValue(key: CellValue): boolean {
  if (typeof key === "boolean") return true;
  if (typeof key === "number") return Math.abs(key) >= 1e15 || !Number.isInteger(key);
  if (/^\d+$/.test(key)) return key.length > 15;
  const text = key.trim();
  if (/^(?:true|false|истина|ложь|sant|falskt|вярно|невярно)$/i.test(text) || ERROR.test(text))
    return true;
  if (isDateOrMoney(text)) return true;
  // Numbers, money, percentages, times and dates in any country's spelling.
  return (
    /\d/.test(text) && /^[-+($€£¥]*[\d\s.,:/\-'%)€£$¥]+(?:e[+-]?\d+)?(?:\s*[ap]m)?%?$/i.test(text)
  );
}

/** The beginnings of months in English, Swedish, Russian and Bulgarian, short and long. */
const MONTH =
  "(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|de[ck]|янв|яну|фев|мар|апр|ма[йия]|июн|июл|юни|юли|авг|сен|сеп|окт|ноя|ное|дек)";
const CURRENCY =
  "(?:[\\p{Sc}]|kr|sek|nok|dkk|eur|euro|usd|gbp|chf|rub|bgn|лв|лева?|руб(?:л(?:ь|я|ей))?|р|евро)\\.?";
const DIGITS = "[-+(]*\\d[\\d\\s.,'’]*\\)?";
const dateWithMonth = new RegExp(
  `^(?:\\d{1,4}[\\s./,-]*${MONTH}\\p{L}*|${MONTH}\\p{L}*[\\s./,-]*\\d{1,4})(?:[\\s./,-]+\\d{1,4})?(?:\\s*(?:г|год)?\\.?)$`,
  "iu",
);
const money = new RegExp(`^(?:[-+(]*${CURRENCY}\\s*${DIGITS}|${DIGITS}\\s*${CURRENCY}\\)?)$`, "iu");

/** Digits beside a month's name or a currency, which Excel may read as a date or an amount. */
function isDateOrMoney(text: string): boolean {
  return dateWithMonth.test(text) || money.test(text);
}
