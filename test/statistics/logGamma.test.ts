import fc from "fast-check";
import { logBeta } from "../../src/statistics/logBeta";
import { digamma, logGamma, logGammaRise, trigamma } from "../../src/statistics/logGamma";

// Computed with 40 digits.
const values = [
  [1e-10, 23.025850929882736, -10000000000.577215, 1e20],
  [0.001, 6.907178885383853, -1000.5755719318103, 1000001.6425331959],
  [0.5, 0.5723649429247001, -1.9635100260214235, 4.934802200544679],
  [1, 0, -0.5772156649015329, 1.6449340668482264],
  [1.5, -0.12078223763524522, 0.03648997397857652, 0.9348022005446793],
  [2, 0, 0.42278433509846713, 0.6449340668482264],
  [3.7, 1.4280723266653879, 1.1671535393615113, 0.31003785767003833],
  [9.99, 12.779315214350193, 2.250700372831201, 0.10527695014824179],
  [10, 12.801827480081469, 2.251752589066721, 0.10516633568168575],
  [25.5, 56.389167643719944, 3.2189424728839198, 0.03999466964956292],
  [1000, 5905.220423209181, 6.907255195648812, 0.0010005001666666333],
  [1e8, 1742068066.1038346, 18.420680738952367, 1.000000005e-8],
] as const;

/** The difference as a share of the expected value, or of 1 where that is smaller. */
const errorOf = (value: number, expected: number) =>
  Math.abs(value - expected) / Math.max(Math.abs(expected), 1);

test.each(values)("ln Γ, ψ and ψ′ of %d are those of 40 digits", (z, log, first, second) => {
  expect(errorOf(logGamma(z), log)).toBeLessThan(4e-15);
  expect(errorOf(digamma(z), first)).toBeLessThan(4e-15);
  expect(errorOf(trigamma(z), second)).toBeLessThan(4e-15);
});

test("the rise of ln Γ keeps its digits where the argument is huge", () => {
  for (const [z, rise, expected] of [
    [1e10, 0.3, 6.907755278971637],
    [1e12, 5, 138.15510557965274],
    [0.2, 130, 500.7141181022266],
    [20, 0.001, 0.0029705496272156074],
    [1e6, 1e6, 14201804.572510533],
  ] as const)
    expect(errorOf(logGammaRise(z, rise), expected)).toBeLessThan(4e-15);
});

test("ln B keeps its digits where one argument is huge or tiny", () => {
  for (const [a, b, expected] of [
    [0.8, 2.4, -0.5164858263062297],
    [1e-8, 1e9, 18.42068053094755],
    [3, 1e12, -82.1999161672287],
    [500, 700, -816.9505701856584],
  ] as const) {
    expect(errorOf(logBeta(a, b), expected)).toBeLessThan(1e-14);
    expect(logBeta(b, a)).toBe(logBeta(a, b));
  }
});

test("Γ(z + 1) = z·Γ(z), and so for the derivatives", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (z) => {
      const { abs, log } = Math;
      expect(errorOf(logGamma(z + 1) - logGamma(z), log(z))).toBeLessThan(
        1e-14 * (1 + abs(logGamma(z))),
      );
      expect(errorOf(digamma(z) + 1 / z, digamma(z + 1))).toBeLessThan(1e-14 * (1 + 1 / z));
      expect(errorOf(trigamma(z) - 1 / z / z, trigamma(z + 1))).toBeLessThan(
        1e-14 * (1 + 1 / z / z),
      );
    }),
  );
});

test("there is none of 0, of a negative number and of nothing, and the search for it ends", () => {
  for (const f of [logGamma, digamma, trigamma])
    expect([f(0), f(-1e300), f(-Infinity), f(NaN)]).toEqual([NaN, NaN, NaN, NaN]);
});
