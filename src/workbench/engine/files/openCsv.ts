import { CellValueType, type ICellData, type IWorkbookData } from "@univerjs/core";
import Papa from "papaparse";
import { isoDateSerial } from "./isoDate";

export const DATE_FORMAT = "yyyy-mm-dd";
export const TIME_FORMAT = "yyyy-mm-dd hh:mm:ss";

const SPARE_ROWS = 1_000;
const SPARE_COLUMNS = 40;
/** Beyond these digits a number in a cell is no longer the one in the file. */
const MOST_DIGITS = 15;
const WIDEST = 42;

const number = /^[+-]?(?:0|[1-9]\d*)?(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const numberWithComma = /^[+-]?(?:0|[1-9]\d*),\d+$/;

/**
 * Opens comma (semicolon, tab, bar) separated text as a workbook of one sheet. Numbers become numbers, ISO dates
 * become dates, TRUE and FALSE truth values; everything else stays text as it stands, also what looks like a number
 * with leading zeros (an account, a post code), has more than 15 digits, or begins with =.
 */
export function openCsv(content: string | Uint8Array, sheetName: string): Partial<IWorkbookData> {
  const text = typeof content === "string" ? content : decode(content);
  const { data, meta } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    skipEmptyLines: "greedy",
    delimitersToGuess: [",", ";", "\t", "|"],
  });
  // Where semicolons separate, commas are decimal.
  const decimalComma = meta.delimiter === ";";
  const cellData: Record<number, Record<number, ICellData>> = {};
  const widths: number[] = [];
  data.forEach((fields, row) => {
    const cells: Record<number, ICellData> = {};
    fields.forEach((field, column) => {
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? 8, field.length));
      const cell = toCell(field, decimalComma);
      if (cell) cells[column] = cell;
    });
    cellData[row] = cells;
  });
  const id = "sheet1";
  return {
    name: sheetName,
    sheetOrder: [id],
    styles: { date: { n: { pattern: DATE_FORMAT } }, time: { n: { pattern: TIME_FORMAT } } },
    sheets: {
      [id]: {
        id,
        name: sheetName,
        rowCount: data.length + SPARE_ROWS,
        columnCount: widths.length + SPARE_COLUMNS,
        cellData,
        columnData: Object.fromEntries(
          widths.map((width, column) => [column, { w: (width + 1) * 7 + 5 }]),
        ),
      },
    },
  };
}

/** UTF-8 where it is that, else the code page of Western Europe. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function toCell(field: string, decimalComma: boolean): ICellData | null {
  const trimmed = field.trim();
  if (trimmed === "") return null;
  const plain = decimalComma && numberWithComma.test(trimmed) ? trimmed.replace(",", ".") : trimmed;
  if (number.test(plain) && /\d/.test(plain) && plain.replace(/\D/g, "").length <= MOST_DIGITS)
    return { v: Number(plain), t: CellValueType.NUMBER };
  const serial = isoDateSerial(trimmed);
  if (serial !== null)
    return {
      v: serial,
      t: CellValueType.NUMBER,
      s: Number.isInteger(serial) ? "date" : "time",
    };
  if (/^(true|false)$/i.test(trimmed))
    return { v: trimmed.toLowerCase() === "true" ? 1 : 0, t: CellValueType.BOOLEAN };
  // The mark keeps the engine from reading a number in the text.
  const looksLikeNumber = Number.isFinite(Number(trimmed));
  return { v: field, t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
