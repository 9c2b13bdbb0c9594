import { type Area, bounding, COLUMNS, isEntireColumn, isEntireRow, ROWS } from "./area";

/** Letters of a zero-based column. */
export function columnName(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Zero-based column of its letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 address as Excel writes it: whole columns as "A:C", whole rows as "1:3". */
export function formatAddress(area: Area, absolute = false): string {
  const sign = absolute ? "$" : "";
  const column = (index: number) => sign + columnName(index);
  const row = (index: number) => `${sign}${index + 1}`;
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (isEntireColumn(area) && !isEntireRow(area))
    return `${column(area.column)}:${column(lastColumn)}`;
  if (isEntireRow(area)) return `${row(area.row)}:${row(lastRow)}`;
  const first = column(area.column) + row(area.row);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${column(lastColumn)}${row(lastRow)}`;
}

const CELL = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([a-z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** The area an A1 address names, or null when it is no address on the grid. */
export function parseAddress(text: string): Area | null {
  const [first = "", second, ...more] = text.trim().split(":");
  if (more.length > 0) return null;
  const one = parseEnd(first);
  const other = second === undefined ? one : parseEnd(second);
  if (!one || !other || one.kind !== other.kind) return null;
  if (one.kind !== "cell" && second === undefined) return null;
  return bounding(one.area, other.area);
}

function parseEnd(text: string): { kind: "cell" | "column" | "row"; area: Area } | null {
  let match = CELL.exec(text);
  if (match?.[1] && match[2]) {
    const area = { row: Number(match[2]) - 1, column: columnIndex(match[1]), rows: 1, columns: 1 };
    return area.row >= 0 && area.row < ROWS && area.column < COLUMNS
      ? { kind: "cell", area }
      : null;
  }
  if ((match = COLUMN.exec(text)) && match[1]) {
    const column = columnIndex(match[1]);
    return column < COLUMNS
      ? { kind: "column", area: { row: 0, column, rows: ROWS, columns: 1 } }
      : null;
  }
  if ((match = ROW.exec(text)) && match[1]) {
    const row = Number(match[1]) - 1;
    return row >= 0 && row < ROWS
      ? { kind: "row", area: { row, column: 0, rows: 1, columns: COLUMNS } }
      : null;
  }
  return null;
}

/** The name as addresses write it: quoted where Excel quotes it. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseAddress(name) && !/^r\d*c?\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'Bob''s list'!A1" into sheet and rest; the sheet is null where none is named. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  return plain ? { sheet: plain[1] ?? "", rest: plain[2] ?? "" } : { sheet: null, rest: text };
}
