import fc from "fast-check";
import { bgNbd } from "../../src/statistics/bgNbd";
import { betaGeometricObjective } from "../../src/statistics/betaGeometricLikelihood";
import { distinctHistories } from "../../src/statistics/buyingHistory";
import { parameterValues, type Fit } from "../../src/statistics/fit";
import { mbgNbd } from "../../src/statistics/mbgNbd";
import { nbd } from "../../src/statistics/nbd";
import { StatisticsError } from "../../src/statistics/statisticsError";
import { testWithData } from "../data";
import {
  cdnow,
  gammaVariate,
  historyOf,
  randomFrom,
  readHistories,
  readText,
  simulateCustomers,
} from "./histories";

const models = [
  { model: bgNbd, chances: "afterRepeats" },
  { model: mbgNbd, chances: "afterPurchases" },
] as const;
const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
const named = (fit: Fit) => fit.parameters.map(({ name }) => name);

const size = (from: number, to: number) =>
  fc.double({ min: Math.log(from), max: Math.log(to), noNaN: true }).map(Math.exp);
const parameters = fc.record({
  r: size(1e-3, 1e4),
  alpha: size(1e-4, 1e6),
  a: size(1e-8, 1e6),
  b: size(1e-8, 1e6),
});
const customer = fc
  .tuple(
    fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 300 })),
    fc.double({ min: 0, max: 1, noNaN: true }),
    size(1e-6, 1e6),
  )
  .map(([x, share, age]): [number, number, number] => [x, x === 0 ? 0 : share * age, age]);

describe.each(models)("$model.code", ({ model, chances }) => {
  test("whatever the parameters and the history, a probability is one and purchases are finite", () => {
    fc.assert(
      fc.property(parameters, customer, size(1e-6, 1e6), (values, row, periods) => {
        const history = historyOf([row]);
        const [alive] = model.alive(values, history);
        expect(alive).toBeGreaterThanOrEqual(0);
        expect(alive).toBeLessThanOrEqual(1);
        expect(model.logLikelihood(values, history)[0]).not.toBeNaN();
        const [purchases] = model.expected(values, history, [periods]);
        const [without] = nbd.expected({ r: values.r, alpha: values.alpha }, history, [periods]);
        expect(purchases).toBeGreaterThanOrEqual(0);
        // Nobody who may leave is expected to buy more than one who never does.
        expect(purchases).toBeLessThanOrEqual(without! * (1 + 1e-9));
      }),
    );
  });

  test("gradient and Hessian are those of the log-likelihood", () => {
    const random = randomFrom(3);
    const history = simulateCustomers(
      200,
      () => gammaVariate(0.7, random) / 5,
      () => 0.2,
      { leavesAfterFirst: chances === "afterPurchases" },
    );
    const objective = betaGeometricObjective(distinctHistories(history), chances);
    const at = (point: number[]) => {
      const [gradient, hessian] = [new Float64Array(4), new Float64Array(16)];
      const value = objective(Float64Array.from(point), gradient, hessian);
      return { value, gradient, hessian };
    };
    const point = [-0.3, -2, -1.2, 0.4];
    const { value, gradient, hessian } = at(point);
    const values = {
      r: Math.exp(-0.3),
      alpha: Math.exp(1.7),
      a: Math.exp(-0.8),
      b: Math.exp(0.4),
    };
    expect(value).toBeCloseTo(sum(model.logLikelihood(values, history)), 8);
    for (let i = 0; i < 4; i++) {
      const [above, below] = [1e-5, -1e-5].map((h) =>
        at(point.map((x, j) => x + (i === j ? h : 0))),
      );
      expect((above!.value - below!.value) / 2e-5).toBeCloseTo(gradient[i]!, 4);
      for (let j = 0; j < 4; j++)
        expect((above!.gradient[j]! - below!.gradient[j]!) / 2e-5).toBeCloseTo(
          hessian[4 * i + j]!,
          4,
        );
    }
  });

  testWithData("the likelihood falls whenever parameters leave the optimum", [cdnow], (data) => {
    const history = readHistories(readText(data));
    const fit = model.fit(history);
    const best = parameterValues(fit);
    const step = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(step, step, step, step), (steps) => {
        fc.pre(Math.max(...steps.map(Math.abs)) > 1e-3);
        const moved = Object.fromEntries(
          Object.entries(best).map(([name, value], i) => [name, value * Math.exp(steps[i]!)]),
        );
        expect(sum(model.logLikelihood(moved, history))).toBeLessThan(fit.logLikelihood);
      }),
      { numRuns: 30 },
    );
  });

  testWithData("an age in days gives the fit of an age in weeks, α sevenfold", [cdnow], (data) => {
    const weeks = readHistories(readText(data));
    const days = {
      ...weeks,
      recency: weeks.recency.map((recency) => 7 * recency),
      age: weeks.age.map((age) => 7 * age),
    };
    const [inWeeks, inDays] = [model.fit(weeks), model.fit(days)].map(parameterValues);
    expect(inDays!.r! / inWeeks!.r!).toBeCloseTo(1, 6);
    expect(inDays!.alpha! / inWeeks!.alpha!).toBeCloseTo(7, 5);
    expect(inDays!.a! / inWeeks!.a!).toBeCloseTo(1, 6);
  });

  testWithData("many customers at once get the predictions of one at a time", [cdnow], (data) => {
    const history = readHistories(readText(data));
    const values = parameterValues(model.fit(history));
    const rows = Array.from(history.frequency, (x, row) => [
      x,
      history.recency[row]!,
      history.age[row]!,
    ]);
    const periods = Float64Array.from(rows, (_, row) => row % 60);
    const together = model.expected(values, history, periods);
    const discounted = model.discounted(values, history, 26, 0.002);
    for (let row = 0; row < rows.length; row += 61) {
      const alone = historyOf([rows[row]!]);
      const [expected] = model.expected(values, alone, [periods[row]!]);
      expect(Math.abs(together[row]! - expected!)).toBeLessThanOrEqual(1e-10 * expected!);
      const [value] = model.discounted(values, alone, 26, 0.002);
      expect(Math.abs(discounted[row]! / value! - 1)).toBeLessThan(1e-10);
    }
  });

  test("discounting sums the purchases of each period", () => {
    const values = { r: 0.5, alpha: 6, a: 0.9, b: 1.6 };
    const history = historyOf([[3, 20, 30]]);
    const until = (periods: number) => model.expected(values, history, [periods])[0]!;
    let byHand = 0;
    for (let k = 1; k <= 12; k++) byHand += (until(k) - until(k - 1)) / 1.01 ** k;
    expect(model.discounted(values, history, 12, 0.01)[0]).toBeCloseTo(byHand, 12);
    expect(model.discounted(values, history, 12, 0)[0]).toBeCloseTo(until(12), 12);
  });

  test("a row that nobody can have gives no number and leaves the others alone", () => {
    const values = { r: 0.5, alpha: 6, a: 0.9, b: 1.6 };
    const history = historyOf([
      [3, 20, 30],
      [1.5, 20, 30],
      [3, 31, 30],
      [0, 1, 30],
    ]);
    const answers = [
      model.alive(values, history),
      model.expected(values, history, [9, 9, 9, 9]),
      model.logLikelihood(values, history),
      model.discounted(values, history, 9, 0.1),
    ];
    for (const answer of answers)
      expect(Array.from(answer, Number.isNaN)).toEqual([false, true, true, true]);
    expect(model.expected(values, historyOf([[3, 20, 30]]), [-1])[0]).toBeNaN();
  });

  test("parameters that are not its own are refused", () => {
    const history = historyOf([[3, 20, 30]]);
    for (const values of [
      {},
      { r: 1, alpha: 1 },
      { r: 1, alpha: 1, a: 1, b: 0 },
      { r: 1, alpha: NaN, a: 1, b: 1 },
      { r: 1, rate: 1, a: 1, b: 1 },
      { r: 1, alpha: 1, dropout: 1.2 },
      { r: 1, alpha: 1, a: 1, dropout: 0.2 },
    ])
      expect(() => model.alive(values as Record<string, number>, history)).toThrow(StatisticsError);
  });

  test("data that teach nothing are refused by a code", () => {
    const problem = (rows: number[][]) => {
      try {
        model.fit(historyOf(rows));
      } catch (error) {
        if (error instanceof StatisticsError) return error.problem;
      }
      return null;
    };
    expect(problem([])).toBe("noCustomers");
    expect(problem([[2, 3, 4]])).toBe("oneCustomer");
    expect(
      problem([
        [0, 0, 4],
        [0, 0, 5],
      ]),
    ).toBe("noRepeats");
    expect(
      problem([
        [2, 3, 4],
        [2, 3, 4],
      ]),
    ).toBe("sameHistories");
    expect(
      problem([
        [2, 3, 4],
        [2, 5, 4],
      ]),
    ).toBe("recencyAboveAge");
  });

  test("where nobody leaves, no dropout is reported, and predictions are those of the NBD", () => {
    const random = randomFrom(8);
    const history = simulateCustomers(
      800,
      () => gammaVariate(3, random) / 3,
      () => 0,
    );
    const fit = model.fit(history);
    const yardstick = nbd.fit(history);
    expect(fit.notes).toEqual(["noDropout"]);
    expect(named(fit)).toEqual(["r", "alpha", "dropout"]);
    expect(fit.parameters[2]).toMatchObject({ value: 0, standardError: null });
    expect(fit.logLikelihood).toBeCloseTo(yardstick.logLikelihood, 6);
    expect(fit.aic).toBeCloseTo(yardstick.aic, 6);
    const few = historyOf([[4, 20, 30]]);
    expect(model.expected(parameterValues(fit), few, [10])[0]).toBeCloseTo(
      nbd.expected(parameterValues(yardstick), few, [10])[0]!,
      5,
    );
  });

  test("where everybody looks alike, a rate and a probability are reported instead of infinite parameters", () => {
    const history = simulateCustomers(
      1500,
      () => 0.3,
      () => 0.15,
      { leavesAfterFirst: chances === "afterPurchases", seed: 4 },
    );
    const fit = model.fit(history);
    expect(fit.notes.sort()).toEqual(["sameDropout", "sameRate"]);
    expect(named(fit)).toEqual(["rate", "dropout"]);
    const [rate, dropout] = fit.parameters;
    expect(Math.abs(rate!.value - 0.3)).toBeLessThan(4 * rate!.standardError!);
    expect(Math.abs(dropout!.value - 0.15)).toBeLessThan(4 * dropout!.standardError!);
    expect(fit.aic).toBeCloseTo(4 - 2 * fit.logLikelihood, 8);
    // 0.3 purchases a week while 15% leave at each: (1 − e^(−rate·dropout·t))/dropout for a new customer.
    const stay = chances === "afterPurchases" ? 1 - dropout!.value : 1;
    const expected = (-stay * Math.expm1(-rate!.value * dropout!.value * 20)) / dropout!.value;
    expect(model.expectedOfNew(parameterValues(fit), [20])[0]).toBeCloseTo(expected, 6);
  });

  test("few customers of any kind are fitted without a number that is none", () => {
    fc.assert(
      fc.property(fc.array(customer, { minLength: 2, maxLength: 12 }), (rows) => {
        let fit: Fit;
        try {
          fit = model.fit(historyOf(rows));
        } catch (error) {
          expect(error).toBeInstanceOf(StatisticsError);
          return;
        }
        expect(fit.logLikelihood).not.toBeNaN();
        for (const { value, standardError } of fit.parameters) {
          expect(Number.isFinite(value)).toBe(true);
          if (standardError !== null) expect(standardError).toBeGreaterThanOrEqual(0);
        }
        const alive = model.alive(parameterValues(fit), historyOf(rows));
        expect(alive.every((share) => share >= 0 && share <= 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

testWithData(
  "Online Retail shows no dropout worth the name, and the fit says so",
  ["expected/rfm_online_retail_clean_daily.csv.gz"],
  async (file) => {
    const { gunzipSync } = await import("node:zlib");
    const { readFileSync } = await import("node:fs");
    const history = readHistories(gunzipSync(readFileSync(file)).toString());
    const fit = bgNbd.fit(history);
    expect(fit.notes).toEqual(["uncertainDropout"]);
    expect(fit.logLikelihood).toBeCloseTo(-61823.4712502, 4);
    const values = parameterValues(fit);
    expect(values.r).toBeCloseTo(0.826541923513, 5);
    expect(sum(bgNbd.alive(values, history))).toBeCloseTo(4333.68905829, 2);
    const periods = new Float64Array(history.age.length).fill(90);
    expect(sum(bgNbd.expected(values, history, periods))).toBeCloseTo(4672.15185311, 2);
  },
);
