import type { AxisData } from "../chartData";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Chart } from "./chart";
import { finite, flag, words } from "./setting";

/** Excel.ChartAxes. */
export class ChartAxes extends HostObject {
  readonly typeName = "ChartAxes";

  constructor(private readonly chart: Chart) {
    super();
  }
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, this.chart.data.categoryAxis, "Category");
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart, this.chart.data.valueAxis, "Value");
  }
  GetItem(type: unknown): ChartAxis {
    if (type === "Category") return this.CategoryAxis;
    if (type === "Value") return this.ValueAxis;
    throw new HostError("InvalidArgument");
  }
}

/** Excel.ChartAxis. */
export class ChartAxis extends HostObject {
  readonly typeName = "ChartAxis";

  constructor(
    private readonly chart: Chart,
    readonly data: AxisData,
    readonly Type: string,
  ) {
    super();
  }
  get Minimum(): unknown {
    return this.data.minimum ?? "";
  }
  set Minimum(value: unknown) {
    this.change({ minimum: bound(value) });
  }
  get Maximum(): unknown {
    return this.data.maximum ?? "";
  }
  set Maximum(value: unknown) {
    this.change({ maximum: bound(value) });
  }
  get MajorUnit(): unknown {
    return this.data.other.get("MajorUnit") ?? "";
  }
  set MajorUnit(value: unknown) {
    this.data.other.set("MajorUnit", bound(value));
    this.change({});
  }
  get NumberFormat(): string {
    return this.data.numberFormat;
  }
  set NumberFormat(value: unknown) {
    this.change({ numberFormat: words(value) });
  }
  get LinkNumberFormat(): unknown {
    return this.data.other.get("LinkNumberFormat") ?? true;
  }
  set LinkNumberFormat(value: unknown) {
    this.data.other.set("LinkNumberFormat", flag(value));
    this.change({});
  }
  get Visible(): boolean {
    return this.data.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: flag(value) });
  }
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this);
  }
  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this);
  }
  change(change: Partial<AxisData>): void {
    Object.assign(this.data, change);
    this.chart.change({});
  }
}

/** Excel.ChartAxisTitle. */
export class ChartAxisTitle extends HostObject {
  readonly typeName = "ChartAxisTitle";

  constructor(private readonly axis: ChartAxis) {
    super();
  }
  get Text(): string {
    return this.axis.data.title;
  }
  set Text(value: unknown) {
    this.axis.change({ title: words(value), titleVisible: true });
  }
  get Visible(): boolean {
    return this.axis.data.titleVisible;
  }
  set Visible(value: unknown) {
    this.axis.change({ titleVisible: flag(value) });
  }
}

/** Excel.ChartGridlines. */
export class ChartGridlines extends HostObject {
  readonly typeName = "ChartGridlines";

  constructor(private readonly axis: ChartAxis) {
    super();
  }
  get Visible(): boolean {
    return this.axis.data.majorGridlines;
  }
  set Visible(value: unknown) {
    this.axis.change({ majorGridlines: flag(value) });
  }
}

/** A number, or null for what Excel chooses itself (""). */
function bound(value: unknown): number | null {
  return value === "" || value === null ? null : finite(value);
}
