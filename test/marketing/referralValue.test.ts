import fc from "fast-check";
import { referralValue } from "../../src/marketing/referralValue";

test("one generation adds those whom the customer brings", () => {
  expect(referralValue(1000, 2, 0.25, 1)).toBe(1500);
  expect(referralValue(1000, 2, 0.25, 0)).toBe(1000);
});

test("without end it is the limit, and none where each brings another", () => {
  expect(referralValue(1000, 2, 0.25, Infinity)).toBe(2000);
  expect(referralValue(1000, 2, 0.5, Infinity)).toBeNull();
  expect(referralValue(1000, 2, 0.5, 3)).toBe(4000);
});

test("is the sum of the generations", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(30),
      (referrals, conversion, generations) => {
        let sum = 0;
        for (let generation = 0; generation <= generations; generation += 1)
          sum += (referrals * conversion) ** generation;
        fc.pre(Math.abs(referrals * conversion - 1) > 1e-6);
        expect(referralValue(1, referrals, conversion, generations)! / sum).toBeCloseTo(1, 7);
      },
    ),
  );
});
