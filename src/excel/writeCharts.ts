import type { Area, Chart, SeriesLook, SheetPlan } from "../sheets/plan";
import { areaAddress } from "../sheets/reference";
import { OPERATION_BYTES } from "./messageSize";
import type { Step } from "./steps";
import { lineColours, lineDashes, looks, seriesColours } from "./styles";

/** Excel's names for the kinds of charts. */
export const chartKinds: Record<Chart["kind"], Excel.ChartType> = {
  radar: "RadarMarkers" as Excel.ChartType.radarMarkers,
  line: "LineMarkers" as Excel.ChartType.lineMarkers,
  columnClustered: "ColumnClustered" as Excel.ChartType.columnClustered,
  columnStacked: "ColumnStacked" as Excel.ChartType.columnStacked,
  barClustered: "BarClustered" as Excel.ChartType.barClustered,
  barStacked: "BarStacked" as Excel.ChartType.barStacked,
  scatter: "XYScatter" as Excel.ChartType.xyscatter,
};

/** The name by which Refresh finds the chart again. */
const chartName = (index: number) => `RM_Chart_${index + 1}`;

/**
 * The steps that put a sheet's charts on it.
 * @param existing charts the sheet already has, by name: ours are replaced
 */
export function chartSteps(
  sheet: () => Excel.Worksheet,
  { charts = [], blocks }: SheetPlan,
  existing: ReadonlySet<string> = new Set(),
): Step[] {
  return charts.flatMap((chart, index) => {
    const name = chartName(index);
    const caption = { row: chart.place.row + chart.place.rows, column: chart.place.column };
    const taken = blocks.some(({ row, column, rows }) =>
      rows[caption.row - row]?.some(
        (content, across) => content !== null && column + across >= caption.column,
      ),
    );
    return [
      ...(existing.has(name)
        ? [{ bytes: OPERATION_BYTES, queue: () => sheet().charts.getItem(name).delete() }]
        : []),
      ...(taken ? [] : [captionStep(sheet, caption, chart.description)]),
      {
        bytes: OPERATION_BYTES * (12 + 8 * chart.series.length),
        queue: () => addChart(sheet(), chart, name),
      },
    ];
  });
}

function addChart(sheet: Excel.Worksheet, plan: Chart, name: string): void {
  const range = ({ row, column, rows, columns }: Area, on?: string) =>
    (on === undefined ? sheet : sheet.context.workbook.worksheets.getItem(on))
      .getRangeByIndexes(row, column, rows, columns)
      .untrack();
  const first = plan.series[0];
  if (!first) return;
  // Nothing is left to Excel's guesses, which differ between its platforms: the direction is given and every
  // series is set one by one, the first too, whose first cell Excel may have taken for a name.
  const chart = sheet.charts.add(
    chartKinds[plan.kind],
    range(first.values),
    first.values.columns > 1 ? "Rows" : "Columns",
  );
  chart.name = name;
  chart.title.text = plan.title;
  plan.series.forEach((planned, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(planned.name);
    series.name = planned.name;
    series.setValues(range(planned.values, planned.sheet));
    if (planned.categories) series.setXAxisValues(range(planned.categories, planned.sheet));
    if (planned.look) giveLook(series, planned.look);
    else if (plan.kind === "line" || plan.kind === "radar") drawLine(series, index);
  });
  // A legend would name what is not to be seen.
  const hasLegend = plan.series.length > 1 && !plan.series.some(({ look }) => look === "base");
  chart.legend.visible = hasLegend;
  if (hasLegend) chart.legend.position = "Bottom";
  setAxes(chart, plan);
  const [from, to = from] = areaAddress(plan.place).split(":") as [string, string?];
  chart.setPosition(from, to);
}

function giveLook(series: Excel.ChartSeries, look: SeriesLook): void {
  if (look === "base") {
    series.format.fill.clear();
    return;
  }
  const colour = seriesColours[look];
  if (look === "points") {
    series.markerStyle = "Circle";
    series.markerSize = 6;
    series.markerBackgroundColor = colour;
    series.markerForegroundColor = colour;
  } else if (look === "threshold") {
    series.chartType = "XYScatterLinesNoMarkers";
    series.format.line.color = colour;
    series.format.line.weight = 1.5;
    series.format.line.lineStyle = "Dash";
  } else if (look === "cumulative") {
    series.chartType = "LineMarkers";
    series.format.line.color = colour;
  } else series.format.fill.setSolidColor(colour);
}

/** Excel's own colours of lines follow the workbook's theme: nobody knows whether they are told apart. */
function drawLine(series: Excel.ChartSeries, index: number): void {
  const colour = lineColours[index % lineColours.length]!;
  series.format.line.color = colour;
  series.format.line.lineStyle = lineDashes[index % lineDashes.length]!;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
}

function setAxes(chart: Excel.Chart, { kind, valueAxis, categoryAxis }: Chart): void {
  const { axes } = chart;
  if (valueAxis?.minimum !== undefined) axes.valueAxis.minimum = valueAxis.minimum;
  if (valueAxis?.maximum !== undefined) axes.valueAxis.maximum = valueAxis.maximum;
  if (valueAxis?.numberFormat !== undefined) axes.valueAxis.numberFormat = valueAxis.numberFormat;
  if (categoryAxis?.minimum !== undefined) axes.categoryAxis.minimum = categoryAxis.minimum;
  if (categoryAxis?.numberFormat !== undefined)
    axes.categoryAxis.numberFormat = categoryAxis.numberFormat;
  // A radar has no room for axis titles and Excel refuses them there.
  if (kind === "radar") return;
  if (valueAxis?.title !== undefined) axes.valueAxis.title.text = valueAxis.title;
  if (categoryAxis?.title !== undefined) axes.categoryAxis.title.text = categoryAxis.title;
}

/**
 * Office.js cannot give a chart an alternative text, so its description stands below it, for everybody. It runs
 * on across the cells to its right: the row must be free from there on.
 */
function captionStep(
  sheet: () => Excel.Worksheet,
  { row, column }: { row: number; column: number },
  description: string,
): Step {
  return {
    bytes: 2 * OPERATION_BYTES + 3 * description.length,
    queue() {
      const cell = sheet().getRangeByIndexes(row, column, 1, 1).untrack();
      cell.values = [[`'${description}`]];
      cell.format.font.color = looks.muted.color!;
    },
  };
}
