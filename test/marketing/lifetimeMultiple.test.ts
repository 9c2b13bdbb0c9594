import { readFileSync } from "node:fs";
import fc from "fast-check";
import { lifetimeMultiple, retentionLift } from "../../src/marketing/lifetimeMultiple";
import { lifetimeValue } from "../../src/marketing/lifetimeValue";
import { testWithData } from "../data";

const rate = (max: number) => fc.double({ min: 0, max, noNaN: true });

testWithData(
  "the multiple paid later is that of Gupta and Lehmann 2003, table 1",
  ["expected/ltv_closed_form.json"],
  (file) => {
    const expected = (
      JSON.parse(readFileSync(file, "utf8")) as {
        margin_multiple_r_over_1_plus_i_minus_r: Record<string, number>;
      }
    ).margin_multiple_r_over_1_plus_i_minus_r;
    expect(Object.keys(expected)).toHaveLength(16);
    for (const [key, multiple] of Object.entries(expected)) {
      const [, retention, discount] = /^r=(.*),i=(.*)$/.exec(key)!.map(Number);
      expect(lifetimeMultiple(retention!, discount!, "later")! / multiple).toBeCloseTo(1, 9);
    }
  },
);

test("the multiple paid now is the lifetime value of one a year for ever", () => {
  fc.assert(
    fc.property(rate(1), fc.double({ min: 0.001, max: 2, noNaN: true }), (retention, discount) => {
      const value = lifetimeValue({
        averageSale: 1,
        purchasesPerYear: 1,
        years: Infinity,
        margin: 1,
        retentionRate: retention,
        discountRate: discount,
        acquisitionCost: 0,
        yearlyCost: 0,
      })!;
      const now = lifetimeMultiple(retention, discount, "now")!;
      expect(now / value).toBeCloseTo(1, 9);
      expect(lifetimeMultiple(retention, discount, "later")).toBeCloseTo(now - 1, 6);
    }),
  );
});

test("has no limit where nobody leaves and nothing is discounted", () => {
  expect(lifetimeMultiple(1, 0, "now")).toBeNull();
  expect(retentionLift(0.95, 0.05, 0)).toBeNull();
});

test("five points of retention lift the value by a third at 90% and a discount of 10%", () => {
  expect(retentionLift(0.9, 0.05, 0.1)).toBeCloseTo(1 / 3, 12);
});

test("the lift is the change of the multiple, up and down", () => {
  fc.assert(
    fc.property(
      rate(0.9),
      fc.double({ min: -0.5, max: 0.09, noNaN: true }),
      rate(1),
      (retention, points, discount) => {
        fc.pre(retention + points >= 0);
        const before = lifetimeMultiple(retention, discount, "now")!;
        const after = lifetimeMultiple(retention + points, discount, "now")!;
        expect(retentionLift(retention, points, discount)).toBeCloseTo(after / before - 1, 9);
      },
    ),
  );
});
