/** What a customer brings over time and what they cost, in money. */
export interface CustomerAccount {
  revenue: number;
  attractingCost: number;
  sellingCost: number;
  servingCost: number;
}

/** Revenue less the costs of attracting, selling to and serving the customer. */
export function customerProfit(account: CustomerAccount): number {
  return account.revenue - costOf(account);
}

/**
 * What is left of the profit above the amount that is acceptable.
 * @param hurdle that amount as a share of the costs
 */
export function profitSurplus(account: CustomerAccount, hurdle: number): number {
  return customerProfit(account) - hurdle * costOf(account);
}

/** A profitable customer brings more than they cost, by the acceptable amount at least (Kotler). */
export function isProfitableCustomer(account: CustomerAccount, hurdle: number): boolean {
  return customerProfit(account) > 0 && profitSurplus(account, hurdle) >= 0;
}

function costOf({ attractingCost, sellingCost, servingCost }: CustomerAccount): number {
  return attractingCost + sellingCost + servingCost;
}
