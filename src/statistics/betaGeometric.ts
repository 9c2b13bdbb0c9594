import { chancesOf, type LeavingChances } from "./betaGeometricLikelihood";
import type { BetaGeometric } from "./betaGeometricParameters";
import { betaNodes } from "./betaNodes";
import { historyProblem, type BuyingHistory } from "./buyingHistory";
import { chebyshev } from "./chebyshev";
import { discountedSum } from "./discountedSum";
import { logGammaRise } from "./logGamma";
import { logSumExp } from "./logSumExp";

/** The log-likelihood of each customer's own times of purchase; NaN for a row that nobody can have. */
export function betaGeometricLogLikelihood(
  { r, alpha, a, b }: BetaGeometric,
  { frequency, recency, age }: BuyingHistory,
  chances: LeavingChances,
): Float64Array {
  return frequency.map((x, row) => {
    const [last, now] = [recency[row]!, age[row]!];
    if (historyProblem(x, last, now)) return NaN;
    const buying = logGammaRise(r, x) - x * Math.log(alpha) - (r + x) * Math.log1p(now / alpha);
    const had = chancesOf(chances, x);
    if (had === 0 || a === 0) return buying;
    const staying = logGammaRise(b, had) - logGammaRise(a + b, had);
    const silence = Math.log1p((now - last) / (alpha + last));
    const odds = Math.log(a) - Math.log(b + (had - 1)) + (r + x) * silence;
    return buying + staying + logSumExp(0, odds);
  });
}

// From so many customers with the same frequency on, a polynomial is worth the making.
const manyCustomers = 100;

/** P(alive) of each customer; NaN for a row that nobody can have. */
export function betaGeometricAlive(
  { r, alpha, a, b }: BetaGeometric,
  { frequency, recency, age }: BuyingHistory,
  chances: LeavingChances,
): Float64Array {
  const result = new Float64Array(frequency.length);
  // Looked up once: a million customers ask each.
  const [problemOf, chancesAfter] = [historyProblem, chancesOf];
  for (let row = 0; row < result.length; row++) {
    const x = frequency[row]!;
    const last = recency[row]!;
    const now = age[row]!;
    const had = chancesAfter(chances, x);
    if (problemOf(x, last, now)) result[row] = NaN;
    else if (had === 0 || a === 0) result[row] = 1;
    else {
      const silence = Math.log1p((now - last) / (alpha + last));
      result[row] = 1 / (1 + (a / (b + (had - 1))) * Math.exp((r + x) * silence));
    }
  }
  return result;
}

/** Expected purchases of each customer in the next periods; NaN for a row that nobody can have. */
export function betaGeometricExpected(
  parameters: BetaGeometric,
  history: BuyingHistory,
  periods: ArrayLike<number>,
  chances: LeavingChances,
): Float64Array {
  const { frequency, age } = history;
  const result = betaGeometricAlive(parameters, history, chances);
  const growth = new Float64Array(age.length);
  for (let row = 0; row < growth.length; row++) {
    growth[row] = logGrowth(periods[row]!, parameters.alpha + age[row]!);
    result[row]! *= growth[row]!;
  }
  timesFrequencyFunction(result, frequency, growth, (x, most) =>
    purchaseRate(parameters, chances, x, most),
  );
  return result;
}

/** Σ (expected purchases of period k)/(1 + discountRate)ᵏ of each customer, k = 1 … periods. */
export function betaGeometricDiscounted(
  parameters: BetaGeometric,
  history: BuyingHistory,
  periods: number,
  discountRate: number,
  chances: LeavingChances,
): Float64Array {
  const { frequency, age } = history;
  const result = betaGeometricAlive(parameters, history, chances);
  const exposure = age.map((now) => Math.log(parameters.alpha + now));
  timesFrequencyFunction(result, frequency, exposure, (x, _, least) => {
    const most = logGrowth(periods, Math.exp(least));
    const exact = purchaseRate(parameters, chances, x, most);
    const rate = (periods > 20 && chebyshev(exact, 0, most)) || exact;
    return (y) =>
      discountedSum(periods, discountRate, (time) => {
        const growth = logGrowth(time, Math.exp(y));
        return growth * rate(growth);
      });
  });
  return result;
}

/** ln(1 + periods/exposure): the scale on which purchases to come are smoothest. */
function logGrowth(periods: number, exposure: number): number {
  return periods >= 0 && periods < Infinity ? Math.log1p(periods / exposure) : NaN;
}

/**
 * Expected purchases, while active at first, of a customer with x purchases so far, as a function of the growth s up
 * to a largest one, divided by s.
 *
 * It is E[(1 − (1 + pτ)^−(r + x))/p] over the customer's probability p of leaving, Beta(a, b + chances), with
 * τ = eˢ − 1. This is Fader, Hardie & Lee's (10) before the integral becomes a hypergeometric function: no
 * singularity at a = 1, no difference of nearly equal numbers.
 */
function purchaseRate(
  { r, a, b }: BetaGeometric,
  chances: LeavingChances,
  frequency: number,
  most: number,
): (growth: number) => number {
  const shape = r + frequency;
  if (a === 0) return (growth) => (shape * Math.expm1(growth)) / growth;
  const { p, weight } = betaNodes(a, b + chancesOf(chances, frequency), shape * Math.expm1(most));
  return (growth) => {
    const tau = Math.expm1(growth);
    let sum = 0;
    for (let i = 0; i < p.length; i++)
      sum -= (weight[i]! * Math.expm1(-shape * Math.log1p(p[i]! * tau))) / p[i]!;
    return sum / growth;
  };
}

/**
 * Multiplies each row by a function of its argument that depends on its frequency. It is given with the most and
 * least of the arguments; where many rows share it, a polynomial takes its place.
 */
function timesFrequencyFunction(
  result: Float64Array,
  frequency: Float64Array,
  argument: Float64Array,
  functionOf: (frequency: number, most: number, least: number) => (argument: number) => number,
): void {
  interface Group {
    rows: number;
    most: number;
    least: number;
    of: (argument: number) => number;
  }
  const groups: Group[] = [];
  const largest = frequency.reduce(
    (most, x, row) => (result[row]! > 0 ? Math.max(most, x) : most),
    0,
  );
  // Which group a frequency has, counted from 1.
  const numberOf = new Int32Array(largest + 1);
  for (let row = 0; row < result.length; row++) {
    if (!(result[row]! > 0)) continue;
    const x = frequency[row]!;
    const y = argument[row]!;
    numberOf[x] ||= groups.push({ rows: 0, most: -Infinity, least: Infinity, of: Number });
    const group = groups[numberOf[x] - 1]!;
    group.rows++;
    if (y > group.most) group.most = y;
    if (y < group.least) group.least = y;
  }
  for (let x = 0; x <= largest; x++) {
    const group = groups[numberOf[x]! - 1];
    if (!group) continue;
    const exact = functionOf(x, group.most, group.least);
    const polynomial =
      group.rows >= manyCustomers ? chebyshev(exact, group.least, group.most) : null;
    group.of = polynomial ?? exact;
  }
  for (let row = 0; row < result.length; row++)
    if (result[row]! > 0)
      result[row]! *= groups[numberOf[frequency[row]!]! - 1]!.of(argument[row]!);
}
