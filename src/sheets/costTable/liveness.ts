import type { CellValue } from "../list";
import { criterionTrouble } from "../columns/criterion";
import { distinct, distinctByText } from "../columns/distinct";
import type { Sentence } from "../sentence";
import type { Analysis } from "./analysis";

/** A plan of live formulas has at most so many; beyond it the numbers are values. */
export const MOST_FORMULAS = 20_000;

/** Formulas of the cost sheet itself, generously. */
const ON_THE_COST_SHEET = 250;

/** Formula cells of each customer's row. */
export function formulasPerCustomer(analysis: Pick<Analysis, "profitSource" | "sales">): number {
  return 13 + 3 + (analysis.profitSource ? 3 : 0) + (analysis.sales.weight ? 1 : 0);
}

/** Why these lists cannot be summed by live formulas; null when they can. */
export function whyValues(analysis: Omit<Analysis, "whyValues">): Sentence | null {
  const { sales, ledger } = analysis;
  const rows = sales.amount.length;
  const working = rows * (sales.computed ? 2 : 1);
  const tooMany = (cells: number): Sentence | null =>
    cells > MOST_FORMULAS ? (words) => words.costTable.tooManyFormulas(cells, MOST_FORMULAS) : null;
  const long = tooMany(working + ON_THE_COST_SHEET);
  if (long) return long;
  if (sales.textDates) return textDates(sales.data.shape.name, sales.textDates.firstRow);
  if (ledger?.textDates) return textDates(ledger.data.shape.name, ledger.textDates.firstRow);

  const customers = distinctByText(sales.customer, ledger?.customer ?? []);
  const cells =
    working + ON_THE_COST_SHEET + (customers.length + 1) * formulasPerCustomer(analysis);
  const many = tooMany(cells);
  if (many) return many;
  if (ledger?.hasBlankType) return (words) => words.costTable.blankType(ledger.data.shape.name);
  return (
    trouble(distinct(sales.customer, ledger?.customer ?? [])) ??
    (sales.order && trouble(distinct(sales.order))) ??
    (ledger && trouble(ledger.types.flatMap(({ value }) => (value === null ? [] : [value]))))
  );
}

function textDates(list: string, row: number): Sentence {
  return (words) => words.costTable.textDates(list, row);
}

function trouble(keys: CellValue[]): Sentence | null {
  const found = criterionTrouble(keys);
  if (!found) return null;
  switch (found.kind) {
    case "tooLong":
      return (words) => words.costTable.keyTooLong(short(found.value), found.value.length);
    case "looksLikeAValue":
      return (words) => words.costTable.keyLooksLikeAValue(short(found.value));
    case "alike":
      return (words) => words.costTable.keysAlike(short(found.value), short(found.other));
  }
}

/** As much of a text as a sentence can bear. */
export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
