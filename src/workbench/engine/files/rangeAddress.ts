import type { IRange } from "@univerjs/core";
import { columnLetters } from "../address";

/** The zero-based range of an address such as B2 or $A$1:C3; null for anything else. */
export function rangeOfAddress(address: string): IRange | null {
  const parts = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(address);
  if (!parts) return null;
  const [, column = "", row = "", endColumn = column, endRow = row] = parts;
  return {
    startRow: Number(row) - 1,
    startColumn: columnNumber(column),
    endRow: Number(endRow) - 1,
    endColumn: columnNumber(endColumn),
  };
}

/** The address of a range: one cell as B2, more as B2:C3. */
export function addressOfRange(range: IRange): string {
  const first = `${columnLetters(range.startColumn)}${range.startRow + 1}`;
  const last = `${columnLetters(range.endColumn)}${range.endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
