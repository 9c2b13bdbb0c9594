import type { ListShape } from "../list";
import { columnLetters } from "../reference";

/** What the user knows a column by: its header, with the sheet's column letter where that is not enough. */
export function columnLabel(shape: ListShape, column: number): string {
  const header = (shape.headers[column] ?? "").trim();
  const letters = columnLetters(shape.firstColumn + column);
  if (header === "") return letters;
  return repeatedHeaders(shape).has(fold(header)) ? `${header} (${letters})` : header;
}

/** Headers that stand above more than one column, in lower case, with those columns. */
export function repeatedHeaders(shape: ListShape): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  shape.headers.forEach((header, column) => {
    const text = fold(header);
    if (text !== "") columns.set(text, [...(columns.get(text) ?? []), column]);
  });
  return new Map([...columns].filter(([, at]) => at.length > 1));
}

function fold(header: string): string {
  return header.trim().toLowerCase();
}
