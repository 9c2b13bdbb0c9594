import fc from "fast-check";
import { pareto } from "../../src/marketing/pareto";

test("the customer at the edge counts in part", () => {
  const values = Float64Array.of(10, 60, 30);
  // 20% of 3 customers are 0.6 customers: 0.6 of the 60.
  expect(pareto(values, 0.2)).toBeCloseTo(0.36, 12);
  expect(pareto(values, 0.5)).toBeCloseTo(0.75, 12);
  expect(pareto(values, 1)).toBeCloseTo(1, 12);
  expect(pareto(values, 0)).toBe(0);
});

test("losses lift the top above the total, and without a total above 0 there is no share", () => {
  expect(pareto(Float64Array.of(100, 50, -50), 1 / 3)).toBeCloseTo(1, 12);
  expect(pareto(Float64Array.of(100, 50, -50), 2 / 3)).toBeCloseTo(1.5, 12);
  expect(pareto(Float64Array.of(5, -5), 0.2)).toBeNull();
});

test("of equal customers the top share brings its share", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, value, share) => {
        expect(pareto(new Float64Array(count).fill(value), share)).toBeCloseTo(share, 10);
      },
    ),
  );
});

test("neither the order of the customers nor the currency matters", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, share) => {
        const expected = pareto(Float64Array.from(values), share)!;
        const turned = Float64Array.from([...values].reverse(), (value) => value * 7.3);
        expect(pareto(turned, share)).toBeCloseTo(expected, 10);
      },
    ),
  );
});
