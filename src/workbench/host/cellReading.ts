import { CellValueType, type ICellData, type Nullable, numfmt } from "@univerjs/core";
import { ERRORS } from "./cellEntry";

export type CellContent = string | number | boolean;
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** What `values` says of a cell: a blank is "", a date its serial number, an error its name. */
export function cellValue(cell: Nullable<ICellData>): CellContent {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p?.body ? richText(cell) : "";
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return value;
}

function richText(cell: ICellData): string {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
}

export function cellValueType(cell: Nullable<ICellData>): ValueType {
  const value = cellValue(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return cell?.f ? "String" : "Empty";
  return ERRORS.has(value) ? "Error" : "String";
}

/** What the cell shows, by its number format. */
export function cellText(cell: Nullable<ICellData>, pattern: string): string {
  const value = cellValue(cell);
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return numfmt.format(pattern, value, { throws: true });
  } catch {
    return String(value);
  }
}
