/** 1 high value & frequent, 2 low value & frequent, 3 high value & rare, 4 low value & rare. */
export type Quadrant = 1 | 2 | 3 | 4;

/** From where a figure is high: at the limit already, or only above it. */
export interface Threshold {
  limit: number;
  strictlyAbove: boolean;
}

/** The quadrant of a customer by the average cost of a purchase and the purchases in a month. */
export function quadrant(
  purchaseValue: number,
  purchasesPerMonth: number,
  value: Threshold,
  frequency: Threshold,
): Quadrant {
  if (isHigh(purchasesPerMonth, frequency)) return isHigh(purchaseValue, value) ? 1 : 2;
  return isHigh(purchaseValue, value) ? 3 : 4;
}

function isHigh(figure: number, { limit, strictlyAbove }: Threshold): boolean {
  return strictlyAbove ? figure > limit : figure >= limit;
}

/**
 * The threshold where none is given: the median. High is then strictly above it, for where most customers
 * bought once everybody would otherwise be frequent. With no figures nothing is high.
 */
export function medianThreshold(figures: Float64Array): Threshold {
  return { limit: median(figures), strictlyAbove: true };
}

/** The middle value, or the mean of the two middle ones; NaN of nothing. */
export function median(figures: Float64Array): number {
  const sorted = figures.slice().sort();
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle]!;
  // Halves first: the sum of two large numbers may overflow.
  return sorted.length === 0 ? NaN : sorted[middle - 1]! / 2 + sorted[middle]! / 2;
}
