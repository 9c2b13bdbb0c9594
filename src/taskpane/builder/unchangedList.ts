import type { ListData } from "../../sheets/list";

/** Whether a list that was read twice has the same shape and the same cells. */
export function isUnchangedList(before: ListData | undefined, now: ListData): before is ListData {
  return (
    before !== undefined &&
    JSON.stringify(before.shape) === JSON.stringify(now.shape) &&
    before.columns.size === now.columns.size &&
    [...now.columns].every(([column, cells]) => {
      const known = before.columns.get(column);
      return (
        known?.length === cells.length && cells.every((cell, row) => Object.is(cell, known[row]))
      );
    })
  );
}
