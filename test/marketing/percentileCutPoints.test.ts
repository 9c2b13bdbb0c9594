import { percentileCutPoints } from "../../src/marketing/percentileCutPoints";

test("cut points are Excel's PERCENTILE.INC: its documented example, and quarters between values", () => {
  // PERCENTILE.INC({1,2,3,4}, 0.3) = 1.9 in Microsoft's help.
  expect(percentileCutPoints(Float64Array.of(1, 3, 2, 4), 10)[2]).toBeCloseTo(1.9, 12);
  expect([...percentileCutPoints(Float64Array.of(40, 10, 30, 20), 4)]).toEqual([17.5, 25, 32.5]);
});

test("what is no number takes no part, and of nothing there are no cut points", () => {
  expect([...percentileCutPoints(Float64Array.of(NaN, 5, NaN, 1, 3), 2)]).toEqual([3]);
  expect([...percentileCutPoints(new Float64Array(), 3)]).toEqual([NaN, NaN]);
});

test("numbers as large as they can be have finite cut points", () => {
  const [middle] = percentileCutPoints(Float64Array.of(-1.7e308, 1.7e308), 2);
  expect(middle).toBe(0);
});
