import type { BuyingHistory } from "./buyingHistory";
import type { BuyingModel } from "./buyingModel";
import { mergeEqualRows } from "./equalRows";
import { parameterValues, type Fit, type ParameterValues } from "./fit";
import { gammaGammaExpected } from "./gammaGamma";
import { NORMAL_975 } from "./normalDistribution";

/** Customers, a row each, with what their purchases are worth to us. */
export interface ValuedCustomers {
  history: BuyingHistory;
  /** Of their repeat purchases; of one without them it is not looked at. */
  averageAmount: Float64Array;
  /** Above 0, in the unit of the history. */
  periods: Float64Array;
  /** Contribution as a share of amounts. */
  margin: Float64Array;
  /** Per period. */
  discountRate: Float64Array;
}

/** What a prediction and its uncertainty take of a fit. */
export type Estimate = Pick<Fit, "parameters" | "logCovariance">;

export interface ValueInterval {
  value: Float64Array;
  low: Float64Array;
  high: Float64Array;
}

/**
 * What each customer will bring: expected amount·margin·Σ (expected purchases of period k)/(1 + d)ᵏ, k = 1 … periods,
 * each discounted at the end of its period. Infinity where the expected amount is; NaN for a row that nobody can have.
 */
export function customerValue(
  model: BuyingModel,
  buying: ParameterValues,
  spending: ParameterValues,
  customers: ValuedCustomers,
): Float64Array {
  const { margin } = customers;
  const value = sales(purchases(model, buying, customers), amounts(spending, customers));
  return value.map((one, row) => one * margin[row]!);
}

// One parameter is moved by so much of itself to see what depends on it.
const move = 1e-5;

/**
 * The same with the 95% interval that the uncertainty of the parameters leaves, by the delta method on the logarithm
 * of the value. It is an interval of the expectation: what a single customer does, varies more. Low and high are NaN
 * where a fit has no standard errors.
 */
export function customerValueInterval(
  model: BuyingModel,
  buying: Estimate,
  spending: Estimate,
  customers: ValuedCustomers,
): ValueInterval {
  const bought = parameterValues(buying);
  const spent = parameterValues(spending);
  const [many, much] = [purchases(model, bought, customers), amounts(spent, customers)];
  const base = sales(many, much);
  const variance = new Float64Array(base.length);
  addVariance(variance, base, buying, (moved) => sales(purchases(model, moved, customers), much));
  addVariance(variance, base, spending, (moved) => sales(many, amounts(moved, customers)));

  const bound = (direction: 1 | -1) =>
    base.map((value, row) => {
      const margin = customers.margin[row]!;
      if (value === 0) return 0;
      const deviation = NORMAL_975 * Math.sqrt(variance[row]!);
      return value * margin * Math.exp(direction * Math.sign(margin) * deviation);
    });
  return {
    value: base.map((value, row) => value * customers.margin[row]!),
    low: bound(-1),
    high: bound(1),
  };
}

/** The discounted sales to come. Of a customer who has surely left, nothing, even where amounts have no mean. */
function sales(purchases: Float64Array, amounts: Float64Array): Float64Array {
  return purchases.map((count, row) => (count === 0 ? 0 : amounts[row]! * count));
}

/** What a purchase of each customer is expected to amount to. */
function amounts(
  spending: ParameterValues,
  { history: { frequency }, averageAmount }: ValuedCustomers,
): Float64Array {
  return gammaGammaExpected(spending, { frequency, averageAmount });
}

/** The discounted purchases to come. */
function purchases(
  model: BuyingModel,
  buying: ParameterValues,
  { history, periods, discountRate }: ValuedCustomers,
): Float64Array {
  // Nearly always one pair of periods and discount serves everybody.
  const { columns, count, groupOf } = mergeEqualRows([periods, discountRate]);
  const discounted = (part: BuyingHistory, group: number) =>
    model.discounted(buying, part, columns[0]![group]!, columns[1]![group]!);
  if (count.length === 1) return discounted(history, 0);
  const rowsOf = Array.from(count, (rows) => new Int32Array(rows));
  const filled = new Int32Array(count.length);
  groupOf.forEach((group, row) => (rowsOf[group]![filled[group]!++] = row));
  const result = new Float64Array(periods.length);
  rowsOf.forEach((rows, group) => {
    const own = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!);
    const part = {
      frequency: own(history.frequency),
      recency: own(history.recency),
      age: own(history.age),
    };
    discounted(part, group).forEach((one, place) => (result[rows[place]!] = one));
  });
  return result;
}

/** Adds to the variance of the logarithm of each base what the parameters of one fit contribute. */
function addVariance(
  variance: Float64Array,
  base: Float64Array,
  { parameters, logCovariance }: Estimate,
  withValues: (values: ParameterValues) => Float64Array,
): void {
  if (!logCovariance) {
    variance.fill(NaN);
    return;
  }
  const values = parameterValues({ parameters });
  // Downwards, since a share must not exceed 1.
  const slopes = parameters.map(({ name, value }, i) => {
    if (!logCovariance[i]!.some((entry) => entry !== 0)) return null;
    const moved = withValues({ ...values, [name]: value * (1 - move) });
    return moved.map((one, row) => Math.log(one / base[row]!) / Math.log1p(-move));
  });
  slopes.forEach((left, i) =>
    slopes.forEach((right, j) => {
      if (!left || !right) return;
      const covariance = logCovariance[i]![j]!;
      for (let row = 0; row < variance.length; row++)
        variance[row]! += left[row]! * covariance * right[row]!;
    }),
  );
}
