import { daysIn, months, serial } from "./calendar";
import { customers, prospect } from "./customers";
import type { Random } from "./random";
import { cents, type Sale } from "./sales";

export type CostType = "delivery" | "bonuses" | "returns" | "database" | "salaries" | "other";
export type CostComment =
  | "route"
  | "vehicles"
  | "shopStaff"
  | "handling"
  | "licence"
  | "cleaning"
  | "keyAccounts"
  | "fieldSales"
  | "visit"
  | "tasting"
  | "fair"
  | "catalogue";

/** One line of the cost ledger. */
export interface Cost {
  date: number;
  type: CostType;
  /** Null where the cost is shared. */
  customer: string | null;
  amount: number;
  comment: CostComment;
}

/** What organising the partnerships cost, by date. */
export function simulateCosts(random: Random, sales: readonly Sale[]): Cost[] {
  const costs: Cost[] = [];
  for (const { year, month, index } of months) {
    const first = serial(year, month, 1);
    const last = first + daysIn(year, month) - 1;
    const ofMonth = sales.filter(({ date }) => date >= first && date <= last);
    const raise = year === 2024 ? 1 : 1.05;
    const add = (
      date: number,
      type: CostType,
      customer: string | null,
      amount: number,
      comment: CostComment,
    ): void => {
      costs.push({ date, type, customer, amount: cents(amount), comment });
    };

    for (const customer of customers) {
      const own = ofMonth.filter((sale) => sale.customer === customer);
      const delivered = own.filter(({ quantity }) => quantity > 0);
      const orders = new Set(delivered.map(({ order }) => order)).size;
      if (orders > 0)
        add(
          last,
          "delivery",
          customer.name,
          orders * customer.deliveryPerOrder * raise * random.between(0.9, 1.12),
          "route",
        );
      const net = own.reduce((sum, { amount }) => sum + amount, 0);
      if (customer.bonus > 0 && net > 0)
        add(last, "bonuses", customer.name, net * customer.bonus, "shopStaff");
      for (const back of own.filter(({ quantity }) => quantity < 0))
        add(back.date, "returns", customer.name, 6 - back.costOfGoods * 0.8, "handling");
      const active = orders > 0 || index === 0;
      if (active && random.chance(customer.visitsPerYear / 12))
        add(
          first + random.whole(3, 24),
          "other",
          customer.name,
          random.between(28, 95) * raise,
          random.chance(0.25) ? "tasting" : "visit",
        );
    }

    if (month % 3 === 1) add(first + 4, "delivery", null, 640 * raise, "vehicles");
    add(first + 1, "database", null, 390 * raise, "licence");
    if (month === 1) add(first + 20, "database", null, 1450, "cleaning");
    add(last, "salaries", null, 2850 * raise, "keyAccounts");
    add(last, "salaries", null, 2300 * raise, "fieldSales");
    if (month === 4) add(first + 16, "other", null, 3900 * raise, "fair");
    if (month === 9) add(first + 8, "other", null, 1250 * raise, "catalogue");
    if (year === 2025 && month % 4 === 2)
      add(first + 12, "other", prospect, random.between(110, 240), "tasting");
  }
  return costs.sort((one, other) => one.date - other.date);
}
