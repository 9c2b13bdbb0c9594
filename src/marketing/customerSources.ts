import { isWithin, type Period } from "./period";
import type { Transactions } from "./transactions";

/** The list with the source of each row, by number; −1 stands where none is given. */
export interface SourcedTransactions extends Transactions {
  amount: Float64Array;
  source: Int32Array;
  sources: number;
  /** Of each row; −1 where blank. Without the column a purchase is a customer's day. */
  order: Int32Array | null;
  /** Serial numbers of first contacts; NaN where not known. */
  contact: Float64Array | null;
}

/** What came by one source in a period. */
export interface SourceFigures {
  /** Customers whose first purchase falls in the period; one whose first day has several rows counts by parts. */
  newCustomers: number;
  /** Purchases; one whose rows have several sources counts by parts. */
  orders: number;
  /** Net of refunds. */
  sales: number;
  /** Days from the first contact to the purchase, on average; null where no contact is known. */
  daysToClose: number | null;
}

/** What each row of the period counts for: a part of its purchase, and of a customer who is new. */
export interface SourceParts {
  orders: Float64Array;
  newCustomers: Float64Array;
}

/** New customers, orders, sales and days to close by source; the last entry is of rows without a source. */
export function customerSources(
  list: SourcedTransactions,
  period: Period,
  parts: SourceParts,
): SourceFigures[] {
  const { date, amount, source, sources, contact } = list;
  const day = (row: number) => Math.floor(date[row]!);
  const figures = Array.from({ length: sources + 1 }, () => ({
    ...{ newCustomers: 0, orders: 0, sales: 0, closed: 0, days: 0 },
  }));
  for (let row = 0; row < date.length; row += 1) {
    if (!isWithin(date[row]!, period)) continue;
    const of = figures[source[row]! < 0 ? sources : source[row]!]!;
    const part = parts.orders[row]!;
    of.sales += amount[row]!;
    of.orders += part;
    of.newCustomers += parts.newCustomers[row]!;
    if (part > 0 && contact && Math.floor(contact[row]!) <= day(row)) {
      of.closed += part;
      of.days += part * (day(row) - Math.floor(contact[row]!));
    }
  }
  return figures.map(({ newCustomers, orders, sales, closed, days }) => ({
    ...{ newCustomers, orders, sales, daysToClose: closed > 0 ? days / closed : null },
  }));
}

/** What the rows count for, so that purchases and customers of several rows are counted once. */
export function sourceParts(
  { customer, date, amount, order }: SourcedTransactions,
  period: Period,
  /** Only rows of the period make up an order: some order has rows on several days. */
  ordersWithinPeriod: boolean,
): SourceParts {
  const isPurchase = (row: number) => amount[row]! >= 0;
  const day = (row: number) => Math.floor(date[row]!);
  const purchaseKey = (row: number) =>
    order && order[row]! >= 0
      ? `${customer[row]}|order ${order[row]}`
      : `${customer[row]}|day ${day(row)}`;
  const rowsOfPurchase = new Map<string, number>();
  const firstDay = new Map<number, number>();
  const rowsOfDay = new Map<string, number>();
  const grow = (counts: Map<string, number>, key: string) =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let row = 0; row < date.length; row += 1) {
    if (!isPurchase(row)) continue;
    const byOrder = order !== null && order[row]! >= 0;
    if (!byOrder || !ordersWithinPeriod || isWithin(date[row]!, period))
      grow(rowsOfPurchase, purchaseKey(row));
    if (Number.isNaN(date[row]) || customer[row]! < 0) continue;
    grow(rowsOfDay, `${customer[row]}|${day(row)}`);
    firstDay.set(customer[row]!, Math.min(day(row), firstDay.get(customer[row]!) ?? Infinity));
  }
  const parts = {
    orders: new Float64Array(date.length),
    newCustomers: new Float64Array(date.length),
  };
  for (let row = 0; row < date.length; row += 1) {
    if (!isWithin(date[row]!, period) || !isPurchase(row)) continue;
    parts.orders[row] = 1 / rowsOfPurchase.get(purchaseKey(row))!;
    if (firstDay.get(customer[row]!) === day(row))
      parts.newCustomers[row] = 1 / rowsOfDay.get(`${customer[row]}|${day(row)}`)!;
  }
  return parts;
}
