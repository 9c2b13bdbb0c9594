import { numfmt } from "@univerjs/core";
import { ErrorValue } from "../engine/cellReader";
import { isoText } from "../engine/files/isoDate";
import type { SpilledCell } from "../engine/readSpill";

/**
 * Cells as RFC 4180 CSV: numbers in full precision with a point, dates as ISO 8601, TRUE and FALSE, blanks empty,
 * errors as Excel shows them.
 */
export function toCsv(cells: readonly (readonly SpilledCell[])[]): string {
  return cells.map((row) => `${row.map((cell) => field(cell)).join(",")}\r\n`).join("");
}

function field({ value, pattern }: SpilledCell): string {
  if (value === null) return "";
  if (value instanceof ErrorValue) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number")
    return pattern !== undefined && value >= 0 && numfmt.isDateFormat(pattern)
      ? isoText(value)
      : String(value);
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
