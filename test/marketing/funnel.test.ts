import fc from "fast-check";
import { funnel, worstStep } from "../../src/marketing/funnel";

test("each step against the one before and against the first", () => {
  const steps = funnel(Float64Array.of(1000, 400, 300));
  expect(steps).toEqual([
    { count: 1000, shareOfPrevious: null, shareOfFirst: 1, lost: null },
    { count: 400, shareOfPrevious: 0.4, shareOfFirst: 0.4, lost: 600 },
    { count: 300, shareOfPrevious: 0.75, shareOfFirst: 0.3, lost: 100 },
  ]);
  expect(worstStep(steps)).toBe(1);
});

test("nothing is compared with a step that nobody reached", () => {
  const steps = funnel(Float64Array.of(10, 0, 0));
  expect(steps[2]).toEqual({ count: 0, shareOfPrevious: null, shareOfFirst: 0, lost: 0 });
  expect(worstStep(steps)).toBe(1);
  expect(funnel(Float64Array.of(0, 5))[1]).toMatchObject({
    shareOfPrevious: null,
    shareOfFirst: null,
  });
});

test("a funnel that loses nobody has no worst step, equally bad steps have the first", () => {
  expect(worstStep(funnel(Float64Array.of(5, 5, 7)))).toBeNull();
  expect(worstStep(funnel(Float64Array.of(100, 50, 25)))).toBe(1);
  expect(worstStep([])).toBeNull();
});

test("what the steps lost is what the first has more than the last", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 }),
      (counts) => {
        const lost = funnel(Float64Array.from(counts)).reduce(
          (sum, one) => sum + (one.lost ?? 0),
          0,
        );
        expect(lost).toBe(counts[0]! - counts.at(-1)!);
      },
    ),
  );
});
