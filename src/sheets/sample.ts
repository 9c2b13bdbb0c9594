import type { SheetPlan, WorkbookPlan } from "./plan";
import { freeSheetName } from "./sheetName";

/** The builder named in the plan of the sample: its sheets are lists to start from, as the user's own are. */
export const SAMPLE = "sample";

/** The sample company's lists in one language, as the build writes them beside the add-in. */
export interface SampleData {
  sheets: {
    name: string;
    columns: { header: string; width: number; format?: string }[];
    rows: (string | number | boolean | null)[][];
  }[];
}

/**
 * The sample's lists on new sheets of their own, each a table that begins in A1.
 * @param taken names of the workbook's sheets and tables
 */
export function samplePlan(data: SampleData, taken: readonly string[]): WorkbookPlan {
  const names = [...taken];
  const sheets = data.sheets.map(({ name, columns, rows }): SheetPlan => {
    const free = freeSheetName(name, names);
    names.push(free);
    const area = { row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
    return {
      name: free,
      blocks: [{ row: 0, column: 0, rows: [columns.map(({ header }) => header), ...rows] }],
      styles: [{ area: { ...area, rows: 1 }, role: "header" }],
      numberFormats: columns.flatMap(({ format }, column) =>
        format ? [{ area: { row: 1, column, rows: rows.length, columns: 1 }, format }] : [],
      ),
      columnWidths: columns.map(({ width }, column) => ({ column, width })),
      freeze: { rows: 1, columns: 0 },
      table: { name: tableName(free), area },
    };
  });
  return {
    builder: SAMPLE,
    schemaVersion: 1,
    choice: null,
    sheets,
    show: 0,
    refreshable: false,
  };
}

/** A sheet's name with what a table's name may not hold replaced. */
function tableName(sheet: string): string {
  return sheet.replace(/[^\p{L}\p{N}_.]+/gu, "_").replace(/_$/, "");
}
