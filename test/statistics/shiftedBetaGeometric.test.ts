import fc from "fast-check";
import { parameterValues } from "../../src/statistics/fit";
import {
  fitShiftedBetaGeometric,
  renewalRetention,
  renewalSurvival,
  renewalValue,
} from "../../src/statistics/shiftedBetaGeometric";
import { StatisticsError } from "../../src/statistics/statisticsError";
import { testWithData } from "../data";
import { readJson } from "./histories";

// Fader & Hardie (2007): the first seven renewals of their two segments.
const highEnd = [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1];
const regular = [100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1];

interface Expected {
  results: Record<
    "high_end_fit_on_7_years" | "regular_fit_on_7_years",
    {
      fit: {
        params: Record<"alpha" | "beta", number>;
        se: Record<"alpha" | "beta", number>;
        log_likelihood: number;
      };
      projected_survival_pct: number[];
      retention_rate: number[];
      DERL_10pct_after_n_renewals: Record<string, number>;
    }
  >;
}

testWithData(
  "fits both segments of Fader & Hardie (2007) and projects them",
  ["expected/sbg_retention.json"],
  (file) => {
    const { results } = readJson<Expected>(file);
    for (const [survivors, expected] of [
      [highEnd, results.high_end_fit_on_7_years],
      [regular, results.regular_fit_on_7_years],
    ] as const) {
      const fit = fitShiftedBetaGeometric(survivors, 1000);
      expect(fit).toMatchObject({ model: "sBG", customers: 1000, converged: true, notes: [] });
      expect(Math.abs(fit.logLikelihood - expected.fit.log_likelihood)).toBeLessThan(1e-6);
      for (const { name, value, standardError } of fit.parameters) {
        const known = name as "alpha" | "beta";
        expect(Math.abs(value / expected.fit.params[known] - 1)).toBeLessThan(1e-6);
        expect(Math.abs(standardError! / expected.fit.se[known] - 1)).toBeLessThan(1e-6);
      }
      const values = parameterValues(fit);
      const years = expected.projected_survival_pct.map((_, year) => year);
      renewalSurvival(values, years).forEach((share, year) => {
        expect(100 * share).toBeCloseTo(expected.projected_survival_pct[year]!, 6);
      });
      const renewals = expected.retention_rate.map((_, index) => index + 1);
      renewalRetention(values, renewals).forEach((rate, index) => {
        expect(rate).toBeCloseTo(expected.retention_rate[index]!, 8);
      });
      // The page counts the renewal that is due; we count those made.
      for (const [due, worth] of Object.entries(expected.DERL_10pct_after_n_renewals))
        expect(renewalValue(values, [Number(due) - 1], [0.1])[0]).toBeCloseTo(worth, 6);
    }
  },
);

test("the published survival of years 8 to 12 and the value after seven renewals are met", () => {
  const values = parameterValues(fitShiftedBetaGeometric(highEnd, 1000));
  const projected = [...renewalSurvival(values, [8, 9, 10, 11, 12])];
  [0.46, 0.436, 0.414, 0.395, 0.378].forEach((share, i) => {
    expect(projected[i]).toBeCloseTo(share, 3);
  });
  expect(renewalValue(values, [7], [0.1])[0]).toBeCloseTo(7.53, 2);
});

test("counts, shares with the number of customers, and shares alone give the same parameters", () => {
  const counts = fitShiftedBetaGeometric(highEnd.map((share) => Math.round(share * 10)));
  const shares = fitShiftedBetaGeometric(highEnd, 1000);
  expect(counts.customers).toBe(1000);
  counts.parameters.forEach(({ value, standardError }, i) => {
    expect(value / shares.parameters[i]!.value).toBeCloseTo(1, 10);
    expect(standardError! / shares.parameters[i]!.standardError!).toBeCloseTo(1, 8);
  });
  for (const survivors of [highEnd, highEnd.map((share) => share / 100)]) {
    const alone = fitShiftedBetaGeometric(survivors);
    expect(alone.customers).toBeNull();
    expect(alone.logCovariance).toBeNull();
    alone.parameters.forEach(({ value, standardError }, i) => {
      expect(standardError).toBeNull();
      expect(value / shares.parameters[i]!.value).toBeCloseTo(1, 8);
    });
  }
});

test("the value of renewals is the sum of those to come", () => {
  const values = { alpha: 0.668, beta: 3.806 };
  const survival = renewalSurvival(
    values,
    Array.from({ length: 2000 }, (_, n) => n),
  );
  let byHand = 0;
  for (let n = 4; n < 2000; n++) byHand += (survival[n]! / survival[3]!) * 1.1 ** (4 - n);
  expect(renewalValue(values, [3], [0.1])[0]).toBeCloseTo(byHand, 10);
});

test("without a discount renewals are worth (β + n)/(α − 1), and without limit where α ≤ 1", () => {
  expect(renewalValue({ alpha: 3, beta: 4 }, [2], [0])[0]).toBe(3);
  expect(renewalValue({ alpha: 3, beta: 4 }, [2], [1e-9])[0]).toBeCloseTo(3, 7);
  expect(renewalValue({ alpha: 1, beta: 4 }, [2], [0])[0]).toBe(Infinity);
});

test("a retention that does not rise is everybody's own, not an infinite parameter", () => {
  const fit = fitShiftedBetaGeometric([1000, 800, 640, 512]);
  expect(fit.notes).toEqual(["sameDropout"]);
  expect(fit.parameters.map(({ name }) => name)).toEqual(["churn"]);
  expect(fit.parameters[0]!.value).toBeCloseTo(0.2, 8);
  // 488 left at 2,440 renewals that were due: √(0.2·0.8/2440).
  expect(fit.parameters[0]!.standardError).toBeCloseTo(Math.sqrt((0.2 * 0.8) / 2440), 8);
  expect(renewalRetention(parameterValues(fit), [1, 30])[1]).toBeCloseTo(0.8, 7);
});

test("where some leave at once and the rest stay, their share is told", () => {
  const fit = fitShiftedBetaGeometric([100, 60, 60, 60, 60]);
  expect(fit.notes).toEqual(["splitDropout"]);
  expect(parameterValues(fit).leavingAtOnce).toBeCloseTo(0.4, 8);
  const [first, later] = renewalRetention(parameterValues(fit), [1, 2]);
  expect(first).toBeCloseTo(0.6, 8);
  expect(later).toBeCloseTo(1, 8);
});

test("survivors that say nothing are refused by a code", () => {
  const problem = (survivors: number[], customers: number | null = null) => {
    try {
      fitShiftedBetaGeometric(survivors, customers);
    } catch (error) {
      if (error instanceof StatisticsError) return [error.problem, error.row];
    }
    return null;
  };
  expect(problem([100, 90])).toEqual(["survivors", null]);
  expect(problem([100, 90, 91])).toEqual(["survivors", 2]);
  expect(problem([100, -1, -2])).toEqual(["survivors", 1]);
  expect(problem([0, 0, 0])).toEqual(["noLoss", null]);
  expect(problem([100, 100, 100])).toEqual(["noLoss", null]);
  expect(problem([100, 0, 0])).toEqual(["allLost", null]);
  expect(problem([100, 90, 80], 0)).toEqual(["count", null]);
});

test("a fit of another model, and a time that cannot be, are refused", () => {
  for (const values of [{}, { alpha: 1 }, { alpha: 1, beta: -1 }, { a: 1, b: 1 }, { churn: 1 }])
    expect(() => renewalSurvival(values as Record<string, number>, [1])).toThrow(StatisticsError);
  const values = { alpha: 1, beta: 1 };
  expect(renewalSurvival(values, [-1])[0]).toBeNaN();
  expect(renewalRetention(values, [0])[0]).toBeNaN();
  expect(renewalValue(values, [1], [-0.1])[0]).toBeNaN();
});

test("any series that falls is fitted, and its shares are shares", () => {
  const losses = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(losses, (gone) => {
      const all = gone.reduce((sum, one) => sum + one, 7);
      const survivors = [all];
      for (const one of gone) survivors.push(survivors.at(-1)! - one);
      fc.pre(survivors.at(-1)! < all);
      const values = parameterValues(fitShiftedBetaGeometric(survivors));
      const shares = renewalSurvival(values, [0, 1, 5, 1000]);
      expect(shares[0]).toBe(1);
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(renewalRetention(values, [3])[0]).toBeGreaterThanOrEqual(0);
      expect(renewalValue(values, [3], [0.1])[0]).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the likelihood falls whenever parameters leave the optimum", () => {
  // Of those who left before each renewal and those still there, from the survival alone.
  const logLikelihood = (alpha: number, beta: number, survivors: readonly number[]) => {
    const survival = renewalSurvival(
      { alpha, beta },
      survivors.map((_, t) => t),
    );
    return survivors.reduce((sum, left, t) => {
      if (t === 0) return sum;
      const gone = 10 * (survivors[t - 1]! - left);
      const stays = t === survivors.length - 1 ? 10 * left * Math.log(survival[t]!) : 0;
      return sum + gone * Math.log(survival[t - 1]! - survival[t]!) + stays;
    }, 0);
  };
  for (const survivors of [highEnd, regular]) {
    const fit = fitShiftedBetaGeometric(survivors, 1000);
    const { alpha, beta } = parameterValues(fit) as { alpha: number; beta: number };
    expect(logLikelihood(alpha, beta, survivors)).toBeCloseTo(fit.logLikelihood, 8);
    const step = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(step, step), ([a, b]) => {
        fc.pre(Math.max(Math.abs(a), Math.abs(b)) > 1e-3);
        const moved = logLikelihood(alpha * Math.exp(a), beta * Math.exp(b), survivors);
        expect(moved).toBeLessThan(fit.logLikelihood);
      }),
    );
  }
});
