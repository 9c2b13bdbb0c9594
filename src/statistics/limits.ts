import { observedCovariance, type FitNote } from "./fit";
import { maximise, maximiseFrom, type Maximum, type Objective } from "./maximise";
import type { FitOptions } from "./buyingModel";

/** A limit of a model, as coordinates of its likelihood that are held at values that stand for infinity. */
export interface Limit {
  note: FitNote;
  held: ReadonlyMap<number, number>;
  /** The coordinate that runs away towards the limit. */
  runs: number;
  /** Where to begin the search for the others, if not where the search without the limit has come to. */
  from?: ReadonlyMap<number, number>;
  /** What to say where the data fit about as well at the limit. */
  doubt?: FitNote;
}

export interface SettledMaximum extends Maximum {
  /** Covariance of the coordinates, zero where they are held; null where the likelihood is flat. */
  covariance: Float64Array | null;
  /** Coordinates that were free. */
  free: number;
  notes: FitNote[];
}

// An optimum that gains less than this over the limit of the model is the limit. A search that ended on its way to a
// limit has it where it gains no more than is doubtful.
const leastGain = 1e-3;
// Half of the 95% point of χ² with one degree of freedom: less than this does not speak against the limit.
const doubtfulGain = 1.92;
// A coordinate known better than this (a variance of a logarithm) is far from any limit.
const knownVariance = 0.16;

/**
 * The maximum of a likelihood that knows its Hessian, and whether it lies at a limit of the model: where some
 * coordinate is hardly known, each limit in turn is tried, the simplest first.
 */
export function maximiseWithLimits(
  objective: Objective,
  starts: readonly ArrayLike<number>[],
  limits: readonly Limit[],
  { proceed }: FitOptions = {},
): SettledMaximum {
  let held: ReadonlyMap<number, number> = new Map();
  let best = settle(maximiseFrom(objective, starts, { curvature: "given", proceed }), held);
  const doubts = new Set<FitNote>();
  const notes: FitNote[] = [];
  for (const limit of limits) {
    if (proceed?.(0) === false) break;
    const isKnown =
      best.converged &&
      best.covariance &&
      best.covariance[limit.runs * (best.point.length + 1)]! < knownVariance;
    if (isKnown || [...limit.held.keys()].some((coordinate) => held.has(coordinate))) continue;
    const both = new Map([...held, ...limit.held]);
    const from = best.point.map((x, coordinate) => limit.from?.get(coordinate) ?? x);
    const reached = settle(maximiseHeld(objective, from, both, proceed), both);
    const gain = best.value - reached.value;
    if (gain <= (best.converged ? leastGain : doubtfulGain)) {
      best = reached;
      held = both;
      notes.push(limit.note);
    } else if (gain < doubtfulGain && limit.doubt) doubts.add(limit.doubt);
  }
  return { ...best, free: best.point.length - held.size, notes: [...notes, ...doubts] };
}

/** The maximum over the coordinates that are not held. */
function maximiseHeld(
  objective: Objective,
  start: Float64Array,
  held: ReadonlyMap<number, number>,
  proceed: FitOptions["proceed"],
): Maximum {
  const size = start.length;
  const free = [...start.keys()].filter((coordinate) => !held.has(coordinate));
  const whole = start.map((x, coordinate) => held.get(coordinate) ?? x);
  const wholeGradient = new Float64Array(size);
  const wholeHessian = new Float64Array(size * size);
  const restricted: Objective = (point, gradient, hessian) => {
    free.forEach((coordinate, i) => (whole[coordinate] = point[i]!));
    const value = objective(whole, wholeGradient, wholeHessian);
    free.forEach((row, i) => {
      gradient[i] = wholeGradient[row]!;
      free.forEach((column, j) => {
        hessian[i * free.length + j] = wholeHessian[row * size + column]!;
      });
    });
    return value;
  };
  const maximum = maximise(
    restricted,
    free.map((coordinate) => start[coordinate]!),
    {
      curvature: "given",
      proceed,
    },
  );
  // Once more at the top, for the whole coordinates there.
  free.forEach((coordinate, i) => (whole[coordinate] = maximum.point[i]!));
  objective(whole, wholeGradient, wholeHessian);
  return { ...maximum, point: whole, gradient: wholeGradient, hessian: wholeHessian };
}

function settle(
  maximum: Maximum,
  held: ReadonlyMap<number, number>,
): Maximum & { covariance: Float64Array | null } {
  const size = maximum.point.length;
  const free = [...maximum.point.keys()].filter((coordinate) => !held.has(coordinate));
  const information = new Float64Array(free.length ** 2);
  free.forEach((row, i) =>
    free.forEach((column, j) => {
      information[i * free.length + j] = maximum.hessian[row * size + column]!;
    }),
  );
  const inner = observedCovariance(information, free.length);
  if (!inner) return { ...maximum, covariance: null };
  const covariance = new Float64Array(size * size);
  free.forEach((row, i) =>
    free.forEach((column, j) => {
      covariance[row * size + column] = inner[i * free.length + j]!;
    }),
  );
  return { ...maximum, covariance };
}
