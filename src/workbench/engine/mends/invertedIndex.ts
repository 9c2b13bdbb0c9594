import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

let mended = false;

/**
 * The engine reports every computed cell to its index of lookup columns by scanning all distinct values of the
 * column: quadratic for long formula columns and spills. Only rows that the index already covers need the report;
 * the others are read when a lookup first asks for them.
 */
export function mendInvertedIndex(): void {
  if (mended) return;
  mended = true;
  const cache = CELL_INVERTED_INDEX_CACHE;
  const original = cache.set.bind(cache);
  cache.set = (unitId, sheetId, column, value, row, computed = false) => {
    if (computed && cache.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    original(unitId, sheetId, column, value, row, computed);
  };
}
