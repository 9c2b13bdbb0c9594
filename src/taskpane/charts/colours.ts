import { lineColours, seriesColours } from "../../excel/styles";
import type { DrawnChart } from "../../sheets/calculation/drawnCharts";

/** The colour that each series of the chart has in Excel; what others stand on has none. */
export function coloursOf({ series }: DrawnChart): (string | null)[] {
  return series.map(({ look }, at) =>
    look === "base" ? null : look ? seriesColours[look] : lineColours[at % lineColours.length]!,
  );
}

/** Half the way to white, so that a colour made for paper is seen on a dark pane. */
export function onDark(colour: string): string {
  const parts = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16);
    return Math.round(part + (255 - part) * 0.45);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
