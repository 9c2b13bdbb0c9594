import type { ParameterValues } from "./fit";
import { StatisticsError } from "./statisticsError";

/** The probability of buying at an occasion is Beta(α, β), that of leaving before it Beta(γ, δ). */
export interface BgBbParameters {
  alpha: number;
  beta: number;
  /** 0: nobody leaves. */
  gamma: number;
  delta: number;
}

interface BetaShapes {
  one: number;
  other: number;
}

// Stands for infinity where everybody is alike: far enough for ten digits, near enough for arithmetic.
const alike = 1e10;
// Stands for 0 where everybody is one of two extremes.
const split = 1e-12;

/**
 * The four numbers of alpha, beta, gamma, delta, or, of a fit at a limit of the model, of rate or buyingAlways in place
 * of alpha and beta, and of dropout or leavingAtOnce in place of gamma and delta. Throws a StatisticsError for
 * anything else.
 */
export function bgBbParameters(values: ParameterValues): BgBbParameters {
  const { alpha, beta, rate, buyingAlways, gamma, delta, dropout, leavingAtOnce } = values;
  const buying = betaShapes(alpha, beta, rate, buyingAlways);
  const leaving =
    dropout === 0 && gamma === undefined && delta === undefined
      ? { one: 0, other: 1 }
      : betaShapes(gamma, delta, dropout, leavingAtOnce);
  if (!buying || !leaving) throw new StatisticsError("parameters");
  return { alpha: buying.one, beta: buying.other, gamma: leaving.one, delta: leaving.other };
}

/** The shapes of a beta distribution, of themselves, of the share that everybody has or of that of one extreme. */
function betaShapes(
  one: number | undefined,
  other: number | undefined,
  same: number | undefined,
  extreme: number | undefined,
): BetaShapes | null {
  if ([one, other, same, extreme].filter((given) => given !== undefined).length > 2) return null;
  if (isPositive(one) && isPositive(other)) return { one, other };
  if (one !== undefined || other !== undefined) return null;
  const [share, size] = same === undefined ? [extreme, split] : [same, alike];
  if (!isPositive(share) || share > 1) return null;
  // There is no beta distribution with a shape of 0.
  return { one: size * share, other: Math.max(size * (1 - share), 1e-300) };
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && value > 0 && value < Infinity;
}
