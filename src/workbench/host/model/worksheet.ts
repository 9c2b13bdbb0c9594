import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
  RemoveSheetCommand,
} from "@univerjs/sheets";
import { wholeSheet } from "../area";
import { parseAddress, splitSheet } from "../address";
import { eventType, WORKBOOK } from "../eventQueue";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import { copySheet } from "../sheetCopy";
import { AutoFilter } from "./autoFilter";
import { ChartCollection } from "./chartCollection";
import { FreezePanes } from "./freezePanes";
import type { Model } from "./model";
import type { NamedItemCollection } from "./namedItem";
import { PageLayout } from "./pageLayout";
import type { Range } from "./range";
import type { RangeAreas } from "./rangeAreas";
import { choice, colour, finite, flag, words } from "./setting";
import { assertSheetName } from "./sheetName";
import { TableCollection } from "./tableCollection";
import { WorksheetProtection } from "./worksheetProtection";

/** Excel.Worksheet. */
export class Worksheet extends HostObject {
  readonly typeName = "Worksheet";

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
    return this.sheet.getName();
  }
  set Name(value: unknown) {
    const name = words(value);
    const nameBefore = this.Name;
    if (name === nameBefore) return;
    this.model.book.assertStructureWritable();
    assertSheetName(this.model.book.workbook, name, this.Id);
    this.model.book.apply();
    this.model.book.run(SetWorksheetNameCommand.id, { ...this.target, name });
    // Formulas that name the sheet are rewritten.
    this.model.book.calculationNeeded();
    this.model.book.events.raise(eventType.worksheetNameChanged, this.Id, {
      type: "WorksheetNameChanged",
      source: "Local",
      worksheetId: this.Id,
      nameBefore,
      nameAfter: name,
    });
  }
  get Position(): number {
    return this.model.book.workbook.getSheetIndex(this.sheet);
  }
  set Position(value: unknown) {
    const toOrder = finite(value);
    this.model.book.assertStructureWritable();
    const last = this.model.book.workbook.getSheetSize() - 1;
    if (!Number.isInteger(toOrder) || toOrder < 0 || toOrder > last)
      throw new HostError("InvalidArgument");
    this.model.book.run(SetWorksheetOrderMutation.id, {
      ...this.target,
      fromOrder: this.Position,
      toOrder,
    });
  }
  get Visibility(): string {
    if (!this.sheet.isSheetHidden()) return "Visible";
    return this.model.book.state(this.Id).veryHidden ? "VeryHidden" : "Hidden";
  }
  set Visibility(value: unknown) {
    const visibility = choice(value, ["Visible", "Hidden", "VeryHidden"] as const);
    const { book } = this.model;
    const before = this.Visibility;
    book.assertStructureWritable();
    const visible = book.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (visibility !== "Visible" && visible.length === 1 && visible[0] === this.sheet)
      throw new HostError("InvalidOperation", ONE_VISIBLE);
    if (visibility !== "Visible" && this.model.selection.activeSheetId === this.Id) {
      const other = visible.find((sheet) => sheet !== this.sheet);
      if (other) this.model.selection.activate(other.getSheetId());
    }
    book.state(this.Id).veryHidden = visibility === "VeryHidden";
    book.run(SetWorksheetHideMutation.id, {
      ...this.target,
      hidden: visibility === "Visible" ? 0 : 1,
    });
    book.events.raise(eventType.worksheetVisibilityChanged, this.Id, {
      type: "WorksheetVisibilityChanged",
      source: "Local",
      worksheetId: this.Id,
      visibilityBefore: before,
      visibilityAfter: visibility,
    });
  }
  get TabColor(): string {
    return (this.sheet.getTabColor() ?? "").toUpperCase();
  }
  set TabColor(value: unknown) {
    this.model.book.run(SetTabColorMutation.id, { ...this.target, color: colour(value) });
  }
  get ShowGridlines(): boolean {
    return !this.sheet.hasHiddenGridlines();
  }
  set ShowGridlines(value: unknown) {
    this.setGridlines(value);
  }
  private setGridlines(value: unknown): void {
    this.model.book.run(ToggleGridlinesMutation.id, {
      ...this.target,
      showGridlines: flag(value) ? 1 : 0,
    });
  }
  get ShowHeadings(): boolean {
    return this.model.book.state(this.Id).showHeadings;
  }
  set ShowHeadings(value: unknown) {
    this.model.book.state(this.Id).showHeadings = flag(value);
  }
  /** The library sets gridlines and headings under these names and reads them under the others. */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }
  set Gridlines(value: unknown) {
    this.setGridlines(value);
  }
  get Headings(): boolean {
    return this.ShowHeadings;
  }
  set Headings(value: unknown) {
    this.model.book.state(this.Id).showHeadings = flag(value);
  }
  get EnableCalculation(): boolean {
    return true;
  }
  get StandardHeight(): number {
    return 15;
  }
  get StandardWidth(): number {
    return 8.43;
  }

  get Tables(): TableCollection {
    return new TableCollection(this.model, this.Id);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.model, this.Id);
  }
  get Names(): NamedItemCollection {
    return this.model.namesOf(this.Id);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.model, this.Id);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.model, this.Id);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.model, this.Id);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.model, this.Id);
  }

  GetRange(address?: unknown): Range {
    if (address === null || address === undefined || address === "")
      return this.model.range(this.Id, wholeSheet);
    const text = words(address);
    const { sheet, rest } = splitSheet(text);
    if (sheet !== null && this.model.findSheet(sheet) !== this.Id)
      throw new HostError("InvalidArgument");
    const area = parseAddress(rest);
    if (area) return this.model.range(this.Id, area);
    const place = this.model.resolve(rest, this.Id);
    if (place.sheetId !== this.Id) throw new HostError("InvalidArgument");
    return this.model.range(place.sheetId, place.area);
  }
  GetRanges(address?: unknown): RangeAreas {
    if (address === null || address === undefined)
      return this.model.rangeAreas(this.Id, [wholeSheet]);
    const areas = words(address)
      .split(/[,;]/)
      .map((part) => this.model.resolve(part, this.Id).area);
    return this.model.rangeAreas(this.Id, areas);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.model.range(this.Id, {
      row: finite(row),
      column: finite(column),
      rows: finite(rows),
      columns: finite(columns),
    });
  }
  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  async GetUsedRange(valuesOnly?: unknown): Promise<Range> {
    return (await this.GetUsedRangeOrNullObject(valuesOnly)) ?? this.GetCell(0, 0);
  }
  async GetUsedRangeOrNullObject(valuesOnly?: unknown): Promise<Range | null> {
    await this.model.book.settle();
    const area = this.model.book.cells(this.Id).used(valuesOnly === true);
    return area && this.model.range(this.Id, area);
  }
  GetNext(visibleOnly?: unknown): Worksheet {
    return this.neighbour(1, visibleOnly === true);
  }
  GetPrevious(visibleOnly?: unknown): Worksheet {
    return this.neighbour(-1, visibleOnly === true);
  }
  Activate(): void {
    if (this.Visibility !== "Visible") throw new HostError("InvalidOperation");
    this.model.selection.activate(this.Id);
  }
  Calculate(): void {
    this.model.book.calculationNeeded();
  }
  Delete(): void {
    const { book } = this.model;
    book.assertStructureWritable();
    const visible = book.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (this.Visibility === "VeryHidden") throw new HostError("InvalidOperation");
    if (this.Visibility === "Visible" && visible.length === 1)
      throw new HostError("InvalidOperation", ONE_VISIBLE);
    book.apply();
    const active = this.model.selection.activeSheetId === this.Id;
    const other = visible.find((sheet) => sheet.getSheetId() !== this.Id);
    for (const table of this.Tables.items) table.Delete();
    for (const name of this.Names.items) name.Delete();
    if (active && other) this.model.selection.activate(other.getSheetId());
    book.run(RemoveSheetCommand.id, this.target);
    this.model.forgetSheet(this.Id);
    book.calculationNeeded();
    // Deleting a sheet empties Excel's undo history.
    book.clearUndo();
    book.events.raise(eventType.worksheetDeleted, WORKBOOK, {
      type: "WorksheetDeleted",
      source: "Local",
      worksheetId: this.Id,
    });
  }

  /** Excel names the copy after the sheet, shows what was shown before, and empties its undo history. */
  async Copy(positionType?: unknown, relativeTo?: unknown): Promise<Worksheet> {
    const { book } = this.model;
    book.assertStructureWritable();
    const type = choice(positionType ?? "None", COPY_POSITIONS);
    const size = book.workbook.getSheetSize();
    if (relativeTo && !(relativeTo instanceof Worksheet)) throw new HostError("InvalidArgument");
    const beside = relativeTo instanceof Worksheet ? relativeTo : null;
    if ((type === "Before" || type === "After") && !beside) throw new HostError("InvalidArgument");
    const index =
      type === "Beginning"
        ? 0
        : type === "Before"
          ? beside!.Position
          : type === "After"
            ? beside!.Position + 1
            : size;
    const active = this.model.selection.activeSheetId;
    const id = copySheet(this.model, this.Id, index);
    this.model.selection.activate(active);
    book.calculationNeeded();
    await book.settle();
    book.clearUndo();
    book.events.raise(eventType.worksheetAdded, WORKBOOK, {
      type: "WorksheetAdded",
      source: "Local",
      worksheetId: id,
    });
    return this.model.worksheet(id);
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet {
    const sheets = this.model.book.workbook.getSheets();
    for (let index = this.Position + step; ; index += step) {
      const sheet = sheets[index];
      if (!sheet) throw new HostError("ItemNotFound");
      if (!visibleOnly || !sheet.isSheetHidden()) return this.model.worksheet(sheet.getSheetId());
    }
  }

  private get sheet() {
    return this.model.book.sheet(this.Id);
  }

  private get target() {
    return { unitId: this.model.book.unitId, subUnitId: this.Id };
  }
}

const COPY_POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;
const ONE_VISIBLE = "A workbook must contain at least one visible worksheet.";
