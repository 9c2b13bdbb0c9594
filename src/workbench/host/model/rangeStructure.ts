import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
} from "@univerjs/sheets";
import { Direction, type Worksheet as EngineSheet } from "@univerjs/core";
import {
  type Area,
  contains,
  type EngineRange,
  fromEngineRange,
  intersection,
  isEntireColumn,
  isEntireRow,
  toEngineRange,
} from "../area";
import type { Book } from "../book";
import { HostError } from "../hostError";
import type { Model } from "./model";

/** Merges an area into one cell, or each of its rows; only the first content stays. */
export function mergeCells(book: Book, sheetId: string, area: Area, across: boolean): void {
  const sheet = book.sheet(sheetId);
  const parts = across
    ? Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 }))
    : [area];
  const cells = book.cells(sheetId);
  for (const part of parts)
    for (const covered of restOf(part)) cells.clear(covered, { contents: true, formats: false });
  const overlapped = sheet
    .getMergeData()
    .filter((range) => parts.some((part) => intersection(part, fromEngineRange(range))));
  unmerge(book, sheetId, overlapped);
  book.run(AddWorksheetMergeMutation.id, {
    unitId: book.unitId,
    subUnitId: sheetId,
    ranges: parts.map(toEngineRange),
  });
}

export function unmergeCells(book: Book, sheetId: string, area: Area): void {
  const merged = book
    .sheet(sheetId)
    .getMergeData()
    .filter((range) => intersection(area, fromEngineRange(range)));
  unmerge(book, sheetId, merged);
}

function unmerge(book: Book, sheetId: string, ranges: EngineRange[]): void {
  if (ranges.length === 0) return;
  book.run(RemoveWorksheetMergeMutation.id, {
    unitId: book.unitId,
    subUnitId: sheetId,
    ranges,
  });
}

/** What is entered into an area but for the cells that a merged one covers: Excel lets those drop. */
export function withoutCovered(sheet: EngineSheet, area: Area, input: unknown): unknown {
  const merged = sheet
    .getMergeData()
    .map(fromEngineRange)
    .filter((one) => intersection(one, area));
  if (merged.length === 0) return input;
  const isCovered = (row: number, column: number) =>
    merged.some(
      (one) =>
        contains(one, { row, column, rows: 1, columns: 1 }) &&
        (row !== one.row || column !== one.column),
    );
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) => {
      if (isCovered(area.row + down, area.column + right)) return null;
      return Array.isArray(input) ? ((input as unknown[][])[down]?.[right] ?? null) : input;
    }),
  );
}

/** An area but for its first cell. */
function restOf(area: Area): Area[] {
  const rest: Area[] = [];
  if (area.columns > 1)
    rest.push({ row: area.row, column: area.column + 1, rows: 1, columns: area.columns - 1 });
  if (area.rows > 1) rest.push({ ...area, row: area.row + 1, rows: area.rows - 1 });
  return rest;
}

/** Makes room at an area by moving cells down or right. */
export async function insertCells(
  model: Model,
  sheetId: string,
  area: Area,
  shift: unknown,
): Promise<void> {
  if (shift !== "Down" && shift !== "Right") throw new HostError("InvalidArgument");
  const { book } = model;
  book.apply();
  const target = {
    unitId: book.unitId,
    subUnitId: sheetId,
    range: engineRange(book, sheetId, area),
  };
  await book.inFront(sheetId, () => {
    if (isEntireRow(area))
      return book.run(InsertRowByRangeCommand.id, { ...target, direction: Direction.UP });
    if (isEntireColumn(area))
      return book.run(InsertColByRangeCommand.id, { ...target, direction: Direction.LEFT });
    return book.runLater(
      shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id,
      { range: target.range },
    );
  });
  afterMove(model, sheetId, area);
}

/** Takes an area out by moving cells up or left. */
export async function deleteCells(
  model: Model,
  sheetId: string,
  area: Area,
  shift: unknown,
): Promise<void> {
  if (shift !== "Up" && shift !== "Left") throw new HostError("InvalidArgument");
  const { book } = model;
  book.apply();
  const target = {
    unitId: book.unitId,
    subUnitId: sheetId,
    range: engineRange(book, sheetId, area),
  };
  await book.inFront(sheetId, () => {
    if (isEntireRow(area)) return book.run(RemoveRowByRangeCommand.id, target);
    if (isEntireColumn(area)) return book.run(RemoveColByRangeCommand.id, target);
    return book.runLater(
      shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id,
      { range: target.range },
    );
  });
  afterMove(model, sheetId, area);
}

function afterMove({ book }: Model, sheetId: string, area: Area): void {
  book.cells(sheetId).invalidate();
  book.calculationNeeded();
  book.changed(sheetId, area);
}

/** Within the rows and columns that the engine's sheet has. */
function engineRange(book: Book, sheetId: string, area: Area): EngineRange {
  const sheet = book.sheet(sheetId);
  const bounded = intersection(area, {
    row: 0,
    column: 0,
    rows: Math.max(sheet.getRowCount(), isEntireColumn(area) ? 1 : area.row + area.rows),
    columns: Math.max(sheet.getColumnCount(), isEntireRow(area) ? 1 : area.column + area.columns),
  });
  return toEngineRange(bounded ?? area);
}
