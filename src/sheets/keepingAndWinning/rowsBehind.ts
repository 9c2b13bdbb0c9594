import { DistinctKeys } from "../../marketing/distinctKeys";
import { isWithin } from "../../marketing/period";
import type { Choice } from "../builder";
import type { ListData } from "../list";
import { rowsOfParts, type Figure, type RowsBehind } from "../rowsBehind/figure";
import { salesBehind } from "../salesList/salesBehind";
import type { Refusal } from "../sentence";
import { activities } from "./activities";
import { analyse, type Analysis } from "./analysis";

/** The costs behind an activity or a kind of cost, the purchases by which customers were counted, or the sales. */
export function rowsBehind(
  { figure, down }: Figure,
  lists: Record<string, ListData>,
  choice: Choice,
): RowsBehind | Refusal {
  const { analysis, refusal } = analyse(lists, choice);
  if (!analysis) return refusal!;
  const { sales, period, activity } = analysis;
  switch (figure) {
    case "activity":
      return costsBehind(analysis, (type) => activity[type] === activities[down]);
    case "costType":
      return costsBehind(analysis, (type) => type === down);
    case "sales":
    case "profit":
      return salesBehind(sales, period, figure, (buyer) => buyer !== "", sales.profit);
    default:
      return customersBehind(analysis, figure);
  }
}

function costsBehind({ spending, period }: Analysis, isOf: (type: number) => boolean): RowsBehind {
  const parts = new Map<number, number>();
  spending?.type.forEach((type, row) => {
    const { date, amount } = spending;
    if (!isOf(type) || (date && !isWithin(date.serials[row]!, period))) return;
    if (amount[row] !== 0) parts.set(row, amount[row]!);
  });
  return rowsOfParts("ledger", parts);
}

/**
 * The purchases of the customers whom a movement counts, in the period and, for those active at its start, in the
 * silence before it. A customer counts once: at the first of them.
 */
function customersBehind(
  { sales, period, silence, movements }: Analysis,
  movement: string,
): RowsBehind {
  const customer = new DistinctKeys().addAll(sales.customer);
  const isOf = (one: number) => movement === "buyers" || movements.movement[one] === movement;
  const wasActive = movement === "kept" || movement === "lost";
  const from = Math.floor(period.from) - (wasActive ? silence : 0);
  const counted = new Set<number>();
  const parts = new Map<number, number>();
  customer.forEach((one, row) => {
    if (one < 0 || sales.amount[row]! < 0 || !isOf(one)) return;
    if (!isWithin(sales.date[row]!, { from, to: period.to })) return;
    parts.set(row, counted.has(one) ? 0 : 1);
    counted.add(one);
  });
  return rowsOfParts("sales", parts);
}
