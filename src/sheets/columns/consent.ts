import type { CellValue } from "../list";
import { headerText } from "./headerText";

/** What a cell says about consent to use personal data; "unclear" is none given, and worth a word. */
export type Consent = "given" | "refused" | "none" | "unclear";

/** What systems and people write where consent is given, spelled as `headerText` gives it. */
const givenWords: ReadonlySet<string> = new Set([
  ...["yes", "y", "true", "1", "given", "granted", "agreed", "opt in", "opted in", "optin"],
  ...["freely given consent from contact", "ja", "j", "sant", "lämnat", "samtycker"],
  ...["да", "д", "истина", "получено", "дано", "согласен", "согласна"],
  ...["вярно", "дадено", "съгласен", "съгласна"],
]);

const refusedWords: ReadonlySet<string> = new Set([
  ...["no", "n", "false", "0", "refused", "withdrawn", "denied", "revoked"],
  ...["opt out", "opted out", "optout", "not given", "not granted", "nej", "falskt", "återkallat"],
  ...["нет", "н", "ложь", "отозвано", "отказ", "не получено", "не дано", "не согласен"],
  ...["не", "невярно", "оттеглено", "не е дадено", "несъгласен"],
]);

/** Words by which a list's own yes or no is told from anything else, without a header. */
const plainWords: ReadonlySet<string> = new Set([
  ...["yes", "no", "y", "n", "true", "false", "ja", "nej", "да", "нет", "не"],
]);

/** Headers that speak of consent refused or taken back, and of messages that may not be sent. */
export const withoutConsent =
  /opt(?:ed)? out|optout|do not|don t|donot|unsubscri|suppress|withdrawn|refus|revok|without|avböj|återkall|spärr|отказ|отпис|отозв|отзыв|запрет|без соглас|оттегл|без съглас/;

/** Reads one cell; a date is that of the consent. */
export function readConsent(cell: CellValue): Consent {
  const text = typeof cell === "string" ? headerText(cell) : String(cell);
  if (typeof cell === "string" && cell.trim() === "") return "none";
  // Nobody agreed to anything on the first three years' days that Excel counts.
  if (typeof cell === "number" && cell > 1000) return "given";
  if (givenWords.has(text) || cell === "✓" || cell === "✔") return "given";
  return refusedWords.has(text) ? "refused" : "unclear";
}

/** The cells are yes and no in some language, truth values, or ones and zeros, both of which occur. */
export function isConsentColumn(cells: readonly CellValue[]): boolean {
  const texts = new Set(
    cells.map((cell) => (typeof cell === "string" ? headerText(cell) : String(cell))),
  );
  if (texts.has("1") || texts.has("0")) return texts.size === 2 && texts.has("1") && texts.has("0");
  return texts.size > 0 && [...texts].every((text) => plainWords.has(text));
}
