/** The answers to the items of an assessment; each array has an entry an item. */
export interface RatedItems {
  /** NaN where an item is not answered. */
  scores: Float64Array;
  /** 0 or more; all alike where they are left out. */
  weights?: Float64Array;
  /** Not 0 where a high score counts against. */
  reversed?: Float64Array;
}

/**
 * Weighted mean of the answers on a scale of 0 to 100: Σ w·(s − minimum)/(maximum − minimum) ÷ Σ w, reversed items
 * the other way round. What is not answered is left out, and its weight shared out among the rest.
 * @returns null where nothing that weighs is answered
 */
export function weightedScore(
  { scores, weights, reversed }: RatedItems,
  minimum: number,
  maximum: number,
): number | null {
  let weighed = 0;
  let sum = 0;
  scores.forEach((score, item) => {
    if (Number.isNaN(score)) return;
    const weight = weights ? weights[item]! : 1;
    const share = (score - minimum) / (maximum - minimum);
    weighed += weight;
    sum += weight * (reversed?.[item] ? 1 - share : share);
  });
  return weighed > 0 ? (100 * sum) / weighed : null;
}
