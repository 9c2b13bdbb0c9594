/**
 * Line 6: what the partnership leaves the company, in the user's money. `salesProfit` is line 4, before the
 * costs of line 5, so that no cost counts twice.
 */
export function partnershipProfit(salesProfit: number, partnershipCost: number): number {
  return salesProfit - partnershipCost;
}
