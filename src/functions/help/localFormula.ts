import type { Language } from "../../languages/language";

/**
 * A formula in English syntax as it is typed where numbers have a decimal comma: arguments part by semicolons,
 * columns of an array constant by backslashes.
 */
export function localFormula(formula: string, language: Language): string {
  if (language === "en") return formula;
  let braces = 0;
  return formula.replace(/"(?:[^"]|"")*"|\d+\.\d+|[{},]/g, (part) => {
    if (part === "{") braces += 1;
    if (part === "}") braces -= 1;
    if (part === ",") return braces > 0 ? "\\" : ";";
    return part.startsWith('"') ? part : part.replace(".", ",");
  });
}
