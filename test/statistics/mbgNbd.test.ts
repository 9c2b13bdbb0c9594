import { parameterValues } from "../../src/statistics/fit";
import { mbgNbd } from "../../src/statistics/mbgNbd";
import { testWithData } from "../data";
import { cdnow, historyOf, readHistories, readJson, readText } from "./histories";

type Name = "r" | "alpha" | "a" | "b";

interface Expected {
  fit: { params: Record<Name, number>; se: Record<Name, number> };
  E_purchases_new_customer: Record<string, number>;
  sums: { sum_p_alive: number; sum_cond_exp_39w: number };
}

const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
const relative = (value: number, expected: number) => Math.abs(value / expected - 1);

testWithData(
  "fits CDNOW as BTYDplus does, standard errors included",
  [cdnow, "expected/mbgnbd_cdnow_summary.json"],
  (data, expected) => {
    const { fit: reference, sums, E_purchases_new_customer } = readJson<Expected>(expected);
    const history = readHistories(readText(data));
    const fit = mbgNbd.fit(history);
    expect(fit).toMatchObject({ customers: 2357, converged: true, notes: [], model: "MBG/NBD" });
    expect(Math.abs(fit.logLikelihood + 9582.1326849)).toBeLessThan(1e-5);
    for (const { name, value, standardError } of fit.parameters) {
      expect(relative(value, reference.params[name as Name])).toBeLessThan(1e-6);
      expect(relative(standardError!, reference.se[name as Name])).toBeLessThan(1e-5);
    }
    const parameters = parameterValues(fit);
    expect(sum(mbgNbd.alive(parameters, history))).toBeCloseTo(sums.sum_p_alive, 4);
    const year = new Float64Array(2357).fill(39);
    expect(sum(mbgNbd.expected(parameters, history, year))).toBeCloseTo(sums.sum_cond_exp_39w, 4);
    for (const [weeks, purchases] of Object.entries(E_purchases_new_customer))
      expect(
        relative(mbgNbd.expectedOfNew(parameters, [Number(weeks)])[0]!, purchases),
      ).toBeLessThan(1e-6);
  },
);

// Parameters, frequency, recency, age, periods; log-likelihood, P(alive), expected purchases with 60 digits.
test.each([
  [
    0.525, 6.183, 0.891, 1.614, 2, 30.43, 38.86, 39, -9.485551314533932, 0.7062022651184873,
    1.2629606232673656,
  ],
  [
    0.525, 6.183, 0.891, 1.614, 2, 30.43, 38.86, 1e4, -9.485551314533932, 0.7062022651184873,
    19.79836465953083,
  ],
  [
    0.525, 6.183, 0.891, 1.614, 0, 0, 38.86, 39, -0.5398374635310146, 0.3897350809187629,
    0.15401274667514667,
  ],
  [
    0.525, 6.183, 0.891, 1.614, 133, 200, 200, 10, -196.60297946650914, 0.993424596878344,
    6.300459155873723,
  ],
  [
    0.525, 6.183, 0.891, 1.614, 1000, 729, 730, 90, -701.4206451333565, 0.9965460742569693,
    115.73677911032378,
  ],
  [
    0.525, 6.183, 0.891, 1.614, 50, 1, 730, 90, 40.23737268993223, 1.4903454810292845e-100,
    8.755798237151552e-100,
  ],
  [
    0.525, 6.183, 1, 1.614, 2, 30.43, 38.86, 39, -9.547365377522027, 0.6817008552225305,
    1.1953133208487834,
  ],
  [
    0.525, 6.183, 1.0000001, 1.614, 2, 30.43, 38.86, 39, -9.547365433290999, 0.6817008335240513,
    1.195313261630242,
  ],
  [0.525, 6.183, 0.891, 1.614, 0, 0, 0, 39, 0, 0.644311377245509, 1.1829536655971726],
  [
    0.525, 0.001, 0.891, 1.614, 5, 1, 400, 90, -3.566821620902042, 3.1375981036776284e-14,
    3.630261215185705e-14,
  ],
  [
    0.827, 69.03, 0.0018, 11.89, 130, 372, 373, 90, -288.25587680438707, 0.9999829393155383,
    26.632475103417217,
  ],
])(
  "agrees with 60-digit values: r %d, α %d, a %d, b %d, history %d, %d, %d, %d periods",
  (r, alpha, a, b, x, recency, age, periods, logLikelihood, alive, purchases) => {
    const parameters = { r, alpha, a, b };
    const history = historyOf([[x, recency, age]]);
    expect(mbgNbd.logLikelihood(parameters, history)[0]).toBeCloseTo(logLikelihood, 11);
    expect(relative(mbgNbd.alive(parameters, history)[0]!, alive)).toBeLessThan(1e-12);
    expect(relative(mbgNbd.expected(parameters, history, [periods])[0]!, purchases)).toBeLessThan(
      1e-12,
    );
  },
);

test("a one-time buyer may have left already, the more likely the longer the silence", () => {
  const parameters = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };
  const [soon, late] = mbgNbd.alive(
    parameters,
    historyOf([
      [0, 0, 1],
      [0, 0, 100],
    ]),
  );
  expect(soon).toBeLessThan(1);
  expect(late).toBeLessThan(soon!);
});
