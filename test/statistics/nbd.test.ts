import fc from "fast-check";
import { parameterValues } from "../../src/statistics/fit";
import { nbd } from "../../src/statistics/nbd";
import { testWithData } from "../data";
import { cdnow, historyOf, readHistories, readText } from "./histories";

testWithData("fits CDNOW as BTYDplus does and Fader & Hardie's note 5", [cdnow], (data) => {
  const fit = nbd.fit(readHistories(readText(data)));
  expect(fit).toMatchObject({ customers: 2357, converged: true, notes: [], model: "NBD" });
  expect(Math.abs(fit.logLikelihood + 9763.66022223)).toBeLessThan(1e-5);
  expect(fit.aic).toBeCloseTo(4 + 2 * 9763.66022223, 4);
  const [r, alpha] = fit.parameters;
  expect(r!.value).toBeCloseTo(0.384767674053, 7);
  expect(alpha!.value).toBeCloseTo(12.072084991, 6);
  expect(r!.standardError).toBeCloseTo(0.0209854854409, 6);
  expect(alpha!.standardError).toBeCloseTo(0.808727339184, 5);
  expect(Object.keys(parameterValues(fit))).toEqual(["r", "alpha"]);
});

test("everybody stays and buys at the rate that the history suggests", () => {
  const parameters = { r: 2, alpha: 10 };
  const history = historyOf([
    [3, 12, 15],
    [0, 0, 15],
  ]);
  expect([...nbd.alive(parameters, history)]).toEqual([1, 1]);
  const [often, once] = nbd.expected(parameters, history, [50, 50]);
  expect(often).toBeCloseTo(10, 12);
  expect(once).toBeCloseTo(4, 12);
  expect(nbd.expectedOfNew(parameters, [10])[0]).toBeCloseTo(2, 12);
});

testWithData("the likelihood falls whenever parameters leave the optimum", [cdnow], (data) => {
  const history = readHistories(readText(data));
  const fit = nbd.fit(history);
  const { r, alpha } = parameterValues(fit) as { r: number; alpha: number };
  const step = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(step, step), ([a, b]) => {
      fc.pre(Math.max(Math.abs(a), Math.abs(b)) > 1e-3);
      const moved = { r: r * Math.exp(a), alpha: alpha * Math.exp(b) };
      const each = nbd.logLikelihood(moved, history);
      expect(each.reduce((sum, own) => sum + own, 0)).toBeLessThan(fit.logLikelihood);
    }),
    { numRuns: 50 },
  );
});
