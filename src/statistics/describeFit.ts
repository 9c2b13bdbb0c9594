import type { Fit, ModelCode, Parameter } from "./fit";
import type { SettledMaximum } from "./limits";

/** A parameter as a function of the coordinates of a likelihood. */
export interface FittedParameter<Name extends string> {
  name: Name;
  value: number;
  /** The derivatives of its logarithm by the coordinates; null for a constant of a limit, which is not estimated. */
  slopes: readonly number[] | null;
}

/** The record of a fit: standard errors by the delta method from the covariance of the coordinates. */
export function describeFit<Name extends string>(
  model: ModelCode,
  maximum: SettledMaximum,
  fitted: readonly FittedParameter<Name>[],
  customers: number | null,
): Fit<Name> {
  const { covariance, value, free } = maximum;
  const logCovariance =
    covariance &&
    fitted.map(({ slopes: left }) =>
      fitted.map(({ slopes: right }) => bilinear(left, covariance, right)),
    );
  const parameters = fitted.map(({ name, value: own, slopes }, i): Parameter<Name> => {
    const variance = slopes && logCovariance ? logCovariance[i]![i]! : NaN;
    return { name, value: own, standardError: variance >= 0 ? own * Math.sqrt(variance) : null };
  });
  return {
    model,
    parameters,
    logCovariance,
    logLikelihood: value,
    aic: 2 * free - 2 * value,
    customers,
    converged: maximum.converged,
    notes: maximum.notes,
  };
}

function bilinear(
  left: readonly number[] | null,
  matrix: Float64Array,
  right: readonly number[] | null,
): number {
  if (!left || !right) return 0;
  const size = Math.sqrt(matrix.length);
  let sum = 0;
  matrix.forEach((entry, index) => {
    sum += left[Math.floor(index / size)]! * entry * right[index % size]!;
  });
  return sum;
}
