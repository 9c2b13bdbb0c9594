import type { ChartData } from "../chartData";
import { eventType } from "../eventQueue";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import { ChartAxes } from "./chartAxis";
import { ChartSeriesCollection } from "./chartSeries";
import { ChartLegend, ChartTitle } from "./chartTitle";
import type { Model } from "./model";
import { finite, words } from "./setting";
import type { Worksheet } from "./worksheet";

/** Excel.Chart: kept as data that the page draws. */
export class Chart extends HostObject {
  readonly typeName = "Chart";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    readonly data: ChartData,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.data.id };
  }
  get Id(): string {
    return this.data.id;
  }
  get Name(): string {
    return this.data.name;
  }
  set Name(value: unknown) {
    this.change({ name: words(value) });
  }
  get ChartType(): string {
    return this.data.chartType;
  }
  set ChartType(value: unknown) {
    this.change({ chartType: words(value) });
  }
  get Left(): number {
    return this.data.left;
  }
  set Left(value: unknown) {
    this.change({ left: finite(value) });
  }
  get Top(): number {
    return this.data.top;
  }
  set Top(value: unknown) {
    this.change({ top: finite(value) });
  }
  get Width(): number {
    return this.data.width;
  }
  set Width(value: unknown) {
    this.change({ width: positive(value) });
  }
  get Height(): number {
    return this.data.height;
  }
  set Height(value: unknown) {
    this.change({ height: positive(value) });
  }
  get Title(): ChartTitle {
    return new ChartTitle(this);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.model, this.sheetId, this);
  }
  get Worksheet(): Worksheet {
    return this.model.worksheet(this.sheetId);
  }

  SetPosition(start: unknown, end?: unknown): void {
    const first = this.model.place(start, this.sheetId);
    const from = this.model.range(first.sheetId, first.area);
    const place = { left: from.Left, top: from.Top };
    if (end === null || end === undefined) {
      this.change(place);
      return;
    }
    const last = this.model.place(end, this.sheetId);
    const to = this.model.range(last.sheetId, last.area);
    this.change({
      ...place,
      width: to.Left + to.Width - place.left,
      height: to.Top + to.Height - place.top,
    });
  }
  Activate(): void {
    this.model.selection.activate(this.sheetId);
  }
  Delete(): void {
    const { charts } = this.model.book.state(this.sheetId);
    const index = charts.indexOf(this.data);
    if (index < 0) throw new HostError("ItemNotFound");
    charts.splice(index, 1);
    this.model.chartsChanged(this.sheetId);
    this.model.book.events.raise(eventType.chartDeleted, this.sheetId, {
      type: "ChartDeleted",
      source: "Local",
      chartId: this.data.id,
      worksheetId: this.sheetId,
    });
  }

  /** Changes the chart and lets the page draw it anew. */
  change(change: Partial<ChartData>): void {
    Object.assign(this.data, change);
    this.model.chartsChanged(this.sheetId);
  }
}

function positive(value: unknown): number {
  const number = finite(value);
  if (number <= 0) throw new HostError("InvalidArgument");
  return number;
}
