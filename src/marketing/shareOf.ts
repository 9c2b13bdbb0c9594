/**
 * A part as a share of what it is measured by: own sales of the customer's spending, output of capacity, profit of
 * its base, benefits of sacrifices.
 * @returns null where there is nothing to measure by
 */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
