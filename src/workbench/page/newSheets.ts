import { ICommandService, type IWorksheetData, type Injector } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";

/** As far as a reader looks for the end of an empty sheet; Excel's has none in sight. */
export const EMPTY_SHEET = { rowCount: 1_000, columnCount: 60 };

/** Gives the sheets that the grid's own button adds, 20 columns wide, the size of an empty workbook's. */
export function widenNewSheets(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const { sheet } = params as { sheet: IWorksheetData };
    sheet.columnCount = Math.max(sheet.columnCount, EMPTY_SHEET.columnCount);
  });
}
