import fc from "fast-check";
import { bgNbd } from "../../src/statistics/bgNbd";
import type { BuyingHistory } from "../../src/statistics/buyingHistory";
import {
  customerValue,
  customerValueInterval,
  type ValuedCustomers,
} from "../../src/statistics/customerValue";
import { parameterValues } from "../../src/statistics/fit";
import { fitGammaGamma, gammaGammaExpected } from "../../src/statistics/gammaGamma";
import { mbgNbd } from "../../src/statistics/mbgNbd";
import { testWithData } from "../data";
import { historyOf, randomFrom, readJson, readText } from "./histories";

const cdnow = "cdnow/cdnow_customers_summary_with_transactions.csv";

function readCustomers(file: string): { history: BuyingHistory; averageAmount: Float64Array } {
  const rows = readText(file)
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(",").map(Number));
  return {
    history: historyOf(rows.map((row) => row.slice(1, 4))),
    averageAmount: Float64Array.from(rows, (row) => row[4]!),
  };
}

function valued(
  history: BuyingHistory,
  averageAmount: Float64Array,
  [periods, margin, discountRate]: [number, number, number],
): ValuedCustomers {
  const column = (value: number) => new Float64Array(averageAmount.length).fill(value);
  return {
    history,
    averageAmount,
    periods: column(periods),
    margin: column(margin),
    discountRate: column(discountRate),
  };
}

testWithData(
  "twelve months at 1% a month are worth to CDNOW what lifetimes computes, customer by customer",
  [cdnow, "expected/clv_cdnow.json", "expected/bgnbd_cdnow_summary.json"],
  (data, file) => {
    const { bgnbd_gg } = readJson<{
      bgnbd_gg: { customers: Record<string, number>; sum: number };
    }>(file);
    const { history, averageAmount } = readCustomers(data);
    // lifetimes' month of 4.345 weeks.
    const month = 4.345;
    const months = {
      ...history,
      recency: history.recency.map((weeks) => weeks / month),
      age: history.age.map((weeks) => weeks / month),
    };
    const buying = parameterValues(bgNbd.fit(months));
    const spending = parameterValues(
      fitGammaGamma({ frequency: history.frequency, averageAmount }),
    );
    const values = customerValue(
      bgNbd,
      buying,
      spending,
      valued(months, averageAmount, [12, 1, 0.01]),
    );
    expect(values.reduce((sum, value) => sum + value, 0) / bgnbd_gg.sum).toBeCloseTo(1, 7);
    for (const [id, value] of Object.entries(bgnbd_gg.customers))
      expect(values[Number(id) - 1]! / value).toBeCloseTo(1, 6);
  },
);

const buying = { r: 0.5, alpha: 6, a: 0.9, b: 1.6 };
const spending = { p: 6.25, q: 3.74, gamma: 15.44 };

test("amount, margin and discounted purchases are multiplied, each row with its own terms", () => {
  const rows = historyOf([
    [2, 30, 38],
    [0, 0, 38],
    [2, 30, 38],
  ]);
  const averageAmount = Float64Array.of(20, 0, 20);
  const customers = {
    history: rows,
    averageAmount,
    periods: Float64Array.of(12, 12, 52),
    margin: Float64Array.of(0.3, 1, -0.1),
    discountRate: Float64Array.of(0.01, 0.01, 0),
  };
  const amounts = gammaGammaExpected(spending, { frequency: rows.frequency, averageAmount });
  const year = mbgNbd.discounted(buying, rows, 12, 0.01);
  const long = mbgNbd.discounted(buying, rows, 52, 0);
  const values = customerValue(mbgNbd, buying, spending, customers);
  expect(values[0]).toBeCloseTo(0.3 * amounts[0]! * year[0]!, 12);
  expect(values[1]).toBeCloseTo(amounts[1]! * year[1]!, 12);
  expect(values[2]).toBeCloseTo(-0.1 * amounts[2]! * long[2]!, 12);
});

testWithData(
  "the interval is that of parameters drawn from their estimated distribution",
  [cdnow],
  (data) => {
    const { history, averageAmount } = readCustomers(data);
    const fits = {
      buying: mbgNbd.fit(history),
      spending: fitGammaGamma({ frequency: history.frequency, averageAmount }),
    };
    const some = [0, 1, 2, 5, 156];
    const pick = (column: Float64Array) => Float64Array.from(some, (row) => column[row]!);
    const customers = valued(
      {
        frequency: pick(history.frequency),
        recency: pick(history.recency),
        age: pick(history.age),
      },
      pick(averageAmount),
      [39, 0.4, 0.002],
    );
    const { value, low, high } = customerValueInterval(
      mbgNbd,
      fits.buying,
      fits.spending,
      customers,
    );
    expect([...value]).toEqual([
      ...customerValue(
        mbgNbd,
        parameterValues(fits.buying),
        parameterValues(fits.spending),
        customers,
      ),
    ]);

    const random = randomFrom(5);
    const draw = ({ parameters, logCovariance }: (typeof fits)["buying" | "spending"]) => {
      const size = parameters.length;
      // Cholesky's factor times independent normal numbers.
      const factor: number[][] = [];
      for (let i = 0; i < size; i++) {
        factor.push([]);
        for (let j = 0; j <= i; j++) {
          let rest = logCovariance![i]![j]!;
          for (let k = 0; k < j; k++) rest -= factor[i]![k]! * factor[j]![k]!;
          factor[i]!.push(i === j ? Math.sqrt(rest) : rest / factor[j]![j]!);
        }
      }
      const normal = parameters.map(
        () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
      );
      return Object.fromEntries(
        parameters.map(({ name, value: own }, i) => [
          name,
          own * Math.exp(factor[i]!.reduce((sum, entry, k) => sum + entry * normal[k]!, 0)),
        ]),
      );
    };
    const draws = Array.from({ length: 500 }, () =>
      customerValue(mbgNbd, draw(fits.buying), draw(fits.spending), customers).map(Math.log),
    );
    some.forEach((_, row) => {
      const logs = draws.map((one) => one[row]!);
      const mean = logs.reduce((sum, one) => sum + one / logs.length, 0);
      const deviation = Math.sqrt(
        logs.reduce((sum, one) => sum + (one - mean) ** 2 / logs.length, 0),
      );
      const half = Math.log(high[row]! / low[row]!) / 2;
      expect(half / (1.96 * deviation)).toBeGreaterThan(0.85);
      expect(half / (1.96 * deviation)).toBeLessThan(1.15);
    });
  },
);

test("low is below and high above also where the margin is negative, and without standard errors there are none", () => {
  const known = (values: Record<string, number>) =>
    Object.entries(values).map(([name, value]) => ({ name, value, standardError: 0.1 * value }));
  const diagonal = (size: number) =>
    Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j ? 0.01 : 0)),
    );
  const estimates = [
    { parameters: known(buying), logCovariance: diagonal(4) },
    { parameters: known(spending), logCovariance: diagonal(3) },
  ] as const;
  const customers = valued(historyOf([[2, 30, 38]]), Float64Array.of(20), [12, -0.2, 0.01]);
  const { value, low, high } = customerValueInterval(mbgNbd, ...estimates, customers);
  expect(low[0]).toBeLessThan(value[0]!);
  expect(value[0]).toBeLessThan(high[0]!);
  expect(high[0]).toBeLessThan(0);
  const unknown = customerValueInterval(
    mbgNbd,
    { ...estimates[0], logCovariance: null },
    estimates[1],
    customers,
  );
  expect(unknown.value[0]).toBe(value[0]);
  expect([unknown.low[0], unknown.high[0]]).toEqual([NaN, NaN]);
});

test("whatever the customer, a value is a number of the margin's sign, and its interval stands around it", () => {
  const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const estimate = (values: Record<string, number>) => {
    const parameters = Object.entries(values).map(([name, value]) => ({
      name,
      value,
      standardError: 0.1 * value,
    }));
    const logCovariance = parameters.map((_, i) => parameters.map((__, j) => (i === j ? 0.01 : 0)));
    return { parameters, logCovariance };
  };
  fc.assert(
    fc.property(
      fc.constantFrom(bgNbd, mbgNbd),
      fc.record({
        r: within(0.01, 20),
        alpha: within(0.01, 100),
        a: within(0.01, 20),
        b: within(0.01, 20),
      }),
      // q above 1: below it amounts have no mean.
      fc.record({ p: within(0.1, 50), q: within(1.05, 50), gamma: within(0.1, 1000) }),
      fc.nat(300),
      within(0, 1),
      within(0.1, 500),
      within(0.01, 1e5),
      fc.tuple(within(0.1, 500), within(-1, 1), within(0, 1)),
      (model, bought, spent, frequency, place, age, amount, terms) => {
        const recency = frequency === 0 ? 0 : age * Math.max(place, 0.01);
        const customers = valued(
          historyOf([[frequency, recency, age]]),
          Float64Array.of(frequency === 0 ? 0 : amount),
          terms,
        );
        const { value, low, high } = customerValueInterval(
          model,
          estimate(bought),
          estimate(spent),
          customers,
        );
        const margin = terms[1];
        expect(Number.isFinite(value[0])).toBe(true);
        expect(value[0]! * Math.sign(margin)).toBeGreaterThanOrEqual(0);
        expect(low[0]).toBeLessThanOrEqual(value[0]!);
        expect(high[0]).toBeGreaterThanOrEqual(value[0]!);
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);
