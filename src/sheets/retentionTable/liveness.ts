import { distinct } from "../columns/distinct";
import { keyTrouble, textDates, tooManyFormulas } from "../formulas/whyNotLive";
import type { Sentence } from "../sentence";
import type { Analysis } from "./analysis";

/** Formulas of each period beside the customers' and the cohorts', and those that no list makes more, generously. */
const PER_PERIOD = 32;
const OTHERS = 200;

/** Formula cells that a live plan needs: a row for each customer, a column for each period, and the tables. */
export function liveFormulas({
  options,
  sales,
  customers,
  periods,
}: Pick<Analysis, "options" | "sales" | "customers" | "periods">): number {
  const count = periods.length;
  const amounts = sales.computed ? sales.amount.length : 0;
  // With a key, each customer's criterion stands on it, and is looked up.
  const each = count + (options.shownAs === "codesWithKey" ? 3 : 1);
  return amounts + customers.length * each + count * (count + 1 + PER_PERIOD) + OTHERS;
}

/** Why this list cannot be counted by live formulas; null when it can. */
export function whyValues(analysis: Omit<Analysis, "whyValues">): Sentence | null {
  const { options, sales } = analysis;
  if (options.shownAs === "codes") return (words) => words.customerCodes.noKey;
  const many = tooManyFormulas(liveFormulas(analysis));
  if (many) return many;
  if (sales.textDates) return textDates(sales.data.shape.name, sales.textDates.firstRow);
  return keyTrouble(distinct(sales.customer));
}
