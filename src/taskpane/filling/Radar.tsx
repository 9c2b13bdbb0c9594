/** One line of a radar: points from 0 to 100 by axis; null where there are none. */
export interface RadarLine {
  name: string;
  points: readonly (number | null)[];
}

const RADIUS = 84;
const WIDTH = 240;
const RINGS = [25, 50, 75, 100];

/**
 * Scores on axes around a centre, 0 inside and 100 outside; a second line is dashed and has square points, so that
 * the two are told apart without colour. Screen readers are given the table beside it.
 */
export function Radar({ axes, lines }: { axes: readonly string[]; lines: readonly RadarLine[] }) {
  if (axes.length === 0) return null;
  const place = (axis: number, points: number): [number, number] => {
    const angle = (axis / axes.length) * 2 * Math.PI - Math.PI / 2;
    const far = (points / 100) * RADIUS;
    return [WIDTH / 2 + far * Math.cos(angle), WIDTH / 2 + far * Math.sin(angle)];
  };
  const path = (points: readonly number[]) =>
    points
      .map((value, axis) =>
        place(axis, value)
          .map((each) => each.toFixed(1))
          .join(),
      )
      .join(" ");
  return (
    <figure className="radar" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${WIDTH}`} width={WIDTH} height={WIDTH} focusable="false">
        {RINGS.map((ring) => (
          <polygon key={ring} className="ring" points={path(axes.map(() => ring))} />
        ))}
        {axes.map((axis, at) => {
          const [x, y] = place(at, 100);
          const [textX, textY] = place(at, 118);
          return (
            <g key={axis}>
              <line className="ring" x1={WIDTH / 2} y1={WIDTH / 2} x2={x} y2={y} />
              <text x={textX} y={textY} textAnchor="middle" dominantBaseline="central">
                {axis}
              </text>
            </g>
          );
        })}
        {lines.map(({ name, points }, index) => (
          <g key={name} className={index === 0 ? "line" : "line second"}>
            <polygon points={path(points.map((each) => each ?? 0))} />
            {points.map((each, axis) => {
              if (each === null) return null;
              const [x, y] = place(axis, each);
              return index === 0 ? (
                <circle key={axis} cx={x} cy={y} r={3} />
              ) : (
                <rect key={axis} x={x - 3} y={y - 3} width={6} height={6} />
              );
            })}
          </g>
        ))}
      </svg>
      {lines.length > 1 && (
        <figcaption>
          {lines.map(({ name }, index) => (
            <span key={name}>
              {index === 0 ? "● ─" : "■ ┄"} {name}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
