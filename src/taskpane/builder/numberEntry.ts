import type { Language } from "../../languages/language";

/**
 * A number as people type it: with the decimal mark of the language or a point, groups of thousands, a per
 * cent sign. NaN for what is not a number; null for nothing typed.
 */
export function parseNumber(text: string, language: Language, percent = false): number | null {
  const typed = text.replace(/[\s%'’]/g, "").replaceAll("−", "-");
  if (typed === "") return null;
  const comma = decimalMark(language) === ",";
  const plain = comma
    ? typed.includes(",")
      ? typed.replaceAll(".", "").replace(",", ".")
      : typed
    : typed.replace(/,(?=\d{3}(\D|$))/g, "");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return NaN;
  return percent ? percentToFraction(plain) : Number(plain);
}

/** The number as the user would type it. */
export function formatNumber(value: number | null, language: Language, percent = false): string {
  if (value === null) return "";
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 10 }).format(
    percent ? Number((value * 100).toPrecision(14)) : value,
  );
}

/** "12.5" → 0.125 exactly as the literal 0.125 would be, which dividing by 100 does not promise. */
function percentToFraction(plain: string): number {
  return Number(`${plain}e-2`);
}

function decimalMark(language: Language): string {
  return (1.5).toLocaleString(language).charAt(1);
}
