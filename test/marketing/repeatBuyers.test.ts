import fc from "fast-check";
import { calendarUnits, type CalendarUnit } from "../../src/marketing/calendarPeriod";
import { cohorts } from "../../src/marketing/cohorts";
import { repeatBuyers } from "../../src/marketing/repeatBuyers";
import { testWithData } from "../data";
import {
  anyTransactions,
  cleanRetail,
  shuffledTransactions,
  transactionList,
  type Transaction,
} from "./transactionList";

function rowsOf(transactions: readonly Transaction[], unit: CalendarUnit = "month") {
  const { from, ...columns } = repeatBuyers(transactionList(transactions), unit);
  expect(from).toBeGreaterThanOrEqual(0);
  return Array.from(columns.buyers, (_, entry) =>
    Object.values(columns).map((column) => column[entry]!),
  );
}

const few: Transaction[] = [
  ["A", "2024-01-05", 10],
  ["B", "2024-01-31", 20],
  ["B", "2024-01-31", -5],
  ["A", "2024-03-01", 7],
  ["A", "2024-03-02", 8],
  ["C", "2024-03-10", 0],
  ["B", "2024-03-20", -3],
  ["", "2024-03-31", 99],
];

test("buyers, new, repeat, rate and sales of both; nobody's rate is unknown", () => {
  expect(rowsOf(few)).toEqual([
    [2, 2, 0, 0, 25, 0],
    [0, 0, 0, NaN, 0, 0],
    [2, 1, 1, 0.5, 0, 12],
  ]);
});

test("a period that is not over has no figures", () => {
  expect(rowsOf(few.slice(0, 7)).at(-1)).toEqual(Array(6).fill(NaN));
  expect(rowsOf(few, "year")).toEqual([Array(6).fill(NaN)]);
});

test("of no purchase is empty", () => {
  expect(rowsOf([])).toEqual([]);
  expect(rowsOf([["A", 45_000, -1]])).toEqual([]);
});

testWithData(
  "Online Retail, clean: new and repeat buyers and sales are the cohort table's, summed along its columns",
  ["online_retail/onlineretail.csv.gz"],
  (file) => {
    const list = transactionList(cleanRetail(file));
    const table = cohorts(list, "month");
    const rows = repeatBuyers(list, "month");
    expect(rows.from).toBe(table.periods[0]);
    expect(rows.buyers).toHaveLength(13);
    for (let entry = 0; entry < 12; entry += 1) {
      let buyers = 0;
      let sales = 0;
      for (let cohort = 0; cohort <= entry; cohort += 1) {
        buyers += table.customers[cohort * table.columns + entry - cohort]!;
        sales += table.revenue[cohort * table.columns + entry - cohort]!;
      }
      expect(rows.buyers[entry]).toBe(buyers);
      expect(rows.newBuyers[entry]).toBe(table.customers[entry * table.columns]);
      expect((rows.newSales[entry]! + rows.repeatSales[entry]!) / sales).toBeCloseTo(1, 12);
    }
  },
  30_000,
);

describe("whatever the list", () => {
  test("new and repeat buyers are all buyers, and the rate is repeat by all", () => {
    fc.assert(
      fc.property(anyTransactions, fc.constantFrom(...calendarUnits), (transactions, unit) => {
        const rows = repeatBuyers(transactionList(transactions), unit);
        rows.buyers.forEach((buyers, entry) => {
          expect(rows.newBuyers[entry]! + rows.repeatBuyers[entry]!).toBe(buyers);
          expect(rows.repeatRate[entry]).toBe(rows.repeatBuyers[entry]! / buyers);
          if (buyers >= 0) expect(rows.repeatBuyers[entry]).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(
        shuffledTransactions,
        fc.constantFrom(...calendarUnits),
        ([transactions, shuffled], unit) => {
          expect(rowsOf(shuffled, unit)).toEqual(rowsOf(transactions, unit));
        },
      ),
    );
  });
});
