import { distinct, distinctByText } from "../columns/distinct";
import { keyTrouble, textDates, tooManyFormulas } from "../formulas/whyNotLive";
import type { Sentence } from "../sentence";
import type { Analysis } from "./analysis";

/** Formulas of the cost sheet itself and of the curve's figures, generously. */
const ON_THE_COST_SHEET = 330;

/** Formula cells of each customer: those of its row, of its rank, and of the curve. */
export function formulasPerCustomer(
  analysis: Pick<Analysis, "options" | "profitSource" | "sales">,
): number {
  // With a key, each customer's criterion stands on it, and is looked up.
  const coded = analysis.options.shownAs === "codesWithKey" ? 2 : 0;
  return coded + 13 + 3 + 3 + 8 + (analysis.profitSource ? 3 : 0) + (analysis.sales.weight ? 1 : 0);
}

/** Why these lists cannot be summed by live formulas; null when they can. */
export function whyValues(analysis: Omit<Analysis, "whyValues">): Sentence | null {
  const { options, sales, ledger } = analysis;
  if (options.shownAs === "codes") return (words) => words.customerCodes.noKey;
  const rows = sales.amount.length;
  const working = rows * (sales.computed ? 2 : 1);
  const long = tooManyFormulas(working + ON_THE_COST_SHEET);
  if (long) return long;
  if (sales.textDates) return textDates(sales.data.shape.name, sales.textDates.firstRow);
  if (ledger?.textDates) return textDates(ledger.data.shape.name, ledger.textDates.firstRow);

  const customers = distinctByText(sales.customer, ledger?.customer ?? []);
  const cells =
    working + ON_THE_COST_SHEET + (customers.length + 1) * formulasPerCustomer(analysis);
  const many = tooManyFormulas(cells);
  if (many) return many;
  if (ledger?.hasBlankType) return (words) => words.costTable.blankType(ledger.data.shape.name);
  return (
    keyTrouble(distinct(sales.customer, ledger?.customer ?? [])) ??
    (sales.order && keyTrouble(distinct(sales.order))) ??
    (ledger && keyTrouble(ledger.types.flatMap(({ value }) => (value === null ? [] : [value]))))
  );
}
