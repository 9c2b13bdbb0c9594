/**
 * Σ (total(k) − total(k − 1))/(1 + rate)ᵏ, k = 1 … periods, of a total that grows from 0; of a part, last, period
 * what falls into it. Summed by parts, so that no small difference of large totals is taken.
 */
export function discountedSum(
  periods: number,
  rate: number,
  total: (time: number) => number,
): number {
  if (!(periods > 0)) return periods === 0 ? 0 : NaN;
  const last = Math.ceil(periods);
  const factor = 1 / (1 + rate);
  let discount = factor;
  let sum = 0;
  if (rate !== 0)
    for (let k = 1; k < last; k++) {
      sum += total(k) * discount;
      discount *= factor;
    }
  else discount = 1;
  return sum * rate * factor + total(periods) * discount;
}
