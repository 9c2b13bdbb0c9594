import { usualSilence } from "../../src/marketing/usualSilence";
import { transactionList, type Transaction } from "./transactionList";

const monthly = (customer: string, months: number[]): Transaction[] =>
  months.map((month) => [customer, `2024-${String(month).padStart(2, "0")}-05`, 1]);

test("nine of ten returns come within the usual silence", () => {
  const often = monthly("A", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(usualSilence(transactionList([...often, ...monthly("B", [1, 6])]), "month", 12)).toBe(1);
  const seldom = monthly("B", [1, 6, 11]);
  expect(usualSilence(transactionList([...often, ...seldom]), "month", 12)).toBe(5);
  expect(usualSilence(transactionList([...often, ...seldom]), "month", 3)).toBe(3);
});

test("refunds are no return, and without returns one period is the usual silence", () => {
  const list = transactionList([
    ["A", "2024-01-05"],
    ["A", "2024-05-05", -1],
    ["B", "2024-03-01"],
  ]);
  expect(usualSilence(list, "month", 12)).toBe(1);
});
