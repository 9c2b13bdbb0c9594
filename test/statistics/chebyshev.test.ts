import { chebyshev } from "../../src/statistics/chebyshev";

test("a smooth function is met to twelve digits over the whole interval", () => {
  const smooth = (x: number) => Math.exp(-x) / (1 + x * x);
  const polynomial = chebyshev(smooth, -1, 5)!;
  for (let x = -1; x <= 5; x += 0.01)
    expect(Math.abs(polynomial(x) - smooth(x))).toBeLessThan(3e-12);
});

test("a constant and an interval of one point are served", () => {
  expect(chebyshev(() => 7, 0, 1)!(0.3)).toBeCloseTo(7, 12);
  expect(chebyshev(Math.sin, 2, 2)!(2)).toBe(Math.sin(2));
});

test("a function with a corner is refused, not met badly", () => {
  expect(chebyshev(Math.abs, -1, 1.3)).toBeNull();
});
