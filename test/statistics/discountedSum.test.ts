import fc from "fast-check";
import { discountedSum } from "../../src/statistics/discountedSum";

test("each period is discounted at its end, and a part, last, period counts in part", () => {
  // 3, 5 and 7 in the first three periods; half of the fourth brings 2.
  const total = (time: number) => [0, 3, 8, 15][time] ?? 17;
  expect(discountedSum(3, 0.25, total)).toBeCloseTo(3 / 1.25 + 5 / 1.25 ** 2 + 7 / 1.25 ** 3, 12);
  expect(discountedSum(3.5, 0.25, total)).toBeCloseTo(
    3 / 1.25 + 5 / 1.25 ** 2 + 7 / 1.25 ** 3 + 2 / 1.25 ** 4,
    12,
  );
  expect(discountedSum(3, 0, total)).toBe(15);
});

test("of no periods there is nothing, and of a negative number of them no sum", () => {
  expect(discountedSum(0, 0.1, Math.sqrt)).toBe(0);
  expect(discountedSum(-1, 0.1, Math.sqrt)).toBeNaN();
});

test("a constant flow is worth its annuity", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 1e-6, max: 1, noNaN: true }),
      (periods, rate) => {
        const annuity = -Math.expm1(-periods * Math.log1p(rate)) / rate;
        expect(discountedSum(periods, rate, (time) => time) / annuity).toBeCloseTo(1, 10);
      },
    ),
  );
});
