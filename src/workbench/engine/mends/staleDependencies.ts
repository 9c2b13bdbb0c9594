import type { Injector, ObjectMatrix } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";

type ById<T> = Map<string, Map<string, T>>;

/** The index of the ranges that formulas read: rectangles by sheet, and single cells apart. */
interface RangeIndex {
  readonly _tree: ById<Rectangles>;
  readonly _oneCellCache: ById<Map<number, Map<number, Set<number>>>>;
}
interface Rectangles {
  all(): { id: number }[];
  clear(): Rectangles;
  load(items: { id: number }[]): Rectangles;
}

/** The parts of the engine's service that are mended: the formulas of each sheet, and the index. */
interface Manager {
  readonly _formulaData: ById<ObjectMatrix<number>>;
  readonly _otherFormulaData: ById<Map<string, ObjectMatrix<number>>>;
  readonly _featureFormulaData: ById<Map<string, number>>;
  readonly _dependencyRTreeCache: RangeIndex;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
}

/**
 * When a sheet is removed the engine forgets its formulas, but leaves what they read of other sheets in its index: every
 * later calculation meets them there, complains on the console that their trees are not found, and the index grows with
 * every sheet that was ever made. Here they leave the index with their sheet.
 */
export function mendStaleDependencies(injector: Injector): void {
  const manager = injector.get(IDependencyManagerService) as unknown as Manager;
  const original = manager._removeDependencyRTreeCacheById.bind(manager);
  manager._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    const gone = formulasOf(manager, unitId, sheetId);
    if (gone.size > 0) forget(manager._dependencyRTreeCache, unitId, gone);
    original(unitId, sheetId);
  };
}

function formulasOf(manager: Manager, unitId: string, sheetId: string): Set<number> {
  const gone = new Set<number>();
  const add = (matrix: ObjectMatrix<number> | undefined) =>
    matrix?.forValue((_row, _column, id) => void gone.add(id));
  add(manager._formulaData.get(unitId)?.get(sheetId));
  for (const matrix of manager._otherFormulaData.get(unitId)?.get(sheetId)?.values() ?? [])
    add(matrix);
  for (const id of manager._featureFormulaData.get(unitId)?.get(sheetId)?.values() ?? [])
    gone.add(id);
  return gone;
}

function forget(index: RangeIndex, unitId: string, gone: ReadonlySet<number>): void {
  for (const rectangles of index._tree.get(unitId)?.values() ?? []) {
    const all = rectangles.all();
    const kept = all.filter(({ id }) => !gone.has(id));
    if (kept.length < all.length) rectangles.clear().load(kept);
  }
  for (const rows of index._oneCellCache.get(unitId)?.values() ?? [])
    for (const [row, cells] of rows) {
      for (const [column, ids] of cells) {
        for (const id of ids) if (gone.has(id)) ids.delete(id);
        if (ids.size === 0) cells.delete(column);
      }
      if (cells.size === 0) rows.delete(row);
    }
}
