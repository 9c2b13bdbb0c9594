import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
  customerSummary,
  type CustomerSummary,
  type CustomerSummaryInput,
} from "../../src/marketing/customerSummary";
import { testWithData } from "../data";
import {
  anyTransactions,
  cdnow,
  cleanRetail,
  csvRows,
  serial,
  shuffledTransactions,
  transactionList,
  type Transaction,
} from "./transactionList";

type Figures = Record<keyof CustomerSummary, number>;

/** The figures of each customer by name. */
function summaryOf(
  transactions: readonly Transaction[],
  options: Partial<CustomerSummaryInput> = {},
): Map<string, Figures> {
  const list = transactionList(transactions);
  const summary = customerSummary({ ...list, ...options });
  const columns = Object.entries(summary) as [keyof CustomerSummary, Float64Array][];
  return new Map(
    Array.from(summary.customer, (customer, entry) => [
      list.names[customer]!,
      Object.fromEntries(columns.map(([name, column]) => [name, column[entry]])) as Figures,
    ]),
  );
}

interface Expected {
  frequency: string;
  recency: string;
  T: string;
  monetary_value: string;
}

function expectToBe(summary: Map<string, Figures>, expected: [string, Expected][]): void {
  expect(summary.size).toBe(expected.length);
  const wrong = expected.filter(([name, { frequency, recency, T, monetary_value }]) => {
    const own = summary.get(name)!;
    const average = Number(monetary_value);
    return !(
      own.frequency === Number(frequency) &&
      own.recency === Number(recency) &&
      own.age === Number(T) &&
      // The file rounds to ten digits.
      Math.abs(own.averageAmount - average) <= 6e-10 * Math.abs(average)
    );
  });
  expect(wrong).toEqual([]);
}

testWithData(
  "Online Retail: frequency, recency, age and average amount of 4,338 customers are those of lifetimes 0.11",
  ["online_retail/onlineretail.csv.gz", "expected/rfm_online_retail_clean_daily.csv.gz"],
  (file, expected) => {
    const transactions = cleanRetail(file);
    const summary = summaryOf(transactions);
    expectToBe(
      summary,
      csvRows<Expected & { CustomerID: string }>(expected).map((row) => [row.CustomerID, row]),
    );
    let total = 0;
    let purchases = 0;
    for (const figures of summary.values()) {
      total += figures.total;
      purchases += figures.purchases;
    }
    expect(total).toBeCloseTo(8_911_407.904, 6);
    expect(purchases).toBe(18_532);
  },
  30_000,
);

testWithData(
  "CDNOW: the daily summaries of 2,357 customers, to the end and to 30 September 1997, are those of lifetimes 0.11",
  [
    "cdnow/CDNOW_sample.txt",
    "expected/rfm_cdnow_sample_full.csv.gz",
    "expected/rfm_cdnow_sample_to_1997-09-30.csv.gz",
    "cdnow/cdnow_customers_summary_with_transactions.csv",
    "expected/rfm_summaries.json",
  ],
  (file, full, calibration, published, summaries) => {
    const read = (csv: string) =>
      csvRows<Expected & { sid: string }>(csv).map((row): [string, Expected] => [row.sid, row]);
    const transactions = cdnow(file);
    expectToBe(summaryOf(transactions), read(full));
    const asOf = serial("1997-09-30");
    expectToBe(summaryOf(transactions, { asOf }), read(calibration));

    const weekly = summaryOf(transactions, { asOf, unit: "week" });
    // Fader and Hardie's own summary, in weeks with two decimals and customers counted from 1.
    for (const row of csvRows<Record<"ID" | "x" | "t_x" | "T", string>>(published)) {
      const own = weekly.get(row.ID.padStart(4, "0"))!;
      expect(own.frequency).toBe(Number(row.x));
      expect(Math.abs(own.recency - Number(row.t_x))).toBeLessThan(0.0051);
      expect(Math.abs(own.age - Number(row.T))).toBeLessThan(0.0051);
    }
    const { frequency } = (
      JSON.parse(readFileSync(summaries, "utf8")) as Record<
        string,
        { frequency: { sum: number; max: number } }
      >
    )["cdnow_sample_to_1997-09-30"]!;
    const counts = [...weekly.values()].map((own) => own.frequency);
    expect(counts.reduce((sum, count) => sum + count)).toBe(frequency.sum);
    expect(Math.max(...counts)).toBe(frequency.max);
  },
);

test("a customer's twelve figures, by hand", () => {
  const own = summaryOf(
    [
      ["A", 45_000, 100],
      ["A", 45_060, 30],
      ["A", 45_060.5, 20],
      ["A", 45_100, 0],
      ["A", 45_110, -10],
      ["B", 45_121.75, 5],
    ],
    { unit: "week" },
  ).get("A")!;
  expect(own).toEqual({
    customer: 0,
    purchases: 3,
    frequency: 2,
    recency: 100 / 7,
    age: 121 / 7,
    averageAmount: 25,
    total: 140,
    daysSinceLast: 21,
    purchasesPerMonth: 3 / (121 / 30.4375),
    averagePurchase: 140 / 3,
    first: 45_000,
    last: 45_100,
  });
});

describe("one purchase", () => {
  test("is one order number, however many rows and days; frequency stays a count of days", () => {
    const own = summaryOf([
      ["A", 45_000, 1, "x"],
      ["A", 45_000, 1, "y"],
      ["A", 45_001, 1, "y"],
      ["A", 45_002, 1, ""],
      ["A", 45_002, 1, ""],
      ["B", 45_000, 1, "x"],
    ]);
    expect(own.get("A")).toMatchObject({ purchases: 3, frequency: 2 });
    expect(own.get("B")).toMatchObject({ purchases: 1, frequency: 0 });
  });

  test("is made by an amount of 0, but not by a refund, which reduces the amounts", () => {
    const own = summaryOf([
      ["A", 45_000, -5],
      ["A", 45_010, 0],
      ["A", 45_020, 50],
      ["A", 45_020, -20],
      ["A", 45_030, -7],
    ]).get("A");
    expect(own).toMatchObject({
      purchases: 2,
      frequency: 1,
      first: 45_010,
      last: 45_020,
      averageAmount: 30,
      total: 18,
      averagePurchase: 9,
    });
  });
});

test("a customer with refunds alone has an entry without a first purchase", () => {
  const own = summaryOf([
    ["A", 45_000, -5],
    ["B", 45_010, 1],
  ]).get("A");
  expect(own).toMatchObject({
    purchases: 0,
    frequency: 0,
    recency: 0,
    age: 0,
    total: -5,
    daysSinceLast: NaN,
    purchasesPerMonth: 0,
    averagePurchase: 0,
    first: NaN,
  });
});

test("rows after the last day that counts are not there, nor customers who come later", () => {
  const transactions: Transaction[] = [
    ["A", 45_000, 1],
    ["A", 45_010.9, 2],
    ["A", 45_011, 4],
    ["B", 45_020, 8],
  ];
  const summary = summaryOf(transactions, { asOf: 45_010.5 });
  expect([...summary.keys()]).toEqual(["A"]);
  expect(summary.get("A")).toMatchObject({ total: 3, age: 10, daysSinceLast: 0 });
});

test("a customer younger than a month has the purchases so far as those of a month", () => {
  const own = summaryOf([
    ["A", 45_000, 1],
    ["A", 45_001, 1],
  ]).get("A")!;
  expect(own.purchasesPerMonth).toBe(2);
});

test("dates of the whole calendar are in order", () => {
  const own = summaryOf([
    ["A", 2_958_465, 1],
    ["A", 1, 1],
    ["A", 45_000, 1],
  ]).get("A");
  expect(own).toMatchObject({ frequency: 2, first: 1, last: 2_958_465, recency: 2_958_464 });
});

test("of no rows is empty", () => {
  expect(summaryOf([]).size).toBe(0);
  expect(summaryOf([["", 45_000, 1]]).size).toBe(0);
});

describe("whatever the list", () => {
  test("the order of the rows changes the order of the customers alone", () => {
    fc.assert(
      fc.property(shuffledTransactions, ([transactions, shuffled]) => {
        const one = summaryOf(transactions);
        const other = summaryOf(shuffled);
        expect(other.size).toBe(one.size);
        for (const [name, { customer, ...figures }] of one) {
          expect(customer).toBeGreaterThanOrEqual(0);
          expect(other.get(name)).toMatchObject(figures);
        }
      }),
    );
  });

  test("figures of time and amount agree with each other", () => {
    fc.assert(
      fc.property(anyTransactions, (transactions) => {
        const ofPeople = transactions.filter(([customer]) => customer !== "" && customer !== null);
        const end = Math.floor(Math.max(...transactions.map(([, date]) => serial(date))));
        let total = 0;
        for (const own of summaryOf(transactions).values()) {
          total += own.total;
          expect(own.frequency).toBeLessThanOrEqual(own.recency);
          expect(own.recency).toBeLessThanOrEqual(own.age);
          if (own.purchases === 0) continue;
          expect(own.age).toBe(end - own.first);
          expect(own.daysSinceLast).toBe(end - own.last);
          expect(own.recency).toBe(own.last - own.first);
        }
        expect(total).toBe(ofPeople.reduce((sum, [, , amount]) => sum + amount!, 0));
      }),
    );
  });

  test("scaling the money scales the amounts alone", () => {
    fc.assert(
      fc.property(anyTransactions, (transactions) => {
        const eightfold = transactions.map(([customer, date, amount, order]): Transaction => [
          customer,
          date,
          8 * amount!,
          order,
        ]);
        const after = summaryOf(eightfold);
        for (const [name, own] of summaryOf(transactions))
          expect(after.get(name)).toEqual({
            ...own,
            total: 8 * own.total,
            averageAmount: 8 * own.averageAmount,
            averagePurchase: 8 * own.averagePurchase,
          });
      }),
    );
  });
});
