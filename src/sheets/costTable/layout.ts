import { keyText } from "../../marketing/distinctKeys";
import { costLines, partnershipLines, type CostLine } from "../../marketing/partnershipLines";
import { drivers, type Driver } from "../../marketing/partnershipList";
import { cellAddress, sheetReference } from "../reference";
import { quoteSheetName } from "../sheetName";
import type { CellValue } from "../list";
import type { CodeKey } from "../customerCodes/keySheet";
import { distinctByText } from "../columns/distinct";
import type { Analysis } from "./analysis";
import { checkedLists } from "./checkedLists";

/** The sheets of the table. */
export interface SheetNames {
  cost: string;
  customers: string;
  curve: string;
  /** Only with live formulas. */
  working: string | null;
}

/** A customer's row; null is for sales without a customer. */
export interface CustomerRow {
  name: CellValue | null;
  /** Costs but no sales at all. */
  ledgerOnly: boolean;
}

/** The figures of the customers' sheet in the order of their columns. */
export const figureColumns = [
  ...([
    "2",
    "3",
    "1",
    "4",
    "5.1.1",
    "5.1.2",
    "5.1.3",
    "5.1",
    "5.2",
    "5.3",
    "5.4",
    "5",
    "6",
  ] as const),
  "5%",
  "6%",
] as const;

export type FigureColumn = (typeof figureColumns)[number];

/** Columns of the customers' sheet. */
export const nameColumn = 0;
export const remarkColumn = figureColumns.length + 1;
/** Hidden: the customer as a criterion, in live plans. */
export const keyColumn = remarkColumn + 1;
export const firstDriverColumn = keyColumn + 1;

/** Hidden, in live plans: what customers are ranked by, their places, and sales of those who are ranked. */
export const rankKeyColumn = ({ drivers }: Pick<Layout, "drivers">) =>
  firstDriverColumn + drivers.length;
export const placeColumn = (layout: Pick<Layout, "drivers">) => rankKeyColumn(layout) + 1;
export const salesKeyColumn = (layout: Pick<Layout, "drivers">) => rankKeyColumn(layout) + 2;

export const figureColumn = (figure: FigureColumn) => 1 + figureColumns.indexOf(figure);

/** Rows of the customers' sheet. */
export const numberRow = 3;
export const totalRow = 5;
export const firstCustomerRow = 6;

/** Columns of the cost sheet's blocks. */
export const costColumn = {
  number: 0,
  label: 1,
  value: 2,
  share: 3,
  // Of the block of common costs.
  driver: 2,
  ledger: 3,
  own: 4,
  common: 5,
  driverTotal: 6,
  rate: 7,
  allocated: 8,
  notAllocated: 9,
  difference: 10,
  check: 11,
  /** Hidden: positions and criteria. */
  hidden: 12,
} as const;

/** Where everything stands, so that the sheets can refer to each other. */
export interface Layout {
  names: SheetNames;
  live: boolean;
  /** Whose codes stand for the customers; null where their names do, or nothing tells. */
  codeKey: CodeKey | null;
  customers: CustomerRow[];
  /** Drivers that the lists can share by. */
  drivers: Driver[];
  /** Rows of the cost sheet. */
  rows: {
    alert: number;
    customer: number;
    from: number;
    to: number;
    margin: number;
    lines: Record<(typeof partnershipLines)[number], number>;
    linesHeader: number;
    profitNote: number;
    common: number;
    commonLines: Record<CostLine, number>;
    leftOut: number;
    ledgerTotal: number;
    listTotals: number;
    /** Of live tables only. */
    listChecks: number;
    types: number;
  };
  /** Positions in the ledger's types, sorted by line, those left out last. */
  typeOrder: number[];
}

export function layOut(analysis: Analysis, names: SheetNames): Layout {
  const live = names.working !== null;
  // The inputs, a blank row and the header; the margin is an input only where profit follows from it.
  const first = analysis.profitSource === "margin" ? 10 : 9;
  const lines = Object.fromEntries(
    partnershipLines.map((line, position) => [line, first + position]),
  );
  const profitNote = first + partnershipLines.length;
  const common = profitNote + (analysis.profitSource === null ? 2 : 1);
  const commonLines = Object.fromEntries(
    costLines.map((line, position) => [line, common + 2 + position]),
  );
  const leftOut = common + 2 + costLines.length;
  const listTotals = analysis.ledger ? leftOut + 3 : common;
  const listChecks = listTotals + 6;
  const rank = (type: number) => {
    const line = analysis.lines[type]!;
    return line === "none" ? costLines.length : costLines.indexOf(line);
  };
  return {
    names,
    live,
    codeKey: null,
    customers: live ? everyCustomer(analysis) : tableCustomers(analysis),
    drivers: drivers.filter((driver) => driver !== "weights" || analysis.sales.weight !== null),
    rows: {
      alert: 3,
      customer: 4,
      from: 5,
      to: 6,
      margin: 7,
      linesHeader: first - 1,
      lines: lines as Layout["rows"]["lines"],
      profitNote,
      common,
      commonLines: commonLines as Layout["rows"]["commonLines"],
      leftOut,
      ledgerTotal: leftOut + 1,
      listTotals,
      listChecks,
      types: live ? listChecks + 2 + 2 * checkedLists(analysis).length : listChecks,
    },
    typeOrder: analysis.lines
      .map((_, type) => type)
      .sort((one, other) => rank(one) - rank(other) || one - other),
  };
}

function tableCustomers({ table, sales }: Analysis): CustomerRow[] {
  const buyers = new Set(distinctByText(sales.customer).map(keyText));
  return table.rows.map(({ key, name }) => ({
    name,
    ledgerOnly: key !== null && !buyers.has(key),
  }));
}

/**
 * Customers of the period first, best first, then everybody else of the lists: when the period is changed on the
 * sheet, nobody is missing.
 */
function everyCustomer(analysis: Analysis): CustomerRow[] {
  const { sales, ledger } = analysis;
  const inPeriod = tableCustomers(analysis);
  const known = new Set(inPeriod.map(({ name }) => (name === null ? null : keyText(name))));
  const rest: CustomerRow[] = distinctByText(sales.customer)
    .filter((name) => !known.has(keyText(name)))
    .map((name) => ({ name, ledgerOnly: false }));
  for (const { name } of rest) known.add(keyText(name!));
  if (sales.hasBlankCustomer && !known.has(null)) rest.push({ name: null, ledgerOnly: false });
  for (const name of distinctByText(ledger?.customer ?? []))
    if (!known.has(keyText(name))) rest.push({ name, ledgerOnly: true });
  return [...inPeriod, ...rest];
}

/** A fixed cell of the cost sheet, as the other sheets name it. */
export function onCost(layout: Layout, row: number, column: number): string {
  return `${quoteSheetName(layout.names.cost)}!${cellAddress(row, column, "both")}`;
}

/** The customers' rows of one column (with the totals row above them where wanted), as other sheets name it. */
export function onCustomers(layout: Layout, column: number, from: "total" | "customers"): string {
  const row = from === "total" ? totalRow : firstCustomerRow;
  const rows = firstCustomerRow + layout.customers.length - row;
  return sheetReference(layout.names.customers, { row, column, rows, columns: 1 });
}

/** The totals row's cell of one column, as other sheets name it. */
export function customersTotal(layout: Layout, column: number): string {
  return sheetReference(layout.names.customers, { row: totalRow, column, rows: 1, columns: 1 });
}
