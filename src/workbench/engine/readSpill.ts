import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { valueOfCell, type CellValue } from "./cellReader";
import type { Engine } from "./createEngine";

/** A cell of a formula's result: its value and its number format. */
export interface SpilledCell {
  value: CellValue;
  pattern?: string;
}

/** What the formula in a cell shows: the cell itself, or all that it spills. Zero-based row and column. */
export function readSpill(
  engine: Engine,
  sheetId: string,
  row: number,
  column: number,
): SpilledCell[][] {
  const model = engine.injector.get(FormulaDataModel);
  const workbook = engine.injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(engine.unitId, UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getSheetBySheetId(sheetId);
  const spilled = model.getArrayFormulaCellData()[engine.unitId]?.[sheetId];
  const range = model.getArrayFormulaRange()[engine.unitId]?.[sheetId]?.[row]?.[column] ?? {
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
  };
  const cells: SpilledCell[][] = [];
  for (let r = range.startRow; r <= range.endRow; r++) {
    const line: SpilledCell[] = [];
    for (let c = range.startColumn; c <= range.endColumn; c++) {
      const own = sheet?.getCellRaw(r, c);
      const cell = spilled?.[r]?.[c] ?? own;
      const pattern =
        workbook?.getStyles().getStyleByCell(cell)?.n?.pattern ??
        workbook?.getStyles().getStyleByCell(own)?.n?.pattern;
      line.push({ value: valueOfCell(cell), ...(pattern ? { pattern } : {}) });
    }
    cells.push(line);
  }
  return cells;
}
