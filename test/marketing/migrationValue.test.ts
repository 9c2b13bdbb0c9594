import fc from "fast-check";
import { lifetimeValue } from "../../src/marketing/lifetimeValue";
import { migrationValue } from "../../src/marketing/migrationValue";

const rows = (...matrix: number[][]) => matrix.map((row) => Float64Array.from(row));

test("two states, of which one is stayed in, are the lifetime value of one customer", () => {
  const [active, lost] = migrationValue(
    rows([0.8, 0.2], [0, 1]),
    Float64Array.of(100, 0),
    0.1,
    Infinity,
  );
  const value = lifetimeValue({
    averageSale: 100,
    purchasesPerYear: 1,
    years: Infinity,
    margin: 1,
    retentionRate: 0.8,
    discountRate: 0.1,
    acquisitionCost: 0,
    yearlyCost: 0,
  })!;
  expect(active).toBeCloseTo(value, 10);
  expect(lost).toBe(0);
});

test("Pfeifer and Carraway 2000: bought this year, one, two or three years ago, or lost", () => {
  const transition = rows(
    [0.3, 0.7, 0, 0, 0],
    [0.2, 0, 0.8, 0, 0],
    [0.15, 0, 0, 0.85, 0],
    [0.05, 0, 0, 0, 0.95],
    [0, 0, 0, 0, 1],
  );
  // 40 from a purchase, 4 for remarketing; 20% a year.
  const margins = Float64Array.of(36, -4, -4, -4, 0);
  const shown = (periods: number) =>
    [...migrationValue(transition, margins, 0.2, periods)].map((value) => value.toFixed(3));
  expect(shown(5)).toEqual(["50.115", "4.220", "0.592", "-1.980", "0.000"]);
  expect(shown(Infinity)).toEqual(["52.320", "5.554", "1.251", "-1.820", "0.000"]);
});

test("is the sum of the periods, however many", () => {
  const transition = rows([0.5, 0.3], [0.2, 0.6]);
  const margins = Float64Array.of(10, 3);
  let expected = Float64Array.of(0, 0);
  for (let periods = 1; periods <= 40; periods += 1) {
    const before = expected;
    expected = margins.map(
      (margin, state) =>
        margin +
        transition[state]!.reduce((sum, share, next) => sum + (share / 1.1) * before[next]!, 0),
    );
    const value = migrationValue(transition, margins, 0.1, periods);
    value.forEach((each, state) => expect(each).toBeCloseTo(expected[state]!, 9));
  }
  const limit = migrationValue(transition, margins, 0.1, Infinity);
  limit.forEach((each, state) =>
    expect(migrationValue(transition, margins, 0.1, 1e9)[state]).toBeCloseTo(each, 9),
  );
});

test("without discount only what is left for good has a value, and what never pays is worth nothing", () => {
  const [active, lost] = migrationValue(
    rows([0.8, 0.2], [0, 1]),
    Float64Array.of(100, 0),
    0,
    Infinity,
  );
  expect(active).toBeCloseTo(500, 9);
  expect(lost).toBe(0);
  const endless = migrationValue(
    rows([0.5, 0.5, 0], [0, 1, 0], [0, 0, 0.5]),
    Float64Array.of(1, 2, 3),
    0,
    Infinity,
  );
  expect([...endless]).toEqual([NaN, NaN, 6]);
});

test("scaling margins scales value", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), (scale) => {
      const transition = rows([0.6, 0.2, 0.1], [0.1, 0.7, 0.1], [0, 0, 0.9]);
      const margins = Float64Array.of(5, 2, -1);
      const one = migrationValue(transition, margins, 0.05, Infinity);
      const other = migrationValue(
        transition,
        margins.map((margin) => margin * scale),
        0.05,
        Infinity,
      );
      other.forEach((each, state) => expect(each / scale).toBeCloseTo(one[state]!, 8));
    }),
  );
});
