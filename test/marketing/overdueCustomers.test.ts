import fc from "fast-check";
import { overdueCustomers } from "../../src/marketing/overdueCustomers";
import { nbd } from "../../src/statistics/nbd";
import { StatisticsError } from "../../src/statistics/statisticsError";
import { testWithData } from "../data";
import {
  cdnow,
  serial,
  shuffledTransactions,
  transactionList,
  type Transaction,
} from "./transactionList";

function rowsOf(transactions: readonly Transaction[], asOf?: number) {
  const list = transactionList(transactions);
  const { customer, ...columns } = overdueCustomers(list, asOf);
  return new Map(
    Array.from(customer, (one, entry) => [
      list.names[one]!,
      Object.values(columns).map((column) => column[entry]!),
    ]),
  );
}

testWithData(
  "CDNOW to 30 September 1997: the mixture is Fader and Hardie's, r 0.385 and α 12.072 weeks",
  ["cdnow/CDNOW_sample.txt"],
  (file) => {
    const asOf = serial("1997-09-30");
    const rows = rowsOf(cdnow(file), asOf);
    expect(rows.size).toBe(2357);
    const [r, alpha] = [0.384767674053, 12.072084991 * 7];
    // Their summary rounds ages to two decimals of a week, which the days here are not.
    const near = (number: number) => expect.closeTo(number, 2) as number;
    const often = (alpha + 213) / (r + 2);
    expect(rows.get("0001")).toEqual([
      3,
      59,
      near(often),
      near(((alpha + 213) / (alpha + 272)) ** (r + 2)),
      near(asOf - 59 + often),
    ]);
    const [purchases, , gap, silence] = rows.get("0003")!;
    expect([purchases, silence]).toEqual([1, near((alpha / (alpha + 272)) ** r)]);
    expect(gap! / (alpha / r)).toBeCloseTo(1, 3);
  },
);

/** Customers who buy every so many days. */
const regular: Transaction[] = [
  ["often", 7, 30],
  ["seldom", 60, 4],
  ["fallen silent", 7, 15],
  ["new", 100, 1],
].flatMap(([name, gap, count], index) =>
  Array.from({ length: Number(count) }, (_, turn): Transaction => [
    name!,
    45_000 + index + turn * Number(gap),
  ]),
);

test("a silence is judged by the customer's own rhythm", () => {
  const rows = rowsOf(regular, 45_210);
  const silence = (name: string) => rows.get(name)![3]!;
  expect(silence("fallen silent")).toBeLessThan(0.001);
  expect(silence("often")).toBeGreaterThan(0.3);
  expect(silence("seldom")).toBeGreaterThan(0.3);
  expect(rows.get("often")![2]).toBeLessThan(rows.get("seldom")![2]!);
});

test("the probability of a silence is what it takes from the likelihood of the history", () => {
  const rows = [...rowsOf(regular, 45_210).values()];
  // From two of the gaps, (α + t)/(r + x), the parameters are found again.
  const recency = [203, 180, 98, 0];
  const repeats = [29, 3, 14, 0];
  const [one, other] = [rows[0]![2]!, rows[3]![2]!];
  const r = (recency[0]! - one * repeats[0]!) / (one - other);
  const parameters = { r, alpha: other * r };
  const frequency = Float64Array.from(repeats);
  const upToLast = {
    frequency,
    recency: Float64Array.from(recency),
    age: Float64Array.from(recency),
  };
  const upToEnd = {
    ...upToLast,
    age: upToLast.recency.map((time, entry) => time + rows[entry]![1]!),
  };
  const before = nbd.logLikelihood(parameters, upToLast);
  const after = nbd.logLikelihood(parameters, upToEnd);
  rows.forEach(([, , , silence], entry) => {
    expect(silence! / Math.exp(after[entry]! - before[entry]!)).toBeCloseTo(1, 9);
  });
});

test("where everybody buys alike, a typical gap is the common one", () => {
  const alike = ["A", "B", "C"].flatMap((name, index) =>
    Array.from({ length: 11 - index }, (_, turn): Transaction => [name, 45_000 + turn * 10]),
  );
  for (const [, , gap, silence] of rowsOf(alike, 45_100).values()) {
    expect(gap).toBeCloseTo(300 / 27, 5);
    expect(silence).toBeGreaterThan(0.1);
  }
});

test.each<[string, Transaction[]]>([
  ["nobody", []],
  ["nobody who has bought by that day", [["A", 50_000]]],
  [
    "one customer",
    [
      ["A", 45_000],
      ["A", 45_001],
    ],
  ],
  [
    "nobody who has bought again",
    [
      ["A", 45_000],
      ["B", 45_001],
    ],
  ],
])("of %s nothing can be learnt", (_, transactions) => {
  expect(() => rowsOf(transactions, 45_100)).toThrow(StatisticsError);
});

test("the order of the rows does not matter", () => {
  fc.assert(
    fc.property(shuffledTransactions, ([transactions, shuffled]) => {
      const run = (list: readonly Transaction[]) => {
        try {
          return rowsOf(list);
        } catch (error) {
          if (error instanceof StatisticsError) return error.problem;
          throw error;
        }
      };
      const one = run(transactions);
      const other = run(shuffled);
      if (typeof one === "string" || typeof other === "string") {
        expect(other).toBe(one);
        return;
      }
      expect(other.size).toBe(one.size);
      for (const [name, row] of one)
        row.forEach((number, column) => {
          expect(other.get(name)![column]! / number || 1).toBeCloseTo(1, 5);
        });
    }),
  );
});
