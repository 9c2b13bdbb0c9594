import type { Choice } from "../builder";
import type { ListData } from "../list";
import type { Figure, RowsBehind } from "../rowsBehind/figure";
import { salesBehind, type SalesFigure } from "../salesList/salesBehind";
import type { Refusal } from "../sentence";
import { analyse } from "./analysis";

/** The sales behind a customer's figures, or behind those of a quadrant ("sales:1"), of nobody ("sales:") or of all. */
export function rowsBehind(
  { sheet, figure, row }: Figure,
  lists: Record<string, ListData>,
  choice: Choice,
): RowsBehind | Refusal {
  const { analysis, refusal } = analyse(lists, choice);
  if (!analysis) return refusal!;
  const { sales, period, map } = analysis;
  const [what, group] = figure.split(":") as [SalesFigure, string?];
  const behind = (isOf: (buyer: string) => boolean) =>
    salesBehind(sales, period, what, isOf, sales.profit);
  if (sheet === 1) return behind((buyer) => buyer === row);
  if (group === "all") return behind(() => true);
  if (group === "") return behind((buyer) => buyer === "");
  const members = new Set(
    map.customers.filter(({ quadrant }) => String(quadrant) === group).map(({ key }) => key),
  );
  return behind((buyer) => members.has(buyer));
}
