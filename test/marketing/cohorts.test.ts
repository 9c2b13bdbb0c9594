import fc from "fast-check";
import {
  calendarPeriod,
  calendarPeriodName,
  calendarUnits,
  type CalendarUnit,
} from "../../src/marketing/calendarPeriod";
import { cohorts } from "../../src/marketing/cohorts";
import { testWithData } from "../data";
import {
  anyTransactions,
  cleanRetail,
  csvRows,
  serial,
  shuffledTransactions,
  transactionList,
  type Transaction,
} from "./transactionList";

function tableOf(
  transactions: readonly Transaction[],
  unit: CalendarUnit = "month",
  measure: "customers" | "revenue" = "customers",
) {
  const { periods, columns, [measure]: cells } = cohorts(transactionList(transactions), unit);
  return periods.map((period, row) => [
    calendarPeriodName(period, unit),
    ...cells.subarray(row * columns, (row + 1) * columns),
  ]);
}

testWithData(
  "Online Retail, clean: customers and revenue of every finished month are pandas', the first cohort 885",
  [
    "online_retail/onlineretail.csv.gz",
    "expected/cohort_online_retail_clean_monthly_counts.csv",
    "expected/cohort_online_retail_clean_monthly_revenue.csv",
  ],
  (file, counts, revenue) => {
    const transactions = cleanRetail(file);
    const table = tableOf(transactions);
    expect(table[0]!.slice(0, 3)).toEqual(["2010-12", 885, 324]);
    for (const [own, csv] of [
      [table, counts],
      [tableOf(transactions, "month", "revenue"), revenue],
    ] as const) {
      const expected = csvRows<Record<string, string>>(csv);
      expect(own).toHaveLength(expected.length);
      expected.forEach((line, cohort) => {
        expect(own[cohort]![0]).toBe(line[""]);
        for (let later = 0; later < 13; later += 1) {
          const cell = Number(own[cohort]![later + 1]);
          // December 2011, which the reference counts, is not over: the list ends on the 9th.
          if (cohort + later >= 12) expect(cell).toBeNaN();
          else expect(Math.abs(cell / Number(line[later]) - 1)).toBeLessThan(1e-9);
        }
      });
    }
  },
  30_000,
);

const few: Transaction[] = [
  ["A", "2024-01-05", 10],
  ["A", "2024-01-25", 5],
  ["A", "2024-03-01", 7],
  ["B", "2024-01-31", 20],
  ["C", "2024-03-10", 0],
  ["", "2024-03-31", 99],
];

test("a customer counts once in a period, and periods without new customers have no row", () => {
  expect(tableOf(few)).toEqual([
    ["2024-01", 2, 0, 1],
    ["2024-03", 1, NaN, NaN],
  ]);
  expect(tableOf(few, "month", "revenue")).toEqual([
    ["2024-01", 35, 0, 7],
    ["2024-03", 0, NaN, NaN],
  ]);
  expect(tableOf(few, "quarter")).toEqual([["2024-Q1", 3]]);
});

test("a period is over with its last day, whoever closes the list", () => {
  expect(tableOf(few.slice(0, 5))).toEqual([
    ["2024-01", 2, 0, NaN],
    ["2024-03", NaN, NaN, NaN],
  ]);
  expect(tableOf(few, "year")).toEqual([["2024", NaN]]);
});

test("a refund is no purchase, and reduces the revenue of its period", () => {
  const refunds: Transaction[] = [
    ["A", "2024-01-05", -10],
    ["A", "2024-02-05", 30],
    ["A", "2024-03-05", -4],
    ["B", "2024-01-31", -1],
    ["", "2024-03-31", 1],
  ];
  expect(tableOf(refunds)).toEqual([["2024-02", 1, 0]]);
  expect(tableOf(refunds, "month", "revenue")).toEqual([["2024-02", 30, -4]]);
});

test("without amounts every row is a purchase", () => {
  const { customer, customers, date } = transactionList([
    ["A", "2024-01-05"],
    ["A", "2024-02-29"],
  ]);
  expect([...cohorts({ customer, customers, date }, "month").customers]).toEqual([1, 1]);
});

test("of no purchase is empty", () => {
  expect(tableOf([])).toEqual([]);
  expect(tableOf([["A", 45_000, -1]])).toEqual([]);
});

describe("whatever the list", () => {
  test("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(
        shuffledTransactions,
        fc.constantFrom(...calendarUnits),
        ([transactions, shuffled], unit) => {
          expect(tableOf(shuffled, unit)).toEqual(tableOf(transactions, unit));
        },
      ),
    );
  });

  test("each finished period's column counts its distinct buyers, as a plain count does", () => {
    fc.assert(
      fc.property(anyTransactions, fc.constantFrom(...calendarUnits), (transactions, unit) => {
        const { periods, columns, customers } = cohorts(transactionList(transactions), unit);
        const buyers = new Map<number, Set<string>>();
        for (const [customer, date, amount] of transactions) {
          if (customer === "" || customer === null || amount! < 0) continue;
          const period = calendarPeriod(serial(date), unit);
          buyers.set(period, (buyers.get(period) ?? new Set()).add(String(customer)));
        }
        const end = Math.max(...transactions.map(([, date]) => Math.floor(serial(date))));
        for (const [period, names] of buyers) {
          const isOver = calendarPeriod(end + 1, unit) > period;
          const inPeriod = periods.reduce((sum, cohort, row) => {
            const later = period - cohort;
            return later < 0 ? sum : sum + customers[row * columns + later]!;
          }, 0);
          expect(inPeriod).toBe(isOver ? names.size : NaN);
        }
      }),
    );
  });
});
