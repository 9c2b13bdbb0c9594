import { describeFit, type FittedParameter } from "./describeFit";
import type { FitOptions } from "./buyingModel";
import { mergeEqualRows } from "./equalRows";
import type { Fit, ParameterValues } from "./fit";
import {
  gammaGammaLogLikelihood,
  gammaGammaObjective,
  type CountedSpending,
} from "./gammaGammaLikelihood";
import { maximiseWithLimits, type Limit, type SettledMaximum } from "./limits";
import { maximiseFrom } from "./maximise";
import { sampleRows } from "./sampleRows";
import { StatisticsError } from "./statisticsError";

/** Repeat purchases and the average amount of each customer, a column each. */
export interface Spending {
  frequency: Float64Array;
  averageAmount: Float64Array;
}

export type GammaGammaName = "p" | "q" | "gamma" | "mean" | "scale";

export interface SpendingFit extends Fit<GammaGammaName> {
  /** Correlation of frequency and average amount, which the model assumes to be small; null where one never varies. */
  correlation: number | null;
  /** Customers with repeat purchases whose average amount is 0 or less: they cannot be used. */
  leftOut: number;
}

// So near 0 that no logarithm of sums knows it from 0.
const nothing = 1e-100;
// Stands for infinity where everybody, or every amount of a customer, is alike.
const alike = 1e10;
const [lnP, lnQ, lnMean] = [0, 1, 2];
const limits: Limit[] = [
  { note: "sameSpending", runs: lnQ, held: new Map([[lnQ, Math.log(alike)]]) },
  { note: "constantSpending", runs: lnP, held: new Map([[lnP, Math.log(alike)]]) },
];

/**
 * Gamma-gamma: the amounts of a customer are Gamma(p, ν), and ν ~ Gamma(q, γ) differs between customers,
 * independently of how often they buy.
 *
 * Fader & Hardie (2013), The gamma-gamma model of monetary value. Customers without repeat purchases are no part
 * of it. Throws a StatisticsError for data that it cannot serve.
 */
export function fitGammaGamma(spending: Spending, options: FitOptions = {}): SpendingFit {
  const { rows, leftOut } = usableRows(spending);
  if (rows.length === 0) throw new StatisticsError("noRepeats");
  if (rows.length === 1) throw new StatisticsError("oneCustomer");
  const frequency = Float64Array.from(rows, (row) => spending.frequency[row]!);
  const averageAmount = Float64Array.from(rows, (row) => spending.averageAmount[row]!);
  if (averageAmount.every((amount) => amount === averageAmount[0]))
    throw new StatisticsError("sameAmounts");
  const { columns, count } = mergeEqualRows([frequency, averageAmount]);
  const counted: CountedSpending = { frequency: columns[0]!, averageAmount: columns[1]!, count };

  const mean = averageAmount.reduce((sum, amount) => sum + amount / rows.length, 0);
  let starts: ArrayLike<number>[] = [
    [Math.log(6), Math.log(4), Math.log(mean)],
    [0, Math.log(3), Math.log(mean)],
    [Math.log(2), Math.log(10), Math.log(mean)],
  ];
  const sample = sampleRows(counted);
  if (sample !== counted) {
    const search = { curvature: "given", proceed: options.proceed } as const;
    starts = [maximiseFrom(gammaGammaObjective(sample), starts, search).point];
  }
  const maximum = maximiseWithLimits(gammaGammaObjective(counted), starts, limits, options);
  const fit = describeFit("gamma-gamma", maximum, fittedParameters(maximum), rows.length);
  const q = fit.parameters.find(({ name }) => name === "q");
  if (q && q.value <= 1) fit.notes.push("infiniteMean");
  return { ...fit, correlation: correlation(frequency, averageAmount), leftOut };
}

/**
 * The expected average amount of each customer; of one without repeat purchases, whose average amount is not looked
 * at, that of everybody. Infinity where the model's expectation is; NaN for a row that nobody can have.
 */
export function gammaGammaExpected(values: ParameterValues, spending: Spending): Float64Array {
  const { p, q, gamma } = gammaGammaParameters(values);
  return spending.frequency.map((x, row) => {
    const amount = x === 0 ? 0 : spending.averageAmount[row]!;
    if (!(isCount(x) && amount >= 0 && amount < Infinity)) return NaN;
    const weight = p * x + q - 1;
    return weight > 0 ? (p * (gamma + amount * x)) / weight : Infinity;
  });
}

/** The log-likelihood of each customer's average amount; 0 without repeat purchases, NaN without an amount above 0. */
export function gammaGammaLikelihoods(values: ParameterValues, spending: Spending): Float64Array {
  const { p, q, gamma } = gammaGammaParameters(values);
  return spending.frequency.map((x, row) => {
    if (x === 0) return 0;
    const amount = spending.averageAmount[row]!;
    if (!(isCount(x) && amount > 0 && amount < Infinity)) return NaN;
    return gammaGammaLogLikelihood(p, q, gamma, x, amount);
  });
}

/** p, q and γ, or what a limit of the model puts in their place; throws a StatisticsError for anything else. */
function gammaGammaParameters({ p, q, gamma, mean, scale }: ParameterValues) {
  const isMissing = (value: number | undefined) => value === undefined;
  if (isPositive(p) && isPositive(q) && isPositive(gamma)) return { p, q, gamma };
  if (isPositive(p) && isPositive(mean) && [q, gamma, scale].every(isMissing))
    return { p, q: alike, gamma: (mean * alike) / p };
  if (isPositive(q) && isPositive(scale) && [p, gamma, mean].every(isMissing))
    return { p: alike, q, gamma: scale / alike };
  throw new StatisticsError("parameters");
}

function fittedParameters({ point, notes }: SettledMaximum): FittedParameter<GammaGammaName>[] {
  const [p, q, mean] = [Math.exp(point[lnP]!), Math.exp(point[lnQ]!), Math.exp(point[lnMean]!)];
  const [shape, spread]: FittedParameter<GammaGammaName>[] = [
    { name: "p", value: p, slopes: [1, 0, 0] },
    { name: "q", value: q, slopes: [0, 1, 0] },
  ];
  const isSame = notes.includes("sameSpending");
  const isConstant = notes.includes("constantSpending");
  if (isSame && isConstant) throw new StatisticsError("sameAmounts");
  if (isSame) return [shape!, { name: "mean", value: mean, slopes: [0, 0, 1] }];
  if (isConstant) return [spread!, { name: "scale", value: mean * q, slopes: [0, 1, 1] }];
  return [shape!, spread!, { name: "gamma", value: (mean * q) / p, slopes: [-1, 1, 1] }];
}

/** The rows with repeat purchases and an amount above 0, and how many with repeat purchases have none. */
function usableRows({ frequency, averageAmount }: Spending): { rows: number[]; leftOut: number } {
  if (averageAmount.length !== frequency.length) throw new StatisticsError("lengths");
  if (frequency.length === 0) throw new StatisticsError("noCustomers");
  const rows: number[] = [];
  let leftOut = 0;
  for (let row = 0; row < frequency.length; row++) {
    const x = frequency[row]!;
    const amount = averageAmount[row]!;
    if (!isCount(x)) throw new StatisticsError("frequency", row);
    if (x === 0) continue;
    if (!Number.isFinite(amount)) throw new StatisticsError("amount", row);
    if (amount > nothing) rows.push(row);
    else leftOut++;
  }
  return { rows, leftOut };
}

/** Pearson's correlation; null where one of the columns never varies. */
function correlation(left: Float64Array, right: Float64Array): number | null {
  const meanOf = (column: Float64Array) =>
    column.reduce((sum, value) => sum + value / column.length, 0);
  const [leftMean, rightMean] = [meanOf(left), meanOf(right)];
  let [both, ofLeft, ofRight] = [0, 0, 0];
  for (let i = 0; i < left.length; i++) {
    const [a, b] = [left[i]! - leftMean, right[i]! - rightMean];
    both += a * b;
    ofLeft += a * a;
    ofRight += b * b;
  }
  return ofLeft > 0 && ofRight > 0 ? both / Math.sqrt(ofLeft * ofRight) : null;
}

function isCount(value: number): boolean {
  return value >= 0 && value <= 1e6 && Number.isInteger(value);
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && value > 0 && value < Infinity;
}
