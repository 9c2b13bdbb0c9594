import fc from "fast-check";
import {
  customerProfiles,
  shownPeriods,
  type ProfileSettings,
} from "../../src/marketing/customerProfile";
import { customerSummary } from "../../src/marketing/customerSummary";
import { fallingCustomers } from "../../src/marketing/fallingCustomers";
import { lifetimeValue } from "../../src/marketing/lifetimeValue";
import { serialOf } from "../../src/marketing/serialDate";

const settings: ProfileSettings = {
  ...{ asOf: serialOf(2025, 12, 31), window: 90, unit: "quarter", shown: 4 },
  ...{ years: 3, discountRate: 0.1 },
};

test("one customer, reckoned by hand", () => {
  const day = (month: number, date: number) => serialOf(2025, month, date);
  const date = Float64Array.of(day(1, 1), day(3, 2) + 0.4, day(3, 2) + 0.7, day(5, 1), day(11, 3));
  const amount = Float64Array.of(100, 50, 30, -20, 40);
  const profit = Float64Array.of(20, 10, 6, -4, 8);
  const list = { customer: new Int32Array(5), customers: 1, date, amount };
  const [profile] = customerProfiles(list, profit, settings);
  // 364 days are 11.96 months; two purchases of a day are one, a refund is none.
  const months = 364 / 30.4375;
  expect(profile).toMatchObject({ purchases: 3, first: day(1, 1), last: day(11, 3), months });
  expect(profile!.sales).toMatchObject({ soFar: 200, perMonth: 200 / months });
  const yearly = 2400 / months;
  expect(profile!.sales.expected).toBeCloseTo(yearly * (1 + 1 / 1.1 + 1 / 1.21), 10);
  expect(profile).toMatchObject({ profitability: 0.2, recent: 1, before: 0, isFalling: false });
  expect(profile!.periods).toEqual([
    { purchases: 2, sales: 180, profit: 36 },
    { purchases: 0, sales: -20, profit: -4 },
    { purchases: 0, sales: 0, profit: 0 },
    { purchases: 1, sales: 40, profit: 8 },
  ]);
  expect(shownPeriods(settings)).toEqual([1, 4, 7, 10].map((month) => day(month, 1)));
});

test("nobody bought anything: nothing, and no division by it", () => {
  const empty = new Float64Array(0);
  const list = { customer: new Int32Array(0), customers: 1, date: empty, amount: empty };
  expect(customerProfiles(list, null, settings)[0]).toMatchObject({
    ...{ purchases: 0, first: null, last: null, months: 1, profitability: null },
    ...{ averagePurchase: null, probability: 1, isFalling: false },
  });
});

test("a fall that chance hardly explains is a warning; none after four is one, none after three is not", () => {
  const falling = (before: number) => {
    const date = Float64Array.from({ length: before }, (_, at) => settings.asOf - 100 - at);
    const list = { customer: new Int32Array(before), customers: 1, date, amount: date };
    return customerProfiles(list, null, settings)[0]!.isFalling;
  };
  expect([3, 4].map(falling)).toEqual([false, true]);
});

test("it is the customer summary, the fall and the lifetime value of the formulas, for any list", () => {
  const row = fc.tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 45_000, max: 46_100 }),
    fc.constantFrom(0, 0.5),
    fc.integer({ min: 0, max: 100 }),
  );
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 60 }),
      fc.double({ min: 0.1, max: 9, noNaN: true }),
      (rows, years) => {
        const list = {
          ...{ customer: Int32Array.from(rows, ([who]) => who), customers: 4 },
          date: Float64Array.from(rows, ([, day, time]) => day + time),
          amount: Float64Array.from(rows, ([, , , amount]) => amount),
        };
        const asOf = 46_000;
        const profiles = customerProfiles(list, list.amount, { ...settings, asOf, years });
        const summary = customerSummary({ ...list, asOf });
        summary.customer.forEach((who, entry) => {
          const profile = profiles[who]!;
          expect(profile.purchases).toBe(summary.purchases[entry]);
          expect(profile.first).toBe(summary.first[entry]);
          expect(profile.last).toBe(summary.last[entry]);
          expect(profile.sales.soFar).toBeCloseTo(summary.total[entry]!, 8);
          expect(profile.profit).toEqual(profile.sales);
          expect(profile.purchasesPerMonth).toBeCloseTo(summary.purchasesPerMonth[entry]!, 10);
          const sums = [profile.earlier, ...profile.periods];
          expect(sums.reduce((sum, { sales }) => sum + sales, 0)).toBeCloseTo(
            profile.sales.soFar,
            8,
          );
          expect(profile.sales.expected).toBeCloseTo(
            lifetimeValue({
              ...{ averageSale: profile.sales.perYear, purchasesPerYear: 1, years, margin: 1 },
              ...{ retentionRate: 1, discountRate: 0.1, acquisitionCost: 0, yearlyCost: 0 },
            })!,
            8,
          );
        });
        const fall = fallingCustomers(list, 90, asOf);
        fall.customer.forEach((who, entry) => {
          expect(profiles[who]!.recent).toBe(fall.recent[entry]);
          expect(profiles[who]!.before).toBe(fall.before[entry]);
          expect(profiles[who]!.probability).toBe(fall.probability[entry]);
        });
      },
    ),
  );
});
