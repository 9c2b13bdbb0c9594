import { type Area, cellCount, isEntireColumn, isEntireRow } from "../area";
import { HostObject } from "../hostObject";
import { ConditionalFormatCollection } from "./conditionalFormat";
import { DataValidation } from "./dataValidation";
import type { Model } from "./model";
import type { Range } from "./range";
import { RangeFormat } from "./rangeFormat";
import type { Worksheet } from "./worksheet";

/** Excel.RangeAreas: several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly typeName = "RangeAreas";

  constructor(
    private readonly model: Model,
    readonly sheetId: string,
    readonly list: Area[],
  ) {
    super();
  }

  override get trackable(): boolean {
    return true;
  }
  get Address(): string {
    return this.ranges.map((range) => range.Address).join(",");
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.list.length;
  }
  get CellCount(): number {
    return this.list.reduce((sum, area) => sum + cellCount(area), 0);
  }
  get IsEntireColumn(): boolean {
    return this.list.every(isEntireColumn);
  }
  get IsEntireRow(): boolean {
    return this.list.every(isEntireRow);
  }
  get Worksheet(): Worksheet {
    return this.model.worksheet(this.sheetId);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.model, this.sheetId, this.list);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.model, this.sheetId, this.list);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.model, this.sheetId, this.list);
  }
  Clear(applyTo?: unknown): void {
    for (const range of this.ranges) range.Clear(applyTo);
  }
  Calculate(): void {
    this.model.book.calculationNeeded();
  }

  private get ranges(): Range[] {
    return this.list.map((area) => this.model.range(this.sheetId, area));
  }
}

/** Excel.RangeCollection. */
export class RangeCollection extends HostObject {
  readonly typeName = "RangeCollection";

  constructor(private readonly ranges: Range[]) {
    super();
  }

  override get items(): Range[] {
    return this.ranges;
  }
  GetCount(): number {
    return this.ranges.length;
  }
  GetItemAt(index: unknown): Range | null {
    return typeof index === "number" ? (this.ranges[index] ?? null) : null;
  }
}
