/**
 * What losing a customer after the first purchase costs: the value still to come, and winning another in their
 * place. All three in the same measure (margin or sales).
 */
export function customerLoss(
  lifetimeValue: number,
  firstPurchaseValue: number,
  replacementCost: number,
): number {
  return lifetimeValue - firstPurchaseValue + replacementCost;
}
