import {
  customerProfit,
  isProfitableCustomer,
  profitSurplus,
} from "../../src/marketing/customerProfit";

const account = { revenue: 1200, attractingCost: 200, sellingCost: 300, servingCost: 500 };

test("profit is revenue less attracting, selling and serving", () => {
  expect(customerProfit(account)).toBe(200);
});

test("the surplus is what is left above the acceptable share of the costs", () => {
  expect(profitSurplus(account, 0.1)).toBe(100);
  expect(profitSurplus(account, 0.25)).toBe(-50);
});

test("a profitable customer reaches the acceptable amount, and brings more than they cost", () => {
  expect([0.1, 0.2, 0.25].map((hurdle) => isProfitableCustomer(account, hurdle))).toEqual([
    true,
    true,
    false,
  ]);
  expect(isProfitableCustomer({ ...account, revenue: 1000 }, 0)).toBe(false);
});
