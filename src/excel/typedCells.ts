import type { TypedCell } from "../sheets/builder";
import type { CellValue } from "../sheets/list";

/** Named cells of one sheet, queued to be read. */
export type QueuedCells = { name: string; range: Excel.Range }[];

/** Queues the reading of a sheet's named cells; names that it lacks, or whose cells were deleted, do no harm. */
export function queueTypedCells(sheet: Excel.Worksheet, names: readonly string[]): QueuedCells {
  return names.map((name) => ({
    name,
    range: sheet.names
      .getItemOrNullObject(name)
      .getRangeOrNullObject()
      .untrack()
      .load("values,address"),
  }));
}

/** What the cells hold, by name, once read. */
export function typedCells(queued: QueuedCells): Map<string, TypedCell> {
  const cells = new Map<string, TypedCell>();
  for (const { name, range } of queued)
    if (!range.isNullObject)
      cells.set(name, { value: range.values[0]![0] as CellValue, address: range.address });
  return cells;
}
