import {
  betaGeometricAlive,
  betaGeometricDiscounted,
  betaGeometricExpected,
  betaGeometricLogLikelihood,
} from "./betaGeometric";
import { betaGeometricFit } from "./betaGeometricFit";
import type { LeavingChances } from "./betaGeometricLikelihood";
import { betaGeometric } from "./betaGeometricParameters";
import type { BuyingModel } from "./buyingModel";
import type { ModelCode } from "./fit";

/** The buying model whose customers may leave at the given chances. */
export function betaGeometricModel(code: ModelCode, chances: LeavingChances): BuyingModel {
  return {
    code,
    fit: (history, options) => betaGeometricFit(code, chances, history, options),
    logLikelihood: (parameters, history) =>
      betaGeometricLogLikelihood(betaGeometric(parameters, chances), history, chances),
    alive: (parameters, history) =>
      betaGeometricAlive(betaGeometric(parameters, chances), history, chances),
    expected: (parameters, history, periods) =>
      betaGeometricExpected(betaGeometric(parameters, chances), history, periods, chances),
    expectedOfNew(parameters, periods) {
      const none = new Float64Array(periods.length);
      const history = { frequency: none, recency: none, age: none };
      return betaGeometricExpected(betaGeometric(parameters, chances), history, periods, chances);
    },
    discounted: (parameters, history, periods, discountRate) =>
      betaGeometricDiscounted(
        betaGeometric(parameters, chances),
        history,
        periods,
        discountRate,
        chances,
      ),
  };
}
