import fc from "fast-check";
import { bgBb } from "../../src/statistics/bgBb";
import { bgBbObjective } from "../../src/statistics/bgBbLikelihood";
import { parameterValues, type Fit } from "../../src/statistics/fit";
import { distinctOccasions, type OccasionHistory } from "../../src/statistics/occasionHistory";
import { StatisticsError } from "../../src/statistics/statisticsError";
import { testWithData } from "../data";
import { gammaVariate, randomFrom, readJson, readText } from "./histories";

type Name = "alpha" | "beta" | "gamma" | "delta";

interface Expected {
  fit: { params: Record<Name, number>; se: Record<Name, number>; log_likelihood: number };
  cells: {
    x: number;
    t_x: number;
    n: number;
    count: number;
    p_alive_n_plus_1: number;
    cond_exp_5: number;
  }[];
  total_cond_exp_5: number;
}

const donations = "donations/donations.csv";
const expected = "expected/bgbb_donations.json";

const historyOf = (rows: readonly (readonly number[])[]): OccasionHistory => {
  const column = (index: number) => Float64Array.from(rows, (row) => row[index]!);
  return { frequency: column(0), recency: column(1), occasions: column(2) };
};
const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
const relative = (value: number, reference: number) => Math.abs(value / reference - 1);

function readDonations(file: string) {
  const rows = readText(file)
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(",").map(Number));
  return { history: historyOf(rows), count: Float64Array.from(rows, (row) => row[3]!) };
}

const size = (from: number, to: number) =>
  fc.double({ min: Math.log(from), max: Math.log(to), noNaN: true }).map(Math.exp);
const shape = size(1e-6, 1e6);
const parameters = fc.record({ alpha: shape, beta: shape, gamma: shape, delta: shape });
const customer = fc
  .tuple(
    fc.integer({ min: 0, max: 200 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([n, lastShare, share]): [number, number, number] => {
    const last = Math.round(lastShare * n);
    return last === 0 ? [0, 0, n] : [1 + Math.round(share * (last - 1)), last, n];
  });

function simulate(
  customers: number,
  occasions: number,
  buyingOf: (random: () => number) => number,
  leavingOf: (random: () => number) => number,
  seed = 1,
): OccasionHistory {
  const random = randomFrom(seed);
  return historyOf(
    Array.from({ length: customers }, () => {
      const [buying, leaving] = [buyingOf(random), leavingOf(random)];
      let [x, last] = [0, 0];
      for (let i = 1; i <= occasions && random() >= leaving; i++)
        if (random() < buying) [x, last] = [x + 1, i];
      return [x, last, occasions];
    }),
  );
}

function betaVariate(a: number, b: number, random: () => number): number {
  const one = gammaVariate(a, random);
  return one / (one + gammaVariate(b, random));
}

testWithData(
  "fits the donations as Fader, Hardie & Shang (2010) did, standard errors included",
  [donations, expected],
  (data, file) => {
    const { fit: reference, cells, total_cond_exp_5 } = readJson<Expected>(file);
    const { history, count } = readDonations(data);
    const fit = bgBb.fit(history, count);
    expect(fit).toMatchObject({ customers: 11_104, converged: true, notes: [], model: "BG/BB" });
    expect(fit.logLikelihood).toBeCloseTo(reference.log_likelihood, 6);
    expect(fit.parameters.map(({ name }) => name)).toEqual(["alpha", "beta", "gamma", "delta"]);
    for (const { name, value, standardError } of fit.parameters) {
      expect(relative(value, reference.params[name as Name])).toBeLessThan(1e-6);
      expect(relative(standardError!, reference.se[name as Name])).toBeLessThan(1e-5);
    }
    const values = parameterValues(fit);
    const each = bgBb.logLikelihood(values, history);
    expect(sum(each.map((own, row) => own * count[row]!))).toBeCloseTo(fit.logLikelihood, 7);
    const rows = historyOf(cells.map(({ x, t_x, n }) => [x, t_x, n]));
    const alive = bgBb.alive(reference.params, rows);
    const five = bgBb.expected(reference.params, rows, new Float64Array(cells.length).fill(5));
    cells.forEach(({ p_alive_n_plus_1, cond_exp_5 }, row) => {
      expect(relative(alive[row]!, p_alive_n_plus_1)).toBeLessThan(1e-9);
      expect(relative(five[row]!, cond_exp_5)).toBeLessThan(1e-9);
    });
    expect(sum(five.map((own, row) => own * cells[row]!.count))).toBeCloseTo(total_cond_exp_5, 4);
  },
);

testWithData("rows with counts give the fit of as many equal rows", [donations], (data) => {
  const { history, count } = readDonations(data);
  const { frequency, recency, occasions } = history;
  const rows = Array.from(frequency, (x, row) =>
    Array.from({ length: count[row]! }, () => [x, recency[row]!, occasions[row]!]),
  ).flat();
  const [counted, single] = [bgBb.fit(history, count), bgBb.fit(historyOf(rows))];
  expect(single).toEqual(counted);
});

testWithData("the likelihood falls whenever parameters leave the optimum", [donations], (data) => {
  const { history, count } = readDonations(data);
  const fit = bgBb.fit(history, count);
  const best = parameterValues(fit);
  const step = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(step, step, step, step), (steps) => {
      fc.pre(Math.max(...steps.map(Math.abs)) > 1e-3);
      const moved = Object.fromEntries(
        Object.entries(best).map(([name, value], i) => [name, value * Math.exp(steps[i]!)]),
      );
      const each = bgBb.logLikelihood(moved, history);
      expect(sum(each.map((own, row) => own * count[row]!))).toBeLessThan(fit.logLikelihood);
    }),
  );
});

test("the probabilities of all histories over five occasions add up to 1", () => {
  const rows = [[0, 0, 5]];
  const ways = [1];
  for (let last = 1; last <= 5; last++)
    for (let x = 1; x <= last; x++) {
      rows.push([x, last, 5]);
      // The last of the purchases is at a known occasion, the others are at any before it.
      let way = 1;
      for (let j = 1; j < x; j++) way = (way * (last - j)) / j;
      ways.push(way);
    }
  fc.assert(
    fc.property(parameters, (values) => {
      const each = bgBb.logLikelihood(values, historyOf(rows));
      expect(sum(each.map((own, row) => ways[row]! * Math.exp(own)))).toBeCloseTo(1, 9);
    }),
  );
});

test("what is expected is the sum of the chances of the next occasions, at γ = 1 too", () => {
  for (const gamma of [0.6, 1, 1.7]) {
    const values = { alpha: 1.2, beta: 0.75, gamma, delta: 2.8 };
    // P(alive) of the history as seen from each later occasion, had nothing been known of them.
    const [alive] = bgBb.alive(values, historyOf([[3, 5, 6]]));
    let [stays, byHand] = [alive!, 0];
    for (let i = 7; i < 30; i++) {
      byHand += (stays * (1.2 + 3)) / (1.2 + 0.75 + 6);
      stays *= (2.8 + i) / (gamma + 2.8 + i);
    }
    expect(bgBb.expected(values, historyOf([[3, 5, 6]]), [23])[0]).toBeCloseTo(byHand, 12);
  }
});

test("whatever the parameters and the history, a probability is one and purchases are as many as occasions at most", () => {
  fc.assert(
    fc.property(parameters, customer, fc.integer({ min: 0, max: 500 }), (values, row, next) => {
      const history = historyOf([row]);
      const [alive] = bgBb.alive(values, history);
      expect(alive).toBeGreaterThanOrEqual(0);
      expect(alive).toBeLessThanOrEqual(1);
      expect(bgBb.logLikelihood(values, history)[0]).toBeLessThanOrEqual(1e-9);
      const [purchases] = bgBb.expected(values, history, [next]);
      expect(purchases).toBeGreaterThanOrEqual(0);
      expect(purchases).toBeLessThanOrEqual(next);
    }),
    { numRuns: 500 },
  );
});

test("gradient and Hessian are those of the log-likelihood", () => {
  const history = simulate(
    200,
    8,
    (random) => betaVariate(1, 2, random),
    (random) => betaVariate(1, 5, random),
  );
  const objective = bgBbObjective(distinctOccasions(history));
  const at = (point: number[]) => {
    const [gradient, hessian] = [new Float64Array(4), new Float64Array(16)];
    const value = objective(Float64Array.from(point), gradient, hessian);
    return { value, gradient, hessian };
  };
  for (const point of [
    [-0.5, 0.3, -1.5, 1.2],
    [0.4, -1, -800, 0],
  ] as const) {
    const [lnBuying, lnBeta, lnLeaving, lnDelta] = point;
    const { value, gradient, hessian } = at([...point]);
    const values = {
      alpha: Math.exp(lnBuying + lnBeta),
      beta: Math.exp(lnBeta),
      ...(lnLeaving < -700
        ? { dropout: 0 }
        : { gamma: Math.exp(lnLeaving + lnDelta), delta: Math.exp(lnDelta) }),
    } as Record<string, number>;
    expect(value).toBeCloseTo(sum(bgBb.logLikelihood(values, history)), 8);
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
  }
});

test("where nobody leaves, or everybody is alike, that is reported instead of a runaway parameter", () => {
  const staying = bgBb.fit(
    simulate(
      800,
      10,
      (random) => betaVariate(2, 3, random),
      () => 0,
      2,
    ),
  );
  expect(staying).toMatchObject({ converged: true, notes: ["noDropout"] });
  expect(staying.parameters.map(({ name }) => name)).toEqual(["alpha", "beta", "dropout"]);
  expect(staying.parameters[2]).toMatchObject({ value: 0, standardError: null });
  expect(staying.aic).toBeCloseTo(4 - 2 * staying.logLikelihood, 8);
  expect([...bgBb.alive(parameterValues(staying), historyOf([[1, 1, 9]]))]).toEqual([1]);

  const alike = bgBb.fit(
    simulate(
      3000,
      10,
      () => 0.4,
      () => 0.1,
      5,
    ),
  );
  expect([...alike.notes].sort()).toEqual(["sameDropout", "sameRate"]);
  const [rate, dropout] = alike.parameters;
  expect([rate!.name, dropout!.name]).toEqual(["rate", "dropout"]);
  expect(Math.abs(rate!.value - 0.4)).toBeLessThan(4 * rate!.standardError!);
  expect(Math.abs(dropout!.value - 0.1)).toBeLessThan(4 * dropout!.standardError!);
  // Σ 0.9ⁱ·0.4 for a new customer, with the parameters found.
  const stays = 1 - dropout!.value;
  expect(bgBb.expectedOfNew(parameterValues(alike), [10])[0]).toBeCloseTo(
    (rate!.value * stays * (1 - stays ** 10)) / (1 - stays),
    7,
  );
});

test("customers who buy every time until they leave buy with certainty", () => {
  const fit = bgBb.fit(
    simulate(
      500,
      8,
      () => 1,
      (random) => betaVariate(1, 4, random),
    ),
  );
  expect(fit).toMatchObject({ converged: true, notes: ["certainPurchase"] });
  expect(fit.parameters.map(({ name }) => name)).toEqual(["rate", "gamma", "delta"]);
  expect(fit.parameters[0]).toMatchObject({ value: 1, standardError: null });
  const alive = bgBb.alive(
    parameterValues(fit),
    historyOf([
      [3, 3, 8],
      [8, 8, 8],
    ]),
  );
  expect(alive[0]).toBeLessThan(1e-6);
  expect(alive[1]).toBeGreaterThan(0.8);
});

test("customers who buy every time or never are reported as such", () => {
  const fit = bgBb.fit(
    simulate(
      2000,
      8,
      (random) => (random() < 0.3 ? 1 : 0),
      (random) => betaVariate(1, 3, random),
    ),
  );
  expect(fit).toMatchObject({ converged: true, notes: ["splitRate"] });
  expect(fit.parameters.map(({ name }) => name)).toEqual(["buyingAlways", "gamma", "delta"]);
  const { value, standardError } = fit.parameters[0]!;
  expect(Math.abs(value - 0.3)).toBeLessThan(4 * standardError!);
});

test("rows that nobody can have, and parameters of another model, are told by a code", () => {
  const problem = (rows: number[][], count?: number[]) => {
    try {
      bgBb.fit(historyOf(rows), count && Float64Array.from(count));
    } catch (error) {
      if (error instanceof StatisticsError) return [error.problem, error.row];
    }
    return null;
  };
  expect(problem([])).toEqual(["noCustomers", null]);
  expect(problem([[1, 1, 6]], [0])).toEqual(["noCustomers", null]);
  expect(problem([[1, 1, 6]])).toEqual(["oneCustomer", null]);
  expect(problem([[0, 0, 6]], [9])).toEqual(["noRepeats", null]);
  expect(problem([[1, 1, 6]], [9])).toEqual(["sameHistories", null]);
  expect(problem([[1, 1, 6]], [1, 2])).toEqual(["lengths", null]);
  expect(problem([[1, 1, 6]], [1.5])).toEqual(["count", 0]);
  for (const [row, code] of [
    [[1.5, 2, 6], "frequency"],
    [[3, 2, 6], "recency"],
    [[0, 2, 6], "recency"],
    [[2, 0, 6], "recency"],
    [[2, 2.5, 6], "recency"],
    [[2, 7, 6], "recencyAboveAge"],
    [[2, 2, 6.5], "age"],
    [[2, 2, -1], "age"],
  ] as const) {
    expect(problem([[1, 1, 6], [...row]])).toEqual([code, 1]);
    const values = { alpha: 1, beta: 1, gamma: 1, delta: 1 };
    expect(bgBb.alive(values, historyOf([row]))[0]).toBeNaN();
  }
  for (const values of [
    {},
    { alpha: 1, beta: 1 },
    { alpha: 1, beta: 1, gamma: 1, delta: -1 },
    { alpha: 1, beta: 1, rate: 0.5, gamma: 1, delta: 1 },
    { alpha: 1, beta: 1, dropout: 1.5 },
  ] as Record<string, number>[])
    expect(() => bgBb.alive(values, historyOf([[1, 1, 6]]))).toThrow(StatisticsError);
});

test("few customers of any kind are fitted without a number that is none", () => {
  fc.assert(
    fc.property(fc.array(customer, { minLength: 2, maxLength: 10 }), (rows) => {
      let fit: Fit;
      try {
        fit = bgBb.fit(historyOf(rows));
      } catch (error) {
        expect(error).toBeInstanceOf(StatisticsError);
        return;
      }
      expect(fit.logLikelihood).not.toBeNaN();
      for (const { value, standardError } of fit.parameters) {
        expect(Number.isFinite(value)).toBe(true);
        if (standardError !== null) expect(standardError).toBeGreaterThanOrEqual(0);
      }
      const alive = bgBb.alive(parameterValues(fit), historyOf(rows));
      expect(alive.every((share) => share >= 0 && share <= 1)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
