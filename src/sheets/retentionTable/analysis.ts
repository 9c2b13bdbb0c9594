import {
  calendarPeriod,
  calendarPeriodName,
  firstDayOf,
  type CalendarUnit,
} from "../../marketing/calendarPeriod";
import { cohortCurve, type CohortCurve } from "../../marketing/cohortCurve";
import { cohorts, type Cohorts } from "../../marketing/cohorts";
import { customerFlow, type CustomerFlow } from "../../marketing/customerFlow";
import { DistinctKeys } from "../../marketing/distinctKeys";
import { repeatBuyers, type RepeatBuyers } from "../../marketing/repeatBuyers";
import {
  retentionForecast,
  type NoForecast,
  type RetentionForecast,
} from "../../marketing/retentionForecast";
import { lastDay, type Transactions } from "../../marketing/transactions";
import { usualSilence } from "../../marketing/usualSilence";
import type { Choice } from "../builder";
import { readSales, type SalesRows } from "../salesList/salesRows";
import { lastAnswer } from "../lastAnswer";
import type { CellValue, ListData } from "../list";
import { Refusal, type Sentence } from "../sentence";
import { whyValues } from "./liveness";
import { MOST_SILENCE, readOptions, type Options } from "./options";

/** A period of the table; entries count from 0 at the first purchase. */
export interface TablePeriod {
  name: string;
  firstDay: number;
  lastDay: number;
}

/** All that can be known from the list and the choice before words and sheets come in. */
export interface Analysis {
  options: Options;
  sales: SalesRows;
  unit: CalendarUnit;
  silence: number;
  /** Customers by their number. */
  customers: CellValue[];
  periods: TablePeriod[];
  /** How many of the periods are over. */
  finished: number;
  cohorts: Cohorts;
  buyers: RepeatBuyers;
  flow: CustomerFlow;
  curve: CohortCurve;
  forecast: RetentionForecast | NoForecast;
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

/** More columns than this are no table that anybody reads. */
const MOST_PERIODS = 120;
/** The first unit with at most so many periods is taken. */
const HANDY_PERIODS = 36;

/** Studies the list under the choice; asked again for the same, it does not compute. */
export function analyse(lists: Record<string, ListData>, choice: Choice): Outcome {
  return remembered(lists.sales, JSON.stringify(choice));
}

const remembered = lastAnswer((data: ListData | undefined, choiceText: string): Outcome => {
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

  const { name } = data.shape;
  const { list, customers } = transactionsOf(sales);
  const span = purchaseSpan(list);
  if (!span) return refuse((words) => words.retentionTable.noPurchases(name));
  const periodsIn = (unit: CalendarUnit) =>
    calendarPeriod(span.to, unit) - calendarPeriod(span.from, unit) + 1;
  const unit =
    options.unit ??
    (["month", "quarter"] as const).find((each) => periodsIn(each) <= HANDY_PERIODS) ??
    "year";
  found.unit = unit;
  const count = periodsIn(unit);
  if (count > MOST_PERIODS)
    return refuse((words) => words.retentionTable.tooManyPeriods(count, MOST_PERIODS));
  const silence = options.silence ?? usualSilence(list, unit, MOST_SILENCE);
  found.silence = silence;

  const first = calendarPeriod(span.from, unit);
  const periods = Array.from({ length: count }, (_, entry): TablePeriod => ({
    name: calendarPeriodName(first + entry, unit),
    firstDay: firstDayOf(first + entry, unit),
    lastDay: firstDayOf(first + entry + 1, unit) - 1,
  }));
  const finished = periods.filter((period) => period.lastDay <= span.to).length;
  if (finished === 0)
    return refuse((words) => words.retentionTable.noPeriodOver(name, span.from, span.to));

  const table = cohorts(list, unit);
  const curve = cohortCurve(table);
  const basis = {
    options,
    sales,
    unit,
    silence,
    customers,
    periods,
    finished,
    cohorts: table,
    buyers: repeatBuyers(list, unit),
    flow: customerFlow(list, unit, silence),
    curve,
    forecast: retentionForecast(curve),
  };
  const analysis: Analysis = { ...basis, whyValues: whyValues(basis) };
  return { found: analysis, analysis, refusal: null };
});

/** The list by customer numbers; rows without a date or a customer only say where the list ends. */
function transactionsOf(sales: SalesRows): { list: Transactions; customers: CellValue[] } {
  const keys = new DistinctKeys();
  const customer = Int32Array.from(sales.customer, (key, row) =>
    Number.isNaN(sales.date[row]!) ? -1 : keys.add(key),
  );
  const { date, amount } = sales;
  return { list: { customer, customers: keys.names.length, date, amount }, customers: keys.names };
}

/** From the first purchase to the last day of the list; null where nobody bought. */
function purchaseSpan({
  customer,
  date,
  amount,
}: Transactions): { from: number; to: number } | null {
  let from = Infinity;
  for (let row = 0; row < date.length; row += 1)
    if (customer[row]! >= 0 && amount![row]! >= 0 && date[row]! < from) from = date[row]!;
  return from === Infinity ? null : { from: Math.floor(from), to: lastDay(date) };
}
