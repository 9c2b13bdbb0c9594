import {
  type Area,
  bounding,
  cellCount,
  COLUMNS,
  intersection,
  isEntireColumn,
  isEntireRow,
  isUnbounded,
  onGrid,
  ROWS,
} from "../area";
import { formatAddress, quotedSheetName } from "../address";
import { cellText, cellValue, cellValueType } from "../cellReading";
import { localFormula, localText, typedThere } from "../faults/culture";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import { isTooMany } from "../sheetCells";
import { ConditionalFormatCollection } from "./conditionalFormat";
import { DataValidation } from "./dataValidation";
import type { Model, Place } from "./model";
import { RangeFormat } from "./rangeFormat";
import {
  deleteCells,
  insertCells,
  mergeCells,
  unmergeCells,
  withoutCovered,
} from "./rangeStructure";
import { spillAnchor, spillArea } from "./spill";
import { surroundingRegion } from "./surroundingRegion";
import type { Worksheet } from "./worksheet";

/** Excel.Range: a rectangle of one sheet. */
export class Range extends HostObject {
  readonly typeName = "Range";

  constructor(
    private readonly model: Model,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super();
  }

  override get trackable(): boolean {
    return true;
  }

  // Contents

  get Values(): unknown {
    return this.read((cell) => cellValue(cell));
  }
  set Values(values: unknown) {
    this.enter(values);
  }

  get Formulas(): unknown {
    const cells = this.cells;
    return this.read((cell, row, column) => cells.formula(row, column) ?? cellValue(cell));
  }
  set Formulas(formulas: unknown) {
    this.enter(formulas);
  }

  get FormulasLocal(): unknown {
    const { culture } = this.model.book;
    const formulas = this.Formulas as unknown[][] | null;
    if (!culture || !formulas) return formulas;
    return formulas.map((row) =>
      row.map((cell) =>
        typeof cell === "string" && cell.startsWith("=") ? localFormula(cell, culture) : cell,
      ),
    );
  }
  set FormulasLocal(formulas: unknown) {
    this.enter(formulas);
  }

  get Text(): unknown {
    const cells = this.cells;
    const { culture } = this.model.book;
    return this.read((cell, row, column) => {
      const text = cellText(cell, cells.pattern(row, column, cell));
      return culture ? localText(cellValue(cell), text, culture) : text;
    });
  }

  get ValueTypes(): unknown {
    return this.read((cell) => cellValueType(cell));
  }

  get NumberFormat(): unknown {
    const cells = this.cells;
    return this.read((cell, row, column) => cells.pattern(row, column, cell));
  }
  set NumberFormat(formats: unknown) {
    this.assertFormattable();
    this.cells.setPatterns(this.area, formats);
  }

  get NumberFormatLocal(): unknown {
    const { culture } = this.model.book;
    const formats = this.NumberFormat as string[][] | null;
    if (!culture || !formats) return formats;
    return formats.map((row) =>
      row.map((format) => (format === "General" ? culture.general : format)),
    );
  }
  set NumberFormatLocal(formats: unknown) {
    this.NumberFormat = formats;
  }

  // Place

  get Address(): string {
    const name = this.model.book.sheet(this.sheetId).getName();
    return `${quotedSheetName(name)}!${formatAddress(this.area)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get CellCount(): number {
    const count = cellCount(this.area);
    return count > 2_147_483_647 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }
  get IsEntireRow(): boolean {
    return isEntireRow(this.area);
  }
  get Worksheet(): Worksheet {
    return this.model.worksheet(this.sheetId);
  }

  // Rows and columns

  get Hidden(): boolean | null {
    const rows = this.RowHidden;
    return rows === true ? true : this.ColumnHidden === true ? true : rows;
  }
  get RowHidden(): boolean | null {
    return this.Format.hidden("row");
  }
  set RowHidden(hidden: unknown) {
    this.Format.setHidden("row", hidden);
  }
  get ColumnHidden(): boolean | null {
    return this.Format.hidden("column");
  }
  set ColumnHidden(hidden: unknown) {
    this.Format.setHidden("column", hidden);
  }
  get Left(): number {
    return this.Format.left;
  }
  get Top(): number {
    return this.Format.top;
  }
  get Width(): number {
    return this.Format.width;
  }
  get Height(): number {
    return this.Format.height;
  }

  // What belongs to it

  get Format(): RangeFormat {
    return new RangeFormat(this.model, this.sheetId, [this.area]);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.model, this.sheetId, [this.area]);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.model, this.sheetId, [this.area]);
  }

  // Other ranges

  GetCell(row: unknown, column: unknown): Range {
    return this.part({ row: number(row), column: number(column), rows: 1, columns: 1 });
  }
  GetRow(row: unknown): Range {
    return this.part({ row: number(row), column: 0, rows: 1, columns: this.area.columns });
  }
  GetColumn(column: unknown): Range {
    return this.part({ row: 0, column: number(column), rows: this.area.rows, columns: 1 });
  }
  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }
  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const { area } = this;
    return this.at({
      ...area,
      row: area.row + number(rows),
      column: area.column + number(columns),
    });
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    const { area } = this;
    return this.at({
      ...area,
      rows: area.rows + number(rows),
      columns: area.columns + number(columns),
    });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({ ...this.area, rows: number(rows), columns: number(columns) });
  }
  GetRowsAbove(count?: unknown): Range {
    return this.beside({ rows: number(count ?? 1) }, -1);
  }
  GetRowsBelow(count?: unknown): Range {
    return this.beside({ rows: number(count ?? 1) }, 1);
  }
  GetColumnsBefore(count?: unknown): Range {
    return this.beside({ columns: number(count ?? 1) }, -1);
  }
  GetColumnsAfter(count?: unknown): Range {
    return this.beside({ columns: number(count ?? 1) }, 1);
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: ROWS });
  }
  GetEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: COLUMNS });
  }
  GetBoundingRect(other: unknown): Range {
    return this.at(bounding(this.area, this.sameSheet(other)));
  }
  GetIntersection(other: unknown): Range {
    const common = intersection(this.area, this.sameSheet(other));
    if (!common) throw new HostError("ItemNotFound");
    return this.at(common);
  }
  GetUsedRange(valuesOnly?: unknown): Promise<Range> {
    return this.used(valuesOnly).then((range) => range ?? this.GetCell(0, 0));
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Promise<Range | null> {
    return this.used(valuesOnly);
  }
  GetSurroundingRegion(): Range {
    return this.at(surroundingRegion(this.cells, this.area));
  }

  // Spills

  get HasSpill(): boolean | null {
    const { book } = this.model;
    book.apply();
    let some = false;
    let all = true;
    const area = isUnbounded(this.area) ? this.usedPart(true) : this.area;
    if (!area) return false;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const spilled = spillAnchor(book, this.sheetId, row, column) !== null;
        some ||= spilled;
        all &&= spilled;
      }
    return all ? true : some ? null : false;
  }
  async GetSpillParent(): Promise<Range> {
    await this.model.book.settle();
    const anchor =
      cellCount(this.area) === 1
        ? spillAnchor(this.model.book, this.sheetId, this.area.row, this.area.column)
        : null;
    if (!anchor) throw new HostError("ItemNotFound");
    return this.at({ ...anchor, rows: 1, columns: 1 });
  }
  async GetSpillingToRange(): Promise<Range> {
    await this.model.book.settle();
    const area =
      cellCount(this.area) === 1
        ? spillArea(this.model.book, this.sheetId, this.area.row, this.area.column)
        : null;
    if (!area) throw new HostError("ItemNotFound");
    return this.at(area);
  }

  // Actions

  Calculate(): void {
    this.model.book.calculationNeeded();
  }
  Clear(applyTo?: unknown): void {
    const what = applyTo ?? "All";
    const contents = what === "All" || what === "Contents";
    const formats = what === "All" || what === "Formats";
    if (!contents && !formats) {
      if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
      throw new HostError("InvalidArgument");
    }
    this.assertWritable();
    this.cells.clear(this.area, { contents, formats });
    if (formats) this.ConditionalFormats.ClearAll();
    if (what === "All") this.DataValidation.Clear();
    if (contents) this.model.book.changed(this.sheetId, this.area);
  }
  /** Only values are offered; the other kinds are named as lacking. */
  CopyFrom(source: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    if (copyType !== "Values" || skipBlanks === true || transpose === true)
      throw this.model.lacking(`Range.copyFrom of ${JSON.stringify(copyType)}`);
    const place = this.model.place(source, this.sheetId);
    const area = { ...this.area, rows: place.area.rows, columns: place.area.columns };
    this.model.book.assertWritable(this.sheetId, area);
    const values = this.model.book
      .cells(place.sheetId)
      .read(place.area, (cell) => ({ v: cell?.v ?? null, t: cell?.t ?? null }));
    this.cells.paste(area, values);
    this.model.book.changed(this.sheetId, area);
  }
  Select(): void {
    this.model.selection.select({ sheetId: this.sheetId, area: this.area });
  }
  Merge(across?: unknown): void {
    this.assertWritable();
    mergeCells(this.model.book, this.sheetId, this.area, across === true);
  }
  Unmerge(): void {
    this.assertWritable();
    unmergeCells(this.model.book, this.sheetId, this.area);
  }
  async Insert(shift: unknown): Promise<Range> {
    this.model.book.state(this.sheetId).assertUnprotected();
    await insertCells(this.model, this.sheetId, this.area, shift);
    return this.at(this.area);
  }
  async Delete(shift: unknown): Promise<void> {
    this.model.book.state(this.sheetId).assertUnprotected();
    await deleteCells(this.model, this.sheetId, this.area, shift);
  }
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns)
      throw new HostError(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
  }

  // Inside

  get cells() {
    return this.model.book.cells(this.sheetId);
  }

  private read<T>(of: Parameters<typeof this.cells.read<T>>[1]): T[][] | null {
    if (isUnbounded(this.area) || isTooMany(this.area)) return null;
    return this.cells.read(this.area, of);
  }

  private enter(input: unknown): void {
    this.assertWritable();
    const { culture } = this.model.book;
    const typed = culture ? mapped(input, (cell) => typedThere(cell, culture)) : input;
    this.cells.enter(
      this.area,
      withoutCovered(this.model.book.sheet(this.sheetId), this.area, typed),
    );
    this.model.book.changed(this.sheetId, this.area);
  }

  private assertWritable(): void {
    this.model.book.assertWritable(this.sheetId, this.area);
  }

  private assertFormattable(): void {
    const { protection } = this.model.book.state(this.sheetId);
    if (protection && protection.options.allowFormatCells !== true) this.assertWritable();
  }

  private at(area: Area): Range {
    return this.model.range(this.sheetId, area);
  }

  /** A part counted from the range's own first cell. */
  private part(inner: Area): Range {
    return this.at({
      ...inner,
      row: this.area.row + inner.row,
      column: this.area.column + inner.column,
    });
  }

  private beside(size: { rows?: number; columns?: number }, direction: 1 | -1): Range {
    const { area } = this;
    const count = size.rows ?? size.columns ?? 0;
    if (count === 0) throw new HostError("InvalidArgument");
    // A negative count looks to the other side.
    const side = count > 0 ? direction : -direction;
    const length = Math.abs(count);
    if (size.rows !== undefined)
      return this.at({
        ...area,
        rows: length,
        row: side > 0 ? area.row + area.rows : area.row - length,
      });
    return this.at({
      ...area,
      columns: length,
      column: side > 0 ? area.column + area.columns : area.column - length,
    });
  }

  private sameSheet(other: unknown): Area {
    const place: Place = this.model.place(other, this.sheetId);
    if (place.sheetId !== this.sheetId) throw new HostError("InvalidArgument");
    return onGrid(place.area);
  }

  private usedPart(valuesOnly: boolean): Area | null {
    const used = this.cells.used(valuesOnly);
    return used && intersection(used, this.area);
  }

  private async used(valuesOnly: unknown): Promise<Range | null> {
    await this.model.book.settle();
    const used = this.usedPart(valuesOnly === true);
    return used && this.at(used);
  }
}

function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new HostError("InvalidArgument");
  return value;
}

/** One value, or each of a matrix, made into another. */
function mapped(input: unknown, change: (cell: unknown) => unknown): unknown {
  return Array.isArray(input) ? input.map((one: unknown) => mapped(one, change)) : change(input);
}
