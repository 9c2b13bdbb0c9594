import fc from "fast-check";
import { betaNodes } from "../../src/statistics/betaNodes";

const size = (from: number, to: number) =>
  fc.double({ min: Math.log(from), max: Math.log(to), noNaN: true }).map(Math.exp);

test("the mean and the mean reciprocal of a beta distribution are a/(a + b) and (a + b − 1)/(a − 1)", () => {
  fc.assert(
    fc.property(size(1e-9, 1e9), size(1e-9, 1e9), (a, b) => {
      const { p, weight } = betaNodes(a, b, 1e8);
      const mean = p.reduce((sum, one, i) => sum + one * weight[i]!, 0);
      // Of p itself only the part above 1e-8 is asked to be seen.
      expect(Math.abs(mean - a / (a + b))).toBeLessThan(1e-12 + 1e-11 * (a / (a + b)));
      if (a < 2) return;
      const reciprocal = p.reduce((sum, one, i) => sum + weight[i]! / one, 0);
      expect(reciprocal / ((a + b - 1) / (a - 1))).toBeCloseTo(1, 10);
    }),
  );
});
