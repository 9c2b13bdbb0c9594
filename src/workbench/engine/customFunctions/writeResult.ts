import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { isTooLarge, RESPONSE_TOO_LARGE } from "./payload";
import type { Outcome } from "./invocation";

/** A function's answer in the engine's terms, with the sentences of the errors in it by "row,column". */
export interface Result {
  value: BaseValueObject | BaseValueObject[][];
  sentences: ReadonlyMap<string, string>;
}

/** Values richer than a number or a text, as Office.js writes them. */
interface TypedValue {
  type?: string;
  basicValue?: unknown;
  code?: string;
  message?: string;
  errorType?: string;
  numberFormat?: string;
  text?: string;
}

const knownErrors: ReadonlySet<string> = new Set(Object.values(ErrorType));

/** Turns what a function answered into values of the engine. */
export function toResult(outcome: Outcome): Result {
  const sentences = new Map<string, string>();
  if (!outcome.ok) return refusal(outcome.error, outcome.message);
  if (isTooLarge(outcome.value)) return refusal("#VALUE!", RESPONSE_TOO_LARGE);
  if (!Array.isArray(outcome.value))
    return { value: toValue(outcome.value, 0, 0, sentences), sentences };
  const rows = outcome.value as unknown[];
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  // Excel takes rectangles only.
  if (columns === 0 || rows.some((row) => !Array.isArray(row) || row.length !== columns))
    return refusal("#VALUE!");
  return {
    value: rows.map((row, r) =>
      (row as unknown[]).map((item, c) => toValue(item, r, c, sentences)),
    ),
    sentences,
  };
}

/** The result of a call that was refused or failed. */
export function refusal(error: string, message?: string): Result {
  return {
    value: errorValue(error),
    sentences: new Map(message ? [["0,0", message]] : []),
  };
}

/** The array that the engine spills from the function's cell. */
export function toVariant(result: Result, caller: BaseFunction): BaseValueObject {
  if (!Array.isArray(result.value)) return result.value;
  const columns = result.value[0]?.length ?? 0;
  // The constructor writes the whole array as a text: give it an empty one and the values afterwards.
  const array = ArrayValueObject.create({
    calculateValueList: [],
    rowCount: result.value.length,
    columnCount: columns,
    unitId: caller.unitId ?? "",
    sheetId: caller.subUnitId ?? "",
    row: -1,
    column: -1,
  });
  array.setArrayValue(result.value);
  array.setRowCount(result.value.length);
  array.setColumnCount(columns);
  return array;
}

function errorValue(code: string): BaseValueObject {
  return ErrorValueObject.create((knownErrors.has(code) ? code : ErrorType.VALUE) as ErrorType);
}

function toValue(
  value: unknown,
  row: number,
  column: number,
  sentences: Map<string, string>,
): BaseValueObject {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue("#NUM!");
    case "boolean":
      return BooleanValueObject.create(value);
    case "string":
      return StringValueObject.create(value);
    default:
      // Excel shows a returned null as 0.
      return typeof value === "object" && value !== null
        ? toTyped(value, row, column, sentences)
        : NumberValueObject.create(0);
  }
}

function toTyped(
  value: TypedValue,
  row: number,
  column: number,
  sentences: Map<string, string>,
): BaseValueObject {
  if (value.type === "Error" || value.type === "CustomFunctionError" || value.code !== undefined) {
    const sentence = value.message;
    if (sentence) sentences.set(`${row},${column}`, sentence);
    return errorValue(
      typeof value.basicValue === "string" ? value.basicValue : (value.code ?? "#VALUE!"),
    );
  }
  if (typeof value.basicValue === "number" && value.numberFormat)
    return NumberValueObject.create(value.basicValue, value.numberFormat);
  return toValue(value.basicValue ?? value.text ?? null, row, column, sentences);
}
