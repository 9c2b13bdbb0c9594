import type { CellValue } from "../sheets/list";

/** Where a list begins within cells: its header's row, and the columns it spans. */
export interface Header {
  row: number;
  column: number;
  columns: number;
}

const blank = (value: CellValue | undefined) =>
  value === undefined || (typeof value === "string" && value.trim() === "");

/** Text that a person would write above a column: not blank, not a number in disguise. */
const isCaption = (value: CellValue | undefined) =>
  typeof value === "string" && !blank(value) && Number.isNaN(Number(value.replace(/[\s,.%]/g, "")));

/**
 * Finds the header row of a list in the first cells of a sheet. Columns that are wholly blank part lists that
 * stand side by side; above the header a title or notes may stand. A header is the first row that has text in
 * most of its run's columns and a row with something in it below.
 * @param cells the first rows of the sheet's used range
 * @param searched how many rows from the top may be the header
 * @returns one header for each run of columns that has one, from left to right
 */
export function findHeaders(cells: readonly (readonly CellValue[])[], searched: number): Header[] {
  const width = cells[0]?.length ?? 0;
  const headers: Header[] = [];
  let first = 0;
  for (let column = 0; column <= width; column += 1) {
    if (column < width && cells.some((row) => !blank(row[column]))) continue;
    const header = headerOf(cells, searched, first, column - first);
    if (header) headers.push(header);
    first = column + 1;
  }
  return headers;
}

function headerOf(
  cells: readonly (readonly CellValue[])[],
  searched: number,
  column: number,
  columns: number,
): Header | null {
  if (columns < 1) return null;
  for (let row = 0; row < Math.min(searched, cells.length); row += 1) {
    const captions = cells[row]!.slice(column, column + columns);
    const written = captions.filter((value) => !blank(value));
    if (written.length * 2 <= columns || !written.every(isCaption)) continue;
    const full = written.length === columns;
    const next = cells[row + 1]?.slice(column, column + columns);
    // Nothing below: an empty list, if it looks like one.
    if (!next) return full && columns > 1 ? { row, column, columns } : null;
    // A half-filled row above a row of text is a title, not a header.
    if (!next.every(blank) && (full || !next.every(isCaption))) return { row, column, columns };
  }
  return null;
}
