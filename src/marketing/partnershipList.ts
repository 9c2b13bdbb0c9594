import { DistinctKeys, keyText, type Key } from "./distinctKeys";
import {
  costLines,
  partnershipFigures,
  type CostLine,
  type PartnershipFigures,
} from "./partnershipLines";
import { isWithin, type Period } from "./period";
import { PurchaseCounter } from "./purchaseCounter";

/** The sales list, column by column; all columns have the same length. */
export interface PartnershipSales {
  customer: readonly Key[];
  /** Serial numbers; a NaN is a sale without a date. */
  date: ArrayLike<number>;
  /** A negative amount is a refund: it reduces sales and is no purchase. */
  amount: ArrayLike<number>;
  order?: readonly Key[];
  /** Before the costs of line 5. */
  profit?: ArrayLike<number>;
  /** What the driver "weights" shares by. */
  weight?: ArrayLike<number>;
}

/** The cost ledger, column by column. */
export interface PartnershipCosts {
  /** Blank: the cost belongs to all customers and is allocated by the driver of its line. */
  customer: readonly Key[];
  /** Without the column every cost counts; a NaN is a cost without a date. */
  date?: ArrayLike<number>;
  line: readonly CostLine[];
  amount: ArrayLike<number>;
}

/**
 * By what a cost without a customer is shared: sales (never below 0), number of purchases, equally among
 * named customers with a purchase, or the sum of the sales rows' weights (never below 0).
 */
export const drivers = ["sales", "orders", "equal", "weights"] as const;

export type Driver = (typeof drivers)[number];

export interface PartnershipListInput {
  sales: PartnershipSales;
  costs: PartnershipCosts;
  period: Period;
  /** "sales" for a line that is not named. */
  drivers?: Partial<Record<CostLine, Driver>>;
}

export interface PartnershipRow {
  /** The text that identifies the customer; null for sales without a customer. */
  key: string | null;
  /** The customer as first written in the lists; null for sales without a customer. */
  name: Exclude<Key, null> | null;
  lines: PartnershipFigures;
}

/** Where the ledger's costs of one line in the period went; ledger = direct + allocated + unallocated. */
export interface LineReconciliation {
  ledger: number;
  /** Named customers' own costs. */
  direct: number;
  /** Shared out by the driver. */
  allocated: number;
  /** Nobody to share among: the driver adds up to 0. */
  unallocated: number;
}

export interface PartnershipReconciliation {
  /** The list's sales in the period, and the sum over the rows. */
  sales: { list: number; rows: number };
  lines: Record<CostLine, LineReconciliation>;
}

/** What the reader of the table should know, in codes. */
export type PartnershipNote =
  | { kind: "salesOutsidePeriod" | "costsOutsidePeriod"; rows: number; amount: number }
  | { kind: "salesWithoutDate" | "costsWithoutDate"; rows: number; amount: number }
  | { kind: "salesWithoutCustomer" | "refunds"; rows: number; amount: number }
  | { kind: "customersWithoutSales"; customers: number }
  | { kind: "unallocated"; line: CostLine; driver: Driver; amount: number };

export interface PartnershipList {
  /** Best first: by line 6, without profit by sales. */
  rows: PartnershipRow[];
  totals: PartnershipFigures;
  reconciliation: PartnershipReconciliation;
  notes: PartnershipNote[];
}

class Tally {
  rows = 0;
  amount = 0;

  add(amount: number): void {
    this.rows += 1;
    this.amount += amount;
  }
}

/**
 * The relationship-cost table of every customer: one row a customer with the thirteen lines, totals, and where
 * the ledger's costs went. One pass over each list; time is linear in the rows.
 *
 * A customer of the ledger without sales has a row of its own and no share of common costs. Sales without a
 * customer are one row, which takes its share by sales, orders and weights, but none of "equal".
 */
export function partnershipList(input: PartnershipListInput): PartnershipList {
  const { sales, costs, period } = input;
  const customers = new DistinctKeys();
  const notes: PartnershipNote[] = [];

  // Slot 0 is for sales without a customer; customer number n has slot n + 1.
  const slots = sales.customer.length + costs.customer.length + 1;
  const amounts = new Float64Array(slots);
  const profits = new Float64Array(slots);
  const weights = new Float64Array(slots);
  const hasSales = new Uint8Array(slots);
  const purchases = new PurchaseCounter(slots, period);
  const outside = new Tally();
  const undated = new Tally();
  const anonymous = new Tally();
  const refunds = new Tally();
  let listed = 0;

  for (let row = 0; row < sales.customer.length; row += 1) {
    const date = sales.date[row] as number;
    const amount = sales.amount[row] as number;
    if (!isWithin(date, period)) {
      (Number.isNaN(date) ? undated : outside).add(amount);
      continue;
    }
    const slot = customers.add(sales.customer[row] as Key) + 1;
    if (slot === 0) anonymous.add(amount);
    hasSales[slot] = 1;
    listed += amount;
    amounts[slot]! += amount;
    if (sales.profit) profits[slot]! += sales.profit[row] as number;
    if (sales.weight) weights[slot]! += sales.weight[row] as number;
    if (amount < 0) refunds.add(amount);
    else purchases.add(slot, date, sales.order ? (sales.order[row] as Key) : null);
  }
  const counts = purchases.counts;

  const own = newLedger(() => new Float64Array(slots));
  const pools = newLedger(() => 0);
  const direct = newLedger(() => 0);
  const hasCosts = new Uint8Array(slots);
  const costsOutside = new Tally();
  const costsUndated = new Tally();

  for (let row = 0; row < costs.customer.length; row += 1) {
    const amount = costs.amount[row] as number;
    const date = costs.date ? (costs.date[row] as number) : period.from;
    if (!isWithin(date, period)) {
      (Number.isNaN(date) ? costsUndated : costsOutside).add(amount);
      continue;
    }
    const line = costs.line[row] as CostLine;
    const slot = customers.add(costs.customer[row] as Key) + 1;
    if (slot === 0) pools[line] += amount;
    else {
      own[line][slot]! += amount;
      direct[line] += amount;
      hasCosts[slot] = 1;
    }
  }

  const end = customers.names.length + 1;
  const shares: Record<Driver, Float64Array> = {
    sales: amounts.slice(0, end).map(floorAtZero),
    orders: counts.slice(0, end),
    equal: counts.slice(0, end).map((count, slot) => (slot > 0 && count > 0 ? 1 : 0)),
    weights: weights.slice(0, end).map(floorAtZero),
  };
  const wholes = {
    sales: sum(shares.sales),
    orders: sum(shares.orders),
    equal: sum(shares.equal),
    weights: sum(shares.weights),
  };
  const lines = {} as Record<CostLine, LineReconciliation>;
  const unallocated: PartnershipNote[] = [];
  for (const line of costLines) {
    const driver = input.drivers?.[line] ?? "sales";
    const pool = pools[line];
    const whole = wholes[driver];
    const shared = whole > 0;
    if (shared && pool !== 0) {
      const share = shares[driver];
      const rate = pool / whole;
      const column = own[line];
      for (let slot = 0; slot < end; slot += 1) column[slot]! += rate * share[slot]!;
    } else if (pool !== 0) unallocated.push({ kind: "unallocated", line, driver, amount: pool });
    lines[line] = {
      ledger: direct[line] + pool,
      direct: direct[line],
      allocated: shared ? pool : 0,
      unallocated: shared ? 0 : pool,
    };
  }

  const rows: PartnershipRow[] = [];
  let withoutSales = 0;
  for (let slot = 0; slot < end; slot += 1) {
    if (!hasSales[slot] && !hasCosts[slot]) continue;
    if (!hasSales[slot]) withoutSales += 1;
    const name = slot === 0 ? null : customers.names[slot - 1]!;
    rows.push({
      key: name === null ? null : keyText(name),
      name,
      lines: partnershipFigures(
        amounts[slot]!,
        counts[slot]!,
        sales.profit ? profits[slot]! : null,
        at(own, slot),
      ),
    });
  }
  const order = sales.profit ? "6" : "3";
  rows.sort((one, other) => (other.lines[order] ?? 0) - (one.lines[order] ?? 0));

  const total = newLedger((line) => sum(own[line]));
  const totals = partnershipFigures(
    sum(amounts),
    sum(counts),
    sales.profit ? sum(profits) : null,
    total,
  );

  const note = (
    kind: Exclude<PartnershipNote["kind"], "unallocated" | "customersWithoutSales">,
    tally: Tally,
  ) => {
    if (tally.rows > 0) notes.push({ kind, rows: tally.rows, amount: tally.amount });
  };
  note("salesOutsidePeriod", outside);
  note("salesWithoutDate", undated);
  note("salesWithoutCustomer", anonymous);
  note("refunds", refunds);
  note("costsOutsidePeriod", costsOutside);
  note("costsWithoutDate", costsUndated);
  if (withoutSales > 0) notes.push({ kind: "customersWithoutSales", customers: withoutSales });
  notes.push(...unallocated);
  return {
    rows,
    totals,
    reconciliation: { sales: { list: listed, rows: totals["3"] }, lines },
    notes,
  };
}

function newLedger<T>(value: (line: CostLine) => T): Record<CostLine, T> {
  return Object.fromEntries(costLines.map((line) => [line, value(line)])) as Record<CostLine, T>;
}

function at(columns: Record<CostLine, Float64Array>, slot: number): Record<CostLine, number> {
  return newLedger((line) => columns[line][slot]!);
}

function floorAtZero(value: number): number {
  return Math.max(0, value);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
