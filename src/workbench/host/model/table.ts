import { DeleteSheetTableMutation, SetSheetTableMutation } from "@univerjs/sheets-table";
import { type Area, toEngineRange } from "../area";
import { parseAddress } from "../address";
import { eventType } from "../eventQueue";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import { AutoFilter } from "./autoFilter";
import type { Model } from "./model";
import type { Range } from "./range";
import { flag, words } from "./setting";
import { TableColumnCollection } from "./tableColumn";
import { TableRowCollection } from "./tableRow";
import type { EngineTable } from "./tableStore";
import type { Worksheet } from "./worksheet";

/** Excel.Table. */
export class Table extends HostObject {
  readonly typeName = "Table";

  constructor(
    private readonly model: Model,
    readonly Id: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Name(): string {
    return this.engine.getDisplayName();
  }
  set Name(value: unknown) {
    const name = words(value);
    if (name === this.Name) return;
    const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
    if (!wellFormed || parseAddress(name) || /^[rc]$/i.test(name))
      throw new HostError("InvalidArgument");
    const other = this.model.tables.find(name);
    if ((other !== null && other !== this.Id) || this.model.names.find(name, null))
      throw new HostError("ItemAlreadyExists");
    this.configure({ name });
  }
  get Style(): string {
    return this.stored("style", "TableStyleMedium2");
  }
  set Style(value: unknown) {
    this.store("style", words(value));
  }
  get ShowHeaders(): boolean {
    return this.engine.isShowHeader();
  }
  set ShowHeaders(value: unknown) {
    this.configure({ options: { showHeader: flag(value) } });
  }
  get ShowTotals(): boolean {
    return false;
  }
  get ShowFilterButton(): boolean {
    return this.stored("showFilterButton", true);
  }
  set ShowFilterButton(value: unknown) {
    this.store("showFilterButton", flag(value));
  }
  get ShowBandedRows(): boolean {
    return this.stored("showBandedRows", true);
  }
  set ShowBandedRows(value: unknown) {
    this.store("showBandedRows", flag(value));
  }
  get ShowBandedColumns(): boolean {
    return this.stored("showBandedColumns", false);
  }
  set ShowBandedColumns(value: unknown) {
    this.store("showBandedColumns", flag(value));
  }
  get HighlightFirstColumn(): boolean {
    return this.stored("highlightFirstColumn", false);
  }
  set HighlightFirstColumn(value: unknown) {
    this.store("highlightFirstColumn", flag(value));
  }
  get HighlightLastColumn(): boolean {
    return this.stored("highlightLastColumn", false);
  }
  set HighlightLastColumn(value: unknown) {
    this.store("highlightLastColumn", flag(value));
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.model, this.sheetId, this.Id);
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.model, this);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this.model, this);
  }
  get Worksheet(): Worksheet {
    return this.model.worksheet(this.sheetId);
  }

  GetRange(): Range {
    return this.model.range(this.sheetId, this.area);
  }
  GetHeaderRowRange(): Range {
    if (!this.ShowHeaders) throw new HostError("ItemNotFound");
    return this.model.range(this.sheetId, { ...this.area, rows: 1 });
  }
  GetDataBodyRange(): Range {
    return this.model.range(this.sheetId, this.bodyArea);
  }
  Resize(range: unknown): void {
    const place = this.model.place(range, this.sheetId);
    if (place.sheetId !== this.sheetId || place.area.row !== this.area.row)
      throw new HostError("InvalidArgument");
    if (this.model.tables.overlaps(this.sheetId, place.area, this.Id))
      throw new HostError("InvalidArgument");
    this.resize(place.area);
  }
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.drop();
    return range;
  }
  /** Takes the table and its cells away, as Excel does. */
  Delete(): void {
    const { area, sheetId } = this;
    this.model.book.state(sheetId).assertUnprotected();
    this.model.book.cells(sheetId).clear(area, { contents: true, formats: true });
    this.drop();
    this.model.book.events.raise(eventType.tableDeleted, this.Id, {
      type: "TableDeleted",
      source: "Local",
      tableId: this.Id,
      worksheetId: sheetId,
    });
  }

  // For columns and rows

  get sheetId(): string {
    return this.engine.getSubunitId();
  }
  get area(): Area {
    return this.model.tables.area(this.engine);
  }
  get bodyArea(): Area {
    const { area } = this;
    return this.ShowHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
  }

  resize(area: Area): void {
    this.model.book
      .cells(this.sheetId)
      .ensureSize(area.row + area.rows, area.column + area.columns);
    this.configure({ updateRange: { newRange: toEngineRange(area) } });
  }

  private drop(): void {
    this.model.book.apply();
    this.model.book.run(DeleteSheetTableMutation.id, {
      unitId: this.model.book.unitId,
      subUnitId: this.sheetId,
      tableId: this.Id,
    });
    this.model.book.calculationNeeded();
  }

  private configure(config: object): void {
    this.model.book.apply();
    this.model.book.run(SetSheetTableMutation.id, {
      unitId: this.model.book.unitId,
      subUnitId: this.sheetId,
      tableId: this.Id,
      config,
    });
    this.model.book.calculationNeeded();
  }

  private get engine(): EngineTable {
    const table = this.model.tables.get(this.Id);
    if (!table) throw new HostError("ItemNotFound");
    return table;
  }

  /** What the engine has no place for lies in the table's own record. */
  private stored<T>(name: string, otherwise: T): T {
    const found: unknown = this.engine.getTableMeta()[name];
    return found === undefined ? otherwise : (found as T);
  }
  private store(name: string, value: unknown): void {
    this.engine.setTableMeta({ ...this.engine.getTableMeta(), [name]: value });
  }
}
