import {
  fillingOf,
  type FilledCells,
  type Filling,
  type FillingColumn,
} from "../sheets/assessments/filling";
import { cellNames, columnName, LEVELS } from "../sheets/assessments/marks";
import type { CellValue } from "../sheets/list";

/** What there is of an assessment to be read. */
export interface AssessmentParts {
  /** What its columns are named by. */
  table: string;
  columns: FillingColumn[];
  hasTotal: boolean;
  /** The id of the sheet of levels. */
  levels: string | null;
}

/** Names on the sheet of levels. */
export const levelNames = {
  ids: columnName(LEVELS, "id"),
  texts: columnName(LEVELS, "texts"),
  names: cellNames.levelNames,
};

/** A second side is known by what is calculated of it, and a score that is calculated is not typed over. */
const withFormulas: readonly FillingColumn[] = ["score", "ownPoints", "secondPoints"];

/** Queues the cells of an assessment; the returned function says what stands there once they are read. */
export function queueAssessment(
  worksheets: Excel.WorksheetCollection,
  worksheet: Excel.Worksheet,
  { table, columns, hasTotal, levels }: AssessmentParts,
): () => Filling | null {
  const read = (on: Excel.Worksheet, name: string, formulas = false) =>
    on.names
      .getItem(name)
      .getRange()
      .untrack()
      .load(`rowIndex,columnIndex,rowCount,columnCount,values${formulas ? ",formulas" : ""}`);
  const ranges = columns.map((column) => ({
    column,
    range: read(worksheet, columnName(table, column), withFormulas.includes(column)),
  }));
  const total = hasTotal ? read(worksheet, cellNames.total) : null;
  const described =
    levels === null
      ? null
      : Object.entries(levelNames).map(([id, name]) => ({
          id,
          range: read(worksheets.getItem(levels), name),
        }));
  return () =>
    fillingOf(
      new Map(
        ranges.map(({ column, range }) => [
          column,
          {
            ...cellsOf(range),
            ...(withFormulas.includes(column) && { formulas: range.formulas as CellValue[][] }),
          },
        ]),
      ),
      (total?.values[0]![0] as CellValue | undefined) ?? null,
      described &&
        (Object.fromEntries(described.map(({ id, range }) => [id, cellsOf(range)])) as Record<
          keyof typeof levelNames,
          FilledCells
        >),
    );
}

function cellsOf(range: Excel.Range): FilledCells {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    values: range.values as CellValue[][],
  };
}
