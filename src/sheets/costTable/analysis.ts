import { keyText } from "../../marketing/distinctKeys";
import {
  partnershipList,
  type PartnershipCosts,
  type PartnershipList,
} from "../../marketing/partnershipList";
import type { CostLine } from "../../marketing/partnershipLines";
import { isWithin, type Period } from "../../marketing/period";
import type { Choice } from "../builder";
import { lastAnswer } from "../lastAnswer";
import type { CellValue, ListData } from "../list";
import { Refusal, type Sentence } from "../sentence";
import { linesOfTypes, readLedger, wideColumns, type LedgerRows } from "./ledgerRows";
import { whyValues } from "./liveness";
import { readOptions, type LineChoice, type Options } from "./options";
import { salesPeriod } from "../salesList/salesPeriod";
import { readSales, type SalesRows } from "../salesList/salesRows";

/** Where line 4 comes from. */
export type ProfitSource = "profit" | "costOfGoods" | "margin" | null;

/** All that can be known from the lists and the choice before words and sheets come in. */
export interface Analysis {
  options: Options;
  sales: SalesRows;
  ledger: LedgerRows | null;
  /** The line of each type of the ledger. */
  lines: LineChoice[];
  period: Period;
  /** First and last day of the sales. */
  span: Period;
  profitSource: ProfitSource;
  table: PartnershipList;
  /** The customer to show, by the text that identifies it; null: all. */
  customer: string | null;
  /** Costs of the period in types that are left out of the table. */
  leftOut: number;
  /** Why the numbers are values and not live formulas; null when they are live. */
  whyValues: Sentence | null;
}

/** How far it got, for a form that must show what there is to correct. */
export type Progress = Partial<Analysis> & { options: Options };

export interface Outcome {
  found: Progress;
  /** Whole only without a refusal. */
  analysis: Analysis | null;
  refusal: Refusal | null;
}

/** Studies the lists under the choice. Long lists are read once and only what changed is computed again. */
export function analyse(lists: Record<string, ListData>, choice: Choice): Outcome {
  return remembered(lists.sales, lists.ledger, JSON.stringify(choice));
}

const remembered = lastAnswer(
  (sales: ListData | undefined, ledger: ListData | undefined, choiceText: string): Outcome =>
    analyseLists(sales, ledger, JSON.parse(choiceText) as Choice),
);

function analyseLists(
  salesData: ListData | undefined,
  ledgerData: ListData | undefined,
  choice: Choice,
): Outcome {
  const options = readOptions(choice);
  const found: Progress = { options };
  const refuse = (refusal: Refusal | Sentence): Outcome => ({
    found,
    analysis: null,
    refusal: refusal instanceof Refusal ? refusal : new Refusal(refusal),
  });

  const salesChoice = choice.lists.sales;
  if (!salesData || !salesChoice?.list) return refuse((words) => words.costTable.noSalesList);
  const ledgerChoice = choice.lists.ledger;
  const hasLedger = ledgerData !== undefined && Boolean(ledgerChoice?.list);
  if (hasLedger && ledgerChoice?.list === salesChoice.list && options.layout === "long")
    return refuse((words) => words.costTable.sameList(salesData.shape.name));

  const sales = readSales(salesData, JSON.stringify(salesChoice), options.discountAs);
  if (sales instanceof Refusal) return refuse(sales);
  found.sales = sales;
  const ledger = hasLedger
    ? readLedger(
        ledgerData,
        JSON.stringify(ledgerChoice),
        options.layout,
        JSON.stringify(wideColumns(choice)),
      )
    : null;
  if (ledger instanceof Refusal) return refuse(ledger);
  found.ledger = ledger;
  const lines = ledger ? linesOfTypes(ledger, options) : [];
  found.lines = lines;

  const { span, period, refusal } = salesPeriod(sales, options);
  if (span) found.span = span;
  if (period) found.period = period;
  if (!span || !period || refusal) return refuse(refusal!);

  const profitSource = profitSourceOf(sales, options);
  found.profitSource = profitSource;
  if (profitSource === "profit" && options.profitIs === "after")
    return refuse((words) => words.costTable.profitAfter);

  const { costs, leftOut } = costsOf(ledger, lines, period);
  const table = partnershipList({
    sales: {
      customer: sales.customer,
      date: sales.date,
      amount: sales.amount,
      ...(sales.order && { order: sales.order }),
      ...profitOf(sales, profitSource, options),
      ...(sales.weight && { weight: sales.weight }),
    },
    costs,
    period,
    drivers: options.drivers,
  });
  found.table = table;
  const best = table.rows.find(({ key }) => key !== null)?.key ?? null;
  const customer = options.view === "one" ? (options.customer ?? best) : null;
  if (customer !== null && !table.rows.some(({ key }) => key === customer))
    return refuse((words) => words.costTable.noSuchCustomer(customer));

  const read = { options, sales, ledger, lines, period, span, profitSource };
  const basis = { ...read, table, customer, leftOut };
  const analysis: Analysis = { ...basis, whyValues: whyValues(basis) };
  return { found: analysis, analysis, refusal: null };
}

function profitSourceOf(sales: SalesRows, options: Options): ProfitSource {
  if (sales.profit) return (sales.roles.profit ?? null) !== null ? "profit" : "costOfGoods";
  return options.margin === null ? null : "margin";
}

/** The profit of each row of sales, where it is known. */
export function profitOf(
  sales: SalesRows,
  source: ProfitSource,
  options: Options,
): { profit?: Float64Array } {
  if (source === null) return {};
  if (source !== "margin") return { profit: sales.profit! };
  const margin = options.margin ?? 0;
  return { profit: sales.amount.map((amount) => amount * margin) };
}

/** The entries that belong to a line, and the sum of those of the period that do not. */
function costsOf(
  ledger: LedgerRows | null,
  lines: LineChoice[],
  period: Period,
): { costs: PartnershipCosts; leftOut: number } {
  const customer: CellValue[] = [];
  const line: CostLine[] = [];
  const date: number[] = [];
  const amount: number[] = [];
  let leftOut = 0;
  ledger?.type.forEach((type, entry) => {
    const belongs = lines[type]!;
    const day = ledger.date ? ledger.date[entry]! : period.from;
    if (belongs === "none") {
      if (isWithin(day, period)) leftOut += ledger.amount[entry]!;
    } else if (ledger.amount[entry] !== 0) {
      customer.push(ledger.customer[entry]!);
      line.push(belongs);
      date.push(day);
      amount.push(ledger.amount[entry]!);
    }
  });
  return { costs: { customer, line, date, amount }, leftOut };
}

/** The text by which a customer is chosen; "" stands for all. */
export function customerKey(name: CellValue | null): string {
  return name === null ? "" : keyText(name);
}
