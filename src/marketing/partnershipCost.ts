import type { CostLine } from "./partnershipLines";

/** Line 5.1: setting up and keeping feedback with the buyer, in the user's money. */
export function feedbackCost(costs: Pick<Record<CostLine, number>, "5.1.1" | "5.1.2" | "5.1.3">) {
  return costs["5.1.1"] + costs["5.1.2"] + costs["5.1.3"];
}

/** Line 5: all costs of organising the partnership, in the user's money. */
export function partnershipCost(costs: Record<CostLine, number>): number {
  return feedbackCost(costs) + costs["5.2"] + costs["5.3"] + costs["5.4"];
}
