import { distinctHistories, type BuyingHistory, type CountedHistories } from "./buyingHistory";
import type { FitOptions } from "./buyingModel";
import { describeFit, type FittedParameter } from "./describeFit";
import { mergeEqualRows } from "./equalRows";
import type { Fit, FitNote } from "./fit";
import { maximiseWithLimits, type Limit } from "./limits";
import { maximiseFrom, type Objective } from "./maximise";
import { paretoNbdObjective } from "./paretoNbdLikelihood";
import { StatisticsError } from "./statisticsError";

export type ParetoNbdName = "r" | "alpha" | "rate" | "s" | "beta" | "dropout" | "leavingAtOnce";

// So many customers show where to begin with all of them.
const sampleSize = 500;

// The coordinates of paretoNbdObjective, with values that stand for infinity or for 0.
const [lnR, lnRate, lnDropout, lnS] = [0, 1, 2, 3];
const never = -800;
const lnAlike = Math.log(1e10);
// The logarithm of more purchases in a mean age than there are: repeat purchases that took no time lead there.
const endlessRate = 20;
const limitsAt = (lnAge: number): Limit[] => [
  {
    note: "noDropout",
    runs: lnDropout,
    held: new Map([
      [lnDropout, never],
      [lnS, never],
    ]),
    doubt: "uncertainDropout",
  },
  {
    note: "sameDropout",
    runs: lnS,
    held: new Map([[lnS, lnAlike]]),
    from: new Map([[lnDropout, -lnAge]]),
  },
  {
    note: "splitDropout",
    runs: lnS,
    held: new Map([[lnS, never]]),
    // The odds of leaving at once.
    from: new Map([[lnDropout, 0]]),
  },
  { note: "sameRate", runs: lnR, held: new Map([[lnR, lnAlike]]) },
];

/** The maximum-likelihood fit of a Pareto/NBD; throws a StatisticsError for data that it cannot serve. */
export function paretoNbdFit(history: BuyingHistory, options: FitOptions = {}): Fit<ParetoNbdName> {
  const histories = distinctHistories(history);
  const { time, customers } = totalsOf(histories);
  const lnAge = Math.log(time / customers);
  let starts = startsFrom(histories);
  const sample = sampleOf(history);
  if (sample) {
    const { objective, proceed } = endedAtLimits(sample, options);
    const { point } = maximiseFrom(objective, starts, { curvature: "given", proceed });
    // A limit of the sample need not be one of all customers.
    point[lnR] = Math.min(point[lnR]!, 2);
    point[lnDropout] = Math.max(-4, Math.min(point[lnDropout]! + lnAge, 4)) - lnAge;
    point[lnS] = Math.max(-2, Math.min(point[lnS]!, 2));
    starts = [Array.from(point)];
  }
  const { objective, proceed } = endedAtLimits(histories, options);
  const maximum = maximiseWithLimits(objective, starts, limitsAt(lnAge), { proceed });
  if (maximum.point[lnRate]! + lnAge > endlessRate) {
    const row = history.frequency.findIndex((x, i) => x > 0 && history.recency[i] === 0);
    if (row >= 0) throw new StatisticsError("recency", row);
  }
  const fitted = [
    ...ratesOf(maximum.point, maximum.notes),
    ...leavingOf(maximum.point, maximum.notes),
  ];
  return describeFit("Pareto/NBD", maximum, fitted, customers);
}

/**
 * The likelihood of histories, and a search that goes on until it has converged or has come so near to a limit of the
 * model that the data cannot tell them apart: there the likelihood is flat, and dear to compute.
 */
function endedAtLimits(histories: CountedHistories, { proceed }: FitOptions) {
  const likelihood = paretoNbdObjective(histories);
  const { time, customers } = totalsOf(histories);
  const lnAge = Math.log(time / customers);
  const signs = (point: Float64Array) => [
    // Less than a tenth of a customer has left.
    point[lnDropout]! < Math.log(0.1 / time),
    // Whoever leaves has left at once, and the rates of the others are next to nothing.
    point[lnS]! < -4 && point[lnDropout]! > 20 - lnAge,
    point[lnS]! > 12,
    point[lnR]! > 12,
  ];
  let endless = false;
  let now: boolean[] = [];
  let before: boolean[] = [];
  const objective: Objective = (point, gradient, hessian) => {
    endless = point[lnRate]! + lnAge > endlessRate;
    now = signs(point);
    return likelihood(point, gradient, hessian);
  };
  return {
    objective,
    proceed: (step: number): boolean => {
      // What a search begins with does not end it.
      if (step === 0) before = now;
      const hasArrived = endless || now.some((sign, i) => sign && !before[i]);
      return !hasArrived && proceed?.(step) !== false;
    },
  };
}

function ratesOf(point: Float64Array, notes: readonly FitNote[]): FittedParameter<ParetoNbdName>[] {
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
): FittedParameter<ParetoNbdName>[] {
  if (notes.includes("noDropout")) return [{ name: "dropout", value: 0, slopes: null }];
  const rate = Math.exp(point[lnDropout]!);
  if (notes.includes("sameDropout"))
    return [{ name: "dropout", value: rate, slopes: [0, 0, 1, 0] }];
  if (notes.includes("splitDropout"))
    return [{ name: "leavingAtOnce", value: rate / (1 + rate), slopes: [0, 0, 1 / (1 + rate), 0] }];
  const s = Math.exp(point[lnS]!);
  return [
    { name: "s", value: s, slopes: [0, 0, 0, 1] },
    { name: "beta", value: s / rate, slopes: [0, 0, -1, 1] },
  ];
}

/** Starts around the mean rate of the data: little, middling and much difference between customers. */
function startsFrom(histories: CountedHistories): number[][] {
  const { purchases, time, customers } = totalsOf(histories);
  const lnMean = Math.log(purchases / time);
  const lnAge = Math.log(time / customers);
  return [
    [Math.log(0.5), lnMean + 0.4, -lnAge, Math.log(0.5)],
    [Math.log(2), lnMean + 0.2, -lnAge - 1, Math.log(2)],
    [Math.log(0.2), lnMean + 1, -lnAge + 1, Math.log(0.5)],
  ];
}

function totalsOf({ frequency, age, count }: CountedHistories) {
  let [purchases, time, customers] = [0, 0, 0];
  for (let i = 0; i < count.length; i++) {
    purchases += count[i]! * frequency[i]!;
    time += count[i]! * age[i]!;
    customers += count[i]!;
  }
  return { purchases, time, customers };
}

/** Every so many of the customers, where there are more than enough to find a start; null where there are not. */
function sampleOf({ frequency, recency, age }: BuyingHistory): CountedHistories | null {
  const every = Math.floor(frequency.length / sampleSize);
  if (every < 2) return null;
  const thin = (column: Float64Array) => column.filter((_, row) => row % every === 0);
  const { columns, count } = mergeEqualRows([thin(frequency), thin(recency), thin(age)]);
  return { frequency: columns[0]!, recency: columns[1]!, age: columns[2]!, count };
}
