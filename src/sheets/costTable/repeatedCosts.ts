import type { CellValue } from "../list";
import type { LedgerRows } from "./ledgerRows";
import type { SalesRows } from "../salesList/salesRows";

/** A cost column that says the same in every row of an order, and what it sums to by row and by order. */
export interface RepeatedCost {
  label: string;
  byRow: number;
  byOrder: number;
}

/**
 * Costs of orders that were joined to order lines: each stands there as often as its order has lines, and would
 * be counted as often. Only a list that is both sales list and ledger can tell.
 */
export function repeatedCosts(sales: SalesRows, ledger: LedgerRows): RepeatedCost[] {
  const { order } = sales;
  if (!order || ledger.layout !== "wide" || ledger.data.shape.id !== sales.data.shape.id) return [];
  return ledger.types.flatMap(({ label }, type) => {
    const first = new Map<CellValue, number>();
    let byRow = 0;
    let byOrder = 0;
    for (const [row, number] of order.entries()) {
      const amount = ledger.amount[type * order.length + row]!;
      byRow += amount;
      const known = number === "" ? undefined : first.get(number);
      if (known === undefined) {
        byOrder += amount;
        first.set(number, amount);
      } else if (known !== amount) return [];
    }
    return byRow === byOrder ? [] : [{ label, byRow, byOrder }];
  });
}
