import { ErrorValue } from "../cellReader";
import type { ColumnIndexes } from "./columnIndexes";
import { countMatches, forEachMatch, type Area, type Condition } from "./matches";

export type Measure = "count" | "sum" | "average";

/**
 * Counts the places where all conditions hold, or adds up or averages the numbers there (texts, truth values and
 * blanks are passed over, an error is the result).
 */
export function aggregate(
  measure: Measure,
  indexes: ColumnIndexes,
  values: Area | null,
  conditions: readonly Condition[],
): number | ErrorValue {
  if (measure === "count" || !values) return countMatches(indexes, conditions);
  let sum = 0;
  let count = 0;
  let error: ErrorValue | null = null;
  const shape = conditions[0]?.area ?? values;
  const columns = Array.from({ length: shape.columnCount }, (_, column) =>
    indexes.of(
      values.reference,
      values.startColumn + column,
      values.startRow,
      values.startRow + shape.rowCount - 1,
    ),
  );
  forEachMatch(indexes, conditions, (row, column) => {
    const value = columns[column]?.value(values.startRow + row);
    if (typeof value === "number") {
      sum += value;
      count++;
    } else if (value instanceof ErrorValue) error ??= value;
  });
  if (error) return error;
  if (measure === "sum") return sum;
  return count === 0 ? new ErrorValue("#DIV/0!") : sum / count;
}
