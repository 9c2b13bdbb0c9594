import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import papa from "papaparse";
import { DistinctKeys, type Key } from "../../src/marketing/distinctKeys";
import { textDate } from "../../src/marketing/textDate";

/** A transaction as a list of a user's holds it: customer, ISO date or serial number, amount and order number. */
export type Transaction = readonly [
  customer: Key,
  date: string | number,
  amount?: number,
  order?: Key,
];

/** Columns as the functions of marketing take them; `names` are the customers by number. */
export function transactionList(transactions: readonly Transaction[]) {
  const keys = new DistinctKeys();
  const orderKeys = new DistinctKeys();
  const customer = keys.addAll(transactions.map(([one]) => one));
  const order = orderKeys.addAll(transactions.map(([, , , number]) => number ?? null));
  return {
    customer,
    customers: keys.names.length,
    names: keys.names.map(String),
    date: Float64Array.from(transactions, ([, date]) => serial(date)),
    amount: Float64Array.from(transactions, ([, , amount]) => amount ?? 1),
    order,
    orders: orderKeys.names.length,
  };
}

export function serial(date: string | number): number {
  return typeof date === "number" ? date : Number(textDate(date));
}

/** Lists of a few customers over some months, with refunds, orders, equal days and anonymous rows. */
export const anyTransactions: fc.Arbitrary<Transaction[]> = fc.array(
  fc.tuple(
    fc.constantFrom("A", "B", "C", 7, "", null),
    fc.integer({ min: 45_000, max: 45_200 }).map((day) => day + 0.25),
    fc.integer({ min: -3, max: 9 }),
    fc.constantFrom("1", "2", 3, ""),
  ),
  { maxLength: 40 },
);

/** The same rows in two orders. */
export const shuffledTransactions = anyTransactions.chain((transactions) =>
  fc.tuple(
    fc.constant(transactions),
    fc.shuffledSubarray(transactions, { minLength: transactions.length }),
  ),
);

/** The rows of a CSV file, which may be packed. */
export function csvRows<Row>(file: string): Row[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  return papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

type RetailRow = Record<
  "InvoiceNo" | "InvoiceDate" | "Quantity" | "UnitPrice" | "CustomerID",
  string
>;

/** Online Retail without anonymous, cancelled, negative and free rows: 397,884 of them. */
export function cleanRetail(file: string): Transaction[] {
  return csvRows<RetailRow>(file)
    .filter(
      (row) =>
        row.CustomerID !== "" &&
        !row.InvoiceNo.startsWith("C") &&
        Number(row.Quantity) > 0 &&
        Number(row.UnitPrice) > 0,
    )
    .map((row) => [
      row.CustomerID,
      row.InvoiceDate,
      Number(row.Quantity) * Number(row.UnitPrice),
      row.InvoiceNo,
    ]);
}

/** The 6,919 transactions of the CDNOW sample. */
export function cdnow(file: string): Transaction[] {
  return readFileSync(file, "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => {
      const [, customer, date, , amount] = line.trim().split(/\s+/) as [
        string,
        string,
        string,
        string,
        string,
      ];
      return [customer, date.replace(/(....)(..)(..)/, "$1-$2-$3"), Number(amount)];
    });
}
