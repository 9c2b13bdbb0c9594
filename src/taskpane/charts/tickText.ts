import type { Language } from "../../languages/language";
import { isDateFormat } from "../../sheets/columns/columnContent";
import { serialToIso } from "../builder/serialDate";

/** A number as an axis shows it: grouped, with the decimals of its format, per cent where that says so. */
export function tickText(value: number, format: string | undefined, language: Language): string {
  if (format && isDateFormat(format)) return serialToIso(value);
  const percent = format?.includes("%") ?? false;
  const digits = /\.(0+)/.exec(format ?? "")?.[1]?.length;
  return new Intl.NumberFormat(language, {
    style: percent ? "percent" : "decimal",
    ...(digits === undefined
      ? { maximumFractionDigits: percent ? 0 : 2 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  }).format(value);
}
