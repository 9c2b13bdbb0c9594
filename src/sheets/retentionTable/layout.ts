import { cellAddress, sheetReference } from "../reference";
import type { Area } from "../plan";
import { columnBeside } from "../formulas/listRange";
import { quoteSheetName } from "../sheetName";
import type { Analysis } from "./analysis";

/** The sheets of the table. */
export interface SheetNames {
  cohorts: string;
  bucket: string;
  buyers: string;
  /** Null where the curve cannot be forecast. */
  forecast: string | null;
  reasons: string;
  /** Only with live formulas. */
  working: string | null;
}

/** Rows that every sheet begins with. */
export const headRow = { title: 0, source: 1, statement: 2, alert: 3 } as const;

/** Charts stand on top, where people look first. */
export const chartPlace = (columns: number): Area => ({ row: 5, column: 0, rows: 19, columns });
const AFTER_CHART = 26;

/** Cohorts: a column for each number of periods since the first purchase. */
export const cohortColumn = (later: number) => 1 + later;

/** The table of the bucket, its columns in their order. */
export const bucketColumns = [
  "period",
  "start",
  "gained",
  "new",
  "returned",
  "lost",
  "end",
  "retention",
  "lifetime",
  "replaced",
] as const;

export type BucketColumn = (typeof bucketColumns)[number];

export const buyerColumns = [
  "period",
  "buyers",
  "new",
  "repeat",
  "repeatRate",
  "newSales",
  "repeatSales",
  "repeatSalesShare",
] as const;

export type BuyerColumn = (typeof buyerColumns)[number];

export const forecastColumns = [
  "later",
  "observed",
  "customers",
  "forecast",
  "stay",
  "holdout",
  "error",
] as const;

export type ForecastColumn = (typeof forecastColumns)[number];

/** Columns of the working sheet; the periods follow each other from `firstFlag`. */
export const workingColumn = { name: 0, key: 1, first: 2, firstFlag: 3 } as const;

export const workingRow = {
  last: 2,
  header: 4,
  firstDay: 5,
  lastDay: 6,
  over: 7,
  from: 8,
  to: 9,
  customers: 11,
} as const;

/** Where everything stands, so that the sheets can refer to each other. */
export interface Layout {
  names: SheetNames;
  live: boolean;
  count: number;
  rows: {
    /** Section, header and first row of the cohorts' shares, the average below them, then the same of the counts. */
    shares: number;
    average: number;
    counts: number;
    /** First row of the bucket's periods, the total below them, and the steps of its chart. */
    bucket: number;
    bucketTotal: number;
    steps: number;
    buyers: number;
    parameters: number;
    forecast: number;
  };
}

export function layOut({ periods }: Pick<Analysis, "periods">, names: SheetNames): Layout {
  const count = periods.length;
  const first = AFTER_CHART + 3;
  return {
    names,
    live: names.working !== null,
    count,
    rows: {
      shares: first,
      average: first + count,
      counts: first + count + 5,
      bucket: first,
      bucketTotal: first + count,
      steps: first + count + 5,
      buyers: first,
      parameters: AFTER_CHART + 2,
      forecast: AFTER_CHART + 9,
    },
  };
}

/** A cell of a sheet, as formulas write it. */
export function onSheet(sheet: string, row: number, column: number): string {
  return `${quoteSheetName(sheet)}!${cellAddress(row, column, "both")}`;
}

/** Where the working columns of a live table stand. */
export function workingAreas(analysis: Analysis, { names }: Layout) {
  const sheet = names.working ?? "";
  const { customers, periods, sales } = analysis;
  const column = (at: number) =>
    sheetReference(sheet, {
      ...{ row: workingRow.customers, column: at },
      ...{ rows: customers.length, columns: 1 },
    });
  const ofPeriod = (row: number) => (entry: number) =>
    onSheet(sheet, row, workingColumn.firstFlag + entry);
  return {
    names: column(workingColumn.name),
    keys: column(workingColumn.key),
    first: column(workingColumn.first),
    flags: (entry: number) => column(workingColumn.firstFlag + entry),
    last: onSheet(sheet, workingRow.last, workingColumn.first),
    over: ofPeriod(workingRow.over),
    from: ofPeriod(workingRow.from),
    to: ofPeriod(workingRow.to),
    amounts: columnBeside(sales.data.shape, sheet, {
      row: workingRow.customers,
      column: amountColumn(periods.length),
    }),
  };
}

/** The column of the list's computed amounts, beside the periods. */
export const amountColumn = (periods: number) => workingColumn.firstFlag + periods + 2;
