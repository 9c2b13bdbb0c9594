import type { Area } from "./plan";
import { quoteSheetName } from "./sheetName";

/** Letters of a zero-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Which parts of a reference stay put when it is copied. */
export type Fixed = "none" | "row" | "column" | "both";

/** A1 address of one zero-based cell. */
export function cellAddress(row: number, column: number, fixed: Fixed = "none"): string {
  const columnSign = fixed === "column" || fixed === "both" ? "$" : "";
  const rowSign = fixed === "row" || fixed === "both" ? "$" : "";
  return `${columnSign}${columnLetters(column)}${rowSign}${row + 1}`;
}

/** A1 address of an area; a single cell has no colon. */
export function areaAddress(area: Area, fixed: Fixed = "none"): string {
  const first = cellAddress(area.row, area.column, fixed);
  if (area.rows === 1 && area.columns === 1) return first;
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1, fixed);
  return `${first}:${last}`;
}

/** The area on a named sheet, absolute, as formulas write it. */
export function sheetReference(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${areaAddress(area, "both")}`;
}
