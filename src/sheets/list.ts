/** What a cell holds, as Office.js reports it: a blank is "", a date is its serial number. */
export type CellValue = string | number | boolean;

/** A list of the workbook that a builder can read: a table, or a range with a header row. */
export interface ListShape {
  /** Stays the same while the workbook is open and is found again after saving: table name or sheet name. */
  id: string;
  kind: "table" | "range";
  /** What the user knows it by: the table's or the sheet's name. */
  name: string;
  sheet: string;
  /** Zero-based position of the header row's first cell. */
  headerRow: number;
  firstColumn: number;
  /** Rows of data, without the header. */
  rowCount: number;
  headers: string[];
  /** The first rows of data (at most 50), for guessing and preview. */
  sample: CellValue[][];
  /** Number format of each column's first data row; tells dates from numbers. */
  numberFormats: string[];
}

/** A list of which some columns have been read whole; columns are addressed by their index. */
export interface ListData {
  shape: ListShape;
  columns: ReadonlyMap<number, readonly CellValue[]>;
}
