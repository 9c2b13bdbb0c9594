import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { SampleCell, SampleSheet, SampleWorkbook } from "./sampleWorkbook";

/** Pixels of a column that is so many characters of the standard font wide, as Excel counts them. */
const pixels = (characters: number): number => characters * 7 + 5;
const SPARE_ROWS = 1000;
const LEAST_COLUMNS = 26;
/** As on the sheets the add-in makes: the grid turns it round in its dark theme, and its filter buttons are seen. */
const HEADER = "header";
const headerStyle: IStyleData = {
  bl: 1,
  bg: { rgb: "#0f5c4d" },
  cl: { rgb: "#ffffff" },
};
const TABLES = "SHEET_TABLE_PLUGIN";

/** The sample in the form in which the engine opens a workbook: a table on each sheet, its header frozen. */
export function sampleSnapshot(workbook: SampleWorkbook): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = { [HEADER]: headerStyle };
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const tables: Record<string, { tables: object[] }> = {};
  workbook.sheets.forEach((sheet, index) => {
    const id = `sheet${index + 1}`;
    for (const { format } of sheet.columns) if (format) styles[format] = { n: { pattern: format } };
    sheets[id] = worksheet(id, sheet);
    tables[id] = { tables: [table(`table${index + 1}`, sheet)] };
  });
  return {
    name: workbook.name,
    sheetOrder: Object.keys(sheets),
    sheets,
    styles,
    resources: [{ name: TABLES, data: JSON.stringify(tables) }],
  };
}

function worksheet(id: string, { name, columns, rows }: SampleSheet): Partial<IWorksheetData> {
  const header = columns.map((column) => ({ ...cell(column.header), s: HEADER }));
  const body = rows.map((row) => row.map((value, index) => cell(value, columns[index]?.format)));
  return {
    id,
    name,
    rowCount: rows.length + 1 + SPARE_ROWS,
    columnCount: Math.max(LEAST_COLUMNS, columns.length),
    cellData: matrix([header, ...body]),
    columnData: Object.fromEntries(
      columns.map(({ width }, index) => [index, { w: pixels(width) }]),
    ),
    freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
  };
}

function matrix(rows: (ICellData | null)[][]): Record<number, Record<number, ICellData>> {
  return Object.fromEntries(
    rows.map((row, index) => [
      index,
      Object.fromEntries(row.flatMap((one, column) => (one ? [[column, one]] : []))),
    ]),
  );
}

function cell(value: SampleCell, format?: string): ICellData | null {
  if (value === null) return null;
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.NUMBER, ...(format ? { s: format } : {}) };
}

function table(id: string, { name, columns, rows }: SampleSheet): object {
  return {
    id,
    name,
    range: { startRow: 0, endRow: rows.length, startColumn: 0, endColumn: columns.length - 1 },
    options: { showHeader: true, showFooter: false },
    columns: [],
    filters: { tableColumnFilterList: [] },
  };
}
