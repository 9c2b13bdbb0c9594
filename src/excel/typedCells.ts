import type { TypedCell } from "../sheets/builder";
import type { CellValue } from "../sheets/list";

/** Named cells of one sheet, queued to be read. */
export type QueuedCells = { name: string; range: Excel.Range }[];

/** Queues the reading of named cells; the items of `known` must have been loaded with name and formula. */
export function queueTypedCells(
  known: Excel.NamedItemCollection,
  names: readonly string[],
): QueuedCells {
  return known.items
    .filter(({ name }) => names.includes(name))
    .map((item) => ({
      name: item.name,
      // Null where the cells were deleted.
      range: item.getRangeOrNullObject().untrack().load("values,formulas,address"),
    }));
}

/** What the cells hold, by name, once read. */
export function typedCells(queued: QueuedCells): Map<string, TypedCell> {
  const cells = new Map<string, TypedCell>();
  for (const { name, range } of queued)
    if (!range.isNullObject) {
      const rows = range.values as CellValue[][];
      const formulas = range.formulas as unknown[][];
      cells.set(name, { value: rows[0]![0]!, rows, formulas, address: range.address });
    }
  return cells;
}
