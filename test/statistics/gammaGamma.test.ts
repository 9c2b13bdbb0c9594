import fc from "fast-check";
import { parameterValues } from "../../src/statistics/fit";
import {
  fitGammaGamma,
  gammaGammaExpected,
  gammaGammaLikelihoods,
  type Spending,
} from "../../src/statistics/gammaGamma";
import { gammaGammaObjective } from "../../src/statistics/gammaGammaLikelihood";
import { StatisticsError } from "../../src/statistics/statisticsError";
import { testWithData } from "../data";
import { gammaVariate, randomFrom, readJson, readText } from "./histories";

const cdnow = "cdnow/cdnow_customers_summary_with_transactions.csv";

const spendingOf = (rows: readonly (readonly number[])[]): Spending => ({
  frequency: Float64Array.from(rows, ([x]) => x!),
  averageAmount: Float64Array.from(rows, ([, amount]) => amount!),
});
const readSpending = (file: string) =>
  spendingOf(
    readText(file)
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(",").map(Number))
      .map((cells) => [cells[1]!, cells[4]!]),
  );
const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);

interface Expected {
  fit: {
    params: Record<"p" | "q" | "v", number>;
    se: Record<"p" | "q" | "v", number>;
    log_likelihood: number;
  };
  customers: Record<string, { x: number; mbar: number; cond_exp_spend: number }>;
  sum_cond_exp_spend_all_2357: number;
  corr_frequency_monetary_returning: number;
}

testWithData(
  "fits CDNOW's 946 repeaters as Fader & Hardie (2013) did, standard errors included",
  [cdnow, "expected/gammagamma_cdnow.json"],
  (data, file) => {
    const expected = readJson<Expected>(file);
    const spending = readSpending(data);
    const fit = fitGammaGamma(spending);
    expect(fit).toMatchObject({
      model: "gamma-gamma",
      customers: 946,
      leftOut: 0,
      converged: true,
      notes: [],
    });
    expect(Math.abs(fit.logLikelihood - expected.fit.log_likelihood)).toBeLessThan(1e-5);
    expect(fit.correlation).toBeCloseTo(expected.corr_frequency_monetary_returning, 10);
    const { p, q, v } = expected.fit.params;
    const errors = [expected.fit.se.p, expected.fit.se.q, expected.fit.se.v];
    fit.parameters.forEach(({ value, standardError }, i) => {
      expect(Math.abs(value / [p, q, v][i]! - 1)).toBeLessThan(1e-6);
      expect(Math.abs(standardError! / errors[i]! - 1)).toBeLessThan(2e-5);
    });
    const values = parameterValues(fit);
    for (const { x, mbar, cond_exp_spend } of Object.values(expected.customers))
      expect(gammaGammaExpected(values, spendingOf([[x, mbar]]))[0]).toBeCloseTo(cond_exp_spend, 5);
    expect(sum(gammaGammaExpected(values, spending))).toBeCloseTo(
      expected.sum_cond_exp_spend_all_2357,
      2,
    );
    expect(sum(gammaGammaLikelihoods(values, spending))).toBeCloseTo(fit.logLikelihood, 8);
  },
);

testWithData("the likelihood falls whenever parameters leave the optimum", [cdnow], (data) => {
  const spending = readSpending(data);
  const fit = fitGammaGamma(spending);
  const best = parameterValues(fit);
  const step = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(step, step, step), (steps) => {
      fc.pre(Math.max(...steps.map(Math.abs)) > 1e-3);
      const moved = Object.fromEntries(
        Object.entries(best).map(([name, value], i) => [name, value * Math.exp(steps[i]!)]),
      );
      expect(sum(gammaGammaLikelihoods(moved, spending))).toBeLessThan(fit.logLikelihood);
    }),
    { numRuns: 50 },
  );
});

testWithData(
  "amounts in cents give the fit of amounts in dollars, γ a hundredfold",
  [cdnow],
  (data) => {
    const dollars = readSpending(data);
    const cents = {
      ...dollars,
      averageAmount: dollars.averageAmount.map((amount) => 100 * amount),
    };
    const [inDollars, inCents] = [dollars, cents].map((one) => parameterValues(fitGammaGamma(one)));
    expect(inCents!.p! / inDollars!.p!).toBeCloseTo(1, 6);
    expect(inCents!.q! / inDollars!.q!).toBeCloseTo(1, 6);
    expect(inCents!.gamma! / inDollars!.gamma!).toBeCloseTo(100, 4);
  },
);

test("gradient and Hessian are those of the log-likelihood", () => {
  const objective = gammaGammaObjective({
    frequency: Float64Array.of(1, 2, 9, 1),
    averageAmount: Float64Array.of(20, 31, 45, 3),
    count: Float64Array.of(1, 4, 1, 2),
  });
  const at = (point: number[]) => {
    const [gradient, hessian] = [new Float64Array(3), new Float64Array(9)];
    return { value: objective(Float64Array.from(point), gradient, hessian), gradient, hessian };
  };
  const point = [0.4, 1.2, 3];
  const { gradient, hessian } = at(point);
  for (let i = 0; i < 3; i++) {
    const [above, below] = [1e-5, -1e-5].map((h) => at(point.map((x, j) => x + (i === j ? h : 0))));
    expect((above!.value - below!.value) / 2e-5).toBeCloseTo(gradient[i]!, 7);
    for (let j = 0; j < 3; j++)
      expect((above!.gradient[j]! - below!.gradient[j]!) / 2e-5).toBeCloseTo(
        hessian[3 * i + j]!,
        7,
      );
  }
});

test("customers without repeats are no part of it, and amounts of 0 or less are left out and counted", () => {
  const rows = [
    [2, 10],
    [3, 12],
    [1, 30],
    [5, 22],
    [4, 9],
    [1, 14],
  ];
  const fit = fitGammaGamma(spendingOf(rows));
  const more = fitGammaGamma(spendingOf([...rows, [0, 0], [0, NaN], [2, 0], [1, -5]]));
  expect(more.leftOut).toBe(2);
  expect({ ...more, leftOut: 0 }).toEqual(fit);
});

/** Averages of customers with their own mean, all amounts of one customer varying with shape p. */
function simulateSpending(
  p: number,
  meanOf: (random: () => number) => number,
  seed: number,
): Spending {
  const random = randomFrom(seed);
  return spendingOf(
    Array.from({ length: 400 }, () => {
      const x = 1 + Math.floor(8 * random());
      const mean = meanOf(random);
      return [x, p === Infinity ? mean : (mean * gammaVariate(p * x, random)) / (p * x)];
    }),
  );
}

test("where everybody spends the same on average, one mean is reported instead of infinite parameters", () => {
  // Averages of nine that lie closer together than chance would have them.
  const rows = Array.from({ length: 60 }, (_, i) => [1 + (i % 9), 100 * (1 + 0.3 * Math.sin(i))]);
  const fit = fitGammaGamma(spendingOf([...rows, ...rows.map(([x]) => [9, 100 + x! / 10])]));
  expect(fit.notes).toEqual(["sameSpending"]);
  expect(fit.parameters.map(({ name }) => name)).toEqual(["p", "mean"]);
  const { mean } = parameterValues(fit);
  for (const spent of gammaGammaExpected(
    parameterValues(fit),
    spendingOf([
      [0, 0],
      [9, 300],
    ]),
  ))
    expect(spent).toBeCloseTo(mean!, 4);
});

test("where nobody's amounts vary, that is said, and a customer will spend what he has spent", () => {
  const fit = fitGammaGamma(
    simulateSpending(Infinity, (random) => 50 / gammaVariate(4, random), 3),
  );
  expect(fit.notes).toEqual(["constantSpending"]);
  expect(fit.parameters.map(({ name }) => name)).toEqual(["q", "scale"]);
  expect(gammaGammaExpected(parameterValues(fit), spendingOf([[2, 30]]))[0]).toBeCloseTo(30, 6);
});

test("an expectation that is infinite is said to be so", () => {
  const fit = fitGammaGamma(simulateSpending(0.8, (random) => 50 / gammaVariate(0.6, random), 4));
  expect(fit.notes).toEqual(["infiniteMean"]);
  const [nobody, somebody] = gammaGammaExpected(
    parameterValues(fit),
    spendingOf([
      [0, 0],
      [3, 40],
    ]),
  );
  expect(nobody).toBe(Infinity);
  expect(somebody).toBeGreaterThan(0);
  expect(somebody).toBeLessThan(Infinity);
});

test("data that teach nothing are refused by a code", () => {
  const problem = (rows: number[][]) => {
    try {
      fitGammaGamma(spendingOf(rows));
    } catch (error) {
      if (error instanceof StatisticsError) return [error.problem, error.row];
    }
    return null;
  };
  expect(problem([])).toEqual(["noCustomers", null]);
  expect(
    problem([
      [0, 0],
      [0, 5],
    ]),
  ).toEqual(["noRepeats", null]);
  expect(problem([[1, 5]])).toEqual(["oneCustomer", null]);
  expect(
    problem([
      [1, 5],
      [2, 5],
    ]),
  ).toEqual(["sameAmounts", null]);
  expect(
    problem([
      [1, 5],
      [1.5, 5],
    ]),
  ).toEqual(["frequency", 1]);
  expect(
    problem([
      [1, 5],
      [1, Infinity],
    ]),
  ).toEqual(["amount", 1]);
});

test("parameters that are not its own are refused, and a row that cannot be has no number", () => {
  const rows = spendingOf([
    [-1, 5],
    [2, -5],
    [2, NaN],
    [0, NaN],
  ]);
  for (const values of [{}, { p: 1, q: 1 }, { p: 1, q: 1, gamma: 0 }, { p: 1, mean: 1, scale: 1 }])
    expect(() => gammaGammaExpected(values as Record<string, number>, rows)).toThrow(
      StatisticsError,
    );
  const expected = gammaGammaExpected({ p: 2, q: 3, gamma: 20 }, rows);
  expect([...expected]).toEqual([NaN, NaN, NaN, 20]);
});

test("any amounts are fitted without a number that is none", () => {
  const amount = fc.double({ min: -7, max: 7, noNaN: true }).map((power) => 10 ** power);
  const row = fc.tuple(fc.integer({ min: 0, max: 200 }), amount);
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 15 }), (rows) => {
      try {
        const fit = fitGammaGamma(spendingOf(rows));
        expect(fit.logLikelihood).not.toBeNaN();
        for (const { value } of fit.parameters) expect(Number.isFinite(value)).toBe(true);
        const expected = gammaGammaExpected(parameterValues(fit), spendingOf(rows));
        expect(expected.every((spent) => spent >= 0)).toBe(true);
      } catch (error) {
        if (!(error instanceof StatisticsError)) throw error;
      }
    }),
  );
});
