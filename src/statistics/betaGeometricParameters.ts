import type { ParameterValues } from "./fit";
import type { LeavingChances } from "./betaGeometricLikelihood";
import { StatisticsError } from "./statisticsError";

/** Rates of purchase are Gamma(r, α) while active, the probability of leaving at a chance is Beta(a, b). */
export interface BetaGeometric {
  r: number;
  alpha: number;
  /** 0: nobody leaves. */
  a: number;
  b: number;
}

// Stands for infinity where everybody is alike: far enough for ten digits, near enough for arithmetic.
const alike = 1e10;
// Stands for 0 where everybody is one of two extremes.
const split = 1e-12;

/**
 * The four numbers of r, alpha, a, b, or, of a fit at a limit of the model, of rate in place of r and alpha, and of
 * dropout or leavingAtOnce in place of a and b. Throws a StatisticsError for anything else.
 */
export function betaGeometric(values: ParameterValues, chances: LeavingChances): BetaGeometric {
  const rates = gammaRates(values);
  const leaving = chances === "never" ? { a: 0, b: 1 } : leavingOf(values);
  if (!rates || !leaving) throw new StatisticsError("parameters");
  return { ...rates, ...leaving };
}

/** r and α, of themselves or of the rate that everybody has; null where they are not numbers above 0. */
export function gammaRates({
  r,
  alpha,
  rate,
}: Readonly<Record<string, number | undefined>>): { r: number; alpha: number } | null {
  if (isPositive(r) && isPositive(alpha)) return { r, alpha };
  return r === undefined && alpha === undefined && isPositive(rate)
    ? { r: alike, alpha: alike / rate }
    : null;
}

function leavingOf({
  a,
  b,
  dropout,
  leavingAtOnce,
}: ParameterValues): { a: number; b: number } | null {
  if (isPositive(a) && isPositive(b)) return { a, b };
  if (a !== undefined || b !== undefined) return null;
  if (dropout === 0) return { a: 0, b: 1 };
  // Everybody leaves: b is next to nothing, for there is no beta distribution with 0.
  if (isShare(dropout)) return { a: alike * dropout, b: Math.max(alike * (1 - dropout), 1e-300) };
  if (isShare(leavingAtOnce))
    return { a: split * leavingAtOnce, b: Math.max(split * (1 - leavingAtOnce), 1e-300) };
  return null;
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && value > 0 && value < Infinity;
}

function isShare(value: number | undefined): value is number {
  return value !== undefined && value > 0 && value <= 1;
}
