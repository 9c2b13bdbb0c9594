import type { Area } from "../area";
import { type EngineRange, fromEngineRange } from "../area";
import type { Book } from "../book";

/** The area that the formula of this cell fills, or null where it fills none but itself. */
export function spillArea(book: Book, sheetId: string, row: number, column: number): Area | null {
  const range = book.formulaData.getArrayFormulaRange()[book.unitId]?.[sheetId]?.[row]?.[column];
  if (!range) return null;
  const area = fromEngineRange(range);
  return area.rows * area.columns > 1 ? area : null;
}

/** The cell whose formula spills into this one (or is this one), or null. */
export function spillAnchor(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
): { row: number; column: number } | null {
  const ranges = book.formulaData.getArrayFormulaRange()[book.unitId]?.[sheetId] ?? {};
  for (const columns of Object.values(ranges) as (Record<number, EngineRange> | undefined)[])
    for (const range of Object.values(columns ?? {})) {
      if (range.startRow === range.endRow && range.startColumn === range.endColumn) continue;
      const inside =
        row >= range.startRow &&
        row <= range.endRow &&
        column >= range.startColumn &&
        column <= range.endColumn;
      if (inside) return { row: range.startRow, column: range.startColumn };
    }
  return null;
}
