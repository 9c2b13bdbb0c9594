import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import {
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { type Area, cellCount, isEntireColumn, isEntireRow, isUnbounded } from "./area";
import type { Book } from "./book";
import { enter } from "./cellEntry";
import { HostError } from "./hostError";
import type { StylePatch } from "./styleTable";

/** Sparse cells by row and column, as the engine keeps them. */
export type Matrix<T> = Record<number, Record<number, T> | undefined>;

/** What is to happen to a cell when the pending writes are applied. */
interface CellPatch {
  v?: ICellData["v"];
  t?: ICellData["t"];
  f?: string | null;
  si?: null;
  p?: null;
  s?: StylePatch | null;
}

/**
 * The cells of one sheet. Reads go straight to the engine's cell matrix; writes are gathered and applied as one
 * mutation when something is read or the batch ends.
 */
export class SheetCells {
  private pending: Matrix<CellPatch> = {};
  private pendingCount = 0;
  private pendingStylesOnly = true;
  private pendingLast = { row: 0, column: 0 };
  private usedAreas = new Map<boolean, Area | null>();

  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {}

  /** Forgets what was worked out about the sheet; called when something other than a write changed it. */
  invalidate(): void {
    this.usedAreas.clear();
  }

  /** The cell as it is shown: its own content, or what spills into it. */
  cell(row: number, column: number): Nullable<ICellData> {
    this.apply();
    const own = this.matrix()[row]?.[column];
    return this.spilled()?.[row]?.[column] ?? own;
  }

  /** Reads a block; cells without anything come as undefined. */
  read<T>(area: Area, of: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    this.apply();
    const matrix = this.matrix();
    const spilled = this.spilled();
    const block = new Array<T[]>(area.rows);
    for (let r = 0; r < area.rows; r++) {
      const row = area.row + r;
      const cells = matrix[row];
      const spills = spilled?.[row];
      const line = new Array<T>(area.columns);
      for (let c = 0; c < area.columns; c++) {
        const column = area.column + c;
        line[c] = of(spills?.[column] ?? cells?.[column], row, column);
      }
      block[r] = line;
    }
    return block;
  }

  /** The formula of a cell in the text it was written in, or null. */
  formula(row: number, column: number): string | null {
    const cell = this.matrix()[row]?.[column];
    if (!cell) return null;
    if (cell.f) return this.book.formulas.original(this.sheet.getSheetId(), row, column, cell.f);
    if (!cell.si) return null;
    return (
      this.book.formulaData.getFormulaStringByCell(
        row,
        column,
        this.sheet.getSheetId(),
        this.book.unitId,
      ) ?? null
    );
  }

  /** The number format of a cell, its row and column considered. */
  pattern(row: number, column: number, cell: Nullable<ICellData>): string {
    return this.effective(cell, row, column, (style) => style.n?.pattern) ?? "General";
  }

  /** A property of the style in effect: the cell's, else its row's, else its column's. */
  effective<T>(
    cell: Nullable<ICellData>,
    row: number,
    column: number,
    of: (style: IStyleData) => Nullable<T>,
  ): T | undefined {
    for (const style of [
      cell?.s,
      this.sheet.getRowManager().getRow(row)?.s,
      this.sheet.getColumnManager().getColumn(column)?.s,
    ]) {
      const found = this.book.styles.get(style);
      const value = found ? of(found) : undefined;
      if (value !== null && value !== undefined) return value;
    }
    return undefined;
  }

  /**
   * Enters values or formulas as typing would: an array of the area's shape, or one value for every cell;
   * null leaves a cell as it is.
   */
  enter(area: Area, input: unknown): void {
    if (isUnbounded(area)) throw new HostError("InvalidArgument", UNBOUNDED);
    const value = cellByCell(area, input);
    const matrix = this.matrix();
    for (let r = 0; r < area.rows; r++) {
      const row = area.row + r;
      const cells = matrix[row];
      const patches = (this.pending[row] ??= {});
      for (let c = 0; c < area.columns; c++) {
        const content = value(r, c);
        if (content === null) continue;
        const column = area.column + c;
        const patch = (patches[column] ??= this.counted(row, column));
        const old = cells?.[column];
        const planned = patch.s?.n?.pattern;
        const pattern = planned ?? this.pattern(row, column, old);
        const entry = enter(content, pattern);
        if (entry.data.f) {
          patch.f = this.book.formulas.normalised(
            this.sheet.getSheetId(),
            row,
            column,
            entry.data.f,
          );
          patch.si = null;
        } else if (patch.f ?? old?.f ?? old?.si) {
          patch.f = null;
          patch.si = null;
        }
        if (old?.p) patch.p = null;
        patch.v = entry.data.v;
        patch.t = entry.data.t;
        if (entry.pattern && pattern === "General")
          patch.s = { ...patch.s, n: { pattern: entry.pattern } };
      }
    }
    this.pendingStylesOnly = false;
  }

  /** Puts values in as they are, in place of what the cells hold; looks stay. */
  paste(area: Area, values: readonly (readonly Pick<CellPatch, "v" | "t">[])[]): void {
    values.forEach((line, r) =>
      line.forEach(({ v, t }, c) => {
        const row = area.row + r;
        const column = area.column + c;
        const patch = ((this.pending[row] ??= {})[column] ??= this.counted(row, column));
        Object.assign(patch, { v, t, f: null, si: null, p: null });
      }),
    );
    this.pendingStylesOnly = false;
  }

  /** Sets number formats: an array of the area's shape, or one format for every cell; null leaves a cell. */
  setPatterns(area: Area, input: unknown): void {
    if (isUnbounded(area)) throw new HostError("InvalidArgument", UNBOUNDED);
    const value = cellByCell(area, input);
    const patches = new Map<string, StylePatch>();
    for (let r = 0; r < area.rows; r++)
      for (let c = 0; c < area.columns; c++) {
        const pattern = value(r, c);
        if (pattern === null) continue;
        if (typeof pattern !== "string" || pattern === "") throw new HostError("InvalidArgument");
        let patch = patches.get(pattern);
        if (!patch)
          patches.set(pattern, (patch = { n: pattern === "General" ? null : { pattern } }));
        this.restyleCell(area.row + r, area.column + c, patch);
      }
  }

  /** Changes the style of an area; whole columns and rows carry it themselves. */
  restyle(area: Area, patch: StylePatch): void {
    if (isUnbounded(area)) {
      this.restyleLines(area, patch);
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        this.restyleCell(row, column, patch);
  }

  private restyleCell(row: number, column: number, patch: StylePatch): void {
    const patches = (this.pending[row] ??= {});
    const cell = (patches[column] ??= this.counted(row, column));
    cell.s = cell.s ? mergedPatch(cell.s, patch) : patch;
  }

  /** A new patch, counted: so many cells are waiting, as far as this one. */
  private counted(row: number, column: number): CellPatch {
    const last = this.pendingLast;
    this.pendingCount++;
    if (row > last.row) last.row = row;
    if (column > last.column) last.column = column;
    return {};
  }

  private restyleLines(area: Area, patch: StylePatch): void {
    this.apply();
    const target = { unitId: this.book.unitId, subUnitId: this.sheet.getSheetId() };
    const key = JSON.stringify(patch);
    const changed = (from: Nullable<string | IStyleData>) => ({
      s: this.book.styles.changed(from, patch, key) ?? null,
    });
    if (isEntireColumn(area)) {
      const columnData: Record<number, { s: string | null }> = {};
      const last = isEntireRow(area) ? this.sheet.getColumnCount() : area.column + area.columns;
      for (let column = area.column; column < last; column++)
        columnData[column] = changed(this.sheet.getColumnManager().getColumn(column)?.s);
      this.book.run(SetColDataMutation.id, { ...target, columnData });
    } else {
      const rowData: Record<number, { s: string | null }> = {};
      for (let row = area.row; row < area.row + area.rows; row++)
        rowData[row] = changed(this.sheet.getRowManager().getRow(row)?.s);
      this.book.run(SetRowDataMutation.id, { ...target, rowData });
    }
    // Cells with a style of their own follow.
    this.eachCell(area, (row, column, cell) => {
      if (cell.s) this.restyleCell(row, column, patch);
    });
  }

  /** Empties an area: contents, formats, or both. */
  clear(area: Area, what: { contents: boolean; formats: boolean }): void {
    this.apply();
    const cells: { row: number; column: number }[] = [];
    this.eachCell(area, (row, column) => cells.push({ row, column }));
    for (const { row, column } of cells) {
      const patch = ((this.pending[row] ??= {})[column] ??= this.counted(row, column));
      if (what.contents) Object.assign(patch, { v: null, t: null, f: null, si: null, p: null });
      if (what.formats) patch.s = null;
    }
    if (what.contents) this.pendingStylesOnly = false;
    if (what.formats && isUnbounded(area)) this.clearLineStyles(area);
  }

  private clearLineStyles(area: Area): void {
    const target = { unitId: this.book.unitId, subUnitId: this.sheet.getSheetId() };
    if (isEntireColumn(area)) {
      const columnData: Record<number, { s: null }> = {};
      const last = Math.min(area.column + area.columns, this.sheet.getColumnCount());
      for (let column = area.column; column < last; column++) columnData[column] = { s: null };
      this.book.run(SetColDataMutation.id, { ...target, columnData });
    } else {
      const rowData: Record<number, { s: null }> = {};
      for (let row = area.row; row < area.row + area.rows; row++) rowData[row] = { s: null };
      this.book.run(SetRowDataMutation.id, { ...target, rowData });
    }
  }

  /** Visits the cells that exist in an area, row by row. */
  eachCell(area: Area, visit: (row: number, column: number, cell: ICellData) => void): void {
    this.apply();
    const matrix = this.matrix();
    const lastRow = area.row + area.rows - 1;
    const lastColumn = area.column + area.columns - 1;
    const rows =
      area.rows > 10_000
        ? Object.keys(matrix)
            .map(Number)
            .filter((row) => row >= area.row && row <= lastRow)
        : Array.from({ length: area.rows }, (_, index) => area.row + index);
    for (const row of rows) {
      const cells = matrix[row];
      if (!cells) continue;
      for (const key of Object.keys(cells)) {
        const column = Number(key);
        const cell = cells[column];
        if (column >= area.column && column <= lastColumn && cell) visit(row, column, cell);
      }
    }
  }

  /** The smallest area with content (valuesOnly) or with content or format, or null for an empty sheet. */
  used(valuesOnly: boolean): Area | null {
    this.apply();
    const known = this.usedAreas.get(valuesOnly);
    if (known !== undefined) return known;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const scan = (matrix: Matrix<Nullable<ICellData>> | undefined) => {
      for (const key in matrix) {
        const cells = matrix[Number(key)];
        let any = false;
        for (const columnKey in cells) {
          const column = Number(columnKey);
          const cell = cells[column];
          if (!cell || !(hasContent(cell) || (!valuesOnly && cell.s))) continue;
          any = true;
          if (column < left) left = column;
          if (column > right) right = column;
        }
        if (!any) continue;
        const row = Number(key);
        if (row < top) top = row;
        if (row > bottom) bottom = row;
      }
    };
    scan(this.matrix());
    scan(this.spilled());
    const area =
      bottom < 0
        ? null
        : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    this.usedAreas.set(valuesOnly, area);
    return area;
  }

  /** Applies what is pending. */
  apply(): void {
    if (this.pendingCount === 0) return;
    const { pending: patches, pendingStylesOnly: stylesOnly, pendingLast: last } = this;
    this.pending = {};
    this.pendingCount = 0;
    this.pendingStylesOnly = true;
    this.pendingLast = { row: 0, column: 0 };
    this.invalidate();
    this.ensureSize(last.row + 1, last.column + 1);
    this.applyStyles(patches);
    // The engine draws anew what lies before the last cell of a mutation, so for styles that one is enough.
    const { t: type } = this.matrix()[last.row]?.[last.column] ?? {};
    const redraw = { [last.row]: { [last.column]: type ? { t: type } : {} } };
    this.book.run(SetRangeValuesMutation.id, {
      unitId: this.book.unitId,
      subUnitId: this.sheet.getSheetId(),
      // Under this trigger formulas are left alone.
      ...(stylesOnly ? { cellValue: redraw, trigger: SetStyleCommand.id } : { cellValue: patches }),
    });
    if (!stylesOnly) this.book.calculationNeeded();
  }

  /** Styles go straight into the sheet: the engine's own way merges and compares them cell by cell. */
  private applyStyles(patches: Matrix<CellPatch>): void {
    const matrix = this.matrix();
    const keys = new WeakMap<StylePatch, string>();
    for (const [rowKey, rowPatches] of Object.entries(patches))
      for (const [columnKey, cellPatch] of Object.entries(rowPatches ?? {})) {
        const patch = cellPatch.s;
        if (patch === undefined) continue;
        delete cellPatch.s;
        // The engine takes an empty change of a cell for the end of its formula.
        if (rowPatches && Object.keys(cellPatch).length === 0) delete rowPatches[Number(columnKey)];
        const cells = (matrix[Number(rowKey)] ??= {});
        const cell = (cells[Number(columnKey)] ??= {});
        if (patch === null) {
          delete cell.s;
          continue;
        }
        let key = keys.get(patch);
        if (key === undefined) keys.set(patch, (key = JSON.stringify(patch)));
        const style = this.book.styles.changed(cell.s, patch, key);
        if (style) cell.s = style;
        else delete cell.s;
      }
  }

  ensureSize(rows: number, columns: number): void {
    this.book.engine.growSheet(this.sheet.getSheetId(), rows, columns);
  }

  private matrix(): Matrix<ICellData> {
    return this.sheet.getCellMatrix().getMatrix() as Matrix<ICellData>;
  }

  private spilled(): Matrix<Nullable<ICellData>> | undefined {
    return this.book.formulaData.getArrayFormulaCellData()[this.book.unitId]?.[
      this.sheet.getSheetId()
    ];
  }
}

const UNBOUNDED =
  "The range is unbounded: cell-level properties of whole rows or columns cannot be set.";

function hasContent(cell: ICellData): boolean {
  return (
    (cell.v !== undefined && cell.v !== null && cell.v !== "") ||
    Boolean(cell.f ?? cell.si ?? cell.p)
  );
}

function mergedPatch(one: StylePatch, other: StylePatch): StylePatch {
  const merged = { ...one, ...other };
  if (one.bd && other.bd) merged.bd = { ...one.bd, ...other.bd };
  return merged;
}

/** How to read the input of an area: by cell from an array of its shape, or the same everywhere. */
function cellByCell(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input ?? null;
  const rows = input as unknown[];
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits)
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  const matrix = rows as unknown[][];
  return (row, column) => matrix[row]?.[column] ?? null;
}

/** Excel answers null instead of the cells of a range this large. */
export const MOST_CELLS = 5_000_000;
export const isTooMany = (area: Area): boolean => cellCount(area) > MOST_CELLS;
