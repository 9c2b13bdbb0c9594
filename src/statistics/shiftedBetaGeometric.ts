import { betaNodes } from "./betaNodes";
import type { FitOptions } from "./buyingModel";
import { describeFit, type FittedParameter } from "./describeFit";
import type { Fit, ParameterValues } from "./fit";
import { maximiseWithLimits, type Limit, type SettledMaximum } from "./limits";
import { logGammaRise } from "./logGamma";
import type { Objective } from "./maximise";
import { StatisticsError } from "./statisticsError";

export type ShiftedBetaGeometricName = "alpha" | "beta" | "churn" | "leavingAtOnce";

// Stand for infinity where everybody is alike, and for 0 where everybody is one of two extremes.
const alike = 1e10;
const split = 1e-12;

const [lnOdds, lnBeta] = [0, 1];
const limits: Limit[] = [
  { note: "sameDropout", runs: lnBeta, held: new Map([[lnBeta, Math.log(alike)]]) },
  { note: "splitDropout", runs: lnBeta, held: new Map([[lnBeta, Math.log(split)]]) },
];

/**
 * Shifted beta-geometric: at each renewal a customer leaves with an own probability θ ~ Beta(α, β), the same at
 * every renewal; those who stay longest are those who would stay, and so retention rises with time.
 *
 * Fader & Hardie (2007), How to project customer retention. Survivors are from all at first to those after each
 * renewal. They are counts of customers; with a number of customers, shares of any unit; without it, values that
 * are not whole, or a first one of at most 1, are shares, which have no standard errors. Throws a StatisticsError
 * for survivors that say nothing.
 */
export function fitShiftedBetaGeometric(
  survivors: ArrayLike<number>,
  customers: number | null = null,
  options: FitOptions = {},
): Fit<ShiftedBetaGeometricName> {
  checkSurvivors(survivors, customers);
  const values = Float64Array.from(survivors);
  const all = values[0]!;
  const areShares = customers === null && (all <= 1 || !values.every(Number.isInteger));
  const count = areShares ? 1 : (customers ?? all);
  const left = values.map((value) => (value / all) * count);
  const churn = 1 - left[1]! / count;
  const odds = Math.log(Math.max(churn, 0.01) / Math.max(1 - churn, 0.01));
  const starts = [
    [odds, 0],
    [odds, Math.log(20)],
    [odds, Math.log(0.2)],
  ];
  const maximum = maximiseWithLimits(objectiveOf(left), starts, limits, options);
  const known = areShares ? { ...maximum, covariance: null } : maximum;
  return describeFit("sBG", known, fittedParameters(maximum), areShares ? null : count);
}

/** The share of customers that is still there after each number of renewals. */
export function renewalSurvival(
  values: ParameterValues,
  renewals: ArrayLike<number>,
): Float64Array {
  const { alpha, beta } = shiftedBetaGeometricParameters(values);
  return Float64Array.from(renewals, (n) =>
    isTime(n) ? Math.exp(logGammaRise(beta, n) - logGammaRise(alpha + beta, n)) : NaN,
  );
}

/** The share of those still there that renews, at each renewal, counted from 1. */
export function renewalRetention(
  values: ParameterValues,
  renewals: ArrayLike<number>,
): Float64Array {
  const { alpha, beta } = shiftedBetaGeometricParameters(values);
  return Float64Array.from(renewals, (n) => {
    if (!(isTime(n) && n >= 1)) return NaN;
    const stays = beta + (n - 1);
    return stays / (alpha + stays);
  });
}

/**
 * Discounted expected residual lifetime after so many renewals: the renewals to come, the next one undiscounted, in
 * periods. Infinity where the sum has no limit: without discount, α ≤ 1.
 *
 * Fader & Hardie (2010), Customer-base valuation in a contractual setting: (1 + d)·E[(1 − θ)/(d + θ)] over the θ of
 * those who are left.
 */
export function renewalValue(
  values: ParameterValues,
  renewals: ArrayLike<number>,
  discountRates: ArrayLike<number>,
): Float64Array {
  const { alpha, beta } = shiftedBetaGeometricParameters(values);
  return Float64Array.from(renewals, (n, row) => {
    const rate = discountRates[row]!;
    if (!(isTime(n) && rate >= 0 && rate < Infinity)) return NaN;
    const stays = beta + n;
    if (rate === 0) return alpha > 1 ? stays / (alpha - 1) : Infinity;
    const { p, weight } = betaNodes(alpha, stays + 1, Math.min(1 / rate, 1e300));
    const worth = p.reduce((sum, theta, i) => sum + weight[i]! / (rate + theta), 0);
    return (stays / (alpha + stays)) * (1 + rate) * worth;
  });
}

/**
 * Σ stayed·ln(retention) + left·ln(1 − retention) over the renewals, in two coordinates that run to the limits of the
 * model one at a time: ln(α/β) (the odds of leaving at the first renewal) and ln β.
 */
function objectiveOf(survivors: Float64Array): Objective {
  return (point, gradient, hessian) => {
    const lnAlpha = point[lnOdds]! + point[lnBeta]!;
    const [alpha, beta] = [Math.exp(lnAlpha), Math.exp(point[lnBeta]!)];
    let [value, gA, gB, aa, ab, bb] = [0, 0, 0, 0, 0, 0];
    for (let t = 1; t < survivors.length; t++) {
      const stayed = survivors[t]!;
      const before = survivors[t - 1]!;
      const gone = before - stayed;
      const stays = beta + (t - 1);
      const all = alpha + stays;
      const [leaving, staying, share] = [alpha / all, stays / all, beta / all];
      const byB = leaving * (beta / stays);
      value -= stayed * Math.log1p(alpha / stays);
      if (gone > 0) value += gone * (lnAlpha - Math.log(all));
      gA += gone * staying - stayed * leaving;
      gB += stayed * byB - gone * share;
      aa -= before * leaving * staying;
      ab += before * leaving * share;
      bb += stayed * byB * (1 - beta / stays - share) - gone * share * (1 - share);
    }
    gradient.set([gA, gA + gB]);
    hessian.set([aa, aa + ab, aa + ab, aa + 2 * ab + bb]);
    return value;
  };
}

function fittedParameters({
  point,
  notes,
}: SettledMaximum): FittedParameter<ShiftedBetaGeometricName>[] {
  const odds = Math.exp(point[lnOdds]!);
  const share = { value: odds / (1 + odds), slopes: [1 / (1 + odds), 0] };
  if (notes.includes("sameDropout")) return [{ name: "churn", ...share }];
  if (notes.includes("splitDropout")) return [{ name: "leavingAtOnce", ...share }];
  const beta = Math.exp(point[lnBeta]!);
  return [
    { name: "alpha", value: odds * beta, slopes: [1, 1] },
    { name: "beta", value: beta, slopes: [0, 1] },
  ];
}

/** α and β, or what a limit of the model puts in their place; throws a StatisticsError for anything else. */
export function shiftedBetaGeometricParameters(values: ParameterValues): {
  alpha: number;
  beta: number;
} {
  const { alpha, beta, churn, leavingAtOnce } = values;
  if (isAbove0(alpha) && isAbove0(beta)) return { alpha, beta };
  const [share, size] = churn === undefined ? [leavingAtOnce, split] : [churn, alike];
  if (alpha === undefined && beta === undefined && isAbove0(share) && share < 1)
    return { alpha: size * share, beta: size * (1 - share) };
  throw new StatisticsError("parameters");
}

function checkSurvivors(survivors: ArrayLike<number>, customers: number | null): void {
  if (customers !== null && !isAbove0(customers)) throw new StatisticsError("count");
  if (survivors.length < 3) throw new StatisticsError("survivors");
  for (let t = 0; t < survivors.length; t++) {
    const value = survivors[t]!;
    if (!(value >= 0 && value < Infinity)) throw new StatisticsError("survivors", t);
    if (t > 0 && value > survivors[t - 1]!) throw new StatisticsError("survivors", t);
  }
  if (survivors[survivors.length - 1] === survivors[0]) throw new StatisticsError("noLoss");
  if (survivors[1] === 0) throw new StatisticsError("allLost");
}

function isTime(value: number): boolean {
  return value >= 0 && value < Infinity;
}

function isAbove0(value: number | undefined): value is number {
  return value !== undefined && value > 0 && value < Infinity;
}
