import type { Choice } from "../builder";
import type { ListData } from "../list";
import type { Figure, RowsBehind } from "../rowsBehind/figure";
import { salesBehind, type SalesFigure } from "../salesList/salesBehind";
import type { Refusal } from "../sentence";
import { analyse } from "./analysis";

/** The sales behind a customer's sales or profit. */
export function rowsBehind(
  { figure, row }: Figure,
  lists: Record<string, ListData>,
  choice: Choice,
): RowsBehind | Refusal {
  const { analysis, refusal } = analyse(lists, choice);
  if (!analysis) return refusal!;
  const { sales, period } = analysis;
  return salesBehind(
    ...([sales, period, figure as SalesFigure] as const),
    ...([(buyer: string) => buyer === row, sales.profit] as const),
  );
}
