import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";

/** The size of a worksheet in Excel. A sheet of the engine is smaller and grows when it is needed. */
export const MAXIMUM = { rows: 1_048_576, columns: 16_384 };

/**
 * Makes a sheet at least this large, as far as Excel's go. It is not an edit: nothing is calculated and nothing can
 * be undone.
 * @returns whether there is as much space.
 */
export function growSheet(
  injector: Injector,
  unitId: string,
  sheetId: string,
  rows: number,
  columns: number,
): boolean {
  const sheet = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(sheetId);
  if (!sheet || rows > MAXIMUM.rows || columns > MAXIMUM.columns) return false;
  const commands = injector.get(ICommandService);
  const target = { unitId, subUnitId: sheetId };
  if (rows > sheet.getRowCount())
    commands.syncExecuteCommand(
      SetWorksheetRowCountMutation.id,
      { ...target, rowCount: rows },
      { onlyLocal: true },
    );
  if (columns > sheet.getColumnCount())
    commands.syncExecuteCommand(
      SetWorksheetColumnCountMutation.id,
      { ...target, columnCount: columns },
      { onlyLocal: true },
    );
  return true;
}
