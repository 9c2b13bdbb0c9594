import { choleskyFactor, solveByFactor } from "./positiveDefinite";

/**
 * A function to be maximised: its value at a point, with the gradient written over the second argument and, if it
 * knows its second derivatives, the Hessian (row by row) over the third. NaN or −∞ is a point to step
 * back from; +∞ says that the function rises for ever towards it.
 */
export type Objective = (
  point: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
) => number;

export interface Maximum {
  point: Float64Array;
  value: number;
  gradient: Float64Array;
  /** The second derivatives there: given, or central differences of the gradient. */
  hessian: Float64Array;
  converged: boolean;
  iterations: number;
}

export interface MaximiseOptions {
  /** "given": the objective writes its Hessian (Newton); "learned": it does not (BFGS). */
  curvature: "given" | "learned";
  /** The longest step of one coordinate; 2 by default, which suits logarithms of parameters. */
  longestStep?: number;
  iterations?: number;
  /** Called at each iteration; false stops, and the result has not converged. */
  proceed?: (iteration: number) => boolean;
}

/** The relative error of a sum over many customers, below which values cannot be told apart. */
const roundingError = 1e-13;

/** The smallest share of a step that is worth a trial. */
const leastShare = 1e-9;

/**
 * The maximum reached from a start: Newton's method, or BFGS where the Hessian is not known, with damping until
 * the curvature is that of a maximum and with backtracking (Nocedal & Wright, Numerical Optimization, ch. 3 and 6).
 * It has converged when a further step promises next to nothing, whatever the scale of the parameters.
 */
export function maximise(
  objective: Objective,
  start: ArrayLike<number>,
  { curvature, longestStep = 2, iterations: limit = 100, proceed }: MaximiseOptions,
): Maximum {
  const size = start.length;
  let point = Float64Array.from(start);
  let gradient: Float64Array = new Float64Array(size);
  let hessian: Float64Array = new Float64Array(size * size);
  let value = objective(point, gradient, hessian);
  // Minus the Hessian as the gradients of the steps taken so far show it.
  let learned: Float64Array | null = null;
  let converged = false;
  let iterations = 0;
  while (
    !converged &&
    Number.isFinite(value) &&
    iterations < limit &&
    proceed?.(iterations) !== false
  ) {
    iterations++;
    const bend = curvature === "given" ? hessian.map((h) => -h) : (learned ?? scaled(gradient));
    const step = damped(bend, gradient, size);
    const longest = step.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    if (longest > longestStep) for (let i = 0; i < size; i++) step[i]! *= longestStep / longest;
    const promise = dot(gradient, step);
    const tolerance = 1e-10 + roundingError * Math.abs(value);
    converged =
      longest <= longestStep &&
      promise / 2 <= tolerance &&
      (curvature === "given" || learned !== null);
    const nextGradient = new Float64Array(size);
    const nextHessian = new Float64Array(size * size);
    let next = point;
    let nextValue = NaN;
    let share = 1;
    for (; share > leastShare; share /= 2) {
      next = point.map((x, i) => x + share * step[i]!);
      nextValue = objective(next, nextGradient, nextHessian);
      if (nextValue >= value + 1e-4 * share * promise - roundingError * Math.abs(value)) break;
    }
    if (nextValue === Infinity) break;
    if (share <= leastShare) {
      // No better point in a direction of ascent: rounding is all that is left, or the direction was badly learned.
      if (learned === null || converged) break;
      learned = null;
      continue;
    }
    if (curvature === "learned")
      learned = learn(bend, point, next, gradient, nextGradient, learned === null);
    // The last step may lose a rounding error; it is taken all the same, for the parameters gain digits by it.
    point = next;
    value = nextValue;
    gradient = nextGradient;
    hessian = nextHessian;
  }
  if (curvature === "learned") hessian = hessianByDifferences(objective, point);
  return { point, value, gradient, hessian, converged, iterations };
}

/** The best of the maxima reached from several starts. */
export function maximiseFrom(
  objective: Objective,
  starts: readonly ArrayLike<number>[],
  options: MaximiseOptions,
): Maximum {
  const maxima = starts.map((start) => maximise(objective, start, options));
  return maxima.reduce((best, maximum) => (isBetter(maximum, best) ? maximum : best));
}

function isBetter(one: Maximum, other: Maximum): boolean {
  if (one.converged !== other.converged) return one.converged;
  return one.value > other.value || Number.isNaN(other.value);
}

/** The Hessian of an objective that gives its gradient only, by central differences. */
function hessianByDifferences(objective: Objective, point: Float64Array): Float64Array {
  const size = point.length;
  const hessian = new Float64Array(size * size);
  const unused = new Float64Array(size * size);
  const [above, below] = [new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < size; i++) {
    const width = 1e-5 * Math.max(1, Math.abs(point[i]!));
    const aside = point.slice();
    aside[i] = point[i]! + width;
    objective(aside, above, unused);
    aside[i] = point[i]! - width;
    objective(aside, below, unused);
    for (let j = 0; j < size; j++) {
      const slope = (above[j]! - below[j]!) / (2 * width);
      hessian[i * size + j]! += slope / 2;
      hessian[j * size + i]! += slope / 2;
    }
  }
  return hessian;
}

/** The step of ascent: bend·step = gradient, the bend's diagonal raised until it is positive definite. */
function damped(bend: Float64Array, gradient: Float64Array, size: number): Float64Array {
  const diagonal = Float64Array.from({ length: size }, (_, i) => Math.abs(bend[i * size + i]!));
  const floor = 1e-6 * diagonal.reduce((most, part) => Math.max(most, part), 1e-300);
  for (let damping = 0; damping < 1e12; damping = damping === 0 ? 1e-3 : damping * 10) {
    const raised = bend.slice();
    for (let i = 0; i < size; i++) raised[i * size + i]! += damping * Math.max(diagonal[i]!, floor);
    const factor = choleskyFactor(raised, size);
    if (factor) return solveByFactor(factor, gradient, size);
  }
  return gradient.slice();
}

/** The first guess of the bend, from nothing but the gradient: a step of one unit's length. */
function scaled(gradient: Float64Array): Float64Array {
  return diagonalOf(Math.max(Math.sqrt(dot(gradient, gradient)), 1e-300), gradient.length);
}

/** BFGS: the bend that explains the change of the gradient over the last step. */
function learn(
  bend: Float64Array,
  from: Float64Array,
  to: Float64Array,
  gradientFrom: Float64Array,
  gradientTo: Float64Array,
  isFirst: boolean,
): Float64Array {
  const size = from.length;
  const step = to.map((x, i) => x - from[i]!);
  const change = gradientFrom.map((g, i) => g - gradientTo[i]!);
  const along = dot(step, change);
  if (!(along > 1e-12 * Math.sqrt(dot(step, step) * dot(change, change)))) return bend;
  const known = isFirst ? diagonalOf(dot(change, change) / along, size) : bend;
  const product = step.map((_, i) => dot(known.subarray(i * size, (i + 1) * size), step));
  const explained = dot(step, product);
  return known.map((entry, index) => {
    const [i, j] = [Math.floor(index / size), index % size];
    return entry - (product[i]! * product[j]!) / explained + (change[i]! * change[j]!) / along;
  });
}

function diagonalOf(entry: number, size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = entry;
  return matrix;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += left[i]! * right[i]!;
  return sum;
}
