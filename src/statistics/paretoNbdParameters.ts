import { gammaRates } from "./betaGeometricParameters";
import type { ParameterValues } from "./fit";
import { StatisticsError } from "./statisticsError";

/** Rates of purchase while active are Gamma(r, α), rates of leaving Gamma(s, β). */
export interface ParetoNbdParameters {
  r: number;
  alpha: number;
  /** 0: a share leaves at once, the others never. */
  s: number;
  beta: number;
  /** That share; 0 where s is above 0. */
  leavingAtOnce: number;
}

/**
 * The four numbers of r, alpha, s, beta, or, of a fit at a limit of the model, of rate in place of r and alpha and of
 * dropout (the rate of leaving) or leavingAtOnce in place of s and beta. Throws a StatisticsError for anything else.
 */
export function paretoNbdParameters(values: ParameterValues): ParetoNbdParameters {
  const buying = gammaRates(values);
  const leaving = leavingOf(values);
  if (!buying || !leaving) throw new StatisticsError("parameters");
  return { ...buying, ...leaving };
}

function leavingOf({
  s,
  beta,
  dropout,
  leavingAtOnce,
}: ParameterValues): Pick<ParetoNbdParameters, "s" | "beta" | "leavingAtOnce"> | null {
  if (s === undefined && beta === undefined) {
    if (dropout === 0) return { s: 0, beta: 1, leavingAtOnce: 0 };
    if (dropout === undefined && leavingAtOnce !== undefined)
      return leavingAtOnce > 0 && leavingAtOnce <= 1 ? { s: 0, beta: 1, leavingAtOnce } : null;
  }
  const leaving = gammaRates({ r: s, alpha: beta, rate: dropout });
  return leaving && { s: leaving.r, beta: leaving.alpha, leavingAtOnce: 0 };
}
