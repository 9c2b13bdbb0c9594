import { readFileSync } from "node:fs";
import fc from "fast-check";
import { lifetimeValue, type LifetimeValueInput } from "../../src/marketing/lifetimeValue";
import { testWithData } from "../data";

const plain: LifetimeValueInput = {
  averageSale: 100,
  purchasesPerYear: 1,
  years: Infinity,
  margin: 1,
  retentionRate: 1,
  discountRate: 0,
  acquisitionCost: 0,
  yearlyCost: 0,
};

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const input = fc.record<LifetimeValueInput>({
  averageSale: amount,
  purchasesPerYear: fc.double({ min: 0, max: 400, noNaN: true }),
  years: fc.double({ min: 0.01, max: 60, noNaN: true }),
  margin: fc.double({ min: -1, max: 1, noNaN: true }),
  retentionRate: fc.double({ min: 0, max: 1, noNaN: true }),
  discountRate: fc.double({ min: 0, max: 2, noNaN: true }),
  acquisitionCost: amount,
  yearlyCost: amount,
});

/** The definition, term by term. */
function bySum(given: LifetimeValueInput): number {
  const contribution = given.averageSale * given.purchasesPerYear * given.margin - given.yearlyCost;
  const rate = given.retentionRate / (1 + given.discountRate);
  let worth = 0;
  for (let year = 0; year < given.years; year += 1)
    worth += Math.min(1, given.years - year) * rate ** year;
  return contribution * worth - given.acquisitionCost;
}

describe("lifetime value", () => {
  test("is the sum of its definition, term by term", () => {
    fc.assert(
      fc.property(input, (given) => {
        const scale =
          Math.abs(given.averageSale * given.purchasesPerYear) +
          Math.abs(given.yearlyCost) +
          Math.abs(given.acquisitionCost) +
          1;
        expect(Math.abs(lifetimeValue(given)! - bySum(given)) / scale).toBeLessThan(1e-10);
      }),
    );
  });

  test("scales with money", () => {
    fc.assert(
      fc.property(input, fc.double({ min: 0.001, max: 1000, noNaN: true }), (given, factor) => {
        const scaled = lifetimeValue({
          ...given,
          averageSale: given.averageSale * factor,
          acquisitionCost: given.acquisitionCost * factor,
          yearlyCost: given.yearlyCost * factor,
        })!;
        const expected = lifetimeValue(given)! * factor;
        const scale = (Math.abs(given.averageSale) * 400 * 61 + 2e6 * 61) * factor;
        expect(Math.abs(scaled - expected) / scale).toBeLessThan(1e-12);
      }),
    );
  });

  test("has no limit for ever without loss or discount", () => {
    expect(lifetimeValue(plain)).toBeNull();
  });

  test("counts half a year as half", () => {
    expect(lifetimeValue({ ...plain, years: 0.5, discountRate: 0.1 })).toBe(50);
    expect(lifetimeValue({ ...plain, years: 2.5 })).toBe(250);
  });

  test("of customers who never return is the first year", () => {
    expect(lifetimeValue({ ...plain, retentionRate: 0 })).toBe(100);
    expect(lifetimeValue({ ...plain, retentionRate: 0, years: 3.5 })).toBe(100);
  });

  test("keeps its digits where retention is very near 1", () => {
    expect(
      lifetimeValue({ ...plain, retentionRate: 1, discountRate: 1e-12, years: 3 }),
    ).toBeCloseTo(300, 8);
  });

  testWithData(
    "agrees with Gupta and Lehmann's multiples: payment now is one more than payment later",
    ["expected/ltv_closed_form.json"],
    (file) => {
      const { margin_multiple_r_over_1_plus_i_minus_r: multiples } = JSON.parse(
        readFileSync(file, "utf8"),
      ) as { margin_multiple_r_over_1_plus_i_minus_r: Record<string, number> };
      expect(Object.keys(multiples)).toHaveLength(16);
      for (const [key, later] of Object.entries(multiples)) {
        const [, retention, discount] = /^r=(.*),i=(.*)$/.exec(key)!;
        const now = lifetimeValue({
          ...plain,
          averageSale: 1,
          retentionRate: Number(retention),
          discountRate: Number(discount),
        })!;
        expect(now).toBeCloseTo(later + 1, 9);
      }
    },
  );
});
