import fc from "fast-check";
import { calendarPeriod, calendarUnits } from "../../src/marketing/calendarPeriod";
import { customerFlow } from "../../src/marketing/customerFlow";
import { repeatBuyers } from "../../src/marketing/repeatBuyers";
import { anyTransactions, serial, transactionList, type Transaction } from "./transactionList";

const few: Transaction[] = [
  ["A", "2024-01-05", 10],
  ["B", "2024-01-31", 20],
  ["A", "2024-02-01", 5],
  ["B", "2024-02-02", -5],
  ["B", "2024-04-10", 5],
  ["C", "2024-04-11", 0],
  ["", "2024-05-31", 1],
];

const rowsOf = (transactions: readonly Transaction[], silence: number) => {
  const { start, gained, lost, end } = customerFlow(
    transactionList(transactions),
    "month",
    silence,
  );
  return Array.from(start, (_, at) => [start[at], gained[at], lost[at], end[at]]);
};

test("a month without a purchase loses a customer, who may come back; a refund keeps nobody", () => {
  expect(rowsOf(few, 1)).toEqual([
    [0, 2, 0, 2],
    [2, 0, 1, 1],
    [1, 0, 1, 0],
    [0, 2, 0, 2],
    [2, 0, 2, 0],
  ]);
});

test("with two silent months fewer are lost, and later", () => {
  expect(rowsOf(few, 2)).toEqual([
    [0, 2, 0, 2],
    [2, 0, 0, 2],
    [2, 0, 1, 1],
    [1, 2, 1, 2],
    [2, 0, 0, 2],
  ]);
});

test("a period that is not over has no figures; nobody's purchases make no period", () => {
  expect(rowsOf(few.slice(0, 6), 1).at(-1)).toEqual([NaN, NaN, NaN, NaN]);
  expect(rowsOf([["A", "2024-01-31", -1]], 1)).toEqual([]);
});

test("whatever the list, active customers are those a plain count finds, and a silence of 1 counts the buyers", () => {
  fc.assert(
    fc.property(
      anyTransactions,
      fc.constantFrom(...calendarUnits),
      fc.integer({ min: 1, max: 4 }),
      (transactions, unit, silence) => {
        const list = transactionList(transactions);
        const { from, start, gained, lost, end } = customerFlow(list, unit, silence);
        const activeIn = (entry: number) =>
          new Set(
            transactions.flatMap(([customer, date, amount]) => {
              const later = from + entry - calendarPeriod(serial(date), unit);
              const isActive = later >= 0 && later < silence && amount! >= 0;
              return isActive && customer !== "" && customer !== null ? [String(customer)] : [];
            }),
          );
        end.forEach((count, entry) => {
          if (Number.isNaN(count)) return;
          const [before, now] = [activeIn(entry - 1), activeIn(entry)];
          expect(count).toBe(now.size);
          expect(start[entry]).toBe(before.size);
          expect(gained[entry]).toBe([...now].filter((each) => !before.has(each)).length);
          expect(lost[entry]).toBe([...before].filter((each) => !now.has(each)).length);
        });
        if (silence === 1) expect([...end]).toEqual([...repeatBuyers(list, unit).buyers]);
      },
    ),
  );
});
