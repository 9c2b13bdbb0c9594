import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type IUnitRange,
  type Workbook,
} from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";

/** Calculates the formulas that already call functions of a namespace, which were unknown until now. */
export function calculateFormulasThatCall(injector: Injector, namespace: string): void {
  const dirtyRanges: IUnitRange[] = [];
  const prefix = `${namespace}.`.toUpperCase();
  for (const workbook of injector
    .get(IUniverInstanceService)
    .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET))
    for (const sheet of workbook.getSheets())
      sheet.getCellMatrix().forValue((row, column, cell) => {
        // A cell that repeats a formula names it by `si`.
        const formula = cell?.f ?? (cell?.si ? prefix : undefined);
        if (formula?.toUpperCase().includes(prefix))
          dirtyRanges.push({
            unitId: workbook.getUnitId(),
            sheetId: sheet.getSheetId(),
            range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
          });
      });
  if (dirtyRanges.length === 0) return;
  void injector.get(ICommandService).executeCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    {
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    },
    { onlyLocal: true },
  );
}
