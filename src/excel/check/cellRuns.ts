import type { Area } from "../../sheets/plan";

/**
 * Cells gathered into as few rectangles as is easy: runs down a column, and equal runs side by side.
 * @param cells zero-based, each once
 */
export function cellRuns(cells: readonly { row: number; column: number }[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const open = new Map<string, Area>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.row} ${run.rows}`;
    const left = open.get(key);
    if (left && left.column + left.columns === run.column) left.columns += 1;
    else {
      open.set(key, run);
      areas.push(run);
    }
  }
  return areas.sort((one, other) => one.row - other.row || one.column - other.column);
}
