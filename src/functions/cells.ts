import type { Words } from "../languages/language";
import { textDate } from "../marketing/textDate";
import { CellError, type ArgumentDeclaration } from "./declaration";
import { readNumber } from "./numberText";

/**
 * The one place that knows how hosts hand over cells: an omitted argument is null, everything else a matrix
 * (a single value is tolerated); a blank is null, undefined or ""; an error value is an object with a code; a
 * formatted number or another rich value is an object with a basicValue.
 */
export type Matrix = readonly (readonly unknown[])[];

/** A cell's plain value; null is blank. */
export type Plain = number | string | boolean | null | CellError;

/** The argument as a matrix; null when it is omitted. */
export function toMatrix(argument: unknown): Matrix | null {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return [[argument]];
  if (argument.length === 0) return [[null]];
  // Checked by the first row alone: a copy of 100,000 rows would cost more than the function.
  if (!Array.isArray(argument[0])) return argument.map((cell: unknown) => [cell]);
  return argument[0].length === 0 ? [[null]] : (argument as Matrix);
}

/** What the cell holds, whichever way the host wraps it. */
export function plain(cell: unknown): Plain {
  if (cell === "" || cell === null || cell === undefined) return null;
  // No cell can hold a number that is not finite; where one comes all the same, it is an error's.
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : passedOn("#NUM!");
  if (typeof cell === "string" || typeof cell === "boolean") return cell;
  if (cell instanceof CellError) return cell;
  if (typeof cell === "object") {
    const { code, type, basicValue } = cell as Record<string, unknown>;
    if (typeof code === "string") return passedOn(code);
    if (type === "Error" && typeof basicValue === "string") return passedOn(basicValue);
    if (basicValue !== undefined) return plain(basicValue);
  }
  return passedOn("#VALUE!");
}

const passed = new Map<string, CellError>();

/** An input's error, passed on as it came; one object a code, for there may be a hundred thousand of them. */
function passedOn(code: string): CellError {
  let error = passed.get(code);
  if (!error) passed.set(code, (error = new CellError(code, () => "")));
  return error;
}

/** An argument cannot be used. */
export function unusable(sentence: (cells: Words["cells"]) => string): CellError {
  return new CellError("#VALUE!", (words) => sentence(words.cells));
}

/** A question has no answer. */
export function noAnswer(sentence: (cells: Words["cells"]) => string): CellError {
  return new CellError("#N/A", (words) => sentence(words.cells));
}

/** Where a cell stands, for the sentence: the argument, and its row (counted from 1) in a list. */
export interface Place {
  name: string;
  row?: number;
}

function named(place: Place, cells: Words["cells"]): string {
  return place.row === undefined ? place.name : cells.inRow(place.name, place.row);
}

/** Sentence for a blank beside filled inputs. */
export function blank(argument: ArgumentDeclaration, place: Place): CellError {
  const optional = argument.optional !== undefined && !argument.list;
  return unusable((cells) => cells.blank(named(place, cells), optional));
}

/** A number within the argument's limits, or what is wrong. The value is not blank. */
export function toNumber(
  value: Exclude<Plain, null>,
  argument: ArgumentDeclaration,
  place: Place,
): number | CellError {
  if (value instanceof CellError) return value;
  if (typeof value === "boolean")
    return unusable((cells) => cells.notNumber(named(place, cells), value, argument.unlimited));
  if (isUnlimited(value, argument)) return Infinity;
  const number = typeof value === "string" ? readNumber(value) : value;
  if (number === "ambiguous")
    return unusable((cells) => cells.ambiguousNumber(named(place, cells), String(value)));
  if (number === "none" || !Number.isFinite(number))
    return unusable((cells) => cells.notNumber(named(place, cells), value, argument.unlimited));
  if (!isWithinLimits(number, argument))
    return unusable((cells) => cells.outside(named(place, cells), argument, number));
  if (argument.whole && !Number.isInteger(number))
    return unusable((cells) => cells.notWhole(named(place, cells), number));
  return number;
}

function isUnlimited(value: string | number, { unlimited }: ArgumentDeclaration): boolean {
  return typeof value === "string" && value.trim().toLowerCase() === unlimited;
}

/** The number, which is finite, is one that the argument allows. */
export function isWithinLimits(number: number, argument: ArgumentDeclaration): boolean {
  const { minimum = -Infinity, maximum = Infinity, aboveMinimum = false } = argument;
  return number <= maximum && (aboveMinimum ? number > minimum : number >= minimum);
}

/** The last day of Excel's calendar, 31 December 9999. */
const LAST_DAY = 2_958_465;

/** The number is a day of Excel's calendar, with or without a time. */
export function isDate(number: number): boolean {
  return number >= 1 && number < LAST_DAY + 1;
}

/** A date as a serial number, from a serial number or ISO text; the value is not blank. */
export function toDate(value: Exclude<Plain, null>, place: Place): number | CellError {
  if (value instanceof CellError) return value;
  const date = typeof value === "string" ? textDate(value) : value;
  if (date === "ambiguous")
    return unusable((cells) => cells.ambiguousDate(named(place, cells), String(value)));
  if (typeof date === "number" && isDate(date)) return date;
  return unusable((cells) => cells.notDate(named(place, cells), value));
}

/** TRUE or FALSE, or 1 or 0 as Excel reads them; the value is not blank. */
export function toBoolean(value: Exclude<Plain, null>, place: Place): boolean | CellError {
  if (value instanceof CellError) return value;
  if (value === 0 || value === 1) return value === 1;
  if (typeof value === "boolean") return value;
  return unusable((cells) => cells.notBoolean(named(place, cells), value));
}

/** One of the argument's words, whatever its case; the value is not blank. */
export function toOption(
  value: Exclude<Plain, null>,
  argument: ArgumentDeclaration,
  place: Place,
): string | CellError {
  if (value instanceof CellError) return value;
  const options = argument.options ?? [];
  const word = typeof value === "string" ? value.trim().toLowerCase() : value;
  const option = options.find((one) => one.toLowerCase() === word);
  return option ?? unusable((cells) => cells.notOption(named(place, cells), options, value));
}

/** A result beyond what a cell can hold. */
export const tooLarge = noAnswer((cells) => cells.tooLarge);

/** The sentence for a result beyond what a cell can hold; otherwise the result itself. */
export function finite<T>(result: T): T | CellError {
  return typeof result === "number" && !Number.isFinite(result) ? tooLarge : result;
}
