import path from "node:path";
import { bgBb } from "../../src/statistics/bgBb";
import { bgNbd } from "../../src/statistics/bgNbd";
import type { BuyingHistory } from "../../src/statistics/buyingHistory";
import { parameterValues } from "../../src/statistics/fit";
import { fitGammaGamma } from "../../src/statistics/gammaGamma";
import { mbgNbd } from "../../src/statistics/mbgNbd";
import { nbd } from "../../src/statistics/nbd";
import { paretoNbd } from "../../src/statistics/paretoNbd";
import { testWithData } from "../data";
import {
  cdnow,
  gammaVariate,
  randomFrom,
  readHistories,
  readText,
  simulateCustomers,
} from "./histories";

interface Row {
  model: string;
  parameters: Record<string, number>;
  history: [number, number, number];
  logLikelihood: number;
  alive: number;
  periods: number[];
  expected: number[];
}

const buyingModels = [nbd, paretoNbd, bgNbd, mbgNbd];
/** What only stretches with the unit of time. */
const scales = ["alpha", "beta"];

const relative = (value: number, expected: number) =>
  expected === 0 ? Math.abs(value) : Math.abs(value / expected - 1);
const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
const eachColumn = (
  { frequency, recency, age }: BuyingHistory,
  change: (column: Float64Array) => Float64Array,
): BuyingHistory => ({
  frequency: change(frequency),
  recency: change(recency),
  age: change(age),
});
const stretched = ({ frequency, recency, age }: BuyingHistory, by: number): BuyingHistory => ({
  frequency,
  recency: recency.map((time) => time * by),
  age: age.map((time) => time * by),
});

const rows = readText(path.join(__dirname, "highPrecision.jsonl"))
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);

// highPrecision.py says how the values came about: ages of 1e-6 to 1e6, up to 10,000 purchases, shapes at and beside 1.
test.each(["NBD", "Pareto/NBD", "BG/NBD", "MBG/NBD", "BG/BB"])(
  "%s agrees with 60-digit values over its whole range",
  (name) => {
    const own = rows.filter(({ model }) => model === name);
    expect(own).toHaveLength(40);
    for (const { parameters, history, periods, ...exact } of own) {
      const [x, last, age] = history.map((value) => Float64Array.of(value));
      const ages = { frequency: x!, recency: last!, age: age! };
      const occasions = { frequency: x!, recency: last!, occasions: age! };
      const buying = buyingModels.find(({ code }) => code === name);
      const [logLikelihood, alive, expected] = buying
        ? [
            buying.logLikelihood(parameters, ages),
            buying.alive(parameters, ages),
            periods.map((t) => buying.expected(parameters, ages, [t])[0]!),
          ]
        : [
            bgBb.logLikelihood(parameters, occasions),
            bgBb.alive(parameters, occasions),
            periods.map((t) => bgBb.expected(parameters, occasions, [t])[0]!),
          ];
      const likelihoodScale = Math.max(1, Math.abs(exact.logLikelihood));
      expect(Math.abs(logLikelihood[0]! - exact.logLikelihood) / likelihoodScale).toBeLessThan(
        1e-12,
      );
      expect(relative(alive[0]!, exact.alive)).toBeLessThan(1e-11);
      expected.forEach((value, i) => {
        expect(relative(value, exact.expected[i]!)).toBeLessThan(1e-11);
      });
    }
  },
);

testWithData(
  "the unit of time changes nothing but the scales of a fit, from a millionth of a week to a million",
  [cdnow],
  (data) => {
    const history = readHistories(readText(data));
    const purchases = sum(history.frequency);
    for (const model of buyingModels) {
      const weeks = model.fit(history);
      for (const by of [1e-6, 1e6]) {
        const fit = model.fit(stretched(history, by));
        expect(fit).toMatchObject({ converged: true, notes: weeks.notes });
        expect(fit.logLikelihood + purchases * Math.log(by)).toBeCloseTo(weeks.logLikelihood, 5);
        fit.parameters.forEach(({ name, value, standardError }, i) => {
          const unit = scales.includes(name) ? by : 1;
          expect(relative(value / unit, weeks.parameters[i]!.value)).toBeLessThan(1e-6);
          expect(relative(standardError! / unit, weeks.parameters[i]!.standardError!)).toBeLessThan(
            1e-5,
          );
        });
      }
    }
  },
);

testWithData(
  "customers in any order have the same fit; each of them twice, with standard errors smaller by √2",
  [cdnow],
  (data) => {
    const history = readHistories(readText(data));
    const random = randomFrom(5);
    const order = Array.from(history.age.keys(), (row) => ({ row, place: random() }))
      .sort((one, other) => one.place - other.place)
      .map(({ row }) => row);
    for (const model of buyingModels) {
      const fit = model.fit(history);
      const shuffled = model.fit(
        eachColumn(history, (column) => Float64Array.from(order, (row) => column[row]!)),
      );
      const twice = model.fit(
        eachColumn(history, (column) => Float64Array.from([...column, ...column])),
      );
      expect(shuffled.logLikelihood).toBeCloseTo(fit.logLikelihood, 6);
      expect(twice.logLikelihood).toBeCloseTo(2 * fit.logLikelihood, 6);
      expect(twice.customers).toBe(2 * fit.customers!);
      fit.parameters.forEach(({ value, standardError }, i) => {
        const [mixed, doubled] = [shuffled.parameters[i]!, twice.parameters[i]!];
        expect(relative(mixed.value, value)).toBeLessThan(1e-6);
        expect(relative(doubled.value, value)).toBeLessThan(1e-6);
        expect(relative(doubled.standardError! * Math.SQRT2, standardError!)).toBeLessThan(1e-5);
      });
    }
  },
);

test("customers who buy thousands of times are fitted as others are: their rates come back", () => {
  const history = simulateCustomers(
    300,
    (random) => gammaVariate(2, random) * 50,
    () => 0.0005,
    { seed: 3 },
  );
  expect(Math.max(...history.frequency)).toBeGreaterThan(5000);
  for (const model of buyingModels) {
    const fit = model.fit(history);
    expect(fit.converged).toBe(true);
    const values = parameterValues(fit);
    expect(sum(model.logLikelihood(values, history)) / fit.logLikelihood).toBeCloseTo(1, 10);
    if (model === nbd) continue;
    const { value, standardError } = fit.parameters.find(({ name }) => name === "r")!;
    expect(Math.abs(value - 2)).toBeLessThan(4 * standardError!);
    const alive = model.alive(values, history);
    expect(alive.every((share) => share >= 0 && share <= 1)).toBe(true);
  }
});

testWithData(
  "the currency changes nothing but the scale γ of a gamma-gamma fit",
  ["cdnow/cdnow_customers_summary_with_transactions.csv"],
  (data) => {
    const cells = readText(data)
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(",").map(Number));
    const inUnitsOf = (unit: number) =>
      fitGammaGamma({
        frequency: Float64Array.from(cells, (row) => row[1]!),
        averageAmount: Float64Array.from(cells, (row) => row[4]! * unit),
      });
    const dollars = inUnitsOf(1);
    for (const unit of [1e-6, 1e6]) {
      const fit = inUnitsOf(unit);
      expect(fit).toMatchObject({ converged: true, notes: [] });
      fit.parameters.forEach(({ name, value }, i) => {
        const scaled = name === "gamma" ? value / unit : value;
        expect(relative(scaled, dollars.parameters[i]!.value)).toBeLessThan(1e-6);
      });
    }
  },
);
