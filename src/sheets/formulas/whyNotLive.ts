import { criterionTrouble } from "../columns/criterion";
import type { CellValue } from "../list";
import type { Sentence } from "../sentence";

/** A plan of live formulas has at most so many; beyond it the numbers are values. */
export const MOST_FORMULAS = 20_000;

/** Why so many formula cells cannot be live; null when they can. */
export function tooManyFormulas(cells: number): Sentence | null {
  return cells > MOST_FORMULAS
    ? (words) => words.salesList.tooManyFormulas(cells, MOST_FORMULAS)
    : null;
}

/** Why dates that are text cannot be compared by formulas. */
export function textDates(list: string, row: number): Sentence {
  return (words) => words.salesList.textDates(list, row);
}

/** Why formulas cannot find these keys, or not tell them apart; null when they can. */
export function keyTrouble(keys: CellValue[]): Sentence | null {
  const found = criterionTrouble(keys);
  if (!found) return null;
  switch (found.kind) {
    case "tooLong":
      return (words) => words.salesList.keyTooLong(short(found.value), found.value.length);
    case "looksLikeAValue":
      return (words) => words.salesList.keyLooksLikeAValue(short(found.value));
    case "alike":
      return (words) => words.salesList.keysAlike(short(found.value), short(found.other));
  }
}

/** As much of a text as a sentence can bear. */
export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
