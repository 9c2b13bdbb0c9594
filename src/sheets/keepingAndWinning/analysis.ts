import { DistinctKeys } from "../../marketing/distinctKeys";
import {
  customerMovements,
  retentionWorth,
  type Movements,
  type RetentionWorth,
} from "../../marketing/keepingAndWinning";
import { isWithin, type Period } from "../../marketing/period";
import { shareOf } from "../../marketing/shareOf";
import { usualSilence } from "../../marketing/usualSilence";
import type { Choice } from "../builder";
import { distinct } from "../columns/distinct";
import { keyTrouble, textDates, tooManyFormulas } from "../formulas/whyNotLive";
import { lastAnswer } from "../lastAnswer";
import type { CellValue, ListData } from "../list";
import { salesPeriod } from "../salesList/salesPeriod";
import { readSales, type SalesRows } from "../salesList/salesRows";
import { Refusal, type Sentence } from "../sentence";
import type { TableOutcome } from "../tableBuilder";
import { activities, activityOf, type Activity } from "./activities";
import { MOST_SILENCE, MOST_YEARS, readOptions, type Options } from "./options";
import { readSpending, spentByType, type Spending } from "./spending";

const DAYS_OF_MONTH = 30.4375;
const DAYS_OF_YEAR = 365.25;
/** Formulas of a customer's row, and those of the tables, generously. */
const PER_CUSTOMER = 5;
const OTHERS = 300;

/** All that can be known from the lists and the choice before words and sheets come in. */
export interface Analysis {
  options: Options;
  sales: SalesRows;
  spending: Spending | null;
  /** Of each kind of cost. */
  activity: (Activity | "none")[];
  /** Of each kind of cost, in the period. */
  spentOnType: Float64Array;
  period: Period;
  silence: number;
  customers: CellValue[];
  movements: Movements;
  /** Profit of the period's sales to customers; null where no column tells it. */
  profit: number | null;
  /** By the ledger and by hand. */
  spent: Record<Activity, number>;
  /** Of one customer; null where there is none, or where nothing was spent. */
  cost: Record<Activity, number | null>;
  worth: RetentionWorth;
  /** Why the numbers are values; null when they are live. */
  whyValues: Sentence | null;
}

/** How far it got, for a form that must show what there is to correct. */
export type Progress = Partial<Analysis> & { options: Options; span?: Period };

export type Outcome = TableOutcome<Progress, Analysis>;

/** Studies the lists under the choice; asked again for the same, it does not compute. */
export function analyse(lists: Record<string, ListData>, choice: Choice): Outcome {
  return remembered(lists.sales, lists.ledger, JSON.stringify(choice));
}

const remembered = lastAnswer(
  (data: ListData | undefined, ledger: ListData | undefined, choiceText: string): Outcome => {
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

    const keys = new DistinctKeys();
    const customer = keys.addAll(sales.customer);
    const { date, amount } = sales;
    const list = { customer, customers: keys.names.length, date, amount };
    const months = usualSilence(list, "month", 12);
    const silence = options.silence ?? Math.ceil(months * DAYS_OF_MONTH);
    found.silence = silence;

    let spending: Spending | null = null;
    if (ledger && choice.lists.ledger?.list) {
      const read = readSpending(ledger, JSON.stringify(choice.lists.ledger));
      if (read instanceof Refusal) return refuse(read);
      spending = read;
    }
    const activity = (spending?.types ?? []).map(
      (type) => options.activityOf(String(type)) ?? activityOf(String(type)) ?? "none",
    );
    Object.assign(found, { spending, activity });
    if (!period || refusal) return refuse(refusal!);
    const wrong = wrongOption(options, silence);
    if (wrong) return refuse(wrong);

    const movements = customerMovements(list, period, silence);
    if (movements.buyers === 0)
      return refuse((words) =>
        words.keepingAndWinning.noBuyers(data.shape.name, period.from, period.to),
      );
    const spentOnType = spending ? spentByType(spending, period) : new Float64Array();
    const of = <T>(value: (activity: Activity) => T) =>
      Object.fromEntries(activities.map((each) => [each, value(each)])) as Record<Activity, T>;
    const spent = of(
      (each) =>
        (options.added[each] ?? 0) +
        spentOnType.reduce((sum, amount, at) => sum + (activity[at] === each ? amount : 0), 0),
    );
    const reached = { winning: "gained", keeping: "kept", winningBack: "wonBack" } as const;
    const cost = of((each) =>
      spent[each] === 0 ? null : shareOf(spent[each], movements[reached[each]]),
    );
    const profit = sales.profit && profitOf(sales, period);
    const contribution =
      options.margin === null
        ? profit === null || movements.sales <= 0
          ? null
          : profit
        : options.margin * movements.sales;
    const worth = retentionWorth({
      contribution,
      buyers: movements.buyers,
      atStart: movements.atStart,
      kept: movements.kept,
      years: (period.to - period.from + 1) / DAYS_OF_YEAR,
      horizon: options.horizon,
      discountRate: options.discountRate,
      winningCost: cost.winning,
    });
    const customers = keys.names;
    const whyValues: Sentence | null =
      options.shownAs === "codes"
        ? (words) => words.customerCodes.noKey
        : why(sales, spending, customers);
    const analysis: Analysis = {
      ...{ options, sales, spending, activity, spentOnType, period, silence, customers },
      ...{ movements, profit, spent, cost, worth, whyValues },
    };
    return { found: { ...found, ...analysis }, analysis, refusal: null };
  },
);

function wrongOption(options: Options, silence: number): Sentence | null {
  const { discountRate, horizon, margin } = options;
  if (silence < 1 || silence > MOST_SILENCE)
    return (words) => words.keepingAndWinning.silenceWrong(silence, MOST_SILENCE);
  if (discountRate < 0 || discountRate > 10)
    return (words) => words.keepingAndWinning.discountWrong(discountRate);
  if (horizon <= 0 || horizon > MOST_YEARS)
    return (words) => words.keepingAndWinning.horizonWrong(horizon, MOST_YEARS);
  if (margin !== null && (margin < -10 || margin > 1))
    return (words) => words.keepingAndWinning.marginWrong(margin);
  const negative = activities.find((each) => (options.added[each] ?? 0) < 0);
  if (negative) return (words) => words.keepingAndWinning.addedWrong(options.added[negative]!);
  return null;
}

function profitOf({ customer, date, profit }: SalesRows, period: Period): number {
  return profit!.reduce(
    (sum, each, row) => sum + (customer[row] !== "" && isWithin(date[row]!, period) ? each : 0),
    0,
  );
}

function why(sales: SalesRows, spending: Spending | null, customers: CellValue[]): Sentence | null {
  const amounts = sales.computed ? sales.amount.length : 0;
  return (
    tooManyFormulas(amounts + customers.length * PER_CUSTOMER + OTHERS) ??
    (sales.textDates && textDates(sales.data.shape.name, sales.textDates.firstRow)) ??
    keyTrouble(distinct(sales.customer)) ??
    (spending?.textDateRow ? textDates(spending.data.shape.name, spending.textDateRow) : null) ??
    (spending && keyTrouble(distinct(spending.types)))
  );
}
