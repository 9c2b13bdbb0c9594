import { columnLetters } from "../sheets/reference";
import { quoteSheetName } from "../sheets/sheetName";
import { failure } from "./failure";
import { findHeaders } from "./headerRow";
import { inExcel } from "./session";
import type { CellValue } from "../sheets/list";

/** Rows below the top of the cells in which a header is looked for. */
const HEADER_ROWS = 2;
/** A preview of more cells than this would take longer than the formula. */
export const MOST_PREVIEWED_CELLS = 60_000;

const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const pattern = new RegExp(
  String.raw`^(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(${cell}(?::${cell})?)$`,
  "iu",
);

/** Whether a text is the address of cells, with or without its sheet: A1, B2:B90, 'My sheet'!$A$1. */
export function isCellReference(text: string): boolean {
  return pattern.test(text);
}

/**
 * The address of the selected cells, absolute and with its sheet. Whole columns are cut to the rows that hold
 * something, without the header. Two requests at most.
 */
export async function readSelection(): Promise<string> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    const { worksheet } = range;
    worksheet.load("name");
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount");
    await context.sync();
    let { rowIndex: row, rowCount: rows } = range;
    const isWhole =
      !used.isNullObject && row <= used.rowIndex && row + rows > used.rowIndex + used.rowCount;
    if (isWhole) {
      [row, rows] = [used.rowIndex, used.rowCount];
      const top = worksheet
        .getRangeByIndexes(row, range.columnIndex, Math.min(rows, HEADER_ROWS), range.columnCount)
        .load("values");
      await context.sync();
      const [header] = findHeaders(top.values as CellValue[][], 1);
      if (header && rows > 1) [row, rows] = [row + 1, rows - 1];
    }
    const corner = (down: number, right: number) =>
      `$${columnLetters(range.columnIndex + right)}$${row + down + 1}`;
    const single = rows === 1 && range.columnCount === 1;
    const last = single ? "" : `:${corner(rows - 1, range.columnCount - 1)}`;
    return `${quoteSheetName(worksheet.name)}!${corner(0, 0)}${last}`;
  });
}

/**
 * What the cells of addresses hold, as a custom function is given it: errors as objects, blanks as null. One
 * request to read, after one that tells how many cells there are.
 * @throws Failure "tooMuchData" beyond MOST_PREVIEWED_CELLS
 */
export async function readReferences(references: readonly string[]): Promise<unknown[][][]> {
  if (references.length === 0) return [];
  return inExcel(async (context) => {
    const ranges = references.map((reference) =>
      rangeOf(context, reference).load("rowCount,columnCount"),
    );
    await context.sync();
    const cells = ranges.reduce(
      (sum, { rowCount, columnCount }) => sum + rowCount * columnCount,
      0,
    );
    if (cells > MOST_PREVIEWED_CELLS) throw failure("tooMuchData");
    for (const range of ranges) range.load("values,valueTypes");
    await context.sync();
    return ranges.map(({ values, valueTypes }) =>
      values.map((row: unknown[], down) =>
        row.map((value, right) => {
          const type = valueTypes[down]![right]!;
          if (type === Excel.RangeValueType.error) return { code: String(value) };
          return value === "" ? null : value;
        }),
      ),
    );
  });
}

function rangeOf(context: Excel.RequestContext, reference: string): Excel.Range {
  const [, quoted, plain, address = ""] = pattern.exec(reference) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const { worksheets } = context.workbook;
  const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
  return sheet.getRange(address.replaceAll("$", ""));
}
