import { lineColours, seriesColours } from "../../src/excel/styles";

/** Charts must hold in print and for colour-blind people: colours of one chart are told apart by everybody. */

type Triple = readonly [number, number, number];

/** Linear light of a colour, by IEC 61966-2-1 (sRGB). */
function light(colour: string): Triple {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red!, green!, blue!];
}

/** Relative luminance, as WCAG 2 defines it. */
const luminance = ([red, green, blue]: Triple) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/**
 * What others see of linear light. The matrices are those of Machado, Oliveira and Fernandes, "A physiologically-based
 * model for simulation of color vision deficiency" (2009), for complete deficiency (severity 1.0).
 */
const sights: Record<string, (seen: Triple) => Triple> = {
  everybody: (seen) => seen,
  protanopia: by([
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ]),
  deuteranopia: by([
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ]),
  tritanopia: by([
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ]),
};

function by(matrix: readonly [Triple, Triple, Triple]): (seen: Triple) => Triple {
  const clipped = (row: Triple, seen: Triple) =>
    Math.min(1, Math.max(0, row[0] * seen[0] + row[1] * seen[1] + row[2] * seen[2]));
  return (seen) => [clipped(matrix[0], seen), clipped(matrix[1], seen), clipped(matrix[2], seen)];
}

/** CIE 1976 L*a*b* under D65: distances in it are about those that eyes see. */
function lab([red, green, blue]: Triple): Triple {
  const root = (ratio: number) => (ratio > 0.008856 ? Math.cbrt(ratio) : 7.787 * ratio + 16 / 116);
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = root(luminance([red, green, blue]));
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (one: Triple, other: Triple) =>
  Math.hypot(...lab(one).map((part, at) => part - lab(other)[at]!));
const greyDistance = (one: Triple, other: Triple) => Math.abs(lab(one)[0] - lab(other)[0]);

const { level, gain, loss, points, threshold, cumulative } = seriesColours;

/** The colours that stand in one chart together. */
const charts: [string, readonly string[], { grey: number }][] = [
  ["bars and waterfalls", [level, gain, loss], { grey: 14 }],
  ["bars with a line of what adds up", [gain, cumulative], { grey: 14 }],
  ["a scatter chart with its thresholds", [points, threshold], { grey: 14 }],
  ["two or three lines", lineColours.slice(0, 3), { grey: 10 }],
  // Six curves are told apart by their dashes as well.
  ["as many curves as a chart has", lineColours, { grey: 8 }],
];

describe.each(charts)("the colours of %s", (_, colours, { grey }) => {
  test.each(colours.map((colour) => [colour]))(
    "%s has the contrast of 3 : 1 to white that WCAG 2.1 asks of graphics",
    (colour) => expect(1.05 / (luminance(light(colour)) + 0.05)).toBeGreaterThanOrEqual(3),
  );

  const pairs = colours.flatMap((one, at) =>
    colours.slice(at + 1).map((other): [string, string] => [one, other]),
  );
  test.each(pairs)(
    "%s and %s are told apart with every sight and in a grey print",
    (one, other) => {
      const [first, second] = [light(one), light(other)];
      for (const [sight, see] of Object.entries(sights))
        expect([sight, distance(see(first), see(second)) >= 19]).toEqual([sight, true]);
      expect(greyDistance(first, second)).toBeGreaterThanOrEqual(grey);
    },
  );
});
