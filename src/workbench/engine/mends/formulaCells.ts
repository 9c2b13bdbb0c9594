import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type ICommandInfo,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { RichTextEditingMutation } from "@univerjs/docs";
import {
  FormulaDataModel,
  initSheetFormulaData,
  RemoveDefinedNameMutation,
  RemoveOtherFormulaMutation,
  SetArrayFormulaDataMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaDataMutation,
  SetOtherFormulaMutation,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
  type IFormulaData,
} from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";

type Cells = ObjectMatrix<Nullable<ICellData>>;

/** Mutations of a workbook as a whole that move no formula. */
const harmless: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveDefinedNameMutation.id,
  RemoveOtherFormulaMutation.id,
  RichTextEditingMutation.id,
  SetArrayFormulaDataMutation.id,
  SetDefinedNameMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaDataMutation.id,
  SetOtherFormulaMutation.id,
  SetSuperTableMutation.id,
  SetTriggerFormulaCalculationStartMutation.id,
  SetWorksheetColumnCountMutation.id,
  SetWorksheetRowCountMutation.id,
]);

/**
 * At every edit and every calculation the engine looks for formulas in all cells of all sheets (half a second for
 * half a million rows). Here it looks once, and afterwards only at the cells that change.
 */
export function mendFormulaCells(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const known = new FormulaCells(injector);
  model.getFormulaData = () => {
    const data: IFormulaData = {};
    for (const workbook of injector
      .get(IUniverInstanceService)
      .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      data[workbook.getUnitId()] = {};
      for (const sheet of workbook.getSheets())
        initSheetFormulaData(data, workbook.getUnitId(), sheet.getSheetId(), known.of(sheet));
    }
    return data;
  };
  // The formulas that other cells repeat, by their id.
  const ids = (unitId: string, sheetId: string) => {
    const map: Record<string, { f: string; r: number; c: number }> = {};
    const sheet = known.sheet(unitId, sheetId);
    if (sheet)
      known.of(sheet).forValue((r, c, cell) => {
        if (cell?.f && cell.si) map[cell.si] = { f: cell.f, r, c };
      });
    return map;
  };
  Object.assign(model, { _getSheetFormulaIdMap: ids });
}

/** The cells with formulas, sheet by sheet. */
class FormulaCells {
  private readonly sheets = new Map<string, Cells>();

  constructor(private readonly injector: Injector) {
    const commands = injector.get(ICommandService);
    commands.beforeCommandExecuted((command) => this.forgetMoved(command));
    commands.onCommandExecuted((command) => {
      this.forgetMoved(command);
      if (command.id === SetRangeValuesMutation.id) this.update(command);
    });
  }

  sheet(unitId: string, sheetId: string): Worksheet | undefined {
    return (
      this.injector
        .get(IUniverInstanceService)
        .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
        ?.getSheetBySheetId(sheetId) ?? undefined
    );
  }

  of(sheet: Worksheet): Cells {
    const key = `${sheet.getUnitId()} ${sheet.getSheetId()}`;
    let cells = this.sheets.get(key);
    if (cells) return cells;
    cells = new ObjectMatrix<Nullable<ICellData>>();
    const rows = sheet.getCellMatrix().getMatrix();
    for (const row in rows) {
      const columns = rows[row];
      for (const column in columns) {
        const cell = columns[Number(column)];
        if (cell && (cell.f || cell.si)) cells.setValue(Number(row), Number(column), cell);
      }
    }
    this.sheets.set(key, cells);
    return cells;
  }

  private update(command: ICommandInfo): void {
    const { unitId, subUnitId, cellValue } = command.params as {
      unitId: string;
      subUnitId: string;
      cellValue?: IObjectMatrixPrimitiveType<unknown>;
    };
    const cells = this.sheets.get(`${unitId} ${subUnitId}`);
    const sheet = this.sheet(unitId, subUnitId);
    if (!cells || !sheet) return;
    const matrix = sheet.getCellMatrix();
    new ObjectMatrix(cellValue ?? {}).forValue((row, column) => {
      const cell = matrix.getValue(row, column);
      if (cell && (cell.f || cell.si)) cells.setValue(row, column, cell);
      else if (cells.getValue(row, column)) cells.realDeleteValue(row, column);
    });
  }

  /** Any other change of a sheet may have moved its formulas; one that names no sheet those of any. */
  private forgetMoved(command: ICommandInfo): void {
    if (command.type !== CommandType.MUTATION) return;
    if (command.id === SetRangeValuesMutation.id || harmless.has(command.id)) return;
    const { unitId, subUnitId } = (command.params ?? {}) as { unitId?: string; subUnitId?: string };
    if (unitId !== undefined && subUnitId !== undefined)
      this.sheets.delete(`${unitId} ${subUnitId}`);
    else this.sheets.clear();
  }
}
