/**
 * What one unit of yearly contribution is worth over a lifetime: (1 + d)/(1 + d − r) where the first is paid now,
 * r/(1 + d − r) where it is paid after a year (Gupta and Lehmann 2003).
 * @param retention share that stays from year to year, 0 to 1
 * @param discount a year, 0 or more
 * @returns null where the sum has no limit: nobody leaves and nothing is discounted
 */
export function lifetimeMultiple(
  retention: number,
  discount: number,
  first: "now" | "later",
): number | null {
  const decline = 1 - retention + discount;
  if (decline <= 0) return null;
  return (first === "now" ? 1 + discount : retention) / decline;
}

/**
 * How much the multiple paid now rises, as a share of what it was, when retention rises by so many points.
 * @param points a fraction (5 points are 0.05), negative for a fall; retention + points within 0 to 1
 * @returns null where the multiple has no limit
 */
export function retentionLift(retention: number, points: number, discount: number): number | null {
  const decline = 1 - retention - points + discount;
  // Nothing left but rounding is nothing left.
  return decline > 1e-12 ? points / decline : null;
}
