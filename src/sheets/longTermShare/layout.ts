import { cellAddress, sheetReference } from "../reference";
import { quoteSheetName } from "../sheetName";
import { CLASSES } from "./options";

export interface SheetNames {
  result: string;
  customers: string;
}

/** Columns of the result's blocks. */
export const at = {
  label: 1,
  value: 2,
  customers: 3,
  customerShare: 4,
  sales: 5,
  salesShare: 6,
  profit: 7,
  profitShare: 8,
  study: 9,
  /** Hidden: conditions of the period and of the lengths. */
  hidden: 10,
} as const;

export const CHART_ROWS = 17;
export const on = {
  ...{ alert: 3, from: 4, to: 5, longFrom: 6 },
  ...{ groups: 8, long: 10, rest: 11, nobody: 12, total: 13, inList: 14, difference: 15 },
  ...{ classes: 17, firstClass: 19, classTotal: 19 + CLASSES, chart: 21 + CLASSES },
  checks: 21 + CLASSES + 17 + 3,
} as const;

/** Columns and first row of the customers. */
export const column = {
  ...{ name: 0, class: 1, long: 2, sales: 3, profit: 4, rows: 5, key: 6 },
  ...{ row: 8, amount: 9 },
} as const;
export const firstCustomerRow = 3;

/** Names of the cells that the user types over. */
export const cellNames = {
  from: "LongTerm.From",
  to: "LongTerm.To",
  longFrom: "LongTerm.LongFrom",
  classFrom: (position: number) => `LongTerm.ClassFrom.${position + 1}`,
};

export function onResult({ result }: SheetNames, row: number): string {
  return `${quoteSheetName(result)}!${cellAddress(row, at.hidden, "both")}`;
}

export function onCustomers({ customers }: SheetNames, of: number, rows: number): string {
  return sheetReference(customers, { row: firstCustomerRow, column: of, rows, columns: 1 });
}
