import { bgNbd } from "../../src/statistics/bgNbd";
import { parameterValues } from "../../src/statistics/fit";
import { testWithData } from "../data";
import { cdnow, historyOf, readHistories, readJson, readText } from "./histories";

interface Edge {
  params: [number, number, number, number];
  x: number;
  t_x: number;
  T: number;
  ll: number;
  p_alive: number;
  cond_exp: Record<string, number>;
}

interface Expected {
  fit: {
    params: Record<"r" | "alpha" | "a" | "b", number>;
    se: Record<"r" | "alpha" | "a" | "b", number>;
  };
  E_purchases_new_customer: Record<string, number>;
  sums: { sum_p_alive: number; sum_cond_exp_39w: number };
}

const named = ([r, alpha, a, b]: Edge["params"]) => ({ r, alpha, a, b });
const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
const relative = (value: number, expected: number) =>
  expected === 0 ? Math.abs(value) : Math.abs(value / expected - 1);

testWithData(
  "fits CDNOW as Fader, Hardie & Lee (2005) did, standard errors included",
  [cdnow, "expected/bgnbd_cdnow_summary.json"],
  (data, expected) => {
    const { fit: reference, sums, E_purchases_new_customer } = readJson<Expected>(expected);
    const history = readHistories(readText(data));
    const fit = bgNbd.fit(history);
    expect(fit).toMatchObject({ customers: 2357, converged: true, notes: [], model: "BG/NBD" });
    expect(Math.abs(fit.logLikelihood + 9582.42556057)).toBeLessThan(1e-5);
    expect(fit.aic).toBeCloseTo(8 + 2 * 9582.42556057, 4);
    expect(fit.parameters.map(({ name }) => name)).toEqual(["r", "alpha", "a", "b"]);
    for (const { name, value, standardError } of fit.parameters) {
      const known = name as "r" | "alpha" | "a" | "b";
      expect(relative(value, reference.params[known])).toBeLessThan(1e-6);
      expect(relative(standardError!, reference.se[known])).toBeLessThan(1e-5);
    }
    const parameters = parameterValues(fit);
    expect(sum(bgNbd.logLikelihood(parameters, history))).toBeCloseTo(fit.logLikelihood, 8);
    expect(sum(bgNbd.alive(parameters, history))).toBeCloseTo(sums.sum_p_alive, 4);
    const year = new Float64Array(2357).fill(39);
    expect(sum(bgNbd.expected(parameters, history, year))).toBeCloseTo(sums.sum_cond_exp_39w, 4);
    for (const [weeks, purchases] of Object.entries(E_purchases_new_customer))
      expect(
        relative(bgNbd.expectedOfNew(parameters, [Number(weeks)])[0]!, purchases),
      ).toBeLessThan(1e-6);
  },
);

testWithData(
  "agrees with 60-digit values, a = 1, x = 1000 and 1e6 periods among them",
  ["expected/edge_cases.json"],
  (file) => {
    const { bg_nbd, bg_nbd_expectation } = readJson<{
      bg_nbd: Edge[];
      bg_nbd_expectation: { params: Edge["params"]; t: number; E: number }[];
    }>(file);
    for (const { params, x, t_x, T, ll, p_alive, cond_exp } of bg_nbd) {
      const parameters = named(params);
      const history = historyOf([[x, t_x, T]]);
      expect(relative(bgNbd.logLikelihood(parameters, history)[0]!, ll)).toBeLessThan(1e-12);
      expect(relative(bgNbd.alive(parameters, history)[0]!, p_alive)).toBeLessThan(1e-12);
      for (const [periods, purchases] of Object.entries(cond_exp))
        expect(
          relative(bgNbd.expected(parameters, history, [Number(periods)])[0]!, purchases),
        ).toBeLessThan(1e-12);
    }
    for (const { params, t, E } of bg_nbd_expectation)
      expect(relative(bgNbd.expectedOfNew(named(params), [t])[0]!, E)).toBeLessThan(1e-12);
  },
);

test("a customer of Fader, Hardie & Lee's example is expected to buy 1.226 times in 39 weeks", () => {
  const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
  const history = historyOf([[2, 30.43, 38.86]]);
  expect(bgNbd.expected(parameters, history, [39])[0]).toBeCloseTo(1.226, 3);
  expect(bgNbd.alive(parameters, history)[0]).toBeCloseTo(0.7266, 4);
});

test("a customer without a repeat purchase is certainly alive", () => {
  const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
  expect([...bgNbd.alive(parameters, historyOf([[0, 0, 5000]]))]).toEqual([1]);
});
