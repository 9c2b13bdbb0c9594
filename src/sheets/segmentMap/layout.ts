import type { Quadrant } from "../../marketing/quadrant";
import type { Area } from "../plan";
import { cellAddress, sheetReference } from "../reference";
import { quoteSheetName } from "../sheetName";
import type { Analysis } from "./analysis";

/** The sheets of the map. */
export interface SheetNames {
  map: string;
  customers: string;
  /** Only where sums are live. */
  working: string | null;
}

export const quadrants: readonly Quadrant[] = [1, 2, 3, 4];

/** Columns of the map's blocks. */
export const mapColumn = {
  number: 0,
  label: 1,
  /** Inputs, actions, the beginnings of classes. */
  value: 2,
  median: 3,
  inUse: 4,
  rule: 5,
  customers: 3,
  customerShare: 4,
  sales: 5,
  salesShare: 6,
  profit: 7,
  norm: 7,
  customersFromNorm: 8,
  salesFromNorm: 9,
  /** Hidden: criteria of the period, and whether a threshold must be exceeded. */
  hidden: 10,
} as const;

/** Rows of the map's sheet. */
export const mapRow = {
  alert: 3,
  from: 4,
  to: 5,
  months: 6,
  thresholds: 8,
  purchaseThreshold: 10,
  frequencyThreshold: 11,
  quadrants: 13,
  firstQuadrant: 15,
  withoutPurchase: 19,
  withoutCustomer: 20,
  total: 21,
  inList: 22,
  difference: 23,
  chart: 25,
  classes: 51,
  firstClass: 53,
  classTotal: 57,
  classChart: 59,
  lines: 80,
  firstLine: 82,
  listChecks: 87,
} as const;

/** Rows of a chart, without its caption. */
export const CHART_ROWS = 22;
export const CLASS_CHART_ROWS = 18;

export const firstCustomerRow = 4;

/** Columns of the customers' sheet; null where there is none. */
export interface CustomerColumns {
  name: number;
  purchases: number;
  sales: number;
  profit: number | null;
  average: number;
  perMonth: number;
  quadrant: number;
  quadrantName: number;
  action: number;
  frequencyClass: number;
  /** Hidden: the customer as a criterion. */
  key: number | null;
  /** What the chart draws: numbers in every row, and no point for a customer without purchases. */
  chartX: number;
  chartY: number;
}

/** Where everything stands, so that the sheets can refer to each other. */
export interface Layout {
  names: SheetNames;
  columns: CustomerColumns;
  /** Customers by name; the row of sales without a customer stands below them. */
  customers: number;
  /** Those whom the chart draws. */
  drawn: number;
}

export function layOut(analysis: Analysis, names: SheetNames): Layout {
  const { map, sales, live } = analysis;
  const after = sales.profit ? 4 : 3;
  const buyers = map.customers.filter(({ quadrant }) => quadrant !== null).length;
  return {
    names,
    columns: {
      name: 0,
      purchases: 1,
      sales: 2,
      profit: sales.profit ? 3 : null,
      average: after,
      perMonth: after + 1,
      quadrant: after + 2,
      quadrantName: after + 3,
      action: after + 4,
      frequencyClass: after + 5,
      key: live.sums ? after + 6 : null,
      chartX: live.sums ? after + 7 : after + 1,
      chartY: live.sums ? after + 8 : after,
    },
    customers: map.customers.length,
    drawn: live.sums ? map.customers.length : buyers,
  };
}

/** A column of the customers, without the row of sales that have none. */
export function customerArea(layout: Layout, column: number, rows = layout.customers): Area {
  return { row: firstCustomerRow, column, rows, columns: 1 };
}

/** The same as other sheets name it. */
export function onCustomers(layout: Layout, column: number): string {
  return sheetReference(layout.names.customers, customerArea(layout, column));
}

/** The cell of the row of sales without a customer, as other sheets name it. */
export function onNobody({ names, customers }: Layout, column: number): string {
  const address = cellAddress(firstCustomerRow + customers, column, "both");
  return `${quoteSheetName(names.customers)}!${address}`;
}

/** A cell of the map, as other sheets name it. */
export function onMap({ names }: Layout, row: number, column: number): string {
  return `${quoteSheetName(names.map)}!${cellAddress(row, column, "both")}`;
}

/** Cells of one column of the map, as other sheets name them. */
export function rangeOnMap({ names }: Layout, row: number, column: number, rows: number): string {
  return sheetReference(names.map, { row, column, rows, columns: 1 });
}
