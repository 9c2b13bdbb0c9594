/**
 * Periods until the contributions of a customer have covered what winning them cost. Contributions come evenly
 * within their period; period t = 0, 1, … is worth contribution·(retention/(1 + discount))ᵗ.
 * @param contribution of a period, in money
 * @param cost of winning the customer, 0 or more
 * @param retention 0 to 1
 * @param discount a period, 0 or more
 * @returns null where they never cover it
 */
export function payback(
  contribution: number,
  cost: number,
  retention: number,
  discount: number,
): number | null {
  if (cost <= 0) return 0;
  if (contribution <= 0) return null;
  // In contributions of the first period.
  const needed = cost / contribution;
  const decline = (1 - retention + discount) / (1 + discount);
  if (decline === 0) return needed;
  if (needed <= 1) return needed;
  // All contributions together come to 1/decline, which is approached and never reached, whatever rounding says.
  if (decline === 1 || needed * decline > 1 - 1e-12) return null;
  const rate = Math.log1p(-decline);
  const earned = (periods: number) => -Math.expm1(periods * rate) / decline;
  let whole = Math.floor(Math.log1p(-needed * decline) / rate);
  // The logarithm may round across a whole period.
  if (earned(whole) > needed) whole -= 1;
  const rest = (needed - earned(whole)) / Math.exp(whole * rate);
  return Number.isFinite(rest) ? whole + Math.max(0, rest) : null;
}
