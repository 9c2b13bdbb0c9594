import { DistinctKeys } from "../../marketing/distinctKeys";
import { longTermShare, type LongTermShare } from "../../marketing/longTermShare";
import type { Period } from "../../marketing/period";
import type { Choice, ListChoice } from "../builder";
import { checkList } from "../columns/checkList";
import { distinct } from "../columns/distinct";
import { readDates } from "../columns/readDates";
import { rowNumber } from "../columns/rowNumber";
import { keyTrouble, textDates, tooManyFormulas } from "../formulas/whyNotLive";
import { lastAnswer } from "../lastAnswer";
import type { CellValue, ListData } from "../list";
import { salesPeriod } from "../salesList/salesPeriod";
import { readSales, type SalesRows } from "../salesList/salesRows";
import { Refusal, type Sentence } from "../sentence";
import type { TableOutcome } from "../tableBuilder";
import { inputs } from "./inputs";
import { MOST_YEARS, readOptions, type Options } from "./options";

/** Formulas of a customer's row, and those of the tables, generously. */
const PER_CUSTOMER = 5;
const OTHERS = 150;

/** The list of customers with the days since when they are known. */
export interface Since {
  data: ListData;
  roles: ListChoice["roles"];
  names: readonly CellValue[];
  days: Float64Array;
  textDateRow: number | null;
}

/** All that can be known from the lists and the choice before words and sheets come in. */
export interface Analysis {
  options: Options;
  sales: SalesRows;
  since: Since | null;
  span: Period;
  period: Period;
  /** By number, and as rows of the sheet: most sales of the period first. */
  customers: CellValue[];
  order: number[];
  share: LongTermShare;
  whyValues: Sentence | null;
}

export type Progress = Partial<Analysis> & { options: Options };
export type Outcome = TableOutcome<Progress, Analysis>;

export function analyse(lists: Record<string, ListData>, choice: Choice): Outcome {
  return remembered(lists.sales, lists.customers, JSON.stringify(choice));
}

const remembered = lastAnswer(
  (data: ListData | undefined, list: ListData | undefined, choiceText: string): Outcome => {
    const choice = JSON.parse(choiceText) as Choice;
    const options = readOptions(choice);
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
    let since: Since | null = null;
    if (list && choice.lists.customers?.list) {
      const read = readSince(list, choice.lists.customers);
      if (read instanceof Refusal) return refuse(read);
      since = read;
    }
    const { classesFrom, longFrom } = options;
    const falls = classesFrom.findIndex((from, at) => at > 0 && !(from > classesFrom[at - 1]!));
    if (falls > 0)
      return refuse((words) =>
        words.longTermShare.classesMustRise(classesFrom[falls - 1]!, classesFrom[falls]!),
      );
    const wrong = [...classesFrom, longFrom].find((years) => years < 0 || years > MOST_YEARS);
    if (wrong !== undefined)
      return refuse((words) => words.longTermShare.yearsWrong(wrong, MOST_YEARS));

    const keys = new DistinctKeys();
    const customer = keys.addAll(sales.customer);
    const customers = [...keys.names];
    const known = new Float64Array(customers.length).fill(Infinity);
    since?.names.forEach((name, row) => {
      const one = keys.add(name);
      const day = since.days[row]!;
      if (one >= 0 && one < known.length && day < known[one]!) known[one] = day;
    });
    const { date, amount, profit } = sales;
    const share = longTermShare(
      { customer, customers: customers.length, date, amount },
      ...([profit, known, period, classesFrom, longFrom] as const),
    );
    if (share.long.customers + share.rest.customers === 0)
      return refuse((words) =>
        words.longTermShare.noCustomers(data.shape.name, period.from, period.to),
      );
    const order = customers.map((_, one) => one);
    order.sort((one, other) => share.sales[other]! - share.sales[one]!);
    const rows = sales.computed ? amount.length : 0;
    const live =
      tooManyFormulas(rows + customers.length * PER_CUSTOMER + OTHERS) ??
      (sales.textDates && textDates(data.shape.name, sales.textDates.firstRow)) ??
      (since?.textDateRow ? textDates(since.data.shape.name, since.textDateRow) : null) ??
      keyTrouble(distinct(sales.customer, since?.names ?? []));
    const whyValues: Sentence | null =
      options.shownAs === "codes" ? (words) => words.customerCodes.noKey : live;
    const analysis: Analysis = {
      ...{ options, sales, since, span, period, customers, order, share, whyValues },
    };
    return { found: analysis, analysis, refusal: null };
  },
);

function readSince(data: ListData, choice: ListChoice): Since | Refusal {
  const refusal = checkList(inputs[1]!, choice, data);
  if (refusal) return refusal;
  const dates = readDates(data, choice.roles.since!);
  if (dates instanceof Refusal) return dates;
  return {
    ...{ data, roles: choice.roles, days: dates.serials },
    names: data.columns.get(choice.roles.customer!) ?? [],
    textDateRow: dates.texts > 0 ? rowNumber(data.shape, dates.firstText) : null,
  };
}
