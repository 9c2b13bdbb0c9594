import { textDate } from "../../marketing/textDate";
import type { CellValue, ListShape } from "../list";

/** What the sample shows of a column: "mixed" is text and numbers together. */
export type ColumnContent = "date" | "number" | "text" | "mixed" | "empty";

/** Reads the sample and the number format of a column; an unread column is "empty" and may be anything. */
export function columnContent(shape: ListShape, column: number): ColumnContent {
  const cells = shape.sample.map((row) => row[column] ?? "").filter((cell) => cell !== "");
  if (cells.length === 0) return "empty";
  const numbers = cells.filter((cell) => typeof cell === "number").length;
  if (numbers * 2 >= cells.length && isDateFormat(shape.numberFormats[column] ?? "")) return "date";
  if (numbers === cells.length) return "number";
  if (cells.filter(isTextDate).length * 2 > cells.length - numbers) return "date";
  return numbers * 2 >= cells.length ? "mixed" : "text";
}

function isTextDate(cell: CellValue): boolean {
  return typeof cell === "string" && textDate(cell) !== null;
}

/** The number format shows a day or a year; quoted text, colours and locales in it do not count. */
export function isDateFormat(format: string): boolean {
  const code = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  return /[dy]|дд|гг/.test(code) && !code.includes("general") && !/standard|основной/.test(code);
}
