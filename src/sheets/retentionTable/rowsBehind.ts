import { calendarPeriod } from "../../marketing/calendarPeriod";
import type { Choice } from "../builder";
import type { ListData } from "../list";
import { rowsOfParts, type Figure, type RowsBehind } from "../rowsBehind/figure";
import { buyerOf } from "../salesList/salesBehind";
import type { Refusal } from "../sentence";
import { analyse, type Analysis } from "./analysis";

/** A customer's purchases by the period they fall in, entries from 0. */
type Purchases = Map<number, number[]>;

/**
 * The sales behind a period's figure. Customers are counted once, at the first of their rows that are shown; sums add up
 * all rows, refunds included.
 */
export function rowsBehind(
  { figure, down, across }: Figure,
  lists: Record<string, ListData>,
  choice: Choice,
): RowsBehind | Refusal {
  const { analysis, refusal } = analyse(lists, choice);
  if (!analysis) return refusal!;
  const { silence, finished, sales } = analysis;
  const parts = new Map<number, number>();
  if (figure === "cohort" ? down + across >= finished : down >= finished)
    return rowsOfParts("sales", parts);
  const { purchases, entryOf } = purchasesOf(analysis);
  /** Whose rows of the period are added up. */
  const summed = new Set<string>();
  for (const [buyer, byEntry] of purchases) {
    const first = Math.min(...byEntry.keys());
    const count = (rows: readonly number[] | undefined) =>
      rows?.forEach((row, position) => parts.set(row, position === 0 ? 1 : 0));
    const last = Math.max(...[...byEntry.keys()].filter((entry) => entry <= down));
    switch (figure) {
      case "cohort":
        if (first === down) count(byEntry.get(down + across));
        break;
      case "buyers":
        count(byEntry.get(down));
        break;
      case "new":
        if (first === down) count(byEntry.get(down));
        break;
      case "lost":
        if (last === down - silence) count(byEntry.get(last));
        break;
      case "end":
        if (last > down - silence) count(byEntry.get(last));
        break;
      default:
        if ((first === down) === (figure === "newSales")) summed.add(buyer);
    }
  }
  if (summed.size > 0)
    sales.customer.forEach((cell, row) => {
      if (summed.has(buyerOf(cell)) && entryOf(row) === down) parts.set(row, sales.amount[row]!);
    });
  return rowsOfParts("sales", parts);
}

function purchasesOf({ sales, unit, periods }: Analysis): {
  purchases: Map<string, Purchases>;
  entryOf: (row: number) => number;
} {
  const from = calendarPeriod(periods[0]!.firstDay, unit);
  const entryOf = (row: number) => calendarPeriod(sales.date[row]!, unit) - from;
  const purchases = new Map<string, Purchases>();
  sales.customer.forEach((cell, row) => {
    if (cell === "" || Number.isNaN(sales.date[row]!) || sales.amount[row]! < 0) return;
    const buyer = buyerOf(cell);
    const own = purchases.get(buyer) ?? (new Map() as Purchases);
    purchases.set(buyer, own);
    const entry = entryOf(row);
    const rows = own.get(entry) ?? [];
    own.set(entry, rows);
    rows.push(row);
  });
  return { purchases, entryOf };
}
