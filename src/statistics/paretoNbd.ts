import type { BuyingModel } from "./buyingModel";
import { paretoNbdFit } from "./paretoNbdFit";
import { paretoNbdParameters } from "./paretoNbdParameters";
import {
  paretoNbdAlive,
  paretoNbdDiscounted,
  paretoNbdExpected,
  paretoNbdLogLikelihood,
} from "./paretoNbdPrediction";

/**
 * Pareto/NBD: while active a customer buys at random at an own rate λ ~ Gamma(r, α), and may leave at any time, at an
 * own rate μ ~ Gamma(s, β).
 *
 * Schmittlein, Morrison & Colombo (1987), Counting your customers: who are they and what will they do next?;
 * Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions.
 */
export const paretoNbd: BuyingModel = {
  code: "Pareto/NBD",
  fit: paretoNbdFit,
  logLikelihood: (parameters, history) =>
    paretoNbdLogLikelihood(paretoNbdParameters(parameters), history),
  alive: (parameters, history) => paretoNbdAlive(paretoNbdParameters(parameters), history),
  expected: (parameters, history, periods) =>
    paretoNbdExpected(paretoNbdParameters(parameters), history, periods),
  expectedOfNew(parameters, periods) {
    const none = new Float64Array(periods.length);
    const history = { frequency: none, recency: none, age: none };
    return paretoNbdExpected(paretoNbdParameters(parameters), history, periods);
  },
  discounted: (parameters, history, periods, discountRate) =>
    paretoNbdDiscounted(paretoNbdParameters(parameters), history, periods, discountRate),
};
