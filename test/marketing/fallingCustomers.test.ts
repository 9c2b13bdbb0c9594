import fc from "fast-check";
import { fallingCustomers, halfBinomialTail } from "../../src/marketing/fallingCustomers";
import { shuffledTransactions, transactionList, type Transaction } from "./transactionList";

function rowsOf(transactions: readonly Transaction[], window = 90, asOf?: number) {
  const list = transactionList(transactions);
  const { customer, recent, before, ratio, probability } = fallingCustomers(list, window, asOf);
  return new Map(
    Array.from(customer, (one, entry) => [
      list.names[one]!,
      [recent[entry], before[entry], ratio[entry], probability[entry]],
    ]),
  );
}

test("a weekly buyer turned fortnightly is falling although never overdue", () => {
  const end = 45_180;
  const weekly = Array.from({ length: 13 }, (_, week): Transaction => ["A", end - 90 - week * 7]);
  const fortnightly = Array.from({ length: 6 }, (_, turn): Transaction => ["A", end - turn * 14]);
  const [recent, before, ratio, probability] = rowsOf([...weekly, ...fortnightly]).get("A")!;
  expect([recent, before, ratio]).toEqual([6, 13, 6 / 13]);
  // 43,796 of 2^19 throws: BINOM.DIST(6, 19, 0.5, TRUE).
  expect(probability).toBeCloseTo(0.08353424, 8);
});

test("the windows are equally long and end with the day that counts", () => {
  const days = [100, 99, 91, 90, 89, 81, 80, 101];
  const transactions = days.map((day): Transaction => ["A", 45_000 + day + 0.5]);
  expect(rowsOf(transactions, 10, 45_100).get("A")!.slice(0, 2)).toEqual([3, 3]);
});

test("a day counts once, and the last of all days ends the list, whoever bought on it", () => {
  const rows = rowsOf(
    [
      ["A", 45_000.1],
      ["A", 45_000.9],
      ["", 45_010],
    ],
    10,
  );
  expect(rows.get("A")).toEqual([0, 1, 0, 0.5]);
});

test("without purchases in both windows nothing is unusual, and there is no ratio", () => {
  const rows = rowsOf([
    ["A", 44_000],
    ["B", 45_000],
  ]);
  expect(rows.get("A")).toEqual([0, 0, NaN, 1]);
  expect(rows.get("B")).toEqual([1, 0, NaN, 1]);
});

test("customers who come after the day that counts are not there", () => {
  const rows = rowsOf(
    [
      ["A", 45_000],
      ["B", 45_001],
    ],
    90,
    45_000,
  );
  expect([...rows.keys()]).toEqual(["A"]);
});

test("the order of the rows does not matter", () => {
  fc.assert(
    fc.property(shuffledTransactions, ([transactions, shuffled]) => {
      expect(rowsOf(shuffled, 30)).toEqual(new Map(rowsOf(transactions, 30)));
    }),
  );
});

describe("the tail of the binomial distribution with even chances", () => {
  test("adds up exact counts", () => {
    fc.assert(
      fc.property(fc.nat(25), fc.nat(25), (heads, tails) => {
        const throws = heads + tails;
        let count = 0;
        for (let ways = 1, head = 0; head <= heads; head += 1) {
          count += ways;
          ways = (ways * (throws - head)) / (head + 1);
        }
        expect(halfBinomialTail(heads, tails) / (count / 2 ** throws)).toBeCloseTo(1, 12);
      }),
    );
  });

  test("holds where a throw of so many coins has no double of its own", () => {
    // By symmetry, with the middle term √(1/(π·1000)) to four digits.
    expect(halfBinomialTail(1000, 1000)).toBeCloseTo(0.5 + 0.5 * 0.017839, 6);
    expect(halfBinomialTail(0, 2000)).toBe(0);
    expect(halfBinomialTail(2000, 0)).toBe(1);
  });
});
