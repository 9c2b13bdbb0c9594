import { partnershipProfit } from "./partnershipProfit";

/** Line 6 per unit of `base` (the partnership's cost, or sales); null where the base is not above 0. */
export function partnershipReturn(
  salesProfit: number,
  partnershipCost: number,
  base: number,
): number | null {
  return base > 0 ? partnershipProfit(salesProfit, partnershipCost) / base : null;
}
