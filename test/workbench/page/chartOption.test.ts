import type { CellContent } from "../../../src/workbench/host/cellReading";
import type { AxisData } from "../../../src/workbench/host/chartData";
import type { ResolvedChart, ResolvedSeries } from "../../../src/workbench/host/resolveCharts";
import { chartOption } from "../../../src/workbench/page/charts/chartOption";

const axis = (more: Partial<AxisData> = {}): AxisData => ({
  title: "",
  titleVisible: false,
  minimum: null,
  maximum: null,
  numberFormat: "General",
  visible: true,
  majorGridlines: true,
  other: new Map(),
  ...more,
});
const columns: Record<number, CellContent[]> = {
  0: ["Milk", "Butter", ""],
  1: [1, 2.5, ""],
  2: [10, 20, 30],
  3: ["none", "#N/A", true],
};
const series = (name: string, values: number, categories: number): ResolvedSeries => ({
  name,
  values: null,
  categories: null,
  data: columns[values] ?? [],
  labels: (columns[categories] ?? []).map(String),
  positions: columns[categories] ?? [],
  chartType: null,
  fillColor: "",
  lineColor: "",
  lineWeight: null,
  other: new Map(),
});
const chart = (chartType: string, more: Partial<ResolvedChart> = {}): ResolvedChart => ({
  id: "chart1",
  name: "Chart 1",
  chartType,
  title: "Profit by customer",
  titleVisible: true,
  legendVisible: true,
  legendPosition: "Bottom",
  left: 0,
  top: 0,
  width: 300,
  height: 200,
  series: [series("Sales", 1, 0)],
  categoryAxis: axis(),
  valueAxis: axis(),
  description: "",
  other: new Map(),
  ...more,
});

/** What these tests look at; ECharts types its options loosely. */
interface Shown {
  title: object;
  xAxis: { type: string; name: string; data: string[] };
  yAxis: { type: string; name: string; axisLabel: { formatter(value: number): string } };
  radar: { indicator: object[] };
  series: { type: string; data: { value: unknown }[] }[];
}

const drawn = (data: ResolvedChart) => chartOption(data, "light", "en-US");
const option = (data: ResolvedChart): Shown => drawn(data) as unknown as Shown;

test("columns, bars and lines show the cells; what is no number is a gap", () => {
  const column = option(chart("ColumnClustered"));
  expect(column.series).toMatchObject([{ type: "bar", name: "Sales", data: [1, 2.5, null] }]);
  expect(column.xAxis).toMatchObject({ type: "category", data: ["Milk", "Butter", ""] });
  const bar = option(chart("BarClustered"));
  expect([bar.xAxis.type, bar.yAxis.type]).toEqual(["value", "category"]);
  expect(option(chart("Line")).series[0]?.type).toBe("line");
});

test("stacked columns stand on each other, one without a fill unseen", () => {
  const stacked = option(
    chart("ColumnStacked", {
      series: [{ ...series("Base", 1, 0), fillColor: "none" }, series("Sales", 2, 0)],
    }),
  );
  expect(stacked.series).toMatchObject([
    { type: "bar", stack: "all", itemStyle: { color: "transparent" } },
    { type: "bar", stack: "all" },
  ]);
  expect(option(chart("ColumnClustered")).series[0]).not.toHaveProperty("stack");
});

test("a scatter chart pairs the categories with the values", () => {
  const scatter = option(chart("XYScatter", { series: [series("Customers", 1, 2)] }));
  expect(scatter.series[0]).toMatchObject({
    type: "scatter",
    data: [
      [10, 1],
      [20, 2.5],
      [30, null],
    ],
  });
});

test("a radar has an arm a category, with the value axis's bounds", () => {
  const radar = option(
    chart("Radar", {
      valueAxis: axis({ minimum: 0, maximum: 5 }),
      series: [series("Score", 1, 0)],
    }),
  );
  expect(radar.radar.indicator).toEqual([
    { name: "Milk", min: 0, max: 5 },
    { name: "Butter", min: 0, max: 5 },
    { name: "", min: 0, max: 5 },
  ]);
  expect(radar.series[0]?.data[0]?.value).toEqual([1, 2.5, null]);
});

test("titles, bounds and number formats of the axes show", () => {
  const { xAxis, yAxis, title } = option(
    chart("ColumnClustered", {
      categoryAxis: axis({ title: "Customers", titleVisible: true }),
      valueAxis: axis({ minimum: 0, maximum: 1, numberFormat: "0.0%" }),
    }),
  );
  expect(title).toMatchObject({ show: true, text: "Profit by customer" });
  expect(xAxis.name).toBe("Customers");
  expect(yAxis).toMatchObject({ name: "", min: 0, max: 1 });
  expect(yAxis.axisLabel.formatter(0.256)).toBe("25.6%");
});

test("a chart without a number to show is empty", () => {
  expect(drawn(chart("Line", { series: [series("Texts", 3, 0)] }))).toBeNull();
  expect(drawn(chart("Line", { series: [] }))).toBeNull();
});
