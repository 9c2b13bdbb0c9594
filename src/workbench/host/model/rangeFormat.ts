import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { type IStyleData, type Nullable, WrapStrategy } from "@univerjs/core";
import { type Area, isEntireColumn, isEntireRow, toEngineRange } from "../area";
import { cellText } from "../cellReading";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { StylePatch } from "../styleTable";
import { RangeBorderCollection } from "./rangeBorder";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import { FormatProtection } from "./formatProtection";
import type { Model } from "./model";
import { uniform, uniformOf } from "./uniform";
import { choice, flag, finite } from "./setting";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
/** The engine's codes, by place in the list above. */
const HORIZONTAL_CODES = [0, 1, 2, 3, 0, 4, 2, 6];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const VERTICAL_CODES = [1, 2, 3, 2, 2];
/** Pixels a step of indent takes, and the padding every cell has. */
const INDENT = 9;
const PADDING = 2;
const LARGEST_INDENT = 250;
const LARGEST_ROW = 409.5;
const LARGEST_COLUMN = 1342.5;

/** Office.js measures in points, the engine in pixels of 96 to the inch. */
const toPixels = (points: number): number => (points * 96) / 72;
const toPoints = (pixels: number): number => (pixels * 72) / 96;

/** Excel.RangeFormat of one or several areas. */
export class RangeFormat extends HostObject {
  readonly typeName = "RangeFormat";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly areas: Area[],
  ) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this);
  }
  get Font(): RangeFont {
    return new RangeFont(this);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.model.book.state(this.sheetId), this.areas);
  }

  get HorizontalAlignment(): string | null {
    const code = this.style((style) => style.ht as number | undefined, 0);
    return code === null ? null : (HORIZONTAL[HORIZONTAL_CODES.indexOf(code)] ?? "General");
  }
  set HorizontalAlignment(value: unknown) {
    this.restyle({ ht: HORIZONTAL_CODES[HORIZONTAL.indexOf(choice(value, HORIZONTAL))] ?? 0 });
  }
  get VerticalAlignment(): string | null {
    const code = this.style((style) => style.vt as number | undefined, 3);
    return code === null ? null : (VERTICAL[VERTICAL_CODES.indexOf(code)] ?? "Bottom");
  }
  set VerticalAlignment(value: unknown) {
    this.restyle({ vt: VERTICAL_CODES[VERTICAL.indexOf(choice(value, VERTICAL))] ?? 3 });
  }
  get WrapText(): boolean | null {
    return this.style((style) => (style.tb == null ? null : style.tb === WrapStrategy.WRAP), false);
  }
  set WrapText(value: unknown) {
    this.restyle({ tb: flag(value) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }
  get IndentLevel(): number | null {
    return this.style((style) => indentOf(style), 0);
  }
  set IndentLevel(value: unknown) {
    const steps = finite(value);
    if (!Number.isInteger(steps) || steps < 0 || steps > LARGEST_INDENT)
      throw new HostError("InvalidArgument");
    const padding = steps === 0 ? null : PADDING + steps * INDENT;
    // An indent of a cell aligned by its content aligns it left, as in Excel.
    const aligned = this.HorizontalAlignment;
    const right = aligned === "Right";
    this.restyle({
      pd: { l: right ? null : padding, r: right ? padding : null } as unknown as StylePatch["pd"],
      ...(steps > 0 && aligned === "General" ? { ht: 1 } : {}),
    });
  }
  AdjustIndent(amount: unknown): void {
    this.IndentLevel = Math.max(0, (this.IndentLevel ?? 0) + finite(amount));
  }
  get TextOrientation(): number | null {
    return this.style((style) => style.tr?.a, 0);
  }
  set TextOrientation(value: unknown) {
    this.restyle({ tr: { a: finite(value) } });
  }

  get ColumnWidth(): number | null {
    return uniformOf(this.columns(), (column) => toPoints(this.sheet.getColumnWidth(column)));
  }
  set ColumnWidth(value: unknown) {
    const points = finite(value);
    if (points < 0 || points > LARGEST_COLUMN) throw new HostError("InvalidArgument");
    this.assertAllowed("allowFormatColumns");
    if (points === 0) {
      this.setHidden("column", true);
      return;
    }
    for (const area of this.areas) {
      this.model.book
        .cells(this.sheetId)
        .ensureSize(0, isEntireRow(area) ? 0 : area.column + area.columns);
      this.model.book.run(SetWorksheetColWidthMutation.id, {
        ...this.target,
        ranges: [this.engineRange(area)],
        colWidth: toPixels(points),
      });
    }
  }
  get RowHeight(): number | null {
    return uniformOf(this.rows(), (row) => toPoints(this.sheet.getRowHeight(row)));
  }
  set RowHeight(value: unknown) {
    const points = finite(value);
    if (points < 0 || points > LARGEST_ROW) throw new HostError("InvalidArgument");
    this.assertAllowed("allowFormatRows");
    if (points === 0) {
      this.setHidden("row", true);
      return;
    }
    for (const area of this.areas) {
      this.model.book
        .cells(this.sheetId)
        .ensureSize(isEntireColumn(area) ? 0 : area.row + area.rows, 0);
      this.model.book.run(SetWorksheetRowHeightMutation.id, {
        ...this.target,
        ranges: [this.engineRange(area)],
        rowHeight: toPixels(points),
      });
      const { startRow, endRow } = this.engineRange(area);
      this.model.rowHeights.setAutomatic(this.sheetId, startRow, endRow - startRow + 1, false);
    }
  }
  /** Widths by the longest text, as near as can be without a screen. */
  async AutofitColumns(): Promise<void> {
    this.assertAllowed("allowFormatColumns");
    await this.model.book.settle();
    const cells = this.model.book.cells(this.sheetId);
    for (const area of this.areas) {
      const longest = new Map<number, number>();
      cells.eachCell(area, (row, column, cell) => {
        const text = cellText(cell, cells.pattern(row, column, cell));
        const size = cells.effective(cell, row, column, (style) => style.fs) ?? 11;
        const lines = text.split("\n").map((line) => line.length);
        const width = (Math.max(...lines) * size * 7) / 11 + 10;
        if (text !== "") longest.set(column, Math.max(longest.get(column) ?? 0, width));
      });
      for (const [column, width] of longest)
        this.model.book.run(SetWorksheetColWidthMutation.id, {
          ...this.target,
          ranges: [this.engineRange({ ...area, column, columns: 1 })],
          colWidth: Math.min(width, toPixels(LARGEST_COLUMN)),
        });
    }
  }
  AutofitRows(): void {
    this.assertAllowed("allowFormatRows");
    for (const area of this.areas) this.model.rowHeights.fit(this.sheetId, area);
  }

  // For the range and the parts of its format

  /** A property of the style in effect, or null where cells differ. */
  style<T>(of: (style: IStyleData) => Nullable<T>, otherwise: T): T | null {
    return uniform(this.model.book.cells(this.sheetId), this.areas, of, otherwise);
  }

  /** Changes the style of every cell. */
  restyle(patch: StylePatch): void {
    for (const area of this.areas) {
      this.assertFormattable(area);
      this.model.book.cells(this.sheetId).restyle(area, patch);
    }
  }

  /** Changes the style of parts of the areas, such as their top edges. */
  restylePart(part: (area: Area) => Area | null, patch: StylePatch): void {
    for (const area of this.areas) {
      this.assertFormattable(area);
      const wanted = part(area);
      if (wanted) this.model.book.cells(this.sheetId).restyle(wanted, patch);
    }
  }

  stylePart<T>(
    part: (area: Area) => Area | null,
    of: (style: IStyleData) => Nullable<T>,
    otherwise: T,
  ): T | null {
    const parts = this.areas.map(part).filter((area): area is Area => area !== null);
    return uniform(this.model.book.cells(this.sheetId), parts, of, otherwise);
  }

  hidden(what: "row" | "column"): boolean | null {
    return what === "row"
      ? uniformOf(this.rows(), (row) => !this.sheet.getRowRawVisible(row))
      : uniformOf(this.columns(), (column) => !this.sheet.getColVisible(column));
  }

  setHidden(what: "row" | "column", value: unknown): void {
    const hide = flag(value);
    this.assertAllowed(what === "row" ? "allowFormatRows" : "allowFormatColumns");
    const [show, conceal] =
      what === "row"
        ? [SetRowVisibleMutation.id, SetRowHiddenMutation.id]
        : [SetColVisibleMutation.id, SetColHiddenMutation.id];
    const cells = this.model.book.cells(this.sheetId);
    for (const area of this.areas) {
      cells.ensureSize(
        isEntireColumn(area) ? 0 : area.row + area.rows,
        isEntireRow(area) ? 0 : area.column + area.columns,
      );
      this.model.book.run(hide ? conceal : show, {
        ...this.target,
        ranges: [this.engineRange(area)],
      });
    }
  }

  get left(): number {
    return this.before("column");
  }
  get top(): number {
    return this.before("row");
  }
  get width(): number {
    return this.extent("column");
  }
  get height(): number {
    return this.extent("row");
  }

  private before(what: "row" | "column"): number {
    const area = this.first();
    const size = this.sizeOf(what);
    let sum = 0;
    for (let index = 0; index < area[what]; index++) sum += size(index);
    return sum;
  }

  private extent(what: "row" | "column"): number {
    const area = this.first();
    const size = this.sizeOf(what);
    const count = what === "row" ? area.rows : area.columns;
    let sum = 0;
    for (let index = 0; index < count; index++) sum += size(area[what] + index);
    return sum;
  }

  private sizeOf(what: "row" | "column"): (index: number) => number {
    const { sheet } = this;
    return what === "row"
      ? (row) => (sheet.getRowRawVisible(row) ? toPoints(sheet.getRowHeight(row)) : 0)
      : (column) => (sheet.getColVisible(column) ? toPoints(sheet.getColumnWidth(column)) : 0);
  }

  private first(): Area {
    const [area] = this.areas;
    if (!area) throw new HostError("InvalidOperation");
    return area;
  }

  private get sheet() {
    return this.model.book.sheet(this.sheetId);
  }

  private get target() {
    return { unitId: this.model.book.unitId, subUnitId: this.sheetId };
  }

  private engineRange(area: Area) {
    const { sheet } = this;
    return toEngineRange({
      ...area,
      rows: Math.min(area.rows, Math.max(1, sheet.getRowCount() - area.row)),
      columns: Math.min(area.columns, Math.max(1, sheet.getColumnCount() - area.column)),
    });
  }

  private columns(): number[] {
    return this.areas.flatMap((area) => {
      const count = Math.min(area.columns, Math.max(1, this.sheet.getColumnCount() - area.column));
      return Array.from({ length: count }, (_, index) => area.column + index);
    });
  }

  private rows(): number[] {
    return this.areas.flatMap((area) => {
      const count = Math.min(area.rows, Math.max(1, this.sheet.getRowCount() - area.row));
      return Array.from({ length: count }, (_, index) => area.row + index);
    });
  }

  private assertAllowed(option: string): void {
    const state = this.model.book.state(this.sheetId);
    if (state.protection?.options[option] !== true) state.assertUnprotected();
  }

  private assertFormattable(area: Area): void {
    const state = this.model.book.state(this.sheetId);
    if (state.protection?.options.allowFormatCells !== true) state.assertWritable(area);
  }
}

function indentOf(style: IStyleData): number | undefined {
  const padding = Math.max(style.pd?.l ?? 0, style.pd?.r ?? 0);
  return padding > PADDING ? Math.round((padding - PADDING) / INDENT) : undefined;
}
