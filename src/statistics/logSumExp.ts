/** ln(eᵃ + eᵇ) without overflow; −∞ stands for a term that is absent. */
export function logSumExp(a: number, b: number): number {
  const larger = Math.max(a, b);
  return larger === -Infinity ? larger : larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
}

/** ln(eᵃ − eᵇ) for a ≥ b, exact also where both are nearly equal. */
export function logDifferenceExp(a: number, b: number): number {
  if (b === -Infinity) return a;
  const gap = b - a;
  return a + (gap > -Math.LN2 ? Math.log(-Math.expm1(gap)) : Math.log1p(-Math.exp(gap)));
}
