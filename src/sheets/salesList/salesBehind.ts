import { DistinctKeys, keyText } from "../../marketing/distinctKeys";
import { isWithin, type Period } from "../../marketing/period";
import { PurchaseCounter } from "../../marketing/purchaseCounter";
import type { CellValue } from "../list";
import type { RowsBehind } from "../rowsBehind/figure";
import type { SalesRows } from "./salesRows";

/** What is added up: purchases counts 1 for the first row of each. */
export type SalesFigure = "purchases" | "sales" | "profit";

/** Whose sales: one customer's by key, "" for those without a customer, null for all. */
export type Buyer = string | null;

/** A customer's cell as a key; "" where none is given. */
export function buyerOf(cell: CellValue): string {
  return cell === "" ? "" : keyText(cell);
}

/** The rows of the sales list in a period that a buyer's figure is made from; `profit` is that of each row. */
export function salesBehind(
  sales: Pick<SalesRows, "customer" | "date" | "amount" | "order">,
  period: Period,
  figure: SalesFigure,
  isOf: (buyer: string) => boolean,
  profit: ArrayLike<number> | null = null,
): RowsBehind {
  const { customer, date, amount, order } = sales;
  const slots = new DistinctKeys().addAll(customer).map((number) => number + 1);
  const counter = new PurchaseCounter(
    slots.reduce((most, slot) => Math.max(most, slot), 0) + 1,
    period,
  );
  const behind: RowsBehind = { input: "sales", rows: [], parts: [] };
  customer.forEach((cell, row) => {
    if (!isWithin(date[row]!, period) || !isOf(buyerOf(cell))) return;
    let part = figure === "profit" ? (profit?.[row] ?? 0) : amount[row]!;
    if (figure === "purchases") {
      if (amount[row]! < 0) return;
      part = counter.add(slots[row]!, date[row]!, order?.[row] ?? null) ? 1 : 0;
    }
    behind.rows.push(row);
    behind.parts.push(part);
  });
  return behind;
}
