import { useId } from "react";
import type { Language } from "../../languages/language";
import type { DrawnChart } from "../../sheets/calculation/drawnCharts";
import { coloursOf, onDark } from "./colours";
import { Plot, round, type Frame } from "./Plot";
import { RadarPlot } from "./RadarPlot";
import { scaleOf, type Scale } from "./scale";
import { short } from "./short";
import { tickText } from "./tickText";

const WIDTH = 288;
const HEIGHT = 190;
/** Width of a character of the labels, of a wide font. */
const CHARACTER = 6;
const LINE = 14;
/** Characters of a category's name for which room is made. */
const LONGEST = 10;

/** A chart as the sheet will have it, drawn small: the same series, titles, colours and axes. */
export function Chart({
  chart,
  language,
  dark,
}: {
  chart: DrawnChart;
  language: Language;
  dark: boolean;
}) {
  const [titleId, descriptionId] = [useId(), useId()];
  const colours = coloursOf(chart).map((colour) => (colour && dark ? onDark(colour) : colour));
  const hasLegend = chart.series.length > 1 && !chart.series.some(({ look }) => look === "base");
  return (
    <figure className="chart">
      <svg
        role="img"
        aria-labelledby={titleId}
        aria-describedby={descriptionId}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        focusable="false"
      >
        <desc id={descriptionId}>{chart.description}</desc>
        {chart.kind === "radar" ? (
          <RadarPlot chart={chart} colours={colours} width={WIDTH} height={HEIGHT} />
        ) : (
          <WithAxes chart={chart} colours={colours} language={language} />
        )}
      </svg>
      <figcaption>
        <span id={titleId}>{chart.title}</span>
        {hasLegend && (
          <ul>
            {chart.series.map(({ name, look }, at) => (
              <li key={at}>
                <span
                  className={look === "threshold" ? "key dashed" : "key"}
                  style={{ color: colours[at]! }}
                />
                {name}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
    </figure>
  );
}

function WithAxes({
  chart,
  colours,
  language,
}: {
  chart: DrawnChart;
  colours: readonly (string | null)[];
  language: Language;
}) {
  const { kind, series, valueAxis, categoryAxis } = chart;
  const lying = kind.startsWith("bar");
  const isScatter = kind === "scatter";
  const values = scaleOf(reach(chart), valueAxis, !isScatter);
  const positions = isScatter
    ? scaleOf(
        series.flatMap(({ categories }) => categories.filter((each) => typeof each === "number")),
        categoryAxis,
        false,
      )
    : null;
  const count = Math.max(1, ...series.map((one) => one.values.length));
  const valueText = (value: number) => tickText(value, valueAxis.numberFormat, language);
  const categoryText = (value: string | number | null) =>
    typeof value === "number"
      ? tickText(value, categoryAxis.numberFormat, language)
      : (value ?? "");
  const named = series.find(({ categories }) => categories.length > 0)?.categories ?? [];
  const names = Array.from({ length: count }, (_, at) => categoryText(named[at] ?? at + 1));

  // The labels at the left decide how much is left for the plot.
  const atLeft = lying ? names.map((name) => short(name, 18)) : values.ticks.map(valueText);
  const left = Math.max(...atLeft.map((label) => label.length)) * CHARACTER + 8;
  const [aboveTitle, belowTitle] = lying
    ? [categoryAxis.title, valueAxis.title]
    : [valueAxis.title, categoryAxis.title];
  const top = aboveTitle ? LINE + 4 : 8;
  const frame: Frame = {
    ...{ left, top, width: WIDTH - left - 8 },
    height: HEIGHT - top - LINE - 4 - (belowTitle ? LINE : 0),
  };
  const bottom = frame.top + frame.height;
  const across = (value: number, { minimum, maximum }: Scale) =>
    round(frame.left + ((value - minimum) / (maximum - minimum)) * frame.width);
  const up = (value: number) =>
    round(bottom - ((value - values.minimum) / (values.maximum - values.minimum)) * frame.height);

  const room = (lying ? frame.height : frame.width) / count;
  const longest = Math.min(Math.max(...names.map((name) => name.length)), LONGEST);
  // Every label where they fit, else every second, third …
  const every = Math.max(1, Math.ceil((lying ? 12 : longest * CHARACTER + 6) / room));
  // A label has the room of its neighbours that are left out, and ends at the edge.
  const fitting = (name: string, x: number) =>
    short(name, Math.floor(Math.min(room * every - 4, 2 * x, 2 * (WIDTH - x)) / CHARACTER));
  return (
    <>
      {aboveTitle && (
        <text x={2} y={10} className="axis">
          {aboveTitle}
        </text>
      )}
      {belowTitle && (
        <text x={frame.left + frame.width / 2} y={HEIGHT - 3} textAnchor="middle" className="axis">
          {belowTitle}
        </text>
      )}
      {values.ticks.map((tick) =>
        lying ? (
          <g key={tick}>
            <line
              className="grid"
              x1={across(tick, values)}
              x2={across(tick, values)}
              y1={frame.top}
              y2={bottom}
            />
            <text x={across(tick, values)} y={bottom + LINE - 2} textAnchor="middle">
              {valueText(tick)}
            </text>
          </g>
        ) : (
          <g key={tick}>
            <line
              className="grid"
              x1={frame.left}
              x2={frame.left + frame.width}
              y1={up(tick)}
              y2={up(tick)}
            />
            <text x={frame.left - 4} y={up(tick)} textAnchor="end" dominantBaseline="central">
              {valueText(tick)}
            </text>
          </g>
        ),
      )}
      {positions
        ? positions.ticks.map((tick) => (
            <text key={tick} x={across(tick, positions)} y={bottom + LINE - 2} textAnchor="middle">
              {categoryText(tick)}
            </text>
          ))
        : names.map((name, at) =>
            at % every > 0 ? null : lying ? (
              <text
                key={at}
                x={frame.left - 4}
                y={round(bottom - (at + 0.5) * room)}
                textAnchor="end"
                dominantBaseline="central"
              >
                {short(name, 18)}
              </text>
            ) : (
              <text
                key={at}
                x={round(frame.left + (at + 0.5) * room)}
                y={bottom + LINE - 2}
                textAnchor="middle"
              >
                {fitting(name, frame.left + (at + 0.5) * room)}
              </text>
            ),
          )}
      <Plot {...{ chart, frame, values, positions, count, colours }} />
      <line
        className="base"
        {...(lying
          ? {
              x1: across(zero(values), values),
              x2: across(zero(values), values),
              y1: frame.top,
              y2: bottom,
            }
          : {
              x1: frame.left,
              x2: frame.left + frame.width,
              y1: up(zero(values)),
              y2: up(zero(values)),
            })}
      />
    </>
  );
}

/** The values between which everything of the chart stands. */
function reach({ kind, series }: DrawnChart): number[] {
  const all = series.map(({ values }) => values.map((value) => value ?? 0));
  if (!kind.endsWith("Stacked"))
    return series.flatMap(({ values }) => values.filter((value) => value !== null));
  const count = Math.max(0, ...all.map((values) => values.length));
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const stack = all.map((values) => values[at] ?? 0);
    const sum = (sign: number) =>
      stack.filter((value) => value * sign > 0).reduce((total, value) => total + value, 0);
    return [sum(1), sum(-1)];
  });
}

function zero({ minimum, maximum }: Scale): number {
  return Math.min(maximum, Math.max(minimum, 0));
}
