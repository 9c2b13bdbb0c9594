import { distinct } from "../columns/distinct";
import type { ShownAs } from "../customerCodes/options";
import { keyTrouble, MOST_FORMULAS, textDates, tooManyFormulas } from "../formulas/whyNotLive";
import type { SalesRows } from "../salesList/salesRows";
import type { Sentence } from "../sentence";

/** Formulas of the map's own sheet, generously. */
const ON_THE_MAP = 150;
/** Quadrant, its name, its action, class of frequency. */
const SEGMENT_FORMULAS = 4;

/** Which formulas are live. */
export interface Liveness {
  /** Sums over the sales list. */
  sums: boolean;
  /** What follows from each customer's sums: thresholds and classes can be changed on the sheet. */
  segments: boolean;
  /** Why the sums are values; null when they are live. */
  whyValues: Sentence | null;
}

export function livenessOf(sales: SalesRows, customers: number, shownAs: ShownAs): Liveness {
  const whyValues = whySumsAreValues(sales, customers, shownAs);
  const segments = customers * SEGMENT_FORMULAS + ON_THE_MAP <= MOST_FORMULAS;
  return { sums: whyValues === null, segments: whyValues === null || segments, whyValues };
}

function whySumsAreValues(sales: SalesRows, customers: number, shownAs: ShownAs): Sentence | null {
  if (shownAs === "codes") return (words) => words.customerCodes.noKey;
  const working = sales.amount.length * (sales.computed ? 2 : 1);
  // With a key, each customer's criterion stands on it, and is looked up.
  const sums = 6 + (sales.profit ? 1 : 0) + (shownAs === "codesWithKey" ? 2 : 0);
  return (
    tooManyFormulas(working + ON_THE_MAP + customers * (sums + SEGMENT_FORMULAS)) ??
    (sales.textDates && textDates(sales.data.shape.name, sales.textDates.firstRow)) ??
    keyTrouble(distinct(sales.customer)) ??
    (sales.order && keyTrouble(distinct(sales.order)))
  );
}
