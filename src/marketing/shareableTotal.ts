/**
 * The total of the values where shares of it have a meaning; null where it is 0 or less, or above 0 by no more
 * than rounding (0.1 + 0.2 − 0.3).
 */
export function shareableTotal(values: Float64Array): number | null {
  let total = 0;
  let size = 0;
  for (const value of values) {
    total += value;
    size += value < 0 ? -value : value;
  }
  return total > size * ROUNDING ? total : null;
}

/** What rounding may make of a sum, as a share of the sizes summed. */
export const ROUNDING = 1e-12;
