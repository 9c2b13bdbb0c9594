import type { TypedCell } from "../builder";
import type { CellValue } from "../list";
import { LEVELS, cellNames, columnName, columnOfName, RATED, raterTable } from "./marks";
import { ratingColumns, type RatingColumn } from "./layout";
import { raterColumn } from "./raters/raterSheet";
import { MOST_RATERS } from "./raters/raters";

/** One row of a table as it stands: what its cells hold, by column; columns that were deleted are missing. */
export interface StandingRow {
  /** Empty for a row that the user inserted. */
  id: string;
  cells: Readonly<Record<string, StandingCell>>;
}

export interface StandingCell {
  value: CellValue;
  /** It holds a formula, not something typed. */
  computed: boolean;
}

/** Names of all cells that tell what was typed on the sheets of an assessment. */
export const standingNames: readonly string[] = [
  ...Object.values(cellNames),
  ...["id", ...Object.keys(ratingColumns)].map((column) => columnName(RATED, column)),
  ...["id", "item", "texts"].map((column) => columnName(LEVELS, column)),
  ...Array.from({ length: MOST_RATERS }, (_, place) => raterTable(place)).flatMap((table) =>
    ["id", ...Object.keys(raterColumn)].map((column) => columnName(table, column)),
  ),
];

/** The rows of a table; none where its ids are gone. A column of several cells a row gives its first. */
export function standingRows(cells: ReadonlyMap<string, TypedCell>, table: string): StandingRow[] {
  const columns = [...cells].flatMap(([name, cell]) => {
    const of = columnOfName(name);
    return of?.table === table ? [{ column: of.column, cell }] : [];
  });
  const ids = columns.find(({ column }) => column === "id")?.cell.rows ?? [];
  return ids.map(([id], row) => ({
    id: String(id ?? ""),
    cells: Object.fromEntries(
      columns.map(({ column, cell }) => [column, standingCell(cell, row, 0)]),
    ),
  }));
}

/** A cell of a named rectangle. */
export function standingCell(cell: TypedCell, row: number, column: number): StandingCell {
  const value = cell.rows?.[row]?.[column] ?? "";
  const formula = cell.formulas?.[row]?.[column];
  // A text that begins with "=" reads the same as formula and as value.
  const computed = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { value, computed };
}

/** What a row holds in a column of the rating table; "" where there is nothing. */
export function inColumn(row: StandingRow, column: RatingColumn): CellValue {
  return row.cells[column]?.value ?? "";
}
