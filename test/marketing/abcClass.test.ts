import fc from "fast-check";
import { abcClasses } from "../../src/marketing/abcClass";

test("the customer who crosses a limit still belongs to the better class", () => {
  expect(abcClasses(Float64Array.of(4, 70, 20, 6), 0.8, 0.95)).toEqual(["C", "A", "A", "B"]);
  expect(abcClasses(Float64Array.of(50, 30, 16, 4), 0.8, 0.95)).toEqual(["A", "A", "B", "C"]);
});

test("a limit that is reached exactly is not crossed by the next, whatever the rounding", () => {
  expect(abcClasses(Float64Array.of(0.5, 0.3, 0.2), 0.8, 1)).toEqual(["A", "A", "B"]);
  expect(abcClasses(Float64Array.of(0.3, 0.3, 0.2, 0.19, 0.01), 0.8, 0.99)).toEqual([..."AAABC"]);
});

test("losses are the last class; a total of 0 or less has none", () => {
  expect(abcClasses(Float64Array.of(100, -20, 10), 0.8, 0.95)).toEqual(["A", "C", "C"]);
  expect(abcClasses(Float64Array.of(1, -1), 0.8, 0.95)).toBeNull();
});

test("classes follow their rows, and equal customers are of one class, the better", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -3, max: 30 }), { minLength: 1 }),
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      (values, limits) => {
        const [a, b] = limits.sort((one, other) => one - other);
        const classes = abcClasses(Float64Array.from(values), a, b);
        const turned = abcClasses(Float64Array.from([...values].reverse()), a, b);
        expect(turned?.reverse() ?? null).toEqual(classes);
        const best = [...values].sort((one, other) => other - one);
        for (const [place, value] of values.entries()) {
          // In A exactly when those who are strictly better do not yet reach the limit.
          const before = best.filter((other) => other > value).reduce((sum, one) => sum + one, 0);
          const total = values.reduce((sum, one) => sum + one, 0);
          if (classes && Math.abs(before / total - a) > 1e-9)
            expect(classes[place] === "A").toBe(before / total < a);
        }
      },
    ),
  );
});
