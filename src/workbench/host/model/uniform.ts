import type { IStyleData, Nullable } from "@univerjs/core";
import { type Area, isUnbounded } from "../area";
import type { SheetCells } from "../sheetCells";

/** The one value all cells of the areas share, or null where they differ. */
export function uniform<T>(
  cells: SheetCells,
  areas: readonly Area[],
  of: (style: IStyleData) => Nullable<T>,
  otherwise: T,
): T | null {
  let first: { value: T } | null = null;
  let mixed = false;
  const meet = (value: T) => {
    first ??= { value };
    if (first.value !== value) mixed = true;
  };
  for (const area of areas) {
    if (isUnbounded(area)) {
      meet(cells.effective(undefined, area.row, area.column, of) ?? otherwise);
      cells.eachCell(area, (row, column, cell) =>
        meet(cells.effective(cell, row, column, of) ?? otherwise),
      );
      continue;
    }
    for (let r = 0; r < area.rows && !mixed; r++) {
      const row = area.row + r;
      cells.read({ ...area, row, rows: 1 }, (cell, _, column) =>
        meet(cells.effective(cell, row, column, of) ?? otherwise),
      );
    }
  }
  return mixed ? null : ((first as { value: T } | null)?.value ?? otherwise);
}

/** The same for rows, columns or anything else counted. */
export function uniformOf<T>(indexes: readonly number[], of: (index: number) => T): T | null {
  const [first, ...others] = indexes;
  if (first === undefined) return null;
  const value = of(first);
  return others.every((index) => of(index) === value) ? value : null;
}
