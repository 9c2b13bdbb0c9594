import type { BuyingHistory } from "../statistics/buyingHistory";
import type { BuyingModel, FitOptions } from "../statistics/buyingModel";
import { buyingModels, chooseBuyingModel, type ChosenModel } from "../statistics/chooseBuyingModel";
import { customerValueInterval, type Estimate } from "../statistics/customerValue";
import { parameterValues, type Fit, type ModelCode } from "../statistics/fit";
import { fitGammaGamma, gammaGammaExpected, type SpendingFit } from "../statistics/gammaGamma";
import { compareHoldout, type HoldoutComparison } from "../statistics/holdoutComparison";
import { splitHoldout, type HoldoutSplit } from "../statistics/holdoutSplit";
import { StatisticsError, type StatisticsProblem } from "../statistics/statisticsError";
import { trackingCurve, type TrackingCurve } from "../statistics/trackingCurve";
import {
  customerSummary,
  daysOfUnit,
  type CustomerSummary,
  type TimeUnit,
} from "./customerSummary";
import { forecastVerdict, type Verdict } from "./forecastVerdict";
import { lastDay, type Transactions } from "./transactions";

export type { Fit, ModelCode, SpendingFit };

/** Buying models by code, the simplest first. */
export const forecastModels = buyingModels.map(({ code }) => code);

export interface ValueForecastInput extends Required<Transactions> {
  /** The last day that the test's fit may know; null: no test. */
  testFrom: number | null;
  unit: TimeUnit;
  /** A model by its code, or that of the lowest AIC. */
  model: ModelCode | "best";
  /** How many periods ahead. */
  horizon: number;
  /** Contribution as a share of amounts. */
  margin: number;
  /** Per year; 0.1 is 10%. */
  discountRate: number;
}

/** A customer a row, in the order of their numbers; only those with a purchase. */
export interface ForecastCustomers extends BuyingHistory {
  customer: Int32Array;
  /** Of repeat purchases; 0 without them, and where refunds of those days exceed them. */
  averageAmount: Float64Array;
  alive: Float64Array;
  /** Purchases in the horizon. */
  purchases: Float64Array;
  /** Expected amount of a purchase; Infinity where its expectation is. */
  spend: Float64Array;
  /** Margin of the horizon's purchases, discounted; low and high are NaN where the fits have no standard errors. */
  value: Float64Array;
  low: Float64Array;
  high: Float64Array;
}

/** How one model does in the test. */
export interface ModelTest {
  fit: Fit;
  comparison: HoldoutComparison;
}

export interface ForecastTest {
  /** Of every model asked for, that of the forecast first. */
  models: ModelTest[];
  tracking: TrackingCurve;
  /** The length of the test and the time before it, in periods. */
  periods: number;
  untilPeriod: number;
  /** Customers who first bought in the test: nothing is predicted of them. */
  newCustomers: number;
}

export interface ValueForecast {
  /** Fits over the whole list, that of the forecast first. */
  fits: Fit[];
  spending: SpendingFit | null;
  /** Why there is no spending fit; everybody is then expected to spend the average. */
  spendingProblem: StatisticsProblem | null;
  customers: ForecastCustomers;
  /** Null where no test was asked for or none can be made. */
  test: ForecastTest | null;
  verdict: Verdict;
  /** Per period. */
  discountRate: number;
}

/** Hears how far the forecast is, from 0 to 1; false stops it. */
export type Proceed = (share: number) => boolean;

/** Thrown inside when `proceed` says so. */
class Stopped extends Error {}

/** So many customers are predicted before it is asked whether to go on. */
const CHUNK = 4000;

/**
 * Fits the buying and spending models to a list of transactions, predicts every customer, and tests the prediction
 * on the last part of the list. A purchase is a day with an amount that is not negative. Null when it was stopped.
 * Throws a StatisticsError for a list that no model can serve (see forecastProblem).
 */
export function valueForecast(
  input: ValueForecastInput,
  proceed: Proceed = () => true,
): ValueForecast | null {
  try {
    return forecast(input, (share) => {
      if (!proceed(share)) throw new Stopped();
    });
  } catch (error) {
    if (error instanceof Stopped) return null;
    throw error;
  }
}

/** Why nothing can be learned from these customers; null where a forecast can be made. */
export function forecastProblem({
  frequency,
  recency,
  age,
  averageAmount,
}: BuyingHistory & { averageAmount: Float64Array }): StatisticsProblem | "noAmounts" | null {
  if (frequency.length === 0) return "noCustomers";
  if (frequency.length === 1) return "oneCustomer";
  if (frequency.every((count) => count === 0)) return "noRepeats";
  const same = (column: Float64Array) => column.every((value) => value === column[0]);
  if (same(frequency) && same(recency) && same(age)) return "sameHistories";
  return averageAmount.every((amount) => amount <= 0) ? "noAmounts" : null;
}

/** The customers of a list that have bought, as the models know them. */
export function buyersOf(input: Required<Transactions>, unit: TimeUnit): CustomerSummary {
  const all = customerSummary({ ...input, unit });
  const rows = [...all.customer.keys()].filter((row) => all.purchases[row]! > 0);
  if (rows.length === all.customer.length) return all;
  const buyers = { ...all, customer: Int32Array.from(rows, (row) => all.customer[row]!) };
  for (const [name, column] of Object.entries(all) as [keyof CustomerSummary, Float64Array][])
    if (name !== "customer") buyers[name] = Float64Array.from(rows, (row) => column[row]!);
  return buyers;
}

function forecast(input: ValueForecastInput, report: (share: number) => void): ValueForecast {
  const { unit, horizon, margin } = input;
  report(0);
  const buyers = buyersOf(input, unit);
  const chosen = fitModels(input.model, buyers, stage(report, 0.02, 0.35));
  const { spending, spendingProblem } = fitSpending(buyers, stage(report, 0.35, 0.4));
  const discountRate = (1 + input.discountRate) ** (daysOfUnit[unit] / 365.25) - 1;
  const customers = predict(
    chosen,
    spending ?? averageSpending(buyers),
    buyers,
    { horizon, margin, discountRate },
    (share) => report(0.4 + 0.3 * share),
  );
  const test = testForecast(input, chosen, (share) => report(0.7 + 0.3 * share));
  report(1);
  return {
    fits: chosen.fits,
    spending,
    spendingProblem,
    customers,
    test,
    verdict: forecastVerdict({
      converged: chosen.fit.converged && spending?.converged !== false,
      repeaters: buyers.frequency.reduce((count, frequency) => count + Number(frequency > 0), 0),
      horizon: horizon / buyers.age.reduce((most, age) => Math.max(most, age), 0),
      ...(typeof spending?.correlation === "number" && {
        spending: Math.abs(spending.correlation),
      }),
      ...(test && testMeasures(test.models[0]!.comparison)),
    }),
    discountRate,
  };
}

/** The search for a fit as a stretch of the whole: nobody knows how many steps it takes, each takes a bit of the rest. */
function stage(report: (share: number) => void, from: number, to: number): FitOptions {
  let rest = 1;
  return {
    proceed: () => {
      rest *= 0.99;
      report(to - (to - from) * rest);
      return true;
    },
  };
}

function fitModels(
  code: ValueForecastInput["model"],
  history: BuyingHistory,
  options: FitOptions,
): ChosenModel {
  if (code === "best") return chooseBuyingModel(history, options);
  const model = buyingModel(code);
  const fit = model.fit(history, options);
  return { model, fit, fits: [fit] };
}

function buyingModel(code: ModelCode): BuyingModel {
  return buyingModels.find((model) => model.code === code)!;
}

function fitSpending(
  buyers: CustomerSummary,
  options: FitOptions,
): Pick<ValueForecast, "spending" | "spendingProblem"> {
  try {
    return { spending: fitGammaGamma(buyers, options), spendingProblem: null };
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error;
    return { spending: null, spendingProblem: error.problem };
  }
}

/** Everybody spends the average of the repeat buyers, as gamma-gamma has it at its limit. */
function averageSpending({ frequency, averageAmount }: CustomerSummary): Estimate {
  let [sum, count] = [0, 0];
  frequency.forEach((repeats, row) => {
    if (repeats === 0 || averageAmount[row]! <= 0) return;
    sum += averageAmount[row]!;
    count += 1;
  });
  const constant = (name: string, value: number) => ({ name, value, standardError: null });
  return {
    parameters: [constant("p", 1), constant("mean", count > 0 ? sum / count : 0)],
    logCovariance: [
      [0, 0],
      [0, 0],
    ],
  };
}

function predict(
  { model, fit }: ChosenModel,
  spending: Estimate,
  buyers: CustomerSummary,
  terms: { horizon: number; margin: number; discountRate: number },
  report: (share: number) => void,
): ForecastCustomers {
  const { customer, frequency, recency, age } = buyers;
  const averageAmount = buyers.averageAmount.map((amount) => Math.max(0, amount));
  const count = customer.length;
  const column = () => new Float64Array(count);
  const found = {
    alive: column(),
    purchases: column(),
    spend: column(),
    value: column(),
    low: column(),
    high: column(),
  };
  const buying = parameterValues(fit);
  const spent = parameterValues(spending);
  for (let from = 0; from < count; from += CHUNK) {
    const to = Math.min(count, from + CHUNK);
    const some = (whole: Float64Array) => whole.subarray(from, to);
    const all = (value: number) => new Float64Array(to - from).fill(value);
    const history = { frequency: some(frequency), recency: some(recency), age: some(age) };
    const amounts = { frequency: history.frequency, averageAmount: some(averageAmount) };
    found.alive.set(model.alive(buying, history), from);
    found.purchases.set(model.expected(buying, history, all(terms.horizon)), from);
    found.spend.set(gammaGammaExpected(spent, amounts), from);
    const worth = customerValueInterval(model, fit, spending, {
      history,
      averageAmount: amounts.averageAmount,
      periods: all(terms.horizon),
      margin: all(terms.margin),
      discountRate: all(terms.discountRate),
    });
    found.value.set(worth.value, from);
    found.low.set(worth.low, from);
    found.high.set(worth.high, from);
    report(to / count);
  }
  return { customer, frequency, recency, age, averageAmount, ...found };
}

/** Fits again what was known at the test date and compares; null where that leaves nothing to learn or to compare. */
function testForecast(
  input: ValueForecastInput,
  { model, fits }: ChosenModel,
  report: (share: number) => void,
): ForecastTest | null {
  const split = splitAt(input);
  if (!split) return null;
  const models: ModelTest[] = [];
  for (const [position, { model: code }] of fits.entries()) {
    const part = (share: number) => report((0.8 * (position + share)) / fits.length);
    try {
      const own = buyingModel(code);
      const fit = own.fit(split.history, stage(part, 0, 1));
      models.push({ fit, comparison: compareHoldout(own, parameterValues(fit), split) });
    } catch (error) {
      if (!(error instanceof StatisticsError)) throw error;
    }
  }
  const first = models[0];
  if (!first || first.fit.model !== model.code) return null;
  return {
    models,
    tracking: trackingCurve(model, parameterValues(first.fit), split),
    periods: split.periods,
    untilPeriod: split.untilPeriod,
    newCustomers: split.newCustomers,
  };
}

function splitAt(input: ValueForecastInput): HoldoutSplit | null {
  const { customer, date, amount, testFrom, unit } = input;
  if (testFrom === null) return null;
  const rows = [...customer.keys()].filter(
    (row) => customer[row]! >= 0 && amount[row]! >= 0 && Number.isFinite(date[row]),
  );
  try {
    const split = splitHoldout(
      {
        customer: Int32Array.from(rows, (row) => customer[row]!),
        time: Float64Array.from(rows, (row) => Math.floor(date[row]!)),
      },
      { until: testFrom, end: lastDay(date), period: daysOfUnit[unit] },
    );
    return split.actual.some((purchases) => purchases > 0) ? split : null;
  } catch (error) {
    if (error instanceof StatisticsError) return null;
    throw error;
  }
}

function testMeasures({ classes, actual, expected, correlation }: HoldoutComparison) {
  const errors = classes
    .filter((each) => each.actual >= actual / 10)
    .map((each) => Math.abs(each.expected - each.actual) / each.actual);
  return {
    totalError: Math.abs(expected - actual) / actual,
    classError: Math.max(...errors),
    ...(correlation !== null && { correlation }),
  };
}
