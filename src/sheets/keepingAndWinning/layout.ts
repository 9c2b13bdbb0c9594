import type { PeriodConditions } from "../formulas/criteria";
import { cellAddress, sheetReference } from "../reference";
import { quoteSheetName } from "../sheetName";

/** The sheets of the table. */
export interface SheetNames {
  result: string;
  customers: string;
}

/** Columns of the result's blocks. */
export const at = {
  label: 1,
  value: 2,
  ledger: 2,
  added: 3,
  spent: 4,
  customers: 5,
  cost: 6,
  times: 7,
  from: 8,
  to: 9,
  compared: 10,
  /** Hidden: conditions of the period, and what the chart draws. */
  hidden: 11,
} as const;

/** Rows of the result. */
export const on = {
  alert: 3,
  from: 4,
  to: 5,
  silence: 6,
  costs: 8,
  winning: 10,
  keeping: 11,
  winningBack: 12,
  total: 13,
  unassigned: 14,
  inLedger: 15,
  difference: 16,
  chart: 18,
  movements: 38,
  atStart: 39,
  kept: 40,
  lost: 41,
  gained: 42,
  wonBack: 43,
  buyers: 44,
  retention: 45,
  worth: 47,
  sales: 48,
  profit: 49,
  ownMargin: 50,
  margin: 51,
  contribution: 52,
  yearlyRetention: 53,
  discountRate: 54,
  horizon: 55,
  value: 56,
  valueMore: 57,
  mostForPoint: 58,
  payback: 59,
  types: 61,
  firstType: 63,
} as const;

export const CHART_ROWS = 17;

/** Columns and first row of the customers. */
export const customerColumn = {
  name: 0,
  movement: 1,
  before: 2,
  atStart: 3,
  within: 4,
  atEnd: 5,
  key: 6,
  row: 8,
  amount: 9,
} as const;
export const firstCustomerRow = 4;

/** Names of the cells that the user types over. */
export const cellNames = {
  from: "Keeping.From",
  to: "Keeping.To",
  silence: "Keeping.Silence",
  margin: "Keeping.Margin",
  discountRate: "Keeping.DiscountRate",
  horizon: "Keeping.Years",
  winning: "Keeping.AddedWinning",
  keeping: "Keeping.AddedKeeping",
  winningBack: "Keeping.AddedWinningBack",
} as const;

/** A cell of the result, as both sheets name it. */
export function onResult({ result }: SheetNames, row: number, column: number = at.value): string {
  return `${quoteSheetName(result)}!${cellAddress(row, column, "both")}`;
}

/** A column of the customers, as the result names it. */
export function onCustomers({ customers }: SheetNames, column: number, rows: number): string {
  return sheetReference(customers, { row: firstCustomerRow, column, rows, columns: 1 });
}

/** Where the conditions of the period stand. */
export function periodOn(names: SheetNames): PeriodConditions {
  return {
    from: onResult(names, on.from, at.hidden),
    to: onResult(names, on.to, at.hidden),
  };
}
