import type { Area } from "../sheets/plan";
import { sheetReference } from "../sheets/reference";
import { officeErrorCode } from "./failure";
import { inExcel } from "./session";

/** What is selected in the sheet. What begins at its edge, as whole rows and columns do, is cut to the cells in use. */
export interface Selection extends Area {
  sheet: string;
  /** As a formula refers to it from any sheet: `'Sales 2024'!$C$2:$C$900`. */
  reference: string;
}

/** The selected range; null when a shape, a chart or several areas are selected. */
export async function readSelection(): Promise<Selection | null> {
  return inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange().untrack();
    selected.load("rowIndex,columnIndex,rowCount,columnCount");
    selected.worksheet.load("name");
    const used = selected.worksheet.getUsedRangeOrNullObject(true).untrack();
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    try {
      await context.sync();
    } catch (error) {
      const code = officeErrorCode(error);
      if (code === "InvalidSelection" || code === "InvalidReference") return null;
      throw error;
    }
    const row = selected.rowIndex;
    const column = selected.columnIndex;
    let { rowCount: rows, columnCount: columns } = selected;
    if (!used.isNullObject) {
      if (row === 0) rows = Math.min(rows, used.rowIndex + used.rowCount);
      if (column === 0) columns = Math.min(columns, used.columnIndex + used.columnCount);
    }
    const area = { row, column, rows, columns };
    const sheet = selected.worksheet.name;
    return { ...area, sheet, reference: sheetReference(sheet, area) };
  });
}

/** Calls back whenever the user selects something else. The answer ends it. */
export async function onSelectionChanged(listener: () => void): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      await Excel.run(handler.context, async (same) => {
        handler.remove();
        await same.sync();
      });
    };
  });
}
