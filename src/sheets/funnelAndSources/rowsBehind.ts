import { keyText } from "../../marketing/distinctKeys";
import { isWithin } from "../../marketing/period";
import type { Choice } from "../builder";
import type { ListData } from "../list";
import { rowsOfParts, type Figure, type RowsBehind } from "../rowsBehind/figure";
import type { Refusal } from "../sentence";
import { analyse } from "./analysis";

/** The rows of a step, or those of a source in the period. */
export function rowsBehind(
  { figure, down }: Figure,
  lists: Record<string, ListData>,
  choice: Choice,
): RowsBehind | Refusal {
  const { analysis, refusal } = analyse(lists, choice);
  if (!analysis) return refusal!;
  const { steps, sources } = analysis;
  const parts = new Map<number, number>();
  if (figure === "step") {
    const wanted = keyText(steps!.names[down]!);
    const counts = steps!.roles.count ?? null;
    const cells = counts === null ? null : steps!.data.columns.get(counts);
    steps!.data.columns.get(steps!.roles.step!)?.forEach((cell, row) => {
      if (cell !== "" && keyText(cell) === wanted) parts.set(row, cells ? Number(cells[row]) : 1);
    });
    return rowsOfParts("funnel", parts);
  }
  const { sales, source, parts: counted, period, names } = sources!;
  const wanted = down < names.length ? down : -1;
  const part = figure === "sales" ? sales.amount : counted[figure as keyof typeof counted];
  source.forEach((each, row) => {
    if (each === wanted && isWithin(sales.date[row]!, period)) parts.set(row, part[row]!);
  });
  return rowsOfParts("sales", parts);
}
