import { HostObject } from "../hostObject";
import type { Chart } from "./chart";
import { choice, flag, words } from "./setting";

/** Excel.ChartTitle. */
export class ChartTitle extends HostObject {
  readonly typeName = "ChartTitle";

  constructor(private readonly chart: Chart) {
    super();
  }
  get Text(): string {
    return this.chart.data.title;
  }
  set Text(value: unknown) {
    this.chart.change({ title: words(value), titleVisible: true });
  }
  get Visible(): boolean {
    return this.chart.data.titleVisible;
  }
  set Visible(value: unknown) {
    this.chart.change({ titleVisible: flag(value) });
  }
}

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

/** Excel.ChartLegend. */
export class ChartLegend extends HostObject {
  readonly typeName = "ChartLegend";

  constructor(private readonly chart: Chart) {
    super();
  }
  get Visible(): boolean {
    return this.chart.data.legendVisible;
  }
  set Visible(value: unknown) {
    this.chart.change({ legendVisible: flag(value) });
  }
  get Position(): string {
    return this.chart.data.legendPosition;
  }
  set Position(value: unknown) {
    this.chart.change({ legendPosition: choice(value, POSITIONS) });
  }
}
