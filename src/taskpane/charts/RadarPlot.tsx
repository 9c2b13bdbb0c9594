import type { DrawnChart } from "../../sheets/calculation/drawnCharts";
import { dashOf, round } from "./Plot";
import { short } from "./short";

const RINGS = 4;

/** Values on axes around a centre. */
export function RadarPlot({
  chart,
  colours,
  width,
  height,
}: {
  chart: DrawnChart;
  colours: readonly (string | null)[];
  width: number;
  height: number;
}) {
  const names = chart.series[0]?.categories ?? [];
  const count = Math.max(names.length, ...chart.series.map(({ values }) => values.length));
  const all = chart.series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const { minimum = 0, maximum = Math.max(1, ...all) } = chart.valueAxis;
  const radius = height / 2 - 18;
  const place = (axis: number, share: number): [number, number] => {
    const angle = (axis / count) * 2 * Math.PI - Math.PI / 2;
    return [
      round(width / 2 + share * radius * Math.cos(angle)),
      round(height / 2 + share * radius * Math.sin(angle)),
    ];
  };
  const shape = (shares: readonly number[]) =>
    shares.map((share, axis) => place(axis, share).join()).join(" ");
  return (
    <>
      {Array.from({ length: RINGS }, (_, ring) => (
        <polygon
          key={ring}
          className="grid"
          points={shape(Array.from({ length: count }, () => (ring + 1) / RINGS))}
        />
      ))}
      {Array.from({ length: count }, (_, axis) => {
        const [x, y] = place(axis, 1);
        const [textX, textY] = place(axis, 1 + 9 / radius);
        const side =
          Math.abs(textX - width / 2) < 4 ? "middle" : textX < width / 2 ? "end" : "start";
        return (
          <g key={axis}>
            <line className="grid" x1={width / 2} y1={height / 2} x2={x} y2={y} />
            <text x={textX} y={textY} textAnchor={side} dominantBaseline="central">
              {short(String(names[axis] ?? axis + 1), 14)}
            </text>
          </g>
        );
      })}
      {chart.series.map((series, at) => (
        <g
          key={at}
          data-series={series.name}
          data-look={series.look}
          style={{ color: colours[at] ?? "transparent" }}
        >
          <polygon
            className="line"
            strokeDasharray={dashOf(at)}
            points={shape(
              series.values.map((value) =>
                Math.min(1, Math.max(0, ((value ?? minimum) - minimum) / (maximum - minimum))),
              ),
            )}
          />
        </g>
      ))}
    </>
  );
}
