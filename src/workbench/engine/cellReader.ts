import {
  CellValueType,
  ObjectMatrix,
  type IRange,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import { ErrorType, type BaseReferenceObject } from "@univerjs/engine-formula";

/** A value as a formula sees it in a cell; null is a blank cell. */
export type CellValue = number | string | boolean | ErrorValue | null;

/** An error such as #N/A in a cell. */
export class ErrorValue {
  constructor(readonly code: string) {}
}

type Rows = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const errors: ReadonlyMap<string, ErrorValue> = new Map(
  [...Object.values(ErrorType), "#BUSY!", "#FIELD!", "#BLOCKED!"].map((code) => [
    code,
    new ErrorValue(code),
  ]),
);

/** The error a text stands for: the engine keeps errors in cells as their text. */
export function errorOf(text: string): ErrorValue | undefined {
  return text.charCodeAt(0) === 35 /* # */ ? errors.get(text) : undefined;
}

/** What a formula sees in a stored cell. */
export function valueOfCell(cell: Nullable<ICellData>): CellValue {
  if (cell == null) return null;
  const value = cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, "");
  if (value === undefined || value === null) return null;
  if (cell.t === CellValueType.BOOLEAN)
    return typeof value === "string" ? value.toUpperCase() === "TRUE" : Boolean(value);
  if (cell.t === CellValueType.NUMBER && typeof value === "string" && value !== "") {
    const number = Number(value);
    return Number.isNaN(number) ? (errorOf(value) ?? value) : number;
  }
  return typeof value === "string" ? (errorOf(value) ?? value) : value;
}

/**
 * Reads the cells behind a reference while a calculation runs, without the object per cell that the engine builds.
 * What counts is, in this order: results of this calculation, spills of this calculation, earlier spills that are not
 * being replaced, the sheet.
 */
export class CellReader {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly startRow: number;
  readonly startColumn: number;
  private readonly computed: Rows | undefined;
  private readonly spilled: Rows | undefined;
  private readonly earlier: Rows | undefined;
  private readonly sheet: Rows | undefined;
  private readonly replaced: IRange[] = [];

  constructor(reference: BaseReferenceObject) {
    const position = reference.getRangePosition();
    this.startRow = position.startRow;
    this.startColumn = position.startColumn;
    this.rowCount = position.endRow - position.startRow + 1;
    this.columnCount = position.endColumn - position.startColumn + 1;
    this.computed = reference.getCurrentRuntimeSheetData()?.getMatrix();
    this.spilled = reference.getCurrentRuntimeActiveArrayFormulaCellData()?.getMatrix();
    this.earlier = reference.getCurrentActiveArrayFormulaCellData()?.getMatrix();
    this.sheet = reference.getCurrentActiveSheetData()?.cellData.getMatrix();
    const ranges = reference.getCurrentActiveArrayFormulaRange();
    const runtimeRanges = reference.getCurrentRuntimeActiveArrayFormulaRange();
    if (!ranges || !runtimeRanges) return;
    new ObjectMatrix<IRange>(ranges).forValue((row, column, range) => {
      if (range && runtimeRanges[row]?.[column]) this.replaced.push(range);
    });
  }

  /** The value at a row and column of the sheet. */
  value(row: number, column: number): CellValue {
    const cell = this.computed?.[row]?.[column] ?? this.spilled?.[row]?.[column];
    if (cell) return valueOfCell(cell);
    const earlier = this.earlier?.[row]?.[column];
    if (earlier) return this.isReplaced(row, column) ? null : valueOfCell(earlier);
    return valueOfCell(this.sheet?.[row]?.[column]);
  }

  /** Whether a formula gives the value, so that it may be another one in the next calculation. */
  isComputed(row: number, column: number): boolean {
    if (
      this.computed?.[row]?.[column] ??
      this.spilled?.[row]?.[column] ??
      this.earlier?.[row]?.[column]
    )
      return true;
    const cell = this.sheet?.[row]?.[column];
    return Boolean(cell && (cell.f || cell.si));
  }

  private isReplaced(row: number, column: number): boolean {
    return this.replaced.some(
      (range) =>
        row >= range.startRow &&
        row <= range.endRow &&
        column >= range.startColumn &&
        column <= range.endColumn,
    );
  }
}
