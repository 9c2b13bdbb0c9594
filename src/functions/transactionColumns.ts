import type { Key } from "../marketing/distinctKeys";
import { lastDay, type Transactions } from "../marketing/transactions";
import { finite, noAnswer } from "./cells";
import type { CellError, Returned } from "./declaration";
import { ListRows } from "./listRows";
import type { WholeArguments } from "./wholeArguments";

/** A list of transactions as cells give it. */
export interface TransactionColumns {
  list: Transactions;
  /** The customers by their numbers, as they are first written. */
  names: readonly Exclude<Key, null>[];
  rows: ListRows;
  /** The day up to which rows count: `as_of` where the function has it and it is given, else the last of the list. */
  until: number;
}

/** Reads customer and date, amount where it is given, and the others that are named; an empty list is thrown. */
export function readTransactions(
  args: WholeArguments,
  others: readonly string[] = [],
): TransactionColumns {
  const rows = new ListRows(args, ["customer", "date", ...others]);
  if (rows.length === 0) throw noAnswer((cells) => cells.emptyList("customer"));
  const { numbers: customer, names } = rows.numberedKeys("customer");
  const date = rows.dates("date");
  const list = {
    customer,
    customers: names.length,
    date,
    ...(rows.has("amount") && { amount: rows.numbers("amount") }),
  };
  return { list, names, rows, until: args.day("as_of") ?? lastDay(date) };
}

/** For a list in which no customer has anything to show up to the day. */
export function nobodyBought(until: number): CellError {
  return noAnswer((cells) => cells.nobodyBought("customer", until));
}

/** A figure as a cell takes it: blank where it is NaN, which means that there is none. */
export function figure(number: number): Returned | CellError {
  return Number.isNaN(number) ? "" : finite(number);
}
