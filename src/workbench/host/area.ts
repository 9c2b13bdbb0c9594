import { HostError } from "./hostError";

/** Excel's grid. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A rectangle of cells, zero-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const cellCount = (area: Area): number => area.rows * area.columns;
export const isEntireColumn = (area: Area): boolean => area.rows === ROWS;
export const isEntireRow = (area: Area): boolean => area.columns === COLUMNS;
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);
export const wholeSheet: Readonly<Area> = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

/** The area, or Excel's refusal when it does not lie on the grid. */
export function onGrid(area: Area): Area {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && row + rows <= ROWS && column + columns <= COLUMNS;
  if (!whole || !inside || rows < 1 || columns < 1) throw new HostError("InvalidArgument");
  return area;
}

export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** What is left of an area when another is cut out of it. */
export function without(area: Area, cut: Area): Area[] {
  const common = intersection(area, cut);
  if (!common) return [area];
  const parts: Area[] = [];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  if (common.row > area.row) parts.push({ ...area, rows: common.row - area.row });
  if (below < area.row + area.rows)
    parts.push({ ...area, row: below, rows: area.row + area.rows - below });
  const band = { row: common.row, rows: common.rows };
  if (common.column > area.column)
    parts.push({ ...band, column: area.column, columns: common.column - area.column });
  if (right < area.column + area.columns)
    parts.push({ ...band, column: right, columns: area.column + area.columns - right });
  return parts;
}

/** Joins areas that stand directly under each other: a long write comes in blocks of rows. */
export function joined(areas: readonly Area[]): Area[] {
  const list: Area[] = [];
  for (const area of areas) {
    const last = list.at(-1);
    const under =
      last?.column === area.column &&
      last.columns === area.columns &&
      area.row >= last.row &&
      area.row <= last.row + last.rows;
    if (last && under) list[list.length - 1] = bounding(last, area);
    else list.push(area);
  }
  return list;
}

/** The engine's way to write an area. */
export interface EngineRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export const toEngineRange = ({ row, column, rows, columns }: Area): EngineRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const fromEngineRange = (range: EngineRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
