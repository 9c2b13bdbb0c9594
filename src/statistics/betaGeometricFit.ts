import { betaGeometricObjective, type LeavingChances } from "./betaGeometricLikelihood";
import { distinctHistories, type BuyingHistory, type CountedHistories } from "./buyingHistory";
import type { FitOptions } from "./buyingModel";
import { describeFit, type FittedParameter } from "./describeFit";
import type { Fit, FitNote, ModelCode } from "./fit";
import { maximiseWithLimits, type Limit } from "./limits";
import { maximiseFrom } from "./maximise";
import { sampleRows } from "./sampleRows";

export type BetaGeometricName = "r" | "alpha" | "rate" | "a" | "b" | "dropout" | "leavingAtOnce";

// The coordinates of betaGeometricObjective, with values that stand for infinity or, of a share, for 0 and 1.
const [lnR, lnRate, lnOdds, lnB] = [0, 1, 2, 3];
const never: Limit["held"] = new Map([
  [lnOdds, -800],
  [lnB, 0],
]);
const noDropout: Limit = {
  note: "noDropout",
  runs: lnOdds,
  held: never,
  doubt: "uncertainDropout",
};
const sameRate: Limit = { note: "sameRate", runs: lnR, held: new Map([[lnR, Math.log(1e10)]]) };
const limitsOfLeaving: Limit[] = [
  noDropout,
  {
    note: "certainDropout",
    runs: lnOdds,
    held: new Map([
      [lnOdds, 40],
      [lnB, 0],
    ]),
  },
  { note: "sameDropout", runs: lnB, held: new Map([[lnB, Math.log(1e10)]]) },
  { note: "splitDropout", runs: lnB, held: new Map([[lnB, Math.log(1e-12)]]) },
  sameRate,
];

/** The maximum-likelihood fit of a BG/NBD, MBG/NBD or NBD; throws a StatisticsError for data that it cannot serve. */
export function betaGeometricFit(
  model: ModelCode,
  chances: LeavingChances,
  history: BuyingHistory,
  options: FitOptions = {},
): Fit<BetaGeometricName> {
  const histories = distinctHistories(history);
  const sample = sampleRows(histories);
  const withLeaving = chances !== "never";
  let starts: ArrayLike<number>[] = startsFrom(sample, withLeaving ? 4 : 2);
  if (sample !== histories) {
    const search = { curvature: "given", proceed: options.proceed } as const;
    starts = [maximiseFrom(betaGeometricObjective(sample, chances), starts, search).point];
  }
  const limits = withLeaving ? limitsOfLeaving : [sameRate];
  const maximum = maximiseWithLimits(
    betaGeometricObjective(histories, chances),
    starts,
    limits,
    options,
  );
  const fitted = [...ratesOf(maximum.point, maximum.notes)];
  if (withLeaving) fitted.push(...leavingOf(maximum.point, maximum.notes));
  return describeFit(model, maximum, fitted, history.frequency.length);
}

function ratesOf(
  point: Float64Array,
  notes: readonly FitNote[],
): FittedParameter<BetaGeometricName>[] {
  const rate = Math.exp(point[lnRate]!);
  if (notes.includes("sameRate")) return [{ name: "rate", value: rate, slopes: [0, 1, 0, 0] }];
  const r = Math.exp(point[lnR]!);
  return [
    { name: "r", value: r, slopes: [1, 0, 0, 0] },
    { name: "alpha", value: r / rate, slopes: [1, -1, 0, 0] },
  ];
}

function leavingOf(
  point: Float64Array,
  notes: readonly FitNote[],
): FittedParameter<BetaGeometricName>[] {
  if (notes.includes("noDropout")) return [{ name: "dropout", value: 0, slopes: null }];
  if (notes.includes("certainDropout")) return [{ name: "dropout", value: 1, slopes: null }];
  const odds = Math.exp(point[lnOdds]!);
  const share: Omit<FittedParameter<BetaGeometricName>, "name"> = {
    value: odds / (1 + odds),
    slopes: [0, 0, 1 / (1 + odds), 0],
  };
  if (notes.includes("sameDropout")) return [{ name: "dropout", ...share }];
  if (notes.includes("splitDropout")) return [{ name: "leavingAtOnce", ...share }];
  const b = Math.exp(point[lnB]!);
  return [
    { name: "a", value: odds * b, slopes: [0, 0, 1, 1] },
    { name: "b", value: b, slopes: [0, 0, 0, 1] },
  ];
}

/** Starts around the mean rate of the data: little, middling and much difference between customers. */
function startsFrom({ frequency, age, count }: CountedHistories, coordinates: number): number[][] {
  let [purchases, time] = [0, 0];
  for (let i = 0; i < count.length; i++) {
    purchases += count[i]! * frequency[i]!;
    time += count[i]! * age[i]!;
  }
  const lnMean = Math.log(purchases / time);
  return [
    [Math.log(0.5), lnMean + 0.4, Math.log(0.3), Math.log(2)],
    [Math.log(2), lnMean, Math.log(0.05), Math.log(5)],
    [Math.log(0.2), lnMean + 1, 0, 0],
  ].map((start) => start.slice(0, coordinates));
}
