import { languages, type Language } from "../languages/language";
import type { Area } from "../sheets/plan";

/**
 * What ties a sheet to the plan it was made from: a hidden name of the sheet's own, which survives renaming,
 * copying and moving the sheet, and another one around the cells that are ours, which moves with them.
 */
export const MARK_NAME = "RM_Plan";
export const AREA_NAME = "RM_Area";
/** Around the ids of rows. */
export const ROWS_NAME = "RM_Rows";
/** Around the figures of a sheet's provenance, by its place there. */
export const figureName = (index: number) => `RM_Figure_${index}`;

export interface PlanMark {
  id: string;
  schemaVersion: number;
  builder: string;
  /** Which of the plan's sheets it is. */
  index: number;
  /** Of the sheet's words, where the plan told. */
  language?: Language;
  /** The plan is still being written; it stays where that ended in the middle, as when Excel was closed. */
  unfinished?: true;
}

const UNFINISHED = "unfinished";

/** The name's formula: a text constant. */
export function markFormula(mark: PlanMark): string {
  const { id, schemaVersion, builder, index, language, unfinished } = mark;
  const rest = [...(language ? [language] : []), ...(unfinished ? [UNFINISHED] : [])];
  return `="${[id, schemaVersion, builder, index, ...rest].join("|")}"`;
}

/** Reads a mark back; null for anything else that bears its name. */
export function readMark(formula: unknown): PlanMark | null {
  const match = /^="([^|"]+)\|(\d+)\|([^|"]+)\|(\d+)(?:\|([a-z]{2}))?(?:\|(unfinished))?"$/.exec(
    String(formula),
  );
  if (!match) return null;
  const [, id, schemaVersion, builder, index, language, unfinished] = match as unknown as [
    string,
    ...string[],
  ];
  return {
    ...{ id: id!, schemaVersion: Number(schemaVersion), builder: builder!, index: Number(index) },
    ...(language !== undefined &&
      Object.hasOwn(languages, language) && { language: language as Language }),
    ...(unfinished === UNFINISHED && { unfinished: true as const }),
  };
}

/** The cells that the formula of the name around our contents refers to; null when they were deleted. */
export function areaOfFormula(formula: unknown): Area | null {
  const match = /!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(String(formula));
  if (!match) return null;
  const [, left, top, right = left, bottom = top] = match as unknown as [string, string, string];
  const column = columnOfLetters(left);
  const row = Number(top) - 1;
  return {
    row,
    column,
    rows: Number(bottom) - row,
    columns: columnOfLetters(right) - column + 1,
  };
}

/** Zero-based column of its letters: A → 0, AA → 26. */
function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A sheet and the mark it may bear, queued to be read. */
export interface MarkedSheet {
  sheet: Excel.Worksheet;
  mark: Excel.NamedItem;
}

/** Queues the reading of every sheet's mark; the sheets must have been loaded. */
export function queueMarks(sheets: readonly Excel.Worksheet[]): MarkedSheet[] {
  return sheets.map((sheet) => ({
    sheet,
    mark: sheet.names.getItemOrNullObject(MARK_NAME).load("formula"),
  }));
}

/** The mark of a sheet, once read. */
export function markOf({ mark }: MarkedSheet): PlanMark | null {
  return mark.isNullObject ? null : readMark(mark.formula);
}
