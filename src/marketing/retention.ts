/**
 * Share of the customers at the start of a period who are still there at its end.
 * @param gained customers at the end who were not there at the start
 * @returns null where there was nobody to keep
 */
export function retentionRate(atStart: number, atEnd: number, gained: number): number | null {
  // Never above 1 by rounding.
  return atStart > 0 ? Math.min(1, (atEnd - gained) / atStart) : null;
}

/**
 * How many periods a customer stays on average, when the same share stays from period to period.
 * @param retention 0 to 1
 * @returns null where nobody ever leaves
 */
export function averageLifetime(retention: number): number | null {
  return retention < 1 ? 1 / (1 - retention) : null;
}
