import { parameterValues } from "../statistics/fit";
import {
  fitShiftedBetaGeometric,
  renewalSurvival,
  shiftedBetaGeometricParameters,
} from "../statistics/shiftedBetaGeometric";
import { StatisticsError } from "../statistics/statisticsError";
import type { CohortCurve } from "./cohortCurve";

/** A curve of the shifted beta-geometric model: after n periods (β + n − 1) ÷ (α + β + n − 1) of those left stay. */
export interface ForecastCurve {
  alpha: number;
  beta: number;
}

export interface RetentionForecast {
  /** Fitted to the whole curve. */
  all: ForecastCurve;
  /** Fitted to its beginning and compared with the rest; null where the curve is too short for it. */
  holdout: (ForecastCurve & HoldoutError) | null;
}

export interface HoldoutError {
  /** The first number of periods after the first purchase that the fit has not seen. */
  from: number;
  /** Mean absolute difference between the observed and the forecast share. */
  meanError: number;
}

/** Why there is no forecast: too few periods, nobody lost, nobody kept. */
export type NoForecast = "tooShort" | "noLoss" | "allLost";

/** A fit needs so many points, the first purchase included. */
const LEAST = 3;

/**
 * Forecasts a retention curve, and tests the method on it: fitted to the first two thirds, compared with the last
 * third. The model knows no customers who come back: where the curve rises it is levelled first.
 */
export function retentionForecast(curve: CohortCurve): RetentionForecast | NoForecast {
  const length = curve.share.length;
  if (length < LEAST) return "tooShort";
  const all = fit(curve);
  if (typeof all === "string") return all;
  const from = Math.max(LEAST, length - Math.floor((length - 1) / 3));
  if (from >= length) return { all, holdout: null };
  const first = fit({
    share: curve.share.slice(0, from),
    customers: curve.customers.slice(0, from),
  });
  if (typeof first === "string") return { all, holdout: null };
  const survival = renewalSurvival({ ...first }, Array.from(curve.share.keys()));
  let sum = 0;
  for (let later = from; later < length; later += 1)
    sum += Math.abs(curve.share[later]! - survival[later]!);
  return { all, holdout: { ...first, from, meanError: sum / (length - from) } };
}

function fit(curve: CohortCurve): ForecastCurve | NoForecast {
  try {
    return shiftedBetaGeometricParameters(
      parameterValues(fitShiftedBetaGeometric(levelled(curve), null)),
    );
  } catch (error) {
    if (error instanceof StatisticsError && error.problem === "noLoss") return "noLoss";
    if (error instanceof StatisticsError && error.problem === "allLost") return "allLost";
    throw error;
  }
}

/**
 * The nearest curve that never rises: neighbours out of order share their average, weighted by customers (pool
 * adjacent violators, Ayer and others 1955).
 */
export function levelled({ share, customers }: CohortCurve): number[] {
  const pools: { share: number; weight: number; points: number }[] = [];
  share.forEach((each, later) => {
    let pool = { share: each, weight: customers[later]!, points: 1 };
    let last = pools.at(-1);
    while (last && last.share < pool.share) {
      pools.pop();
      const weight = last.weight + pool.weight;
      pool = {
        share: (last.share * last.weight + pool.share * pool.weight) / weight,
        weight,
        points: last.points + pool.points,
      };
      last = pools.at(-1);
    }
    pools.push(pool);
  });
  return pools.flatMap((pool) => Array<number>(pool.points).fill(pool.share));
}
