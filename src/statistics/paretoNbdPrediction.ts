import { historyProblem, type BuyingHistory } from "./buyingHistory";
import { chebyshev } from "./chebyshev";
import { discountedSum } from "./discountedSum";
import { DropoutBeforePurchase } from "./dropoutBeforePurchase";
import { logGammaRise } from "./logGamma";
import type { ParetoNbdParameters } from "./paretoNbdParameters";

/** The log-likelihood of each customer's own times of purchase; NaN for a row that nobody can have. */
export function paretoNbdLogLikelihood(
  parameters: ParetoNbdParameters,
  { frequency, recency, age }: BuyingHistory,
): Float64Array {
  const { r, alpha, s, beta } = parameters;
  const silence = new Silence(parameters);
  return frequency.map((x, row) => {
    const last = recency[row]!;
    if (historyProblem(x, last, age[row]!)) return NaN;
    const buying = logGammaRise(r, x) - x * Math.log(alpha) - (r + x) * Math.log1p(last / alpha);
    return buying - s * Math.log1p(last / beta) + silence.logLikelihood(x, last, age[row]!);
  });
}

/** P(alive) of each customer; NaN for a row that nobody can have. */
export function paretoNbdAlive(
  parameters: ParetoNbdParameters,
  { frequency, recency, age }: BuyingHistory,
): Float64Array {
  const silence = new Silence(parameters);
  return frequency.map((x, row) =>
    historyProblem(x, recency[row]!, age[row]!) ? NaN : silence.alive(x, recency[row]!, age[row]!),
  );
}

/** Expected purchases of each customer in the next periods; NaN for a row that nobody can have. */
export function paretoNbdExpected(
  parameters: ParetoNbdParameters,
  history: BuyingHistory,
  periods: ArrayLike<number>,
): Float64Array {
  const { r, alpha, s, beta } = parameters;
  const { frequency, age } = history;
  const result = paretoNbdAlive(parameters, history);
  for (let row = 0; row < result.length; row++) {
    const rate = (r + frequency[row]!) / (alpha + age[row]!);
    result[row]! *= rate * activeTime(s, beta + age[row]!, periods[row]!);
  }
  return result;
}

/** Σ (expected purchases of period k)/(1 + discountRate)ᵏ of each customer, k = 1 … periods. */
export function paretoNbdDiscounted(
  parameters: ParetoNbdParameters,
  history: BuyingHistory,
  periods: number,
  discountRate: number,
): Float64Array {
  const { r, alpha, s, beta } = parameters;
  const { frequency, age } = history;
  const exact = (lnExposure: number) =>
    discountedSum(periods, discountRate, (time) => activeTime(s, Math.exp(lnExposure), time));
  const result = paretoNbdAlive(parameters, history);
  let [least, most] = [Infinity, -Infinity];
  for (let row = 0; row < result.length; row++) {
    if (!(result[row]! > 0)) continue;
    least = Math.min(least, age[row]!);
    most = Math.max(most, age[row]!);
  }
  const smooth =
    result.length >= manyCustomers
      ? chebyshev(exact, Math.log(beta + least), Math.log(beta + most))
      : null;
  const time = smooth ?? exact;
  for (let row = 0; row < result.length; row++)
    if (result[row]! > 0)
      result[row]! *=
        ((r + frequency[row]!) / (alpha + age[row]!)) * time(Math.log(beta + age[row]!));
  return result;
}

// From so many customers on, a polynomial is worth the making.
const manyCustomers = 200;

/**
 * The expected time that a customer who is active now will be active in the next periods: the integral of
 * (1 + t/exposure)^−s, exact at s = 1 too; exposure is β + age.
 */
function activeTime(s: number, exposure: number, periods: number): number {
  if (!(periods >= 0 && periods < Infinity)) return NaN;
  const growth = Math.log1p(periods / exposure);
  return exposure * (s === 1 ? growth : Math.expm1((1 - s) * growth) / (1 - s));
}

/** What the time since a customer's last purchase says; see paretoNbdObjective for the formula. */
class Silence {
  private readonly dropouts = new Map<number, DropoutBeforePurchase>();
  private lnSurvived = 0;
  private survived = 1;
  private sum = 1;

  constructor(private readonly parameters: ParetoNbdParameters) {}

  logLikelihood(frequency: number, last: number, now: number): number {
    this.observe(frequency, last, now);
    if (this.parameters.s > 0) return this.sum > 0 ? Math.log(this.sum) : this.lnSurvived;
    const { leavingAtOnce } = this.parameters;
    return frequency > 0
      ? this.lnSurvived + Math.log1p(-leavingAtOnce)
      : Math.log(this.survived * (1 - leavingAtOnce) + leavingAtOnce);
  }

  alive(frequency: number, last: number, now: number): number {
    const { s, leavingAtOnce } = this.parameters;
    if (s === 0 && (frequency > 0 || leavingAtOnce === 0)) return 1;
    if (s > 0 && now === last) return 1;
    this.observe(frequency, last, now);
    if (s === 0) return 1 / (1 + leavingAtOnce / ((1 - leavingAtOnce) * this.survived));
    return this.sum > 0 ? Math.min(this.survived / this.sum, 1) : 0;
  }

  private observe(frequency: number, last: number, now: number): void {
    const { r, alpha, s, beta } = this.parameters;
    let dropout = this.dropouts.get(frequency);
    if (!dropout) {
      dropout = new DropoutBeforePurchase(r + frequency, s, beta >= alpha);
      this.dropouts.set(frequency, dropout);
    }
    const quiet = now - last;
    this.lnSurvived =
      -(r + frequency) * Math.log1p(quiet / (alpha + last)) - s * Math.log1p(quiet / (beta + last));
    this.survived = Math.exp(this.lnSurvived);
    const apart = Math.abs(alpha - beta);
    const closer = Math.min(alpha, beta);
    const leaveNow = dropout.evaluate(apart / (closer + now));
    this.sum = this.survived * (1 - leaveNow) + dropout.evaluate(apart / (closer + last));
  }
}
