import {
  byCostLine,
  costsByCustomer,
  type CostsByCustomer,
  type PartnershipCosts,
} from "./costsByCustomer";
import { DistinctKeys, keyText, type Key } from "./distinctKeys";
import { sharesBy, type Driver, type Shares } from "./partnershipDrivers";
import { costLines, type CostLine, type PartnershipFigures } from "./partnershipLines";
import { partnershipFigures } from "./partnershipTable";
import type { Period } from "./period";
import { salesByCustomer, type PartnershipSales, type SalesByCustomer } from "./salesByCustomer";
import type { Tally } from "./tally";

export type { PartnershipCosts } from "./costsByCustomer";
export type { Key } from "./distinctKeys";
export { drivers, type Driver } from "./partnershipDrivers";
export type { PartnershipSales } from "./salesByCustomer";

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
  name: Key;
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
  | {
      kind:
        | "salesOutsidePeriod"
        | "salesWithoutDate"
        | "salesWithoutCustomer"
        | "refunds"
        | "costsOutsidePeriod"
        | "costsWithoutDate";
      rows: number;
      amount: number;
    }
  | { kind: "customersWithoutSales"; customers: number }
  | { kind: "unallocated"; line: CostLine; driver: Driver; amount: number };

export interface PartnershipList {
  /** Best first: by line 6, without profit by sales. */
  rows: PartnershipRow[];
  totals: PartnershipFigures;
  reconciliation: PartnershipReconciliation;
  notes: PartnershipNote[];
}

/**
 * The relationship-cost table of every customer: one row a customer with the thirteen lines, totals, and where
 * the ledger's costs went. One pass over each list; time is linear in the rows. Numbers are expected to be
 * finite; dates may be NaN.
 *
 * A customer of the ledger without sales has a row of its own and no share of common costs. Sales without a
 * customer are one row, which takes its share by sales, orders and weights, but none of "equal".
 */
export function partnershipList(input: PartnershipListInput): PartnershipList {
  const customers = new DistinctKeys();
  const salesSlots = slotsOf(input.sales.customer, customers);
  const costSlots = slotsOf(input.costs.customer, customers);
  const slots = customers.names.length + 1;
  const sales = salesByCustomer(input.sales, salesSlots, slots, input.period);
  const costs = costsByCustomer(input.costs, costSlots, slots, input.period);
  const { columns, lines, unallocated } = allocate(costs, sales, input.drivers ?? {});
  const profitKnown = input.sales.profit !== undefined;

  const rows: PartnershipRow[] = [];
  let withoutSales = 0;
  for (let slot = 0; slot < slots; slot += 1) {
    if (!sales.present[slot] && !costs.present[slot]) continue;
    if (!sales.present[slot]) withoutSales += 1;
    const name = slot === 0 ? null : customers.names[slot - 1]!;
    rows.push({
      key: name === null ? null : keyText(name),
      name,
      lines: partnershipFigures(
        sales.amounts[slot]!,
        sales.purchases[slot]!,
        profitKnown ? sales.profits[slot]! : null,
        byCostLine((line) => columns[line][slot]!),
      ),
    });
  }
  const order = profitKnown ? "6" : "3";
  rows.sort((one, other) => other.lines[order]! - one.lines[order]!);

  const totals = partnershipFigures(
    sum(sales.amounts),
    sum(sales.purchases),
    profitKnown ? sum(sales.profits) : null,
    byCostLine((line) => sum(columns[line])),
  );
  return {
    rows,
    totals,
    reconciliation: { sales: { list: sales.total, rows: totals["3"] }, lines },
    notes: [...notesOn(sales, costs, withoutSales), ...unallocated],
  };
}

/** The slot of each row: 0 where no customer is given, else the customer's number plus 1. */
function slotsOf(column: readonly Key[], customers: DistinctKeys): Int32Array {
  const slots = new Int32Array(column.length);
  for (let row = 0; row < column.length; row += 1) slots[row] = customers.add(column[row]!) + 1;
  return slots;
}

/** Every customer's costs by line: its own and its share of the common ones. */
function allocate(
  costs: CostsByCustomer,
  sales: SalesByCustomer,
  drivers: Partial<Record<CostLine, Driver>>,
) {
  const known = new Map<Driver, Shares>();
  const unallocated: PartnershipNote[] = [];
  const lines = {} as Record<CostLine, LineReconciliation>;
  for (const line of costLines) {
    const { own, direct, pool } = costs.lines[line];
    const driver = drivers[line] ?? "sales";
    const shares = known.get(driver) ?? sharesBy(driver, sales);
    known.set(driver, shares);
    const shared = shares.whole > 0;
    let allocated = 0;
    if (pool !== 0 && shared)
      for (let slot = 0; slot < own.length; slot += 1) {
        const share = (pool * shares.parts[slot]!) / shares.whole;
        own[slot]! += share;
        allocated += share;
      }
    if (pool !== 0 && !shared)
      unallocated.push({ kind: "unallocated", line, driver, amount: pool });
    lines[line] = {
      ledger: direct + pool,
      direct,
      allocated,
      unallocated: shared ? 0 : pool,
    };
  }
  return { columns: byCostLine((line) => costs.lines[line].own), lines, unallocated };
}

function notesOn(
  sales: SalesByCustomer,
  costs: CostsByCustomer,
  withoutSales: number,
): PartnershipNote[] {
  const tallies = {
    salesOutsidePeriod: sales.outside,
    salesWithoutDate: sales.undated,
    salesWithoutCustomer: sales.anonymous,
    refunds: sales.refunds,
    costsOutsidePeriod: costs.outside,
    costsWithoutDate: costs.undated,
  } satisfies Record<string, Tally>;
  const notes: PartnershipNote[] = [];
  for (const [kind, tally] of Object.entries(tallies))
    if (tally.rows > 0)
      notes.push({
        kind: kind as keyof typeof tallies,
        rows: tally.rows,
        amount: tally.amount,
      });
  if (withoutSales > 0) notes.push({ kind: "customersWithoutSales", customers: withoutSales });
  return notes;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
