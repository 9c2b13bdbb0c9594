import fc from "fast-check";
import { indicatorChange } from "../../src/marketing/indicatorChange";

test("a sales cycle that falls from 40 to 30 days is a quarter better", () => {
  expect(indicatorChange(40, 30, "lower")).toEqual({
    change: -10,
    relative: -0.25,
    improvement: 0.25,
    verdict: "better",
  });
});

test("from a loss the change is a share of its size; from nought there is no share", () => {
  expect(indicatorChange(-10, 5, "higher").relative).toBe(1.5);
  expect(indicatorChange(0, 5, "higher")).toMatchObject({ relative: null, improvement: null });
});

test("what is better one way is worse the other", () => {
  const figure = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(figure, figure, (before, after) => {
      const [up, down] = (["higher", "lower"] as const).map((way) =>
        indicatorChange(before, after, way),
      );
      const opposite = { better: "worse", worse: "better", same: "same" };
      expect(down!.verdict).toBe(opposite[up!.verdict]);
      expect((up!.improvement ?? 0) + (down!.improvement ?? 0)).toBe(0);
    }),
  );
});
