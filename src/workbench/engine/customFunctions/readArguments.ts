import type { Nullable } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { CellReader, ErrorValue, type CellValue } from "../cellReader";
import type { Argument, ArgumentCell } from "./invocation";
import type { ParameterMetadata } from "./metadata";

/** A blank cell reaches a function as 0 in Excel on the desktop and as null in Excel on the web. */
export type Blank = 0 | null;

/** Why a call is not made: the cell shows the error. */
export class Refusal {
  constructor(
    readonly error: string,
    readonly message?: string,
  ) {}
}

/** What a formula gave for one argument: omitted, or a rectangle of cells. */
export type Given = { omitted: true } | { omitted: false; cells: CellValue[][] };

export interface ArgumentRules {
  blank: Blank;
  /** Error values are passed on instead of being the result. */
  errorsPass: boolean;
}

/** Reads what the engine passes for an argument, a reference cell by cell. */
export function readGiven(variant: FunctionVariantType): Given {
  if (variant.isReferenceObject()) {
    const reader = new CellReader(variant as BaseReferenceObject);
    const cells: CellValue[][] = new Array<CellValue[]>(reader.rowCount);
    for (let r = 0; r < reader.rowCount; r++) {
      const row = new Array<CellValue>(reader.columnCount);
      for (let c = 0; c < reader.columnCount; c++)
        row[c] = reader.value(reader.startRow + r, reader.startColumn + c);
      cells[r] = row;
    }
    return { omitted: false, cells };
  }
  const value = variant as BaseValueObject;
  if (value.isArray()) {
    const array = value as ArrayValueObject;
    return {
      omitted: false,
      cells: array.getArrayValue().map((row) => row.map((item) => valueOf(item))),
    };
  }
  // An argument left out between commas is the engine's null; a blank cell comes as a reference.
  if (value.isNull()) return { omitted: true };
  return { omitted: false, cells: [[valueOf(value)]] };
}

function valueOf(value: Nullable<BaseValueObject>): CellValue {
  if (value == null || value.isNull()) return null;
  if (value.isError()) return new ErrorValue(String(value.getValue()));
  return value.getValue();
}

/** Turns the given arguments into what Excel passes: one entry a declared parameter, null for an omitted one. */
export function toArguments(
  given: readonly Given[],
  parameters: readonly ParameterMetadata[],
  rules: ArgumentRules,
): Argument[] | Refusal {
  const repeating = parameters.findIndex((parameter) => parameter.repeating);
  if (repeating < 0 && given.length > parameters.length)
    return new Refusal("#VALUE!", "You've entered too many arguments for this function.");
  const args: Argument[] = [];
  for (const [index, parameter] of parameters.entries()) {
    if (index === repeating) {
      const list: (ArgumentCell | ArgumentCell[][])[] = [];
      for (const each of given.slice(index)) {
        const argument = toArgument(each, parameter, rules);
        if (argument instanceof Refusal) return argument;
        list.push(argument);
      }
      args.push(list);
      continue;
    }
    const each = given[index] ?? { omitted: true };
    if (index >= given.length && !parameter.optional)
      return new Refusal("#VALUE!", "You've entered too few arguments for this function.");
    const argument = toArgument(each, parameter, rules);
    if (argument instanceof Refusal) return argument;
    args.push(argument);
  }
  return args;
}

function toArgument(
  given: Given,
  parameter: ParameterMetadata,
  rules: ArgumentRules,
): ArgumentCell | ArgumentCell[][] | Refusal {
  if (given.omitted) return null;
  const type = parameter.type ?? "any";
  if (parameter.dimensionality !== "matrix")
    return toCell(given.cells[0]?.[0] ?? null, type, rules);
  const matrix: ArgumentCell[][] = new Array<ArgumentCell[]>(given.cells.length);
  for (const [r, row] of given.cells.entries()) {
    const cells = new Array<ArgumentCell>(row.length);
    for (let c = 0; c < row.length; c++) {
      const cell = toCell(row[c] ?? null, type, rules);
      if (cell instanceof Refusal) return cell;
      cells[c] = cell;
    }
    matrix[r] = cells;
  }
  return matrix;
}

function toCell(value: CellValue, type: string, rules: ArgumentRules): ArgumentCell | Refusal {
  if (value instanceof ErrorValue)
    return type === "any" && rules.errorsPass
      ? { type: "CustomFunctionError", code: value.code }
      : new Refusal(value.code);
  if (type === "any") return value ?? rules.blank;
  if (type === "number") {
    if (value === null) return rules.blank;
    const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
    return Number.isNaN(number) ? new Refusal("#VALUE!") : number;
  }
  if (type === "boolean") {
    if (value === null) return rules.blank === null ? null : false;
    if (typeof value !== "string") return Boolean(value);
    const word = value.toUpperCase();
    return word === "TRUE" ? true : word === "FALSE" ? false : new Refusal("#VALUE!");
  }
  if (value === null) return rules.blank === null ? null : "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
