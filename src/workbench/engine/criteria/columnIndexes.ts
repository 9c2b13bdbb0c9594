import {
  CommandType,
  ICommandService,
  type ICommandInfo,
  type Injector,
  type IObjectMatrixPrimitiveType,
} from "@univerjs/core";
import {
  FormulaExecuteStageType,
  ICalculateFormulaService,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  type BaseReferenceObject,
  type CalculateFormulaService,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { CellReader } from "../cellReader";
import { ColumnIndex } from "./columnIndex";

/** Mutations that tell of a calculation and change no cell themselves. */
const harmless: ReadonlySet<string> = new Set([
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
]);

/** The indexes of the columns that conditions look at, for as long as they are true. */
export class ColumnIndexes {
  private readonly sheets = new Map<string, Map<number, ColumnIndex[]>>();

  constructor(injector: Injector) {
    injector.get(ICommandService).onCommandExecuted((command) => this.forgetChanged(command));
    const calculation = injector.get(ICalculateFormulaService) as CalculateFormulaService;
    calculation.executionInProgressListener$.subscribe(({ stage }) => {
      if (stage === FormulaExecuteStageType.START) this.forgetComputed();
      // Spills are calculated in a second pass, after which the columns they fill are others.
      if (stage === FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA) this.sheets.clear();
    });
  }

  /** The index of one column of a reference, covering at least the rows of the reference. */
  of(reference: BaseReferenceObject, column: number, first: number, last: number): ColumnIndex {
    const sheet = sheetKey(reference.getUnitId(), reference.getSheetId());
    let columns = this.sheets.get(sheet);
    if (!columns) this.sheets.set(sheet, (columns = new Map<number, ColumnIndex[]>()));
    let indexes = columns.get(column);
    if (!indexes) columns.set(column, (indexes = []));
    let index = indexes.find((each) => each.first <= first && each.last >= first - 1);
    if (!index) indexes.push((index = new ColumnIndex(column, first)));
    if (index.last < last) index.extend(new CellReader(reference), last);
    return index;
  }

  private forgetComputed(): void {
    for (const columns of this.sheets.values())
      for (const [column, indexes] of columns)
        if (indexes.some((index) => index.computed)) columns.delete(column);
  }

  private forgetChanged(command: ICommandInfo): void {
    if (command.type !== CommandType.MUTATION || harmless.has(command.id)) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { unitId, subUnitId, cellValue } = command.params as {
        unitId: string;
        subUnitId: string;
        cellValue?: IObjectMatrixPrimitiveType<unknown>;
      };
      const columns = this.sheets.get(sheetKey(unitId, subUnitId));
      if (!columns || columns.size === 0) return;
      for (const row in cellValue)
        for (const column in cellValue[Number(row)]) columns.delete(Number(column));
      return;
    }
    if (command.id === SetArrayFormulaDataMutation.id && this.sheets.size === 0) return;
    this.sheets.clear();
  }
}

function sheetKey(unitId: string, sheetId: string): string {
  return `${unitId} ${sheetId}`;
}
