import { readFileSync } from "node:fs";
import { couponRepeat, couponTest } from "../../src/marketing/couponTest";
import { testWithData } from "../data";

test("5 of 83 homes against 12 of 99: z = −1.4078304, p = 0.1591813", () => {
  const result = couponTest({ tried: 5, homes: 83 }, { tried: 12, homes: 99 });
  expect(result.z).toBeCloseTo(-1.4078304, 7);
  expect(result.p).toBeCloseTo(0.1591813, 7);
});

test("the interval is Newcombe's method 10: his example of 56/70 against 48/80", () => {
  const { low, high, difference } = couponTest({ tried: 56, homes: 70 }, { tried: 48, homes: 80 });
  expect(difference).toBeCloseTo(0.2, 12);
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
});

testWithData(
  "the lift of Hillstrom's e-mail test is that of its 64,000 customers",
  ["expected/hillstrom_lift.json"],
  (file) => {
    interface Outcome {
      treated_mean: number;
      control_mean: number;
      lift: number;
      relative_lift: number;
    }
    const { results } = JSON.parse(readFileSync(file, "utf8")) as {
      results: Record<
        string,
        { n_treated: number; n_control: number; outcomes: Record<string, Outcome> }
      >;
    };
    for (const { n_treated, n_control, outcomes } of Object.values(results))
      for (const name of ["visit", "conversion"]) {
        const { treated_mean, control_mean, lift, relative_lift } = outcomes[name]!;
        const result = couponTest(
          { tried: Math.round(treated_mean * n_treated), homes: n_treated },
          { tried: Math.round(control_mean * n_control), homes: n_control },
        );
        expect(result.difference / lift).toBeCloseTo(1, 9);
        expect((result.ratio - 1) / relative_lift).toBeCloseTo(1, 9);
      }
  },
);

test("where everybody or nobody tried there is nothing to test", () => {
  const nobody = couponTest({ tried: 0, homes: 10 }, { tried: 0, homes: 20 });
  expect([nobody.z, nobody.p, nobody.ratio]).toEqual([NaN, NaN, NaN]);
  expect(nobody.low).toBeLessThan(0);
  expect(nobody.high).toBeGreaterThan(0);
});

test("what counts is trial × repeat: a coupon may raise the one and lower the other", () => {
  const repeat = couponRepeat(
    { homes: 200, tried: 40, repeated: 8 },
    { homes: 200, tried: 20, repeated: 10 },
  );
  expect(repeat).toEqual({
    withRate: 0.2,
    withoutRate: 0.5,
    withPerHundred: 4,
    withoutPerHundred: 5,
  });
});
