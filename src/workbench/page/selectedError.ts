import { IRenderManagerService } from "@univerjs/engine-render";
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
/** Between the cell and its card. */
const GAP = 4;

/** The error of the selected cell that has a sentence to it, or null. */
export function selectedError(engine: Engine, grid: HTMLElement): CellError | null {
  const sheet = engine.api.getActiveWorkbook()?.getActiveSheet();
  const cell = sheet?.getSelection()?.getCurrentCell();
  if (!sheet || !cell) return null;
  const { actualRow: row, actualColumn: column } = cell;
  const sentence = engine.errorSentence(sheet.getSheetId(), row, column);
  if (!sentence) return null;
  // What a formula spills is no cell's own value, but one that is shown.
  const range = sheet.getRange(row, column);
  const code = range.getValue();
  if (typeof code !== "string" || !code.startsWith("#")) return null;
  const place = cornerBelow(engine, grid, row, column);
  if (!place) return null;
  return {
    cell: `${sheet.getSheetId()} ${row} ${column}`,
    code,
    sentence,
    left: Math.max(0, Math.min(place.left, grid.clientWidth - CARD_WIDTH)),
    top: Math.max(0, Math.min(place.top + GAP, grid.clientHeight - CARD_HEIGHT)),
  };
}

/** The lower left corner of a cell in pixels of the grid's element, or null when it is scrolled out of sight. */
function cornerBelow(
  engine: Engine,
  grid: HTMLElement,
  row: number,
  column: number,
): { left: number; top: number } | null {
  const sheet = engine.api.getActiveWorkbook()?.getActiveSheet();
  const render = engine.injector.get(IRenderManagerService).getRenderById(engine.unitId);
  const view = render?.scene.getViewport("viewMain");
  const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
  if (!sheet || !render || !view || !canvas) return null;

  const frozen = sheet.getFreeze();
  const { left, bottom } = sheet.getRange(row, column).getCellRect();
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const x = (column < frozen.startColumn ? left : left - view.viewportScrollX) * scaleX;
  const y = (row < frozen.startRow ? bottom : bottom - view.viewportScrollY) * scaleY;
  if (x < 0 || y < 0 || x > canvas.width || y > canvas.height) return null;
  const corner = grid.getBoundingClientRect();
  return { left: x + canvas.left - corner.left, top: y + canvas.top - corner.top };
}
