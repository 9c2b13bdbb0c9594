import { lineDashes } from "../../excel/styles";
import type { DrawnChart, DrawnSeries } from "../../sheets/calculation/drawnCharts";
import type { Scale } from "./scale";

export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Props {
  chart: DrawnChart;
  frame: Frame;
  /** Along the values. */
  values: Scale;
  /** Of a scatter chart: along the positions. */
  positions: Scale | null;
  /** How many categories there are. */
  count: number;
  colours: readonly (string | null)[];
}

/** Share of a category's room that its bars take. */
const BARS = 0.72;

/** The marks of a chart within its axes, each series a group of its own. */
export function Plot(props: Props) {
  const { chart, colours } = props;
  const isBars = /^(?:column|bar)/.test(chart.kind);
  return (
    <>
      {chart.series.map((series, at) => (
        <g
          key={at}
          data-series={series.name}
          data-look={series.look}
          style={{ color: colours[at] ?? "transparent" }}
        >
          {isBars && series.look !== "cumulative"
            ? bars(props, at)
            : chart.kind === "scatter"
              ? scattered(props, series)
              : line(props, series, at)}
        </g>
      ))}
    </>
  );
}

/** Bars beside each other, or on each other where the chart stacks them. */
function bars({ chart, frame, values, count }: Props, at: number) {
  const lying = chart.kind.startsWith("bar");
  const stacked = chart.kind.endsWith("Stacked");
  const columns = chart.series.filter(({ look }) => look !== "cumulative");
  const room = (lying ? frame.height : frame.width) / count;
  const thickness = (room * BARS) / (stacked ? 1 : columns.length);
  const length = lying ? frame.width : frame.height;
  const far = (value: number) =>
    (clamp(value, values) - values.minimum) * (length / (values.maximum - values.minimum));
  const own = columns.indexOf(chart.series[at]!);
  return chart.series[at]!.values.map((value, category) => {
    if (value === null) return null;
    const below = stacked
      ? columns
          .slice(0, own)
          .map((each) => each.values[category] ?? 0)
          .filter((each) => each >= 0 === value >= 0)
          .reduce((sum, each) => sum + each, 0)
      : 0;
    const [from, to] = [far(below), far(below + value)].sort((a, b) => a - b) as [number, number];
    const along = category * room + (room * (1 - BARS)) / 2 + (stacked ? 0 : own * thickness);
    return lying ? (
      <rect
        key={category}
        x={round(frame.left + from)}
        // A lying chart lists its categories from the bottom, as Excel's does.
        y={round(frame.top + frame.height - along - thickness)}
        width={round(to - from)}
        height={round(thickness)}
      />
    ) : (
      <rect
        key={category}
        x={round(frame.left + along)}
        y={round(frame.top + frame.height - to)}
        width={round(thickness)}
        height={round(to - from)}
      />
    );
  });
}

/** A line from category to category with a point at each; what is blank breaks it. */
function line({ frame, values, count }: Props, series: DrawnSeries, at: number) {
  const step = frame.width / Math.max(1, count);
  const points = series.values.map((value, category) =>
    value === null
      ? null
      : ([frame.left + (category + 0.5) * step, vertical(value, values, frame)] as const),
  );
  const path = points
    .map((point, category) =>
      point ? `${points[category - 1] ? "L" : "M"}${round(point[0])} ${round(point[1])}` : "",
    )
    .join("");
  return (
    <>
      <path className="line" d={path} strokeDasharray={dashOf(at)} />
      {count <= 40 && (
        <path className="points small" d={dots(points.filter((each) => each !== null))} />
      )}
    </>
  );
}

/** Excel's dashes, as an SVG draws them. */
export function dashOf(at: number): string | undefined {
  const dashes = { Continuous: undefined, Dash: "6 3", RoundDot: "2 3", DashDot: "7 3 2 3" };
  return dashes[lineDashes[at % lineDashes.length]!];
}

/** Points by both axes; a threshold is a dashed line from side to side. */
function scattered({ frame, values, positions }: Props, series: DrawnSeries) {
  if (!positions) return null;
  const points = series.values.flatMap((value, at) => {
    const position = series.categories[at];
    if (value === null || typeof position !== "number") return [];
    const isThreshold = series.look === "threshold";
    if (!isThreshold && (outside(value, values) || outside(position, positions))) return [];
    const across = clamp(position, positions) - positions.minimum;
    const share = across / (positions.maximum - positions.minimum);
    return [[frame.left + share * frame.width, vertical(value, values, frame)] as const];
  });
  return series.look === "threshold" ? (
    <path
      className="line threshold"
      d={points.map(([x, y], at) => `${at ? "L" : "M"}${round(x)} ${round(y)}`).join("")}
    />
  ) : (
    <path className="points" d={dots(points)} />
  );
}

/** A point each: lines of no length with round ends, one element for thousands of them. */
function dots(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y]) => `M${round(x)} ${round(y)}h0`).join("");
}

function vertical(value: number, { minimum, maximum }: Scale, { top, height }: Frame): number {
  const share = (clamp(value, { minimum, maximum }) - minimum) / (maximum - minimum);
  return top + height * (1 - share);
}

function clamp(value: number, { minimum, maximum }: Pick<Scale, "minimum" | "maximum">): number {
  return Math.min(maximum, Math.max(minimum, value));
}

function outside(value: number, { minimum, maximum }: Scale): boolean {
  return value < minimum || value > maximum;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
