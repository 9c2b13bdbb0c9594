import { median, medianThreshold, quadrant } from "../../src/marketing/quadrant";

const from = (limit: number) => ({ limit, strictlyAbove: false });

test("the four quadrants: value at the given threshold is high, frequency at it is frequent", () => {
  expect(quadrant(80, 2, from(80), from(2))).toBe(1);
  expect(quadrant(79, 2, from(80), from(2))).toBe(2);
  expect(quadrant(80, 1, from(80), from(2))).toBe(3);
  expect(quadrant(79, 1, from(80), from(2))).toBe(4);
});

test("where most bought once, a median threshold does not make everybody frequent", () => {
  const once = medianThreshold(Float64Array.of(1, 1, 1, 1, 5));
  expect(quadrant(10, 1, from(0), once)).toBe(3);
  expect(quadrant(10, 5, from(0), once)).toBe(1);
});

test("the median is that of Excel, and of nothing there is none", () => {
  expect(median(Float64Array.of(3, 1, 2))).toBe(2);
  expect(median(Float64Array.of(4, 1, 2, 3))).toBe(2.5);
  expect(median(Float64Array.of(10, 9, 100))).toBe(10);
  expect(median(new Float64Array())).toBeNaN();
});
