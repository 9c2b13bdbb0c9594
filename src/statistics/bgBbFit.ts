import { bgBbObjective } from "./bgBbLikelihood";
import type { FitOptions } from "./buyingModel";
import { describeFit, type FittedParameter } from "./describeFit";
import type { Fit, FitNote } from "./fit";
import { maximiseWithLimits, type Limit } from "./limits";
import { distinctOccasions, type OccasionHistory } from "./occasionHistory";

export type BgBbName =
  "alpha" | "beta" | "rate" | "buyingAlways" | "gamma" | "delta" | "dropout" | "leavingAtOnce";

// The coordinates of bgBbObjective, with values that stand for infinity or, of a share, for 0 and 1.
const [lnBuying, lnBeta, lnLeaving, lnDelta] = [0, 1, 2, 3];
const [lnAlike, lnSplit] = [Math.log(1e10), Math.log(1e-12)];
const limits: Limit[] = [
  {
    note: "noDropout",
    runs: lnLeaving,
    held: new Map([
      [lnLeaving, -800],
      [lnDelta, 0],
    ]),
    doubt: "uncertainDropout",
  },
  { note: "sameDropout", runs: lnDelta, held: new Map([[lnDelta, lnAlike]]) },
  { note: "splitDropout", runs: lnDelta, held: new Map([[lnDelta, lnSplit]]) },
  {
    note: "certainPurchase",
    runs: lnBuying,
    held: new Map([
      [lnBuying, 40],
      [lnBeta, 0],
    ]),
  },
  { note: "sameRate", runs: lnBeta, held: new Map([[lnBeta, lnAlike]]) },
  { note: "splitRate", runs: lnBeta, held: new Map([[lnBeta, lnSplit]]) },
];

/** Little, middling and much difference between customers, by α/β, β, γ/δ and δ. */
const starts = [
  [1, 1, 0.2, 3],
  [0.3, 3, 0.05, 5],
  [1, 0.3, 0.3, 0.5],
].map((values) => values.map(Math.log));

/**
 * The maximum-likelihood fit of a BG/BB, rows weighted by how many customers each stands for; throws a StatisticsError
 * for data that it cannot serve.
 */
export function bgBbFit(
  history: OccasionHistory,
  count?: Float64Array,
  options: FitOptions = {},
): Fit<BgBbName> {
  const histories = distinctOccasions(history, count);
  const maximum = maximiseWithLimits(bgBbObjective(histories), starts, limits, options);
  const { point, notes } = maximum;
  const fitted = [...buyingOf(point, notes), ...leavingOf(point, notes)];
  const customers = histories.count.reduce((sum, n) => sum + n, 0);
  return describeFit("BG/BB", maximum, fitted, customers);
}

function buyingOf(point: Float64Array, notes: readonly FitNote[]): FittedParameter<BgBbName>[] {
  if (notes.includes("certainPurchase")) return [{ name: "rate", value: 1, slopes: null }];
  const odds = Math.exp(point[lnBuying]!);
  const share = { value: odds / (1 + odds), slopes: [1 / (1 + odds), 0, 0, 0] };
  if (notes.includes("sameRate")) return [{ name: "rate", ...share }];
  if (notes.includes("splitRate")) return [{ name: "buyingAlways", ...share }];
  const beta = Math.exp(point[lnBeta]!);
  return [
    { name: "alpha", value: odds * beta, slopes: [1, 1, 0, 0] },
    { name: "beta", value: beta, slopes: [0, 1, 0, 0] },
  ];
}

function leavingOf(point: Float64Array, notes: readonly FitNote[]): FittedParameter<BgBbName>[] {
  if (notes.includes("noDropout")) return [{ name: "dropout", value: 0, slopes: null }];
  const odds = Math.exp(point[lnLeaving]!);
  const share = { value: odds / (1 + odds), slopes: [0, 0, 1 / (1 + odds), 0] };
  if (notes.includes("sameDropout")) return [{ name: "dropout", ...share }];
  if (notes.includes("splitDropout")) return [{ name: "leavingAtOnce", ...share }];
  const delta = Math.exp(point[lnDelta]!);
  return [
    { name: "gamma", value: odds * delta, slopes: [0, 0, 1, 1] },
    { name: "delta", value: delta, slopes: [0, 0, 0, 1] },
  ];
}
