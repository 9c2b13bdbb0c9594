import type { Area } from "./area";

/** Cells that a chart draws, on a sheet that may be another one. */
export interface ChartSource {
  sheetId: string;
  area: Area;
}

export interface SeriesData {
  name: string;
  values: ChartSource | null;
  categories: ChartSource | null;
  chartType: string | null;
  /** Colours as #RRGGBB; empty for the theme's. A fill may also be "none". */
  fillColor: string;
  lineColor: string;
  lineWeight: number | null;
  /** Everything else that was set, by server name. */
  other: Map<string, unknown>;
}

export interface AxisData {
  title: string;
  titleVisible: boolean;
  minimum: number | null;
  maximum: number | null;
  numberFormat: string;
  visible: boolean;
  majorGridlines: boolean;
  other: Map<string, unknown>;
}

/** A chart as data; the page draws it. Distances in points. */
export interface ChartData {
  id: string;
  name: string;
  chartType: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  left: number;
  top: number;
  width: number;
  height: number;
  series: SeriesData[];
  categoryAxis: AxisData;
  valueAxis: AxisData;
  /** The text alternative, where the library can set one. */
  description: string;
  other: Map<string, unknown>;
}
