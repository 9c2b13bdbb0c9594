import { gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { distinctHistories, type BuyingHistory } from "../../src/statistics/buyingHistory";
import { parameterValues, type Fit } from "../../src/statistics/fit";
import { nbd } from "../../src/statistics/nbd";
import { paretoNbd } from "../../src/statistics/paretoNbd";
import { paretoNbdObjective } from "../../src/statistics/paretoNbdLikelihood";
import { StatisticsError } from "../../src/statistics/statisticsError";
import { testWithData } from "../data";
import {
  cdnow,
  gammaVariate,
  historyOf,
  randomFrom,
  readHistories,
  readJson,
  readText,
} from "./histories";

type Numbers = [number, number, number, number];
type Name = "r" | "alpha" | "s" | "beta";

interface Edge {
  params: Numbers;
  x: number;
  t_x: number;
  T: number;
  ll: number;
  p_alive: number;
  cond_exp: Record<string, number>;
}

interface Expected {
  fit: { params: Record<Name, number>; se: Record<Name, number>; log_likelihood: number };
  E_purchases_new_customer: Record<string, number>;
  customers: Record<string, Pick<Edge, "x" | "t_x" | "T" | "p_alive" | "cond_exp">>;
  sums: { sum_p_alive: number; sum_cond_exp_39w: number };
}

const named = ([r, alpha, s, beta]: Numbers) => ({ r, alpha, s, beta });
const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
const relative = (value: number, expected: number) =>
  expected === 0 ? Math.abs(value) : Math.abs(value / expected - 1);

const size = (from: number, to: number) =>
  fc.double({ min: Math.log(from), max: Math.log(to), noNaN: true }).map(Math.exp);
const parameters = fc.record({
  r: size(1e-3, 1e4),
  alpha: size(1e-4, 1e6),
  s: size(1e-8, 1e6),
  beta: size(1e-4, 1e8),
});
const customerWith = (mostPurchases: number) =>
  fc
    .tuple(
      fc.oneof(
        fc.constant(0),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: mostPurchases }),
      ),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.oneof(fc.constant(0), size(1e-6, 1e6)),
    )
    // Nobody has bought again within no time.
    .filter(([x, , age]) => x === 0 || age > 0)
    .map(([x, share, age]): [number, number, number] => [x, x === 0 ? 0 : share * age, age]);
const customer = customerWith(1e5);
const fewPurchases = customerWith(100);

/** Customers who buy and may leave at rates of their own, seen for 27 to 39 weeks by the day. */
function simulate(
  customers: number,
  rateOf: (random: () => number) => number,
  leavingOf: (random: () => number) => number,
  seed = 1,
): BuyingHistory {
  const random = randomFrom(seed);
  return historyOf(
    Array.from({ length: customers }, () => {
      const age = Math.round(27 + random() * 12);
      const rate = rateOf(random);
      const leaving = leavingOf(random);
      const life = leaving > 0 ? -Math.log(1 - random()) / leaving : Infinity;
      let [frequency, recency, time] = [0, 0, 0];
      for (;;) {
        time -= Math.log(1 - random()) / rate;
        if (time > Math.min(age, life)) break;
        frequency++;
        recency = Math.min(age, Math.ceil(time * 7) / 7);
      }
      return [frequency, recency, age];
    }),
  );
}

testWithData(
  "fits CDNOW as Fader, Hardie & Lee (2005) did, standard errors included",
  [cdnow, "expected/pnbd_cdnow_summary.json"],
  (data, expected) => {
    const reference = readJson<Expected>(expected);
    const history = readHistories(readText(data));
    const fit = paretoNbd.fit(history);
    expect(fit).toMatchObject({ customers: 2357, converged: true, notes: [], model: "Pareto/NBD" });
    expect(fit.logLikelihood).toBeCloseTo(reference.fit.log_likelihood, 6);
    expect(fit.aic).toBeCloseTo(8 - 2 * reference.fit.log_likelihood, 5);
    expect(fit.parameters.map(({ name }) => name)).toEqual(["r", "alpha", "s", "beta"]);
    for (const { name, value, standardError } of fit.parameters) {
      expect(relative(value, reference.fit.params[name as Name])).toBeLessThan(1e-7);
      expect(relative(standardError!, reference.fit.se[name as Name])).toBeLessThan(1e-5);
    }
    const values = parameterValues(fit);
    expect(sum(paretoNbd.logLikelihood(values, history))).toBeCloseTo(fit.logLikelihood, 7);
    expect(sum(paretoNbd.alive(values, history))).toBeCloseTo(reference.sums.sum_p_alive, 4);
    const year = new Float64Array(2357).fill(39);
    expect(sum(paretoNbd.expected(values, history, year))).toBeCloseTo(
      reference.sums.sum_cond_exp_39w,
      4,
    );
  },
);

testWithData(
  "predicts the customers and the new customers of CDNOW as the reference implementations do",
  ["expected/pnbd_cdnow_summary.json"],
  (expected) => {
    const { fit, customers, E_purchases_new_customer } = readJson<Expected>(expected);
    for (const { x, t_x, T, p_alive, cond_exp } of Object.values(customers)) {
      const history = historyOf([[x, t_x, T]]);
      expect(relative(paretoNbd.alive(fit.params, history)[0]!, p_alive)).toBeLessThan(1e-10);
      for (const [weeks, purchases] of Object.entries(cond_exp))
        expect(
          relative(paretoNbd.expected(fit.params, history, [Number(weeks)])[0]!, purchases),
        ).toBeLessThan(1e-10);
    }
    for (const [weeks, purchases] of Object.entries(E_purchases_new_customer))
      expect(
        relative(paretoNbd.expectedOfNew(fit.params, [Number(weeks)])[0]!, purchases),
      ).toBeLessThan(1e-10);
  },
);

testWithData(
  "agrees with 60-digit values: α = β, s = 1, α < β, x = 5000, a million periods",
  ["expected/edge_cases.json"],
  (file) => {
    const { pareto_nbd, pareto_nbd_expectation } = readJson<{
      pareto_nbd: Edge[];
      pareto_nbd_expectation: { params: Numbers; t: number; E: number }[];
    }>(file);
    for (const { params, x, t_x, T, ll, p_alive, cond_exp } of pareto_nbd) {
      const history = historyOf([[x, t_x, T]]);
      expect(relative(paretoNbd.logLikelihood(named(params), history)[0]!, ll)).toBeLessThan(1e-12);
      expect(relative(paretoNbd.alive(named(params), history)[0]!, p_alive)).toBeLessThan(1e-11);
      for (const [periods, purchases] of Object.entries(cond_exp))
        expect(
          relative(paretoNbd.expected(named(params), history, [Number(periods)])[0]!, purchases),
        ).toBeLessThan(1e-11);
    }
    for (const { params, t, E } of pareto_nbd_expectation)
      expect(relative(paretoNbd.expectedOfNew(named(params), [t])[0]!, E)).toBeLessThan(1e-12);
  },
);

test("the customer 1516 of the BTYD walkthrough is expected to buy 25.46 times in 52 weeks", () => {
  const values = { r: 0.5534, alpha: 10.58, s: 0.606, beta: 11.6561 };
  const history = historyOf([[26, 30.86, 31]]);
  expect(paretoNbd.expected(values, history, [52])[0]).toBeCloseTo(25.46, 2);
  expect(paretoNbd.alive(values, history)[0]).toBeCloseTo(0.9979, 4);
});

test("whatever the parameters and the history, a probability is one and purchases are finite", () => {
  fc.assert(
    fc.property(parameters, customer, size(1e-6, 1e6), (values, row, periods) => {
      const history = historyOf([row]);
      const [alive] = paretoNbd.alive(values, history);
      expect(alive).toBeGreaterThanOrEqual(0);
      expect(alive).toBeLessThanOrEqual(1);
      expect(paretoNbd.logLikelihood(values, history)[0]).not.toBeNaN();
      const [purchases] = paretoNbd.expected(values, history, [periods]);
      const [without] = nbd.expected({ r: values.r, alpha: values.alpha }, history, [periods]);
      expect(purchases).toBeGreaterThanOrEqual(0);
      // Nobody who may leave is expected to buy more than one who never does.
      expect(purchases).toBeLessThanOrEqual(without! * (1 + 1e-9));
    }),
    { numRuns: 500 },
  );
});

test("the longer the silence, the less likely to be active", () => {
  fc.assert(
    fc.property(parameters, customer, size(1.01, 10), (values, [x, last, age], longer) => {
      const [before, after] = paretoNbd.alive(
        values,
        historyOf([
          [x, last, age],
          [x, last, age * longer],
        ]),
      );
      expect(after).toBeLessThanOrEqual(before! + 1e-12);
    }),
  );
});

test("gradient and Hessian are those of the log-likelihood", () => {
  const history = simulate(
    200,
    (random) => gammaVariate(0.7, random) / 5,
    (random) => gammaVariate(0.6, random) / 10,
  );
  const objective = paretoNbdObjective(distinctHistories(history));
  const at = (point: number[]) => {
    const [gradient, hessian] = [new Float64Array(4), new Float64Array(16)];
    const value = objective(Float64Array.from(point), gradient, hessian);
    return { value, gradient, hessian };
  };
  // β above α, below it, and the limits where nobody leaves or some at once; there the last coordinate is held.
  for (const { point, leaving, free = 3 } of [
    { point: [-0.3, -2, -3, 0.4], leaving: { s: Math.exp(0.4), beta: Math.exp(3.4) }, free: 4 },
    { point: [0.5, -3, -1, -1.5], leaving: { s: Math.exp(-1.5), beta: Math.exp(-0.5) }, free: 4 },
    { point: [-0.3, -2, -800, -800], leaving: { dropout: 0 } },
    { point: [-0.3, -2, 0.5, -800], leaving: { leavingAtOnce: 1 / (1 + Math.exp(-0.5)) } },
  ]) {
    const { value, gradient, hessian } = at(point);
    const [lnR, lnRate] = point as Numbers;
    const values = { r: Math.exp(lnR), alpha: Math.exp(lnR - lnRate), ...leaving };
    expect(value).toBeCloseTo(sum(paretoNbd.logLikelihood(values, history)), 8);
    for (let i = 0; i < free; i++) {
      const [above, below] = [1e-5, -1e-5].map((h) =>
        at(point.map((x, j) => x + (i === j ? h : 0))),
      );
      expect((above!.value - below!.value) / 2e-5).toBeCloseTo(gradient[i]!, 4);
      for (let j = 0; j < free; j++)
        expect((above!.gradient[j]! - below!.gradient[j]!) / 2e-5).toBeCloseTo(
          hessian[4 * i + j]!,
          4,
        );
    }
  }
});

testWithData("the likelihood falls whenever parameters leave the optimum", [cdnow], (data) => {
  const history = readHistories(readText(data));
  const fit = paretoNbd.fit(history);
  const best = parameterValues(fit);
  const step = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(step, step, step, step), (steps) => {
      fc.pre(Math.max(...steps.map(Math.abs)) > 1e-3);
      const moved = Object.fromEntries(
        Object.entries(best).map(([name, value], i) => [name, value * Math.exp(steps[i]!)]),
      );
      expect(sum(paretoNbd.logLikelihood(moved, history))).toBeLessThan(fit.logLikelihood);
    }),
    { numRuns: 30 },
  );
});

testWithData(
  "an age in days gives the fit of an age in weeks, α and β sevenfold",
  [cdnow],
  (data) => {
    const weeks = readHistories(readText(data));
    const days = {
      ...weeks,
      recency: weeks.recency.map((recency) => 7 * recency),
      age: weeks.age.map((age) => 7 * age),
    };
    const [inWeeks, inDays] = [weeks, days].map((history) => paretoNbd.fit(history).parameters);
    inWeeks!.forEach(({ name, value, standardError }, i) => {
      const scale = name === "alpha" || name === "beta" ? 7 : 1;
      expect(inDays![i]!.value / value).toBeCloseTo(scale, 5);
      expect(inDays![i]!.standardError! / standardError!).toBeCloseTo(scale, 5);
    });
  },
);

testWithData("many customers at once get the predictions of one at a time", [cdnow], (data) => {
  const history = readHistories(readText(data));
  const values = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
  const rows = Array.from(history.frequency, (x, row) => [
    x,
    history.recency[row]!,
    history.age[row]!,
  ]);
  const discounted = paretoNbd.discounted(values, history, 26, 0.002);
  for (let row = 0; row < rows.length; row += 7) {
    const [alone] = paretoNbd.discounted(values, historyOf([rows[row]!]), 26, 0.002);
    expect(relative(discounted[row]!, alone!)).toBeLessThan(1e-10);
  }
});

test("discounting sums the purchases of each period", () => {
  const history = historyOf([[3, 20, 30]]);
  for (const s of [0.6, 1, 2.5]) {
    const values = { r: 0.5, alpha: 6, s, beta: 9 };
    const until = (periods: number) => paretoNbd.expected(values, history, [periods])[0]!;
    let byHand = 0;
    for (let k = 1; k <= 12; k++) byHand += (until(k) - until(k - 1)) / 1.01 ** k;
    expect(paretoNbd.discounted(values, history, 12, 0.01)[0]).toBeCloseTo(byHand, 12);
    expect(paretoNbd.discounted(values, history, 12, 0)[0]).toBeCloseTo(until(12), 12);
  }
});

testWithData(
  "Online Retail shows no dropout: the fit says so, and predictions are those of the NBD",
  ["expected/rfm_online_retail_clean_daily.csv.gz", "expected/fits_online_retail.json"],
  (file, expected) => {
    interface Retail {
      pnbd: { params: Record<Name, number>; sum_cond_exp: Record<string, number> };
      nbd_log_likelihood: number;
    }
    const { pnbd, nbd_log_likelihood } = readJson<Retail>(expected);
    const history = readHistories(gunzipSync(readFileSync(file)).toString());
    const fit = paretoNbd.fit(history);
    expect(fit).toMatchObject({ converged: true, notes: ["noDropout"] });
    expect(fit.logLikelihood).toBeCloseTo(nbd_log_likelihood, 6);
    // Two parameters were fitted.
    expect(fit.aic).toBeCloseTo(4 - 2 * nbd_log_likelihood, 5);
    expect(fit.parameters.map(({ name }) => name)).toEqual(["r", "alpha", "dropout"]);
    expect(fit.parameters[2]).toMatchObject({ value: 0, standardError: null });
    const values = parameterValues(fit);
    expect(relative(values.r!, pnbd.params.r)).toBeLessThan(1e-6);
    expect(relative(values.alpha!, pnbd.params.alpha)).toBeLessThan(1e-6);
    expect([...new Set(paretoNbd.alive(values, history))]).toEqual([1]);
    for (const [days, purchases] of Object.entries(pnbd.sum_cond_exp)) {
      const periods = new Float64Array(4338).fill(Number(days));
      expect(relative(sum(paretoNbd.expected(values, history, periods)), purchases)).toBeLessThan(
        1e-6,
      );
    }
  },
);

test("where everybody is alike, two rates are reported instead of infinite parameters", () => {
  const history = simulate(
    1500,
    () => 0.3,
    () => 0.05,
    4,
  );
  const fit = paretoNbd.fit(history);
  expect([...fit.notes].sort()).toEqual(["sameDropout", "sameRate"]);
  expect(fit.parameters.map(({ name }) => name)).toEqual(["rate", "dropout"]);
  const [rate, dropout] = fit.parameters;
  expect(Math.abs(rate!.value - 0.3)).toBeLessThan(4 * rate!.standardError!);
  expect(Math.abs(dropout!.value - 0.05)).toBeLessThan(4 * dropout!.standardError!);
  expect(fit.aic).toBeCloseTo(4 - 2 * fit.logLikelihood, 8);
  const values = parameterValues(fit);
  // A new customer's purchases until t: λ(1 − e^(−μt))/μ; P(alive): 1/(1 + μ/(λ + μ)·(e^((λ + μ)(T − tx)) − 1)).
  const [l, m] = [rate!.value, dropout!.value];
  expect(paretoNbd.expectedOfNew(values, [20])[0]).toBeCloseTo((-l * Math.expm1(-m * 20)) / m, 8);
  expect(paretoNbd.alive(values, historyOf([[4, 20, 30]]))[0]).toBeCloseTo(
    1 / (1 + (m / (l + m)) * Math.expm1((l + m) * 10)),
    8,
  );
});

test("where some leave at once and the others never, their share is reported", () => {
  const history = simulate(
    600,
    (random) => (random() < 0.4 ? 1e-9 : gammaVariate(2, random) / 10),
    () => 0,
  );
  const fit = paretoNbd.fit(history);
  expect(fit).toMatchObject({ converged: true, notes: ["splitDropout"] });
  expect(fit.parameters.map(({ name }) => name)).toEqual(["r", "alpha", "leavingAtOnce"]);
  [2, 10, 0.4].forEach((made, i) => {
    const { value, standardError } = fit.parameters[i]!;
    expect(Math.abs(value - made)).toBeLessThan(4 * standardError!);
  });
  const values = parameterValues(fit);
  expect(sum(paretoNbd.logLikelihood(values, history))).toBeCloseTo(fit.logLikelihood, 7);
  // Whoever came back stays; a newcomer has left already with the share's probability.
  const [loyal, quiet, newcomer] = paretoNbd.alive(
    values,
    historyOf([
      [1, 2, 39],
      [0, 0, 39],
      [0, 0, 0],
    ]),
  );
  expect(loyal).toBe(1);
  expect(newcomer).toBeCloseTo(1 - values.leavingAtOnce!, 12);
  expect(quiet).toBeLessThan(newcomer!);
});

test("repeat purchases that took no time are refused where they carry the fit away", () => {
  const rows = [
    [3, 0, 5],
    [2, 0, 9],
    [0, 0, 7],
    [1, 4, 8],
  ];
  expect(() => paretoNbd.fit(historyOf(rows))).toThrow(new StatisticsError("recency", 0));
});

test("a large sample gives back the parameters that made it", () => {
  const history = simulate(
    20_000,
    (random) => gammaVariate(0.8, random) / 6,
    (random) => gammaVariate(1.2, random) / 20,
    7,
  );
  const fit = paretoNbd.fit(history);
  expect(fit).toMatchObject({ converged: true, notes: [] });
  [0.8, 6, 1.2, 20].forEach((made, i) => {
    const { value, standardError } = fit.parameters[i]!;
    expect(Math.abs(Math.log(value / made))).toBeLessThan((4 * standardError!) / value);
  });
});

test("a row that nobody can have gives no number and leaves the others alone", () => {
  const values = { r: 0.5, alpha: 6, s: 0.9, beta: 16 };
  const history = historyOf([
    [3, 20, 30],
    [1.5, 20, 30],
    [3, 31, 30],
    [0, 1, 30],
  ]);
  const answers = [
    paretoNbd.alive(values, history),
    paretoNbd.expected(values, history, [9, 9, 9, 9]),
    paretoNbd.logLikelihood(values, history),
    paretoNbd.discounted(values, history, 9, 0.1),
  ];
  for (const answer of answers)
    expect(Array.from(answer, Number.isNaN)).toEqual([false, true, true, true]);
  expect(paretoNbd.expected(values, historyOf([[3, 20, 30]]), [-1])[0]).toBeNaN();
});

test("parameters that are not its own are refused", () => {
  const history = historyOf([[3, 20, 30]]);
  for (const values of [
    {},
    { r: 1, alpha: 1 },
    { r: 1, alpha: 1, s: 1, beta: 0 },
    { r: 1, alpha: NaN, s: 1, beta: 1 },
    { r: 1, rate: 1, s: 1, beta: 1 },
    { r: 1, alpha: 1, dropout: -1 },
    { r: 1, alpha: 1, s: 1, dropout: 0 },
    { r: 1, alpha: 1, a: 1, b: 1 },
  ])
    expect(() => paretoNbd.alive(values as Record<string, number>, history)).toThrow(
      StatisticsError,
    );
});

test("few customers of any kind are fitted without a number that is none", () => {
  fc.assert(
    fc.property(fc.array(fewPurchases, { minLength: 2, maxLength: 8 }), (rows) => {
      let fit: Fit;
      try {
        fit = paretoNbd.fit(historyOf(rows));
      } catch (error) {
        expect(error).toBeInstanceOf(StatisticsError);
        return;
      }
      expect(fit.logLikelihood).not.toBeNaN();
      for (const { value, standardError } of fit.parameters) {
        expect(Number.isFinite(value)).toBe(true);
        if (standardError !== null) expect(standardError).toBeGreaterThanOrEqual(0);
      }
      const alive = paretoNbd.alive(parameterValues(fit), historyOf(rows));
      expect(alive.every((share) => share >= 0 && share <= 1)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
