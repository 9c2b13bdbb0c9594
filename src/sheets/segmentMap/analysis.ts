import type { Period } from "../../marketing/period";
import { segmentMap, type SegmentMap } from "../../marketing/segmentMap";
import type { Choice } from "../builder";
import { lastAnswer } from "../lastAnswer";
import type { ListData } from "../list";
import { salesPeriod } from "../salesList/salesPeriod";
import { readSales, type SalesRows } from "../salesList/salesRows";
import { Refusal, type Sentence } from "../sentence";
import { livenessOf, type Liveness } from "./liveness";
import { readOptions, type Options } from "./options";

/** All that can be known from the list and the choice before words and sheets come in. */
export interface Analysis {
  options: Options;
  sales: SalesRows;
  period: Period;
  map: SegmentMap;
  live: Liveness;
}

/** How far it got, for a form that must show what there is to correct. */
export interface Progress extends Partial<Analysis> {
  options: Options;
  /** First and last day of the sales. */
  span?: Period;
}

export interface Outcome {
  found: Progress;
  /** Whole only without a refusal. */
  analysis: Analysis | null;
  refusal: Refusal | null;
}

/** Studies the sales list under the choice; a long list is read once, whatever else changes. */
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
  const { span, period, refusal } = salesPeriod(sales, options);
  if (span) found.span = span;
  if (period) found.period = period;
  if (!period || refusal) return refuse(refusal!);

  const { classesFrom } = options;
  const falls = classesFrom.findIndex((from, at) => at > 0 && !(from > classesFrom[at - 1]!));
  if (falls > 0)
    return refuse((words) =>
      words.segmentMap.classesMustRise(classesFrom[falls - 1]!, classesFrom[falls]!),
    );
  const wrong = options.norm.find((share) => share < 0 || share > 1);
  if (wrong !== undefined) return refuse((words) => words.segmentMap.normWrong(wrong));

  const map = segmentMap({
    sales: {
      customer: sales.customer,
      date: sales.date,
      amount: sales.amount,
      ...(sales.order && { order: sales.order }),
      ...(sales.profit && { profit: sales.profit }),
    },
    period,
    purchaseThreshold: options.purchaseThreshold,
    frequencyThreshold: options.frequencyThreshold,
    classesFrom,
  });
  found.map = map;
  if (!map.customers.some(({ quadrant }) => quadrant !== null))
    return refuse((words) => words.segmentMap.noBuyers(data.shape.name, period.from, period.to));
  const analysis = {
    options,
    sales,
    period,
    map,
    live: livenessOf(sales, map.customers.length, options.shownAs),
  };
  return { found: { ...found, ...analysis }, analysis, refusal: null };
});
