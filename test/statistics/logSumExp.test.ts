import { logDifferenceExp, logSumExp } from "../../src/statistics/logSumExp";

test("the logarithm of a sum neither overflows nor underflows", () => {
  expect(logSumExp(1000, 1000)).toBeCloseTo(1000 + Math.LN2, 12);
  expect(logSumExp(-2000, -1e6)).toBe(-2000);
  expect(logSumExp(Math.log(3), Math.log(4))).toBeCloseTo(Math.log(7), 14);
});

test("an absent term adds nothing", () => {
  expect(logSumExp(-Infinity, 5)).toBe(5);
  expect(logSumExp(-Infinity, -Infinity)).toBe(-Infinity);
  expect(logDifferenceExp(5, -Infinity)).toBe(5);
});

test("the logarithm of a difference keeps its digits where both are nearly equal", () => {
  expect(logDifferenceExp(Math.log(7), Math.log(4))).toBeCloseTo(Math.log(3), 14);
  expect(logDifferenceExp(0, -1e-12)).toBeCloseTo(Math.log(1e-12), 11);
  expect(logDifferenceExp(2000, 2000)).toBe(-Infinity);
});
