import type { ListShape } from "../list";
import { assignColumns } from "./assignColumns";
import type { ColumnContent } from "./columnContent";
import { dictionary } from "./dictionary";
import { isConsentColumn } from "./consent";
import { bareHeaders, deniedHeaders } from "./deniedHeaders";
import type { Meaning } from "./meaning";

/** A column of each meaning, or null where none fits. */
export type GuessedColumns<M extends Meaning = Meaning> = Record<M, number | null>;

/** What a column of each meaning may hold; numbers with a few texts are taken and complained about later. */
const fitting: Record<Meaning, readonly ColumnContent[]> = {
  customer: ["text", "number", "mixed"],
  date: ["date"],
  amount: ["number", "mixed"],
  quantity: ["number", "mixed"],
  price: ["number", "mixed"],
  discount: ["number", "mixed"],
  order: ["text", "number", "mixed"],
  profit: ["number", "mixed"],
  costOfGoods: ["number", "mixed"],
  weight: ["number", "mixed"],
  costType: ["text", "mixed"],
  consent: ["text", "number", "mixed", "date"],
};

/** Meanings that a column may have for its contents alone, when it is the only one left that fits. */
const byContent: readonly Meaning[] = ["date", "consent"];

/** Guesses which column means what, by the dictionary of sales lists and ledgers. */
export function guessColumns<M extends Meaning>(
  shape: ListShape,
  wanted: readonly M[],
): GuessedColumns<M> {
  return assignColumns<M>(shape, wanted, {
    headers: dictionary,
    contents: fitting,
    unlike: deniedHeaders,
    bare: bareHeaders,
    known: { consent: isConsentColumn },
    byContent: byContent.filter((each): each is M => (wanted as readonly Meaning[]).includes(each)),
  });
}
