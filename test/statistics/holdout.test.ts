import fc from "fast-check";
import { parameterValues } from "../../src/statistics/fit";
import { bgNbd } from "../../src/statistics/bgNbd";
import { compareHoldout } from "../../src/statistics/holdoutComparison";
import { splitHoldout, type Purchases } from "../../src/statistics/holdoutSplit";
import { paretoNbd } from "../../src/statistics/paretoNbd";
import { StatisticsError } from "../../src/statistics/statisticsError";
import { trackingCurve } from "../../src/statistics/trackingCurve";
import { testWithData } from "../data";
import { cdnow, readHistories, readText } from "./histories";

const sample = "cdnow/CDNOW_sample.txt";
const sum = (column: ArrayLike<number>) => Array.from(column).reduce((total, x) => total + x, 0);
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 864e5;
const weeks = { until: day(1997, 9, 30), end: day(1998, 6, 30), period: 7 };

function readPurchases(text: string): Purchases {
  const rows = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/));
  return {
    customer: Int32Array.from(rows, ([, id]) => Number(id) - 1),
    time: Float64Array.from(rows, ([, , date]) =>
      day(Number(date!.slice(0, 4)), Number(date!.slice(4, 6)), Number(date!.slice(6, 8))),
    ),
  };
}

testWithData(
  "CDNOW is divided at 1997-09-30 into the published histories and 1,882 purchases",
  [sample, cdnow],
  (file, summary) => {
    const split = splitHoldout(readPurchases(readText(file)), weeks);
    const published = readHistories(readText(summary));
    expect(split.periods).toBe(39);
    expect(split.newCustomers).toBe(0);
    expect([...split.customer]).toEqual(Array.from({ length: 2357 }, (_, i) => i));
    expect([...split.history.frequency]).toEqual([...published.frequency]);
    for (const column of ["recency", "age"] as const)
      split.history[column].forEach((time, row) => {
        // The summary is rounded to two decimals.
        expect(Math.abs(time - published[column][row]!)).toBeLessThan(0.0051);
      });
    expect(sum(split.actual)).toBe(1882);
    expect(split.repeats).toHaveLength(sum(split.history.frequency) + 1882);
  },
);

testWithData(
  "the holdout of CDNOW: Pareto/NBD expects 1,666 of the 1,882 purchases, classes and curve included",
  [sample],
  (file) => {
    const split = splitHoldout(readPurchases(readText(file)), weeks);
    const values = parameterValues(paretoNbd.fit(split.history));
    const comparison = compareHoldout(paretoNbd, values, split);
    expect(comparison.customers).toBe(2357);
    expect(comparison.actual).toBe(1882);
    // CLVTools 0.12.1: 1,665.69 on the same days.
    expect(comparison.expected).toBeCloseTo(1665.7, 0);
    expect(comparison.correlation).toBeGreaterThan(0.6);
    const { classes } = comparison;
    expect(classes.map(({ frequency }) => frequency)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    // Of 2,357 customers 946 came back before the holdout.
    expect(classes[0]!.customers).toBe(2357 - 946);
    for (const total of ["customers", "actual", "expected"] as const)
      expect(sum(classes.map((own) => own[total]))).toBeCloseTo(comparison[total], 6);
    // Whoever bought more often is expected to, and did.
    for (let i = 1; i < 7; i++)
      expect(classes[i]!.expected / classes[i]!.customers).toBeGreaterThan(
        classes[i - 1]!.expected / classes[i - 1]!.customers,
      );

    const curve = trackingCurve(paretoNbd, values, split);
    expect(curve.period).toHaveLength(78);
    expect(curve.period[77]).toBeCloseTo(split.endPeriod, 9);
    expect(curve.actual[77]).toBe(split.repeats.length);
    // At the holdout's beginning, within one in twenty of what the fit has seen.
    const seen = sum(split.history.frequency);
    expect(Math.abs(curve.actual[38]! / seen - 1)).toBeLessThan(0.01);
    expect(Math.abs(curve.expected[38]! / curve.actual[38]! - 1)).toBeLessThan(0.05);
    for (let i = 1; i < 78; i++) expect(curve.expected[i]).toBeGreaterThan(curve.expected[i - 1]!);
  },
);

const purchases = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 60 })), {
    minLength: 1,
    maxLength: 80,
  })
  .map((rows): Purchases => ({
    customer: Int32Array.from(rows, ([who]) => who),
    time: Float64Array.from(rows, ([, time]) => time),
  }));

test("every distinct purchase till the end is counted once, before the holdout or in it", () => {
  fc.assert(
    fc.property(purchases, fc.integer({ min: 0, max: 59 }), (all, until) => {
      const end = 60;
      const times = new Map<number, Set<number>>();
      all.customer.forEach((who, row) => {
        times.set(who, (times.get(who) ?? new Set()).add(all.time[row]!));
      });
      const known = [...times.keys()].filter((who) => Math.min(...times.get(who)!) <= until);
      if (known.length === 0) {
        expect(() => splitHoldout(all, { until, end, period: 7 })).toThrow(StatisticsError);
        return;
      }
      const split = splitHoldout(all, { until, end, period: 7 });
      expect([...split.customer].sort()).toEqual(known.sort());
      expect(split.newCustomers).toBe(times.size - known.length);
      split.customer.forEach((who, row) => {
        const own = [...times.get(who)!];
        const before = own.filter((time) => time <= until);
        expect(split.history.frequency[row]).toBe(before.length - 1);
        expect(split.actual[row]).toBe(own.length - before.length);
        expect(split.history.age[row]).toBeCloseTo((until - Math.min(...own)) / 7, 12);
        expect(split.history.recency[row]).toBeCloseTo(
          (Math.max(...before) - Math.min(...own)) / 7,
          12,
        );
      });
      const curve = trackingCurve(bgNbd, { r: 0.5, alpha: 3, a: 0.8, b: 2 }, split);
      expect(curve.actual.at(-1) ?? 0).toBe(split.repeats.length);
      expect(curve.period.at(-1) ?? 0).toBeCloseTo(split.endPeriod, 12);
    }),
  );
});

test("of many distinct first purchases the curve is that of their groups", () => {
  const start = Float64Array.from({ length: 5000 }, (_, i) => (i * 30) / 5000);
  const split = { start, repeats: new Float64Array(0), endPeriod: 40 };
  const values = { r: 0.5, alpha: 3, a: 0.8, b: 2 };
  const { expected } = trackingCurve(bgNbd, values, split);
  const exact = sum(
    bgNbd.expectedOfNew(
      values,
      start.map((time) => 40 - time),
    ),
  );
  expect(expected[39]! / exact).toBeCloseTo(1, 4);
});

test("a holdout without time or without purchases before it, and a row that is none, are told by a code", () => {
  const all = { customer: Int32Array.of(0, 0, 1), time: Float64Array.of(1, 5, 3) };
  const problem = (own: Purchases, until: number, end: number) => {
    try {
      splitHoldout(own, { until, end, period: 1 });
    } catch (error) {
      if (error instanceof StatisticsError) return [error.problem, error.row];
    }
    return null;
  };
  expect(problem(all, 2, 6)).toBeNull();
  expect(problem(all, 6, 6)).toEqual(["holdout", null]);
  expect(problem(all, 0, 6)).toEqual(["holdout", null]);
  expect(problem({ ...all, customer: Int32Array.of(0, -1, 1) }, 2, 6)).toEqual(["purchase", 1]);
  expect(problem({ ...all, time: Float64Array.of(0, NaN, 1) }, 2, 6)).toEqual(["purchase", 1]);
  expect(problem({ ...all, time: Float64Array.of(0, 1) }, 2, 6)).toEqual(["lengths", null]);
});
