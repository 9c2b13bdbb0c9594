import type { CellValue } from "../list";
import type { Area } from "../plan";

/** Columns of a sheet that is filled in, by which the pane follows it; a rater's has some of them. */
export const fillingColumns = [
  ...(["id", "number", "item", "question", "look", "score"] as const),
  ...(["second", "points", "ownPoints", "secondPoints"] as const),
] as const;

export type FillingColumn = (typeof fillingColumns)[number];

/** Cells of a sheet that is filled in, as they stand now. */
export interface FilledCells extends Area {
  values: readonly (readonly CellValue[])[];
  /** A cell without one has its value here. */
  formulas?: readonly (readonly CellValue[])[];
}

/** A level of the scale. */
export interface Level {
  level: number;
  /** As the sheet of levels calls it: "Level 1", "2 – true". */
  name: string;
}

export interface FilledItem {
  id: string;
  /** Known to readers by it: "3.2". */
  number: string;
  name: string;
  question: string;
  /** What to look at before rating. */
  look: string;
  /** Descriptions of the levels, in their order; none where the sheet of levels is gone. */
  levels: string[];
  row: number;
  /** The level chosen; null where none is, or something else stands there. */
  score: number | null;
  second: number | null;
  /** The sheet counts it. */
  answered: boolean;
  /** Something stands in a score's cell that is no level. */
  invalid: boolean;
  /** The score is calculated, from raters' sheets for instance: typing over it would end that. */
  calculated: boolean;
  points: number | null;
  ownPoints: number | null;
  secondPoints: number | null;
}

export interface FilledSection {
  id: string;
  number: string;
  name: string;
  row: number;
  answered: number;
  items: number;
  /** From 0 to 100, as the sheet calculates them; null where nothing is answered. */
  points: number | null;
  ownPoints: number | null;
  secondPoints: number | null;
}

/** How far an assessment is filled and what comes out, all from the sheet's own cells. */
export interface Filling {
  items: FilledItem[];
  sections: FilledSection[];
  levels: Level[];
  total: number | null;
  /** A rater's own sheet has no scores: they come together elsewhere. */
  isScored: boolean;
  scoreColumn: number;
  /** Of the level wanted, or the other side's. */
  secondColumn: number | null;
  /** The second side is rated too, and an item counts by the lower. */
  hasOtherSide: boolean;
}

const SECTION = "section";

/**
 * What the named cells of a sheet say. Rows whose id is gone (a row of the user's own between them) are passed over.
 * @param total the sheet's own total; null where it has none
 * @param levels ids, descriptions and names of levels on their sheet; null where it is gone
 * @returns null where the ids or the scores were deleted
 */
export function fillingOf(
  cells: ReadonlyMap<FillingColumn, FilledCells>,
  total: CellValue | null,
  levels: Record<"ids" | "texts" | "names", FilledCells> | null,
): Filling | null {
  const ids = cells.get("id");
  const score = cells.get("score");
  if (!ids || !score) return null;
  // Levels that could still be added have no name.
  const scale = (levels?.names.values[0] ?? [])
    .map(String)
    .filter((name) => name !== "")
    .map((name, place): Level => {
      const [level = String(place + 1)] = /-?\d+/.exec(name) ?? [];
      return { level: Number(level), name };
    });
  const descriptions = new Map(
    (levels?.ids.values ?? []).map(([id], row) => [String(id), levels?.texts.values[row] ?? []]),
  );
  const at = (name: FillingColumn, row: number): CellValue => {
    const area = cells.get(name);
    return area?.values[row - area.row]?.[0] ?? "";
  };
  const text = (name: FillingColumn, row: number) => String(at(name, row));
  const number = (name: FillingColumn, row: number) => {
    const value = at(name, row);
    return typeof value === "number" ? value : null;
  };
  const levelAt = (name: FillingColumn, row: number) => {
    const value = at(name, row);
    const level = value === "" ? NaN : Number(value);
    return Number.isFinite(level) && within(level, scale) ? level : null;
  };
  const pointsAt = (row: number) => ({
    points: number("points", row),
    ownPoints: number("ownPoints", row),
    secondPoints: number("secondPoints", row),
  });
  const isScored = cells.has("points");
  const items: FilledItem[] = [];
  const sections: FilledSection[] = [];
  for (let down = 0; down < ids.rows; down += 1) {
    const row = ids.row + down;
    const id = text("id", row);
    if (id === "") continue;
    const shown = { id, number: text("number", row), name: text("item", row), row };
    const points = pointsAt(row);
    if (kindOf(shown.number) === SECTION) {
      sections.push({ ...shown, ...points, answered: 0, items: 0 });
      continue;
    }
    const one = levelAt("score", row);
    const other = levelAt("second", row);
    const answered = isScored ? points.points !== null : one !== null;
    const section = sections.at(-1);
    if (section) {
      section.items += 1;
      if (answered) section.answered += 1;
    }
    items.push({
      ...shown,
      ...points,
      question: text("question", row),
      look: text("look", row),
      levels: (descriptions.get(id) ?? []).slice(0, scale.length).map(String),
      score: one,
      second: other,
      answered,
      invalid:
        (one === null && at("score", row) !== "") || (other === null && at("second", row) !== ""),
      calculated: isFormula(score, row),
    });
  }
  return {
    ...{ items, sections, levels: scale, isScored },
    total: typeof total === "number" ? total : null,
    scoreColumn: score.column,
    // The columns of a second side are always there; only where there is one are they calculated.
    secondColumn: hasFormula(cells.get("secondPoints"))
      ? (cells.get("second")?.column ?? null)
      : null,
    hasOtherSide: hasFormula(cells.get("ownPoints")),
  };
}

function isFormula(cells: FilledCells, row: number): boolean {
  return String(cells.formulas?.[row - cells.row]?.[0] ?? "").startsWith("=");
}

function hasFormula(cells: FilledCells | undefined): boolean {
  return cells?.formulas?.some(([formula]) => String(formula).startsWith("=")) ?? false;
}

/** Items are numbered within their section: 3.2 in section 3. */
function kindOf(number: string): "item" | "section" {
  return number.includes(".") ? "item" : SECTION;
}

function within(level: number, scale: readonly Level[]): boolean {
  if (scale.length === 0) return true;
  return level >= scale[0]!.level && level <= scale.at(-1)!.level;
}

/** The item of a selected cell's row; null for a row of none. */
export function itemAt(filling: Filling, row: number): FilledItem | null {
  return filling.items.find((item) => item.row === row) ?? null;
}

/** The next item without an answer after a row, and from the top again after the last; null where all are answered. */
export function nextOpen(filling: Filling, row: number): FilledItem | null {
  const open = filling.items.filter(({ answered, calculated }) => !answered && !calculated);
  return open.find((item) => item.row > row) ?? open[0] ?? null;
}
