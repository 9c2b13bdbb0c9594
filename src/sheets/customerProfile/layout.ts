import { cellAddress, sheetReference } from "../reference";
import { quoteSheetName } from "../sheetName";
import { COMPLAINTS, PERIODS } from "./options";

export interface SheetNames {
  profile: string;
  customers: string;
  /** Null where the numbers are values. */
  working: string | null;
}

/** Columns of the page. */
export const at = {
  ...{ label: 1, value: 2, second: 3, third: 4, fourth: 5, fifth: 6 },
  /** Hidden: where the customer stands in lists, conditions of days. */
  ...{ hidden: 8, hiddenTo: 9, hiddenDay: 10 },
} as const;

export const CHART_ROWS = 16;
const timeline = 48;
const charts = timeline + PERIODS + 4;
const complaints = charts + CHART_ROWS + 2;

/** Rows of the page. */
export const on = {
  ...{ alert: 3, consentNote: 4, codesNote: 5 },
  ...{ customer: 6, asOf: 7, window: 8, years: 9, discountRate: 10 },
  ...{ who: 12, variant: 13, kind: 14, own: 15, segment: 16, payment: 17 },
  ...{ afterSale: 18, stopped: 19, communication: 20, consent: 21 },
  ...{ value: 23, soFar: 25, perMonth: 26, perYear: 27, expected: 28, wholeLife: 29 },
  ...{ profitability: 30 },
  ...{ frequency: 32, warning: 33, purchases: 34, first: 35, last: 36, daysSince: 37 },
  ...{ averagePurchase: 38, months: 39, perMonthBought: 40, recent: 41, before: 42 },
  ...{ probability: 43 },
  ...{ timeline: timeline - 2, earlier: timeline, firstPeriod: timeline + 1 },
  ...{ timelineTotal: timeline + 1 + PERIODS, charts },
  ...{ complaints, complaintCount: complaints + 1, firstComplaint: complaints + 3 },
} as const;

/** First row of the checks of the lists. */
export function checksRow(hasComplaints: boolean): number {
  return hasComplaints ? on.firstComplaint + COMPLAINTS + 1 : on.complaintCount + 2;
}

/** Columns and first row of the sheet of customers; figures of the page follow where they are values. */
export const column = {
  ...{ name: 0, variant: 1, sales: 2, profit: 3, purchases: 4, recent: 5, before: 6, falling: 7 },
  ...{ key: 8, data: 10 },
} as const;
export const firstCustomerRow = 4;

/** Names of the cells that the user types over. */
export const cellNames = {
  customer: "Profile.Customer",
  asOf: "Profile.AsOf",
  window: "Profile.Window",
  years: "Profile.Years",
  discountRate: "Profile.Discount",
} as const;

/** A cell of the page as its own formulas name it. */
export function own(row: number, of: number = at.value): string {
  return cellAddress(row, of, "both");
}

/** The same, as formulas of other sheets name it. */
export function onProfile({ profile }: SheetNames, row: number, of: number = at.value): string {
  return `${quoteSheetName(profile)}!${own(row, of)}`;
}

export function onCustomers({ customers }: SheetNames, of: number, rows: number): string {
  return sheetReference(customers, { row: firstCustomerRow, column: of, rows, columns: 1 });
}
