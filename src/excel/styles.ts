import type { ConditionalFormat, SeriesLook, StyleRole } from "../sheets/plan";

/** How cells of a role look. Colours keep a contrast of at least 4.5 : 1 and survive a grey print. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
  fill?: string;
  /** A line of this colour along the edge. */
  top?: string;
  bottom?: string;
  /** A thin line around every cell. */
  grid?: string;
  wrap?: boolean;
}

const INK = "#1F2A37";
const ACCENT = "#0F5C4D";
const LINE = "#8A97A6";

export const looks: Record<StyleRole, Look> = {
  title: { bold: true, size: 16, color: ACCENT },
  subtitle: { color: "#4B5866" },
  section: { bold: true, size: 12, color: ACCENT, bottom: ACCENT },
  header: { bold: true, color: "#FFFFFF", fill: ACCENT, wrap: true },
  label: { color: INK },
  // Blue on pale yellow is what spreadsheets have long used for "type here".
  input: { color: "#1D3F8F", fill: "#FFF9DB", grid: LINE },
  result: { color: INK, fill: "#EAF4F1" },
  total: { bold: true, color: INK, top: INK },
  note: { italic: true, color: "#4B5866" },
  warning: { bold: true, color: "#8A1F11", fill: "#FDECEA" },
  muted: { color: "#5F6B78" },
};

/** How a cell looks while its condition holds. */
export const conditionalLooks: Record<ConditionalFormat["look"], { color: string; fill: string }> =
  {
    good: { color: "#0B5A2A", fill: "#DDF3E4" },
    middling: { color: "#6B4700", fill: "#FFF1CC" },
    bad: { color: "#8A1F11", fill: "#FBDEDA" },
    muted: { color: "#5F6B78", fill: "#F1F3F5" },
    warning: { color: "#7A2E00", fill: "#FFE3CF" },
  };

/**
 * Told apart by everybody, colour-blind or not, and by their greys in print; each has a contrast of 3 : 1 to paper.
 * A test holds them to it.
 */
export const seriesColours: Record<Exclude<SeriesLook, "base">, string> = {
  level: "#5F6B78",
  gain: "#17407A",
  loss: "#D9772A",
  points: "#17407A",
  threshold: "#B5473C",
  cumulative: "#D9772A",
};

/** Of lines and radars, whose series have no look of their own, in their order; their dashes differ too. */
export const lineColours: readonly string[] = [
  ...["#17407A", "#D9772A", "#1B8547", "#5B0E16", "#824866", "#0C1A2F"],
];

/** How those lines are drawn, in their order, as Excel names it. */
export const lineDashes: readonly ("Continuous" | "Dash" | "RoundDot" | "DashDot")[] = [
  ...(["Continuous", "Dash", "RoundDot", "DashDot"] as const),
];

/** Width in points of a column that shows so many characters of the standard font (7 px a digit, 5 px of padding). */
export function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
