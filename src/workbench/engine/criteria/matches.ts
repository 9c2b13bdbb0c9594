import type { BaseReferenceObject } from "@univerjs/engine-formula";
import type { ColumnIndex } from "./columnIndex";
import { lowerBound } from "./columnIndex";
import type { ColumnIndexes } from "./columnIndexes";
import type { Criterion } from "./criterion";

/** A rectangle of cells. */
export interface Area {
  reference: BaseReferenceObject;
  startRow: number;
  startColumn: number;
  rowCount: number;
  columnCount: number;
}

export interface Condition {
  area: Area;
  criterion: Criterion;
}

/** A condition on one column of the areas. */
interface ColumnCondition {
  index: ColumnIndex;
  criterion: Criterion;
  /** The first row of the area in the sheet. */
  startRow: number;
}

/** The rows of a value within an area: positions from `from` to before `to` of the list. */
interface Candidates {
  condition: ColumnCondition;
  rows: readonly number[];
  from: number;
  to: number;
}

/** The area's cells behind a reference. */
export function areaOf(reference: BaseReferenceObject): Area {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  return {
    reference,
    startRow,
    startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

/**
 * Calls `visit` with the row and column (counted from the corner of the areas) of every place where all conditions
 * hold. All areas have the shape of the first.
 */
export function forEachMatch(
  indexes: ColumnIndexes,
  conditions: readonly Condition[],
  visit: (row: number, column: number) => void,
): void {
  const shape = conditions[0]?.area;
  if (!shape) return;
  for (let column = 0; column < shape.columnCount; column++) {
    const columnConditions = conditions.map(({ area, criterion }) => ({
      index: indexes.of(
        area.reference,
        area.startColumn + column,
        area.startRow,
        area.startRow + area.rowCount - 1,
      ),
      criterion,
      startRow: area.startRow,
    }));
    matchColumn(columnConditions, shape.rowCount, (row) => visit(row, column));
  }
}

/** How many places satisfy all conditions. */
export function countMatches(indexes: ColumnIndexes, conditions: readonly Condition[]): number {
  const [only, ...others] = conditions;
  if (only && others.length === 0 && only.criterion.key !== undefined) {
    let count = 0;
    for (let column = 0; column < only.area.columnCount; column++) {
      const { startRow, rowCount, startColumn, reference } = only.area;
      const index = indexes.of(reference, startColumn + column, startRow, startRow + rowCount - 1);
      const rows = index.rowsOf(only.criterion.key);
      count += lowerBound(rows, startRow + rowCount) - lowerBound(rows, startRow);
    }
    return count;
  }
  let count = 0;
  forEachMatch(indexes, conditions, () => count++);
  return count;
}

function matchColumn(
  conditions: readonly ColumnCondition[],
  rowCount: number,
  visit: (row: number) => void,
): void {
  const best = fewest(conditions, rowCount);
  const others = conditions.filter((condition) => condition !== best?.condition);
  const holds = (row: number): boolean => {
    for (const { index, criterion, startRow } of others)
      if (!criterion.test(index.value(startRow + row))) return false;
    return true;
  };
  if (!best) {
    for (let row = 0; row < rowCount; row++) if (holds(row)) visit(row);
    return;
  }
  for (let position = best.from; position < best.to; position++) {
    const row = (best.rows[position] ?? 0) - best.condition.startRow;
    if (holds(row)) visit(row);
  }
}

/** The equality that leaves the fewest rows to look at. */
function fewest(conditions: readonly ColumnCondition[], rowCount: number): Candidates | null {
  let best: Candidates | null = null;
  for (const condition of conditions) {
    if (condition.criterion.key === undefined) continue;
    const rows = condition.index.rowsOf(condition.criterion.key);
    const from = lowerBound(rows, condition.startRow);
    const to = lowerBound(rows, condition.startRow + rowCount);
    if (!best || to - from < best.to - best.from) best = { condition, rows, from, to };
  }
  return best;
}
