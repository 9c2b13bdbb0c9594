import {
  customerSources,
  sourceParts,
  type SourceFigures,
  type SourceParts,
} from "../../marketing/customerSources";
import { DistinctKeys, keyText } from "../../marketing/distinctKeys";
import { funnel, worstStep, type FunnelStep } from "../../marketing/funnel";
import type { Period } from "../../marketing/period";
import type { Choice, ListChoice } from "../builder";
import { checkList } from "../columns/checkList";
import { distinct } from "../columns/distinct";
import { readDate } from "../columns/readDates";
import { readNumbers } from "../columns/readNumbers";
import { keyTrouble, textDates, tooManyFormulas } from "../formulas/whyNotLive";
import { lastAnswer } from "../lastAnswer";
import type { CellValue, ListData } from "../list";
import { ordersSpanDays } from "../salesList/ordersSpanDays";
import { salesPeriod } from "../salesList/salesPeriod";
import { readSales, type SalesRows } from "../salesList/salesRows";
import { Refusal, type Sentence } from "../sentence";
import type { TableOutcome } from "../tableBuilder";
import { inputs } from "./inputs";
import { isRecommendation, readOptions, type Options } from "./options";

const MOST_STEPS_OF_LIST = 20;
const MOST_SOURCES = 40;

/** The list of steps, in the order in which the sheet shows them. */
export interface Steps {
  data: ListData;
  roles: ListChoice["roles"];
  names: CellValue[];
  counts: Float64Array;
  funnel: FunnelStep[];
  worst: number | null;
  why: Sentence | null;
}

/** The sales list with its sources. */
export interface Sources {
  sales: SalesRows;
  span: Period;
  period: Period;
  names: CellValue[];
  /** One a source, and one for rows without a source. */
  figures: SourceFigures[];
  /** The number of each row's source, −1 where it has none, and what the row counts for. */
  source: Int32Array;
  parts: SourceParts;
  recommended: boolean[];
  hasBlank: boolean;
  hasContacts: boolean;
  why: Sentence | null;
}

/** All that can be known before words and sheets come in; null where nothing was chosen and cells are to be typed. */
export interface Analysis {
  options: Options;
  steps: Steps | null;
  sources: Sources | null;
}

export type Progress = { options: Options } & Partial<Analysis>;
export type Outcome = TableOutcome<Progress, Analysis>;

export function analyse(lists: Record<string, ListData>, choice: Choice): Outcome {
  return remembered(lists.funnel, lists.sales, JSON.stringify(choice));
}

const remembered = lastAnswer(
  (list: ListData | undefined, sold: ListData | undefined, choiceText: string): Outcome => {
    const choice = JSON.parse(choiceText) as Choice;
    const options = readOptions(choice);
    const found: Progress = { options };
    const refuse = (refusal: Refusal): Outcome => ({ found, analysis: null, refusal });
    let steps: Steps | null = null;
    let sources: Sources | null = null;
    if (list && choice.lists.funnel?.list) {
      const read = readSteps(list, choice.lists.funnel, options);
      if (read instanceof Refusal) return refuse(read);
      steps = read;
    }
    found.steps = steps;
    if (sold && choice.lists.sales?.list) {
      const read = readSources(sold, choice.lists.sales, options);
      if (read instanceof Refusal) return refuse(read);
      sources = read;
    }
    const negative = [...Array(12).keys()].find((at) => (options.stepCount(at) ?? 0) < 0);
    if (!steps && negative !== undefined)
      return refuse(
        new Refusal((words) =>
          words.funnelAndSources.countWrong(negative + 1, options.stepCount(negative)!),
        ),
      );
    const analysis = { options, steps, sources };
    return { found: analysis, analysis, refusal: null };
  },
);

function readSteps(data: ListData, choice: ListChoice, options: Options): Steps | Refusal {
  const refusal = checkList(inputs[0]!, choice, data);
  if (refusal) return refusal;
  const cells = data.columns.get(choice.roles.step!) ?? [];
  const column = choice.roles.count ?? null;
  const numbers =
    column === null
      ? new Float64Array(cells.length).fill(1)
      : readNumbers(data, column, "zero", () => false);
  if (numbers instanceof Refusal) return numbers;
  const keys = new DistinctKeys();
  const step = keys.addAll(cells);
  const { name } = data.shape;
  if (keys.names.length < 2 || keys.names.length > MOST_STEPS_OF_LIST)
    return new Refusal((words) =>
      words.funnelAndSources.stepsWrong(name, keys.names.length, MOST_STEPS_OF_LIST),
    );
  const sums = new Float64Array(keys.names.length);
  step.forEach((at, row) => {
    if (at >= 0) sums[at]! += numbers[row]!;
  });
  const order = [...sums.keys()];
  if (options.order === "falling") order.sort((one, other) => sums[other]! - sums[one]!);
  const counts = Float64Array.from(order, (at) => sums[at]!);
  const negative = order.find((at) => sums[at]! < 0);
  if (negative !== undefined)
    return new Refusal((words) =>
      words.funnelAndSources.stepBelowZero(keyText(keys.names[negative]!), sums[negative]!),
    );
  const figures = funnel(counts);
  return {
    ...{ data, roles: choice.roles, names: order.map((at) => keys.names[at]!), counts },
    ...{ funnel: figures, worst: worstStep(figures), why: keyTrouble(distinct(cells)) },
  };
}

function readSources(data: ListData, choice: ListChoice, options: Options): Sources | Refusal {
  const refusal = checkList(inputs[1]!, choice, data);
  if (refusal) return refusal;
  const sales = readSales(data, JSON.stringify(choice), options.discountAs);
  if (sales instanceof Refusal) return sales;
  const { span, period, refusal: wrong } = salesPeriod(sales, options);
  if (!span || !period || wrong) return wrong!;
  const cells = data.columns.get(choice.roles.source!) ?? [];
  const keys = new DistinctKeys();
  const source = keys.addAll(cells);
  const names = keys.names;
  const { name } = data.shape;
  if (names.length === 0 || names.length > MOST_SOURCES)
    return new Refusal((words) =>
      words.funnelAndSources.sourcesWrong(name, names.length, MOST_SOURCES),
    );
  const customers = new DistinctKeys();
  const contacts = data.columns.get(choice.roles.contact ?? -1);
  const contact =
    contacts === undefined
      ? null
      : Float64Array.from(contacts, (cell) => {
          // A text is no date that formulas can count from.
          const day = typeof cell === "number" ? readDate(cell) : null;
          return typeof day === "number" ? day : NaN;
        });
  // Numbered first: how many there are is known then.
  const customer = customers.addAll(sales.customer);
  const transactions = {
    ...{ customer, customers: customers.names.length, date: sales.date, amount: sales.amount },
    ...{ source, sources: names.length, contact },
    order: sales.order && new DistinctKeys().addAll(sales.order),
  };
  const parts = sourceParts(transactions, period, ordersSpanDays(sales));
  const figures = customerSources(transactions, period, parts);
  const rows = sales.amount.length;
  const perRow = 2 + (sales.computed ? 1 : 0) + (contact ? 2 : 0);
  return {
    ...{ sales, span, period, names, figures, source, parts },
    recommended: names.map(
      (each) => options.recommended(String(each)) ?? isRecommendation(String(each)),
    ),
    hasBlank: source.some((each) => each < 0),
    hasContacts: contact !== null,
    why:
      tooManyFormulas(rows * perRow + 600) ??
      (sales.textDates && textDates(name, sales.textDates.firstRow)) ??
      keyTrouble(distinct(sales.customer)) ??
      (sales.order && keyTrouble(distinct(sales.order))) ??
      keyTrouble(distinct(cells)),
  };
}
