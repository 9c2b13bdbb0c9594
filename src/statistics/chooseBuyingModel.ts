import { bgNbd } from "./bgNbd";
import type { BuyingHistory } from "./buyingHistory";
import type { BuyingModel, FitOptions } from "./buyingModel";
import type { Fit } from "./fit";
import { mbgNbd } from "./mbgNbd";
import { nbd } from "./nbd";
import { paretoNbd } from "./paretoNbd";
import { StatisticsError } from "./statisticsError";

/** Every model of buying without a contract, the simplest first, which wins a draw. */
export const buyingModels: readonly BuyingModel[] = [nbd, mbgNbd, bgNbd, paretoNbd];

export interface ChosenModel {
  model: BuyingModel;
  fit: Fit;
  /** The fits of all models that the data allow, the best first. */
  fits: Fit[];
}

// Criteria that differ by less are a draw: at their common limit, without dropout, the models are one.
const draw = 1e-4;

/**
 * The model with the lowest Akaike information criterion, among those whose fit has converged if any has. All
 * likelihoods are of the same customers' own times of purchase, so that they compare. Throws a StatisticsError for
 * data that no model can serve.
 */
export function chooseBuyingModel(history: BuyingHistory, options?: FitOptions): ChosenModel {
  const candidates: { model: BuyingModel; fit: Fit }[] = [];
  let refusal: StatisticsError | null = null;
  for (const model of buyingModels)
    try {
      candidates.push({ model, fit: model.fit(history, options) });
    } catch (error) {
      if (!(error instanceof StatisticsError)) throw error;
      refusal ??= error;
    }
  // A stable order: of a draw the simpler model stays in front.
  candidates.sort(({ fit: one }, { fit: other }) => {
    if (one.converged !== other.converged) return one.converged ? -1 : 1;
    return Math.abs(one.aic - other.aic) < draw ? 0 : one.aic - other.aic;
  });
  const best = candidates[0];
  if (!best) throw refusal!;
  return { ...best, fits: candidates.map(({ fit }) => fit) };
}
