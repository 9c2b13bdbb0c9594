/** What rounding may make of a total, as a share of the sizes that it sums. */
export const ROUNDING = 1e-12;

/** The total of the values; 0 where it differs from 0 by no more than rounding (0.1 + 0.2 − 0.3). */
export function roundedTotal(values: Float64Array): number {
  let total = 0;
  let rounding = 0;
  for (const value of values) {
    total += value;
    rounding += (value < 0 ? -value : value) * ROUNDING;
  }
  return Math.abs(total) <= rounding ? 0 : total;
}
