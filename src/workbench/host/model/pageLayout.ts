import type { Area } from "../area";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Model } from "./model";
import type { Range } from "./range";
import { choice, finite, flag } from "./setting";

/** Excel.PageLayout: how a sheet prints. Kept as data. */
export class PageLayout extends HostObject {
  readonly typeName = "PageLayout";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Orientation(): unknown {
    return this.read("Orientation", "Portrait");
  }
  set Orientation(value: unknown) {
    this.write("Orientation", choice(value, ["Portrait", "Landscape"] as const));
  }
  get PaperSize(): unknown {
    return this.read("PaperSize", "Letter");
  }
  set PaperSize(value: unknown) {
    this.write("PaperSize", value);
  }
  get Zoom(): unknown {
    return this.read("Zoom", { scale: 100 });
  }
  set Zoom(value: unknown) {
    if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
    this.write("Zoom", value);
  }
  get CenterHorizontally(): unknown {
    return this.read("CenterHorizontally", false);
  }
  set CenterHorizontally(value: unknown) {
    this.write("CenterHorizontally", flag(value));
  }
  get CenterVertically(): unknown {
    return this.read("CenterVertically", false);
  }
  set CenterVertically(value: unknown) {
    this.write("CenterVertically", flag(value));
  }
  get PrintGridlines(): unknown {
    return this.read("PrintGridlines", false);
  }
  set PrintGridlines(value: unknown) {
    this.write("PrintGridlines", flag(value));
  }
  get PrintHeadings(): unknown {
    return this.read("PrintHeadings", false);
  }
  set PrintHeadings(value: unknown) {
    this.write("PrintHeadings", flag(value));
  }
  get LeftMargin(): unknown {
    return this.read("LeftMargin", 50.4);
  }
  set LeftMargin(value: unknown) {
    this.write("LeftMargin", finite(value));
  }
  get RightMargin(): unknown {
    return this.read("RightMargin", 50.4);
  }
  set RightMargin(value: unknown) {
    this.write("RightMargin", finite(value));
  }
  get TopMargin(): unknown {
    return this.read("TopMargin", 54);
  }
  set TopMargin(value: unknown) {
    this.write("TopMargin", finite(value));
  }
  get BottomMargin(): unknown {
    return this.read("BottomMargin", 54);
  }
  set BottomMargin(value: unknown) {
    this.write("BottomMargin", finite(value));
  }

  SetPrintArea(range: unknown): void {
    this.state.printArea = this.model.place(range, this.sheetId).area;
  }
  GetPrintArea(): Range {
    return this.existing(this.state.printArea);
  }
  SetPrintTitleRows(range: unknown): void {
    this.state.printTitleRows = this.model.place(range, this.sheetId).area;
  }
  GetPrintTitleRows(): Range {
    return this.existing(this.state.printTitleRows);
  }
  SetPrintTitleColumns(range: unknown): void {
    this.state.printTitleColumns = this.model.place(range, this.sheetId).area;
  }
  GetPrintTitleColumns(): Range {
    return this.existing(this.state.printTitleColumns);
  }

  private get state() {
    return this.model.book.state(this.sheetId);
  }
  private read(name: string, otherwise: unknown): unknown {
    return this.state.pageLayout.get(name) ?? otherwise;
  }
  private write(name: string, value: unknown): void {
    this.state.pageLayout.set(name, value);
  }
  private existing(area: Area | null): Range {
    if (!area) throw new HostError("ItemNotFound");
    return this.model.range(this.sheetId, area);
  }
}
