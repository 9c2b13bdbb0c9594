import { DistinctKeys, keyText } from "../../marketing/distinctKeys";
import type { Choice } from "../builder";
import type { ListData } from "../list";
import { rowsOfParts, type Figure, type RowsBehind } from "../rowsBehind/figure";
import type { Refusal } from "../sentence";
import { analyse } from "./analysis";

/**
 * The purchases behind a customer's repeat purchases, or above the customers those of all: each day after the
 * customer's first counts once, at its first row.
 */
export function rowsBehind(
  { row: id }: Figure,
  lists: Record<string, ListData>,
  choice: Choice,
): RowsBehind | Refusal {
  const { analysis, refusal } = analyse(lists, choice);
  if (!analysis) return refusal!;
  const { customer, date, amount } = analysis.sales;
  const keys = new DistinctKeys();
  const numbers = keys.addAll(customer);
  const isOf = keys.names.map((name) => id === null || keyText(name) === id);
  const first = new Map<number, number>();
  const each = (work: (row: number, one: number, day: number) => void) =>
    numbers.forEach((one, row) => {
      if (one < 0 || !isOf[one] || amount[row]! < 0 || !Number.isFinite(date[row])) return;
      work(row, one, Math.floor(date[row]!));
    });
  each((_, one, day) => first.set(one, Math.min(day, first.get(one) ?? day)));
  const days = new Set<string>();
  const parts = new Map<number, number>();
  each((row, one, day) => {
    const isCounted = day === first.get(one) || days.has(`${one} ${day}`);
    parts.set(row, isCounted ? 0 : 1);
    days.add(`${one} ${day}`);
  });
  return rowsOfParts("sales", parts);
}
