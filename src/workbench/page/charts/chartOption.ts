import type { EChartsCoreOption } from "echarts/core";
import type { AxisData } from "../../host/chartData";
import type { CellContent } from "../../host/cellReading";
import type { ResolvedChart } from "../../host/resolveCharts";
import type { Theme } from "../preferences";

interface Colours {
  text: string;
  muted: string;
  line: string;
  background: string;
  series: string[];
}

const SERIES = ["#2f7d4f", "#d9822b", "#3b6fb6", "#a4508b", "#7a7a2c", "#b5473c"];
const SERIES_ON_DARK = ["#6cc08b", "#f0a95b", "#86aee8", "#d08bbd", "#c4c46a", "#ea8a80"];

const colours: Record<Theme, Colours> = {
  light: {
    text: "#242424",
    muted: "#616161",
    line: "#d6d6d6",
    background: "#ffffff",
    series: SERIES,
  },
  dark: {
    text: "#f0f0f0",
    muted: "#b8b8b8",
    line: "#505050",
    background: "#262626",
    series: SERIES_ON_DARK,
  },
  contrast: {
    text: "#ffffff",
    muted: "#ffffff",
    line: "#ffffff",
    background: "#000000",
    series: ["#ffff00", "#1aebff", "#3ff23f", "#ff8cff", "#ffffff", "#ffb86b"],
  },
};

/** Colour behind a chart, for the element that holds it. */
export function chartBackground(theme: Theme): string {
  return colours[theme].background;
}

/** Colour of text on a chart. */
export function chartText(theme: Theme): string {
  return colours[theme].text;
}

/** What a chart shows of its cells; null where there is no number to show. */
export function chartOption(
  chart: ResolvedChart,
  theme: Theme,
  locale: string,
): EChartsCoreOption | null {
  const look = colours[theme];
  const kind = kindOf(chart.chartType);
  const series = chart.series.map((one) => ({
    name: one.name,
    colour:
      one.fillColor === "none"
        ? "transparent"
        : one.fillColor || one.lineColor || words(one.other.get("MarkerBackgroundColor")),
    kind: one.chartType ? kindOf(one.chartType) : kind,
    joined: /^XYScatter(Lines|Smooth)/.test(one.chartType ?? chart.chartType),
    marked: !/NoMarkers$/.test(one.chartType ?? chart.chartType),
    dashed: /Dash|Dot/.test(words(one.other.get("LineStyle"))),
    weight: one.lineWeight,
    values: one.data.map(number),
    labels: one.labels,
    positions: one.positions.map(number),
  }));
  if (!series.some(({ values }) => values.some((value) => value !== null))) return null;

  const labels =
    series.find((one) => one.labels.length > 0)?.labels ??
    series[0]?.values.map((_, index) => String(index + 1)) ??
    [];
  const withLegend = chart.legendVisible && series.length > 1;
  const withTitle = chart.titleVisible && chart.title !== "";
  const common = {
    animation: false,
    color: look.series,
    backgroundColor: look.background,
    textStyle: { color: look.text, fontFamily: '"Segoe UI", system-ui, sans-serif' },
    title: {
      show: withTitle,
      text: chart.title,
      left: "center",
      top: 8,
      textStyle: { fontSize: 15, fontWeight: "normal", color: look.text, width: 600 },
    },
    legend: {
      show: withLegend,
      bottom: 6,
      type: "scroll",
      textStyle: { color: look.text },
    },
    tooltip: { trigger: kind === "line" || kind === "column" ? "axis" : "item", confine: true },
    aria: {
      enabled: true,
      ...(chart.description ? { label: { description: chart.description } } : {}),
    },
  };

  if (kind === "radar") return { ...common, ...radar(chart, series, labels, withLegend, look) };

  const values = axis(chart.valueAxis, look, "value", locale);
  const names =
    kind === "scatter"
      ? axis(chart.categoryAxis, look, "value", locale)
      : { ...axis(chart.categoryAxis, look, "category", locale), data: labels };
  const lying = kind === "bar";
  const stacked = /Stacked/.test(chart.chartType);
  return {
    ...common,
    grid: {
      left: 12,
      right: 20,
      top: withTitle ? 48 : 20,
      bottom: withLegend ? 44 : 16,
      outerBoundsMode: "same",
      outerBoundsContain: "all",
    },
    // A lying bar chart lists its categories from the bottom, as Excel's does.
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: series.map((one) => ({
      name: one.name,
      type: one.joined ? "line" : typeOf(one.kind),
      data:
        kind === "scatter"
          ? one.values.map((value, index) => [one.positions[index] ?? index + 1, value])
          : one.values,
      ...(stacked ? { stack: "all" } : {}),
      ...(one.kind === "line" ? { showSymbol: one.values.length <= 30 } : {}),
      ...(one.kind === "scatter" ? { symbolSize: 8, showSymbol: one.marked } : {}),
      ...(one.colour ? { itemStyle: { color: one.colour } } : {}),
      lineStyle: {
        ...(one.colour ? { color: one.colour } : {}),
        ...(one.dashed ? { type: "dashed" } : {}),
        ...(one.weight === null ? {} : { width: one.weight }),
      },
      ...(chart.series.length === 1 && one.kind !== "line" && one.kind !== "scatter"
        ? { barMaxWidth: 48 }
        : {}),
    })),
  };
}

type Kind = "radar" | "line" | "column" | "bar" | "scatter";

/** Excel's chart types begin with their kind: ColumnClustered, BarStacked, XYScatterLines … */
function kindOf(chartType: string): Kind {
  if (/^Radar/.test(chartType)) return "radar";
  if (/^(Line|Area)/.test(chartType)) return "line";
  if (/^(XYScatter|Bubble)/.test(chartType)) return "scatter";
  return /^(Bar|CylinderBar|ConeBar)/.test(chartType) ? "bar" : "column";
}

/** The kind of series that draws it. */
function typeOf(kind: Kind): "bar" | "line" | "scatter" {
  if (kind === "column") return "bar";
  return kind === "radar" ? "line" : kind;
}

function words(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function number(value: CellContent): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function radar(
  chart: ResolvedChart,
  series: { name: string; values: (number | null)[]; colour: string }[],
  labels: string[],
  withLegend: boolean,
  look: Colours,
): EChartsCoreOption {
  const highest = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return {
    radar: {
      center: ["50%", withLegend ? "50%" : "54%"],
      radius: withLegend ? "52%" : "62%",
      splitNumber: 5,
      indicator: labels.map((name) => ({
        name,
        min: chart.valueAxis.minimum ?? 0,
        max: chart.valueAxis.maximum ?? (highest || 1),
      })),
      clockwise: true,
      axisName: { color: look.text, width: 110, overflow: "break" },
      splitLine: { lineStyle: { color: look.line } },
      axisLine: { lineStyle: { color: look.line } },
      splitArea: { show: false },
    },
    series: [
      {
        type: "radar",
        data: series.map(({ name, values, colour }) => ({
          name,
          value: values,
          areaStyle: { opacity: 0.12 },
          ...(colour ? { itemStyle: { color: colour }, lineStyle: { color: colour } } : {}),
        })),
      },
    ],
  };
}

function axis(data: AxisData, look: Colours, type: "value" | "category", locale: string): object {
  return {
    type,
    show: data.visible,
    name: data.titleVisible ? data.title : "",
    nameLocation: "middle",
    nameGap: 28,
    nameTextStyle: { color: look.muted },
    ...(data.minimum === null ? {} : { min: data.minimum }),
    ...(data.maximum === null ? {} : { max: data.maximum }),
    axisLine: { show: type === "category", lineStyle: { color: look.line } },
    axisLabel: {
      color: look.muted,
      hideOverlap: true,
      ...(type === "value" ? { formatter: formatterOf(data.numberFormat, locale) } : {}),
    },
    splitLine: { show: type === "value" && data.majorGridlines, lineStyle: { color: look.line } },
  };
}

/** The labels of a value axis: thousands grouped, per cent where the format says so. */
function formatterOf(format: string, locale: string): (value: number) => string {
  const percent = format.includes("%");
  const digits = /\.(0+)/.exec(format)?.[1]?.length;
  const numbers = new Intl.NumberFormat(locale, {
    style: percent ? "percent" : "decimal",
    ...(digits === undefined
      ? { maximumFractionDigits: percent ? 0 : 2 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  });
  return (value) => numbers.format(value);
}
