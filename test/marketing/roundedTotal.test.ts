import { roundedTotal } from "../../src/marketing/roundedTotal";

test("a total that is but rounding is 0", () => {
  expect(roundedTotal(Float64Array.of(3, -1))).toBe(2);
  expect(roundedTotal(Float64Array.of(1, -3))).toBe(-2);
  expect(roundedTotal(Float64Array.of(0.3, -0.1, -0.2))).toBe(0);
  expect(roundedTotal(new Float64Array())).toBe(0);
});

test("a cent among thousands of millions is a total", () => {
  expect(roundedTotal(Float64Array.of(1e9, -1e9, 0.01))).toBeCloseTo(0.01, 6);
});
