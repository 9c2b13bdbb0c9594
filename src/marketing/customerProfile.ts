import { calendarPeriod, firstDayOf, type CalendarUnit } from "./calendarPeriod";
import { daysOfUnit } from "./customerSummary";
import { halfBinomialTail } from "./fallingCustomers";
import { lifetimeValue } from "./lifetimeValue";
import { rowsByCustomer } from "./rowsByCustomer";
import type { Transactions } from "./transactions";

/** Fewer purchases than before are no chance where so few would come that rarely. */
export const FALLING_PROBABILITY = 0.1;

/** Sums of a period: days with a purchase, sales net of refunds, profit (0 where it is not known). */
export interface PeriodSums {
  purchases: number;
  sales: number;
  profit: number;
}

/** Money a month and so on: sales, and profit where it is known. */
export interface ProfileValue {
  soFar: number;
  perMonth: number;
  perYear: number;
  /** Of the years still expected, discounted. */
  expected: number;
  wholeLife: number;
}

/** What one customer bought up to the day `asOf`. */
export interface CustomerProfile {
  /** Days with a purchase: several orders of a day are one. */
  purchases: number;
  /** Serial numbers of the days of the first and the last purchase; null without any. */
  first: number | null;
  last: number | null;
  /** Of an average month, from the first purchase to `asOf`; at least 1. */
  months: number;
  sales: ProfileValue;
  profit: ProfileValue;
  /** Profit ÷ sales; null without sales above 0. */
  profitability: number | null;
  purchasesPerMonth: number;
  /** Sales ÷ purchases; null without any. */
  averagePurchase: number | null;
  /** Purchases in the last window, the day `asOf` included, and in the equally long one before it. */
  recent: number;
  before: number;
  /** Of so few recent purchases or fewer, had the frequency stayed: the test of `fallingCustomers`. */
  probability: number;
  isFalling: boolean;
  /** Before the first of the periods shown, then period by period up to the one of `asOf`. */
  earlier: PeriodSums;
  periods: PeriodSums[];
}

export interface ProfileSettings {
  /** Serial number of the last day that counts. */
  asOf: number;
  /** Days of each of the two windows that are compared; whole, 1 or more. */
  window: number;
  unit: CalendarUnit;
  /** How many periods are shown, the one of `asOf` the last. */
  shown: number;
  /** How long the customer is expected to go on buying, 0 or more. */
  years: number;
  /** A year, as a fraction, 0 or more. */
  discountRate: number;
}

/**
 * The profile of every customer, by number, from the transactions up to a day. A refund (a negative amount) reduces
 * sales and is no purchase. Value over the life is what was bought so far and, for the years still expected, the
 * yearly value so far, discounted as `lifetimeValue` does it with nobody leaving. Linear in the rows.
 * @param profit of each row; null where it is not known
 */
export function customerProfiles(
  list: Transactions & { amount: Float64Array },
  profit: Float64Array | null,
  settings: ProfileSettings,
): CustomerProfile[] {
  const { asOf, window, unit, shown } = settings;
  const { starts, rows, days } = rowsByCustomer(list, Math.floor(asOf));
  const last = calendarPeriod(asOf, unit);
  return Array.from({ length: list.customers }, (_, customer) => {
    const all = nothing();
    const earlier = nothing();
    const periods = Array.from({ length: shown }, nothing);
    let [first, latest]: [number | null, number | null] = [null, null];
    let [recent, before] = [0, 0];
    for (let place = starts[customer]!; place < starts[customer + 1]!; place += 1) {
      const row = rows[place]!;
      const day = days[place]!;
      const position = calendarPeriod(day, unit) - last + shown - 1;
      const isNew = list.amount[row]! >= 0 && day !== latest;
      for (const sums of [all, position < 0 ? earlier : periods[position]!]) {
        sums.sales += list.amount[row]!;
        sums.profit += profit?.[row] ?? 0;
        if (isNew) sums.purchases += 1;
      }
      if (!isNew) continue;
      first ??= day;
      latest = day;
      const ago = Math.floor(asOf) - day;
      if (ago < window) recent += 1;
      else if (ago < 2 * window) before += 1;
    }
    const months = first === null ? 1 : Math.max(1, (Math.floor(asOf) - first) / daysOfUnit.month);
    const probability = halfBinomialTail(recent, before);
    return {
      ...{ purchases: all.purchases, first, last: latest, months },
      sales: valueOf(all.sales, months, settings),
      profit: valueOf(all.profit, months, settings),
      profitability: all.sales > 0 ? all.profit / all.sales : null,
      purchasesPerMonth: all.purchases / months,
      averagePurchase: all.purchases > 0 ? all.sales / all.purchases : null,
      ...{ recent, before, probability, earlier, periods },
      isFalling: recent < before && probability <= FALLING_PROBABILITY,
    };
  });
}

/** The first day of each period shown. */
export function shownPeriods({ asOf, unit, shown }: ProfileSettings): number[] {
  const last = calendarPeriod(asOf, unit);
  return Array.from({ length: shown }, (_, at) => firstDayOf(last - shown + 1 + at, unit));
}

function nothing(): PeriodSums {
  return { purchases: 0, sales: 0, profit: 0 };
}

function valueOf(
  soFar: number,
  months: number,
  { years, discountRate }: ProfileSettings,
): ProfileValue {
  const perMonth = soFar / months;
  const perYear = 12 * perMonth;
  const expected =
    years === 0
      ? 0
      : lifetimeValue({
          ...{ averageSale: perYear, purchasesPerYear: 1, margin: 1, retentionRate: 1 },
          ...{ years, discountRate, acquisitionCost: 0, yearlyCost: 0 },
        })!;
  return { soFar, perMonth, perYear, expected, wholeLife: soFar + expected };
}
