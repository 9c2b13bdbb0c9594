import { bgBbFit, type BgBbName } from "./bgBbFit";
import { bgBbParameters, type BgBbParameters } from "./bgBbParameters";
import type { FitOptions } from "./buyingModel";
import { mergeEqualRows } from "./equalRows";
import type { Fit, ParameterValues } from "./fit";
import { logGammaRise } from "./logGamma";
import { occasionProblem, type OccasionHistory } from "./occasionHistory";

/**
 * BG/BB: at each of a row of occasions a customer first leaves for ever with an own probability θ ~ Beta(γ, δ), or
 * else buys with an own probability p ~ Beta(α, β).
 *
 * Fader, Hardie & Shang (2010), Customer-base analysis in a discrete-time noncontractual setting.
 *
 * Columns in, columns out, a customer a row; a row that nobody can have (see occasionProblem) gives NaN. Parameters
 * that are not the model's throw a StatisticsError.
 */
export const bgBb = {
  code: "BG/BB",

  /** The maximum-likelihood fit, rows weighted by count; throws a StatisticsError for data that it cannot serve. */
  fit: (history: OccasionHistory, count?: Float64Array, options?: FitOptions): Fit<BgBbName> =>
    bgBbFit(history, count, options),

  /** The log-likelihood of one customer with each history. */
  logLikelihood(values: ParameterValues, history: OccasionHistory): Float64Array {
    const parameters = bgBbParameters(values);
    const { alpha, beta, gamma, delta } = parameters;
    return byDistinctHistory(history, (x, last, n) => {
      // Where nobody leaves, everybody has met all occasions.
      const met = gamma === 0 ? n : last;
      const buying =
        logGammaRise(alpha, x) + logGammaRise(beta, met - x) - logGammaRise(alpha + beta, met);
      if (gamma === 0) return buying;
      const staying = logGammaRise(delta, met) - logGammaRise(gamma + delta, met);
      return buying + staying + Math.log(silence(parameters, x, last, n).sum);
    });
  },

  /**
   * The probability that the customer is active at the next occasion: that of the paper, which includes not leaving
   * before it.
   */
  alive(values: ParameterValues, history: OccasionHistory): Float64Array {
    const parameters = bgBbParameters(values);
    const { gamma, delta } = parameters;
    return byDistinctHistory(
      history,
      (x, last, n) => aliveAfterLast(parameters, x, last, n) * ((delta + n) / (gamma + delta + n)),
    );
  },

  /** Expected purchases of each customer at the next occasions, whole numbers of them. */
  expected(
    values: ParameterValues,
    history: OccasionHistory,
    next: ArrayLike<number>,
  ): Float64Array {
    const parameters = bgBbParameters(values);
    const { alpha, beta } = parameters;
    const result = byDistinctHistory(
      history,
      (x, last, n) => aliveAfterLast(parameters, x, last, n) * ((alpha + x) / (alpha + beta + n)),
    );
    const met = occasionsMet(parameters);
    return result.map((rate, row) => rate * met(history.occasions[row]!, next[row]!));
  },

  /** Expected purchases of a new customer at the first occasions. */
  expectedOfNew(values: ParameterValues, occasions: ArrayLike<number>): Float64Array {
    const none = new Float64Array(occasions.length);
    return bgBb.expected(values, { frequency: none, recency: none, occasions: none }, occasions);
  },
} as const;

/** The probability of being active still after the last occasion of all. */
function aliveAfterLast(
  parameters: BgBbParameters,
  x: number,
  last: number,
  occasions: number,
): number {
  if (parameters.gamma === 0) return 1;
  const { stayed, sum } = silence(parameters, x, last, occasions);
  return stayed / sum;
}

/** What the occasions since a customer's last purchase say; see bgBbObjective for the formula. */
function silence(
  { alpha, beta, gamma, delta }: BgBbParameters,
  x: number,
  last: number,
  occasions: number,
): { stayed: number; sum: number } {
  let stayed = 1;
  let left = 0;
  for (let i = last; i < occasions; i++) {
    left += (stayed * gamma) / (gamma + delta + i);
    stayed *= ((beta + (i - x)) / (alpha + beta + i)) * ((delta + i) / (gamma + delta + i));
  }
  return { stayed, sum: stayed + left };
}

/**
 * How many of the next occasions a customer who is active after n is expected to meet: Σ over i of the probability of
 * staying till the i-th, which has no singularity at γ = 1. The last answer is kept, for many customers share it.
 */
function occasionsMet({ gamma, delta }: BgBbParameters): (n: number, next: number) => number {
  let [knownN, knownNext, known] = [NaN, NaN, NaN];
  return (n, next) => {
    if (n === knownN && next === knownNext) return known;
    [knownN, knownNext, known] = [n, next, NaN];
    if (!(next >= 0 && next <= 1e6 && Number.isInteger(next))) return NaN;
    let stays = 1;
    known = 0;
    for (let i = n; i < n + next; i++) {
      stays *= (delta + i) / (gamma + delta + i);
      known += stays;
    }
    return known;
  };
}

/** A column computed once for each distinct history; NaN for those that nobody can have. */
function byDistinctHistory(
  { frequency, recency, occasions }: OccasionHistory,
  compute: (frequency: number, recency: number, occasions: number) => number,
): Float64Array {
  const { columns, groupOf } = mergeEqualRows([frequency, recency, occasions]);
  const [x, last, all] = columns as [Float64Array, Float64Array, Float64Array];
  const values = x.map((_, group) =>
    occasionProblem(x[group]!, last[group]!, all[group]!)
      ? NaN
      : compute(x[group]!, last[group]!, all[group]!),
  );
  return Float64Array.from(groupOf, (group) => values[group]!);
}
