import type { Engine } from "../engine/createEngine";

/** An error in the selected cell, with the place beside the cell in pixels of the grid's element. */
export interface CellError {
  /** Sheet and address of the cell. */
  cell: string;
  code: string;
  sentence: string;
  left: number;
  top: number;
}

const CARD_WIDTH = 300;
const CARD_HEIGHT = 120;

/** The error of the selected cell that has a sentence to it, or null. */
export function selectedError(engine: Engine, grid: HTMLElement): CellError | null {
  const sheet = engine.api.getActiveWorkbook()?.getActiveSheet();
  const cell = sheet?.getSelection()?.getCurrentCell();
  if (!sheet || !cell) return null;
  const { actualRow: row, actualColumn: column } = cell;
  const sentence = engine.errorSentence(sheet.getSheetId(), row, column);
  if (!sentence) return null;
  const range = sheet.getRange(row, column);
  const code = range.getRawValue();
  if (typeof code !== "string" || !code.startsWith("#")) return null;
  const { left, bottom } = range.getCellRect();
  return {
    cell: `${sheet.getSheetId()} ${row} ${column}`,
    code,
    sentence,
    left: Math.max(0, Math.min(left, grid.clientWidth - CARD_WIDTH)),
    top: Math.max(0, Math.min(bottom + 4, grid.clientHeight - CARD_HEIGHT)),
  };
}
