import type { ChartSource, SeriesData } from "../chartData";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Chart } from "./chart";
import { series } from "./chartCollection";
import type { Model } from "./model";
import { choice, colour, finite, flag, words } from "./setting";

/** Excel.ChartSeriesCollection. */
export class ChartSeriesCollection extends HostObject {
  readonly typeName = "ChartSeriesCollection";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly chart: Chart,
  ) {
    super();
  }

  override get items(): ChartSeries[] {
    return this.chart.data.series.map((data) => this.wrap(data));
  }
  get Count(): number {
    return this.chart.data.series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): ChartSeries {
    const found = typeof index === "number" ? this.chart.data.series[index] : undefined;
    if (!found) throw new HostError("InvalidArgument");
    return this.wrap(found);
  }
  Add(name?: unknown, index?: unknown): ChartSeries {
    const all = this.chart.data.series;
    const data = series(
      name === null || name === undefined ? `Series${all.length + 1}` : words(name),
    );
    all.splice(typeof index === "number" ? index : all.length, 0, data);
    this.chart.change({});
    return this.wrap(data);
  }

  private wrap(data: SeriesData): ChartSeries {
    return new ChartSeries(this.model, this.sheetId, this.chart, data);
  }
}

const MARKERS = [
  "Invalid",
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
  "Picture",
] as const;

const LINES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

/** Excel.ChartSeries. */
export class ChartSeries extends HostObject {
  readonly typeName = "ChartSeries";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    readonly chart: Chart,
    readonly data: SeriesData,
  ) {
    super();
  }

  get Name(): string {
    return this.data.name;
  }
  set Name(value: unknown) {
    this.change({ name: words(value) });
  }
  get ChartType(): string {
    return this.data.chartType ?? this.chart.data.chartType;
  }
  set ChartType(value: unknown) {
    this.change({ chartType: words(value) });
  }
  get HasDataLabels(): unknown {
    return this.data.other.get("HasDataLabels") ?? false;
  }
  set HasDataLabels(value: unknown) {
    this.data.other.set("HasDataLabels", flag(value));
    this.change({});
  }
  get MarkerStyle(): unknown {
    return this.data.other.get("MarkerStyle") ?? "Automatic";
  }
  set MarkerStyle(value: unknown) {
    this.data.other.set("MarkerStyle", choice(value, MARKERS));
    this.change({});
  }
  get MarkerSize(): unknown {
    return this.data.other.get("MarkerSize") ?? 5;
  }
  set MarkerSize(value: unknown) {
    this.data.other.set("MarkerSize", finite(value));
    this.change({});
  }
  get MarkerBackgroundColor(): unknown {
    return this.data.other.get("MarkerBackgroundColor") ?? "";
  }
  set MarkerBackgroundColor(value: unknown) {
    this.data.other.set("MarkerBackgroundColor", colour(value));
    this.change({});
  }
  get MarkerForegroundColor(): unknown {
    return this.data.other.get("MarkerForegroundColor") ?? "";
  }
  set MarkerForegroundColor(value: unknown) {
    this.data.other.set("MarkerForegroundColor", colour(value));
    this.change({});
  }
  get Smooth(): unknown {
    return this.data.other.get("Smooth") ?? false;
  }
  set Smooth(value: unknown) {
    this.data.other.set("Smooth", flag(value));
    this.change({});
  }
  get GapWidth(): unknown {
    return this.data.other.get("GapWidth") ?? 150;
  }
  set GapWidth(value: unknown) {
    this.data.other.set("GapWidth", finite(value));
    this.change({});
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }
  SetValues(source: unknown): void {
    this.change({ values: this.source(source) });
  }
  SetXAxisValues(source: unknown): void {
    this.change({ categories: this.source(source) });
  }
  Delete(): void {
    const all = this.chart.data.series;
    const index = all.indexOf(this.data);
    if (index < 0) throw new HostError("ItemNotFound");
    all.splice(index, 1);
    this.chart.change({});
  }
  change(change: Partial<SeriesData>): void {
    Object.assign(this.data, change);
    this.chart.change({});
  }

  private source(range: unknown): ChartSource {
    return this.model.place(range, this.sheetId);
  }
}

/** Excel.ChartSeriesFormat. */
export class ChartSeriesFormat extends HostObject {
  readonly typeName = "ChartSeriesFormat";

  constructor(private readonly series: ChartSeries) {
    super();
  }
  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
  }
}

/** Excel.ChartFill. */
export class ChartFill extends HostObject {
  readonly typeName = "ChartFill";

  constructor(private readonly series: ChartSeries) {
    super();
  }
  SetSolidColor(value: unknown): void {
    this.series.change({ fillColor: colour(value) });
  }
  GetSolidColor(): string {
    const { fillColor } = this.series.data;
    return fillColor === "none" ? "" : fillColor;
  }
  /** As in Excel: no fill at all, not the theme's again. */
  Clear(): void {
    this.series.change({ fillColor: "none" });
  }
}

/** Excel.ChartLineFormat. */
export class ChartLineFormat extends HostObject {
  readonly typeName = "ChartLineFormat";

  constructor(private readonly series: ChartSeries) {
    super();
  }
  get Color(): string {
    return this.series.data.lineColor;
  }
  set Color(value: unknown) {
    this.series.change({ lineColor: colour(value) });
  }
  get LineStyle(): unknown {
    return this.series.data.other.get("LineStyle") ?? "Continuous";
  }
  set LineStyle(value: unknown) {
    this.series.data.other.set("LineStyle", choice(value, LINES));
    this.series.change({});
  }
  get Weight(): number {
    return this.series.data.lineWeight ?? 2.25;
  }
  set Weight(value: unknown) {
    this.series.change({ lineWeight: finite(value) });
  }
}
