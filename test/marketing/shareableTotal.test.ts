import { shareableTotal } from "../../src/marketing/shareableTotal";

test("a total of 0 or less, or one that is but rounding, has no shares", () => {
  expect(shareableTotal(Float64Array.of(3, -1))).toBe(2);
  expect(shareableTotal(Float64Array.of(3, -3))).toBeNull();
  expect(shareableTotal(Float64Array.of(1, -3))).toBeNull();
  expect(shareableTotal(Float64Array.of(0.3, -0.1, -0.2))).toBeNull();
  expect(shareableTotal(Float64Array.of(0, 0))).toBeNull();
  expect(shareableTotal(new Float64Array())).toBeNull();
});

test("a cent among thousands of millions is still a total", () => {
  expect(shareableTotal(Float64Array.of(1e9, -1e9, 0.01))).toBeCloseTo(0.01, 6);
});
