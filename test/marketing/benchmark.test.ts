import fc from "fast-check";
import { benchmark } from "../../src/marketing/benchmark";

test("80% kept against 90% and 75%: behind by ten points, second of three", () => {
  expect(benchmark(80, [90, null, 75], "higher")).toEqual({
    best: 90,
    bestAt: 0,
    gap: -10,
    index: 80 / 90,
    rank: 2,
    verdict: "behind",
  });
});

test("where lower is better the least is the best, and less than it is above 100%", () => {
  expect(benchmark(2, [4, 5], "lower")).toMatchObject({
    best: 4,
    index: 2,
    rank: 1,
    verdict: "ahead",
  });
});

test("nothing is said without a figure of ours, or of any other; no index of losses", () => {
  expect(benchmark(null, [1], "higher")).toBeNull();
  expect(benchmark(1, [null, null], "higher")).toBeNull();
  expect(benchmark(-1, [2], "higher")!.index).toBeNull();
});

test("who is first is never behind, who is behind never first", () => {
  const figure = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(
      figure,
      fc.array(fc.option(figure), { minLength: 1, maxLength: 4 }),
      fc.constantFrom("higher" as const, "lower" as const),
      (own, others, better) => {
        const told = benchmark(own, others, better);
        if (told) expect(told.rank === 1).toBe(told.verdict !== "behind");
        else expect(others.every((each) => each === null)).toBe(true);
      },
    ),
  );
});
