import type { BuyingHistory } from "./buyingHistory";
import type { Fit, ModelCode, ParameterValues } from "./fit";

export interface FitOptions {
  /** Called at each step of the search, counted from 0; false stops it, and the fit has not converged. */
  proceed?: (step: number) => boolean;
}

/**
 * A model of customers who are free to buy or not. Columns in, columns out: a customer a row; a row that nobody can
 * have (see historyProblem) gives NaN. Parameters that are not the model's throw a StatisticsError.
 */
export interface BuyingModel {
  code: ModelCode;
  /** The maximum-likelihood fit; throws a StatisticsError for data that it cannot serve. */
  fit(history: BuyingHistory, options?: FitOptions): Fit;
  logLikelihood(parameters: ParameterValues, history: BuyingHistory): Float64Array;
  /** The probability that the customer is still active. */
  alive(parameters: ParameterValues, history: BuyingHistory): Float64Array;
  /** Expected purchases in the next periods of each customer. */
  expected(
    parameters: ParameterValues,
    history: BuyingHistory,
    periods: ArrayLike<number>,
  ): Float64Array;
  /** Expected repeat purchases of a new customer in the first periods. */
  expectedOfNew(parameters: ParameterValues, periods: ArrayLike<number>): Float64Array;
  /**
   * Σ (expected purchases of period k)/(1 + discountRate)ᵏ, k = 1 … periods, for each customer: discounted at the
   * end of each period; of a part, last, period what falls into it.
   */
  discounted(
    parameters: ParameterValues,
    history: BuyingHistory,
    periods: number,
    discountRate: number,
  ): Float64Array;
}
