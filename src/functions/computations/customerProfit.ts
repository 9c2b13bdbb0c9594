import {
  customerProfit,
  isProfitableCustomer,
  profitSurplus,
} from "../../marketing/customerProfit";
import type { Elementwise } from "../elementwise";

export const customerProfitOfCells: Elementwise = () => (numbers, options) => {
  const account = {
    revenue: numbers[0]!,
    attractingCost: numbers[1]!,
    sellingCost: numbers[2]!,
    servingCost: numbers[3]!,
  };
  const hurdle = numbers[4]!;
  switch (options[5]) {
    case "surplus":
      return profitSurplus(account, hurdle);
    case "profitable":
      return isProfitableCustomer(account, hurdle);
    default:
      return customerProfit(account);
  }
};
