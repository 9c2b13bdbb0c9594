import { bestCustomers, type CustomerFigures } from "../../../marketing/bestCustomers";
import { keyText } from "../../../marketing/distinctKeys";
import type { Period } from "../../../marketing/period";
import type { Choice } from "../../builder";
import { distinct } from "../../columns/distinct";
import { keyTrouble, textDates, tooManyFormulas } from "../../formulas/whyNotLive";
import type { CellValue, ListData } from "../../list";
import { salesPeriod } from "../../salesList/salesPeriod";
import { readSales, type SalesRows } from "../../salesList/salesRows";
import { Refusal, type Sentence } from "../../sentence";
import type { TableOutcome } from "../../tableBuilder";
import type { BoardDefinition } from "./definition";
import { BLANK_ROWS, MOST_CUSTOMERS, readOptions, type Options } from "./options";

/** Formulas of the summary, generously. */
const ON_THE_SUMMARY = 300;
/** Formulas of a row of the list: its part of a purchase, and whether it is the customer's first. */
const PER_SALE = 2;

/** A row of the board; the name is null in those left for the user. */
export interface BoardRow {
  name: CellValue | null;
  /** Null for a name that is not in the list. */
  figures: CustomerFigures | null;
  /** One of the best: the user cannot write another name here. */
  isBest: boolean;
  typed: Record<string, CellValue>;
}

export interface Analysis {
  options: Options;
  sales: SalesRows;
  span: Period;
  period: Period;
  /** Every customer who bought in the period. */
  buyers: number;
  rows: BoardRow[];
  best: CustomerFigures[];
  numbers: Record<string, number>;
  whyValues: Sentence | null;
}

export type Progress = Partial<Analysis> & { options: Options };
export type Outcome = TableOutcome<Progress, Analysis>;

/** All that can be known from the list and the choice before words and sheets come in. */
export function analyse(
  definition: BoardDefinition,
  data: ListData | undefined,
  choiceText: string,
): Outcome {
  const choice = JSON.parse(choiceText) as Choice;
  const options = readOptions(definition, choice);
  const found: Progress = { options };
  const refuse = (refusal: Refusal | Sentence): Outcome => ({
    found,
    analysis: null,
    refusal: refusal instanceof Refusal ? refusal : new Refusal(refusal),
  });
  const chosen = choice.lists.sales;
  if (!data || !chosen?.list) return refuse((words) => words.salesList.noSalesList);
  const sales = readSales(data, JSON.stringify(chosen), options.discountAs);
  if (sales instanceof Refusal) return refuse(sales);
  found.sales = sales;
  const { span, period, refusal } = salesPeriod(sales, options);
  if (span) found.span = span;
  if (period) found.period = period;
  if (!span || !period || refusal) return refuse(refusal!);
  const most = options.customers;
  if (!Number.isInteger(most) || most < 1 || most > MOST_CUSTOMERS)
    return refuse((words) => words.customerBoard.customersWrong(most, MOST_CUSTOMERS));

  const all = bestCustomers(
    {
      ...{ customer: sales.customer, date: sales.date, amount: sales.amount },
      ...(sales.order && { order: sales.order }),
      ...(sales.profit && { profit: sales.profit }),
    },
    period,
    options.by,
  );
  const buyers = all.filter(({ purchases }) => purchases > 0);
  if (buyers.length === 0)
    return refuse((words) =>
      words.customerBoard.noCustomers(data.shape.name, period.from, period.to),
    );
  const best = buyers.slice(0, most);
  const numbers: Record<string, number> = {};
  for (const { id, usual } of definition.numbers)
    numbers[id] = options.numbers[id] ?? (typeof usual === "number" ? usual : usual(best));
  found.numbers = numbers;
  for (const { id, minimum, maximum, atLeast } of definition.numbers) {
    const number = numbers[id]!;
    const name = (words: Parameters<Sentence>[0], of: string) =>
      definition.texts(words).numbers[of] ?? of;
    if (number < minimum || number > maximum)
      return refuse((words) =>
        words.customerBoard.numberWrong(name(words, id), minimum, maximum, number),
      );
    if (atLeast !== undefined && number < numbers[atLeast]!)
      return refuse((words) =>
        words.customerBoard.limitsReversed(
          ...([name(words, id), number, name(words, atLeast), numbers[atLeast]!] as const),
        ),
      );
  }
  const rows = rowsOf(all, best, options);
  const computed = sales.computed ? 1 : 0;
  // With a key, each customer's criterion stands on it, and is looked up.
  const coded = options.shownAs === "codesWithKey" ? 2 : 0;
  const noKey: Sentence = (words) => words.customerCodes.noKey;
  const whyValues =
    (options.shownAs === "codes" ? noKey : null) ??
    tooManyFormulas(
      sales.amount.length * (PER_SALE + computed) +
        rows.length * (definition.formulas + coded) +
        ON_THE_SUMMARY,
    ) ??
    (sales.textDates && textDates(data.shape.name, sales.textDates.firstRow)) ??
    keyTrouble(
      distinct(
        sales.customer,
        rows.flatMap(({ name }) => name ?? []),
      ),
    ) ??
    (sales.order && keyTrouble(distinct(sales.order)));
  const analysis: Analysis = {
    ...{ options, sales, span, period, buyers: buyers.length, rows, best, numbers, whyValues },
  };
  return { found: analysis, analysis, refusal: null };
}

/**
 * The best customers, then those whom the user has rated and prospects of the user's own, then room for more names.
 * Whoever is no more among the best, and was never rated, leaves the board.
 */
function rowsOf(
  all: readonly CustomerFigures[],
  best: readonly CustomerFigures[],
  { rows }: Options,
): BoardRow[] {
  const typed = new Map(rows.map((row) => [keyText(row.name), row]));
  const known = new Map(all.map((each) => [each.key, each]));
  const kept = new Set(best.map(({ key }) => key));
  const more = [...typed.values()].filter(({ name, cells }) => {
    const key = keyText(name);
    return !kept.has(key) && (!known.has(key) || Object.keys(cells).length > 0);
  });
  const blank: BoardRow = { name: null, figures: null, isBest: false, typed: {} };
  return [
    ...best.map((each) => ({
      ...{ name: each.name, figures: each, isBest: true },
      typed: typed.get(each.key)?.cells ?? {},
    })),
    ...more.map(({ name, cells }) => {
      const figures = known.get(keyText(name)) ?? null;
      return { name: figures?.name ?? name, figures, isBest: false, typed: cells };
    }),
    ...Array.from({ length: BLANK_ROWS }, () => blank),
  ];
}
