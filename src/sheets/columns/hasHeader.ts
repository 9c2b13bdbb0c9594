import { textDate } from "../../marketing/textDate";
import type { ListShape } from "../list";

/**
 * The first row names the columns. It does not when it is blank, or when most of it are numbers or dates, as in
 * a list that begins with its data.
 */
export function hasHeader(shape: ListShape): boolean {
  const filled = shape.headers.map((header) => header.trim()).filter((header) => header !== "");
  const values = filled.filter(
    (header) => Number.isFinite(Number(header.replace(",", "."))) || textDate(header) !== null,
  );
  return filled.length > 0 && values.length * 2 < filled.length;
}
