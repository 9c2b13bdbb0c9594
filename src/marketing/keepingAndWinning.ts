import { lifetimeValue } from "./lifetimeValue";
import { payback } from "./payback";
import { isWithin, type Period } from "./period";
import type { Transactions } from "./transactions";

/** What became of a customer in a period; null where nothing did: not yet won, or lost before and still away. */
export type Movement = "kept" | "lost" | "gained" | "wonBack" | null;

export interface Movements {
  /** By customer number. */
  movement: Movement[];
  /** Customers who were active when the period began: kept and lost. */
  atStart: number;
  kept: number;
  lost: number;
  gained: number;
  wonBack: number;
  /** Customers with a purchase in the period. */
  buyers: number;
  /** Net amounts of the period's sales to customers. */
  sales: number;
}

/**
 * Customers kept, lost, gained and won back in a period. A customer is active on a day with a purchase in the
 * `silence` days before it: kept are those active at the start and at the end, lost those active at the start only,
 * gained those whose first purchase falls in the period, won back those who had bought, were not active at the start
 * and bought in the period.
 */
export function customerMovements(
  { customer, customers, date, amount }: Transactions,
  period: Period,
  silence: number,
): Movements {
  const from = Math.floor(period.from);
  const end = Math.floor(period.to) + 1;
  const column = () => new Uint8Array(customers);
  const [before, start, within, last] = [column(), column(), column(), column()];
  let sales = 0;
  for (let row = 0; row < date.length; row += 1) {
    const one = customer[row]!;
    const day = date[row]!;
    if (one < 0 || Number.isNaN(day)) continue;
    if (amount && isWithin(day, period)) sales += amount[row]!;
    if (amount && amount[row]! < 0) continue;
    if (day < from) before[one] = 1;
    if (day < from && day >= from - silence) start[one] = 1;
    if (day >= from && day < end) within[one] = 1;
    if (day < end && day >= end - silence) last[one] = 1;
  }
  const movement = Array.from({ length: customers }, (_, one): Movement => {
    if (start[one]) return last[one] ? "kept" : "lost";
    if (!within[one]) return null;
    return before[one] ? "wonBack" : "gained";
  });
  const count = (wanted: Movement) => movement.filter((each) => each === wanted).length;
  const [kept, lost] = [count("kept"), count("lost")];
  return {
    movement,
    atStart: kept + lost,
    kept,
    lost,
    gained: count("gained"),
    wonBack: count("wonBack"),
    buyers: within.reduce((sum, each) => sum + each, 0),
    sales,
  };
}

export interface RetentionWorth {
  /** Contribution of a customer in a year. */
  contribution: number | null;
  /** Share of the customers who stay for a year. */
  yearlyRetention: number | null;
  lifetimeValue: number | null;
  /** The same with one point more of retention; null where less than a point is left. */
  withPointMore: number | null;
  /** The most that may be spent on a customer for that point. */
  mostForPoint: number | null;
  /** Months until a gained customer has paid what winning cost. */
  paybackMonths: number | null;
}

/** What one point more of retention is worth, LTV(retention + 0.01) − LTV(retention), and when winning is paid back. */
export function retentionWorth(input: {
  /** Contribution of all buyers in the period; null where it is not known. */
  contribution: number | null;
  buyers: number;
  atStart: number;
  kept: number;
  /** Of the period, in years. */
  years: number;
  /** Years over which the value counts. */
  horizon: number;
  discountRate: number;
  /** Of winning one customer; null where it is not known. */
  winningCost: number | null;
}): RetentionWorth {
  const { buyers, atStart, kept, years, horizon, discountRate, winningCost } = input;
  const contribution =
    input.contribution === null || buyers === 0 ? null : input.contribution / buyers / years;
  const retention = atStart === 0 ? null : (kept / atStart) ** (1 / years);
  const value = (retentionRate: number) =>
    lifetimeValue({
      averageSale: contribution ?? 0,
      purchasesPerYear: 1,
      years: horizon,
      margin: 1,
      retentionRate,
      discountRate,
      acquisitionCost: 0,
      yearlyCost: 0,
    });
  const known = contribution !== null && retention !== null;
  const now = known ? value(retention) : null;
  const more = known && retention + 0.01 <= 1 ? value(retention + 0.01) : null;
  const paid =
    known && winningCost !== null
      ? payback(contribution, winningCost, retention, discountRate)
      : null;
  return {
    contribution,
    yearlyRetention: retention,
    lifetimeValue: now,
    withPointMore: more,
    mostForPoint: now === null || more === null ? null : more - now,
    paybackMonths: paid === null ? null : paid * 12,
  };
}
