import type { CustomerSummary, TimeUnit } from "../../marketing/customerSummary";
import { DistinctKeys } from "../../marketing/distinctKeys";
import type { Period } from "../../marketing/period";
import { buyersOf, forecastProblem, type ValueForecastInput } from "../../marketing/valueForecast";
import type { Choice } from "../builder";
import { lastAnswer } from "../lastAnswer";
import type { CellValue, ListData } from "../list";
import { readSales, type SalesRows } from "../salesList/salesRows";
import { Refusal, type Sentence } from "../sentence";
import { readOptions, type ForecastOptions } from "./options";

/** All that is known before anything is fitted. */
export interface ForecastAnalysis {
  sales: SalesRows;
  /** Customers by number. */
  names: readonly CellValue[];
  buyers: CustomerSummary;
  /** First and last day of the list. */
  span: Period;
  options: ForecastOptions;
  input: ValueForecastInput;
}

export interface ForecastOutcome {
  /** What is known in spite of a refusal, for the form. */
  span: Period | null;
  options: ForecastOptions | null;
  analysis: ForecastAnalysis | null;
  refusal: Refusal | null;
}

/** Studies the list under the choice; long lists are read once. */
export function analyse(lists: Record<string, ListData>, choice: Choice): ForecastOutcome {
  let known: Pick<ForecastOutcome, "span" | "options"> = { span: null, options: null };
  const refuse = (refusal: Refusal | Sentence): ForecastOutcome => ({
    ...known,
    analysis: null,
    refusal: refusal instanceof Refusal ? refusal : new Refusal(refusal),
  });
  const data = lists.sales;
  const chosen = choice.lists.sales;
  if (!data || !chosen?.list) return refuse((words) => words.salesList.noSalesList);
  const sales = readSales(data, JSON.stringify(chosen), null);
  if (sales instanceof Refusal) return refuse(sales);
  const { name } = data.shape;
  const { span, names, transactions } = numbered(sales);
  if (!span) return refuse((words) => words.salesList.noDates(name));
  const options = readOptions(choice, span);
  known = { span, options };
  const buyers = buyersByUnit(transactions, options.unit);
  const problem = forecastProblem(buyers);
  if (problem)
    return refuse(({ valueForecast: { problems } }) =>
      (problem in problems ? problems[problem as keyof typeof problems] : problems.other)(name),
    );
  const { testFrom } = options;
  if (testFrom !== null && !(testFrom >= span.from && testFrom < span.to))
    return refuse((words) => words.valueForecast.testOutside(span.from, span.to - 1));
  const input: ValueForecastInput = { ...transactions, ...options };
  return {
    ...known,
    analysis: { sales, names, buyers, span, options, input },
    refusal: null,
  };
}

const buyersByUnit = lastAnswer((transactions: Numbered["transactions"], unit: TimeUnit) =>
  buyersOf(transactions, unit),
);

interface Numbered {
  names: readonly CellValue[];
  transactions: Pick<ValueForecastInput, "customer" | "customers" | "date" | "amount">;
  span: Period | null;
}

/** The rows with a date, customers as numbers. */
const numbered = lastAnswer((sales: SalesRows): Numbered => {
  const rows = [...sales.date.keys()].filter((row) => Number.isFinite(sales.date[row]));
  const keys = new DistinctKeys();
  const customer = Int32Array.from(rows, (row) => keys.add(sales.customer[row]!));
  const date = Float64Array.from(rows, (row) => Math.floor(sales.date[row]!));
  const amount = Float64Array.from(rows, (row) => sales.amount[row]!);
  let [from, to] = [Infinity, -Infinity];
  for (const day of date) [from, to] = [Math.min(from, day), Math.max(to, day)];
  return {
    names: keys.names,
    transactions: { customer, customers: keys.names.length, date, amount },
    span: rows.length > 0 ? { from, to } : null,
  };
});
