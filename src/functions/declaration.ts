import type { Words } from "../languages/language";

/**
 * What an argument may hold; the coercion of cells (`cells.ts`) and the metadata follow from it. A "fit" is the whole
 * table that a formula of a model gives.
 */
export type ArgumentKind = "number" | "text" | "date" | "boolean" | "option" | "fit";

/** What a number counts in; "number" for codes, weights and cut points that have no unit. */
export type ArgumentUnit =
  | "money"
  | "share"
  | "count"
  | "perYear"
  | "perMonth"
  | "years"
  | "periods"
  | "days"
  | "points"
  | "quantity"
  | "number";

export interface ArgumentDeclaration {
  /** snake_case, the same in every language: it stands in formulas' tips and in error sentences. */
  name: string;
  kind: ArgumentKind;
  /** Every number has one. */
  unit?: ArgumentUnit;
  /** An omitted optional argument takes the default; null means "nothing given". */
  optional?: { default: string | number | boolean | null };
  /** A blank cell here means this value (a cost that did not occur), instead of being an error. */
  blank?: number;
  /** Allowed range of a number. */
  minimum?: number;
  maximum?: number;
  /** The minimum itself is not allowed. */
  aboveMinimum?: boolean;
  /** A word that may stand for a number without limit. */
  unlimited?: string;
  /** Only whole numbers. */
  whole?: boolean;
  /** Allowed words of an option, the default first. */
  options?: readonly string[];
  /** Taken as a whole (a column, a table, one word for all) rather than spread over the elements. */
  list?: boolean;
}

export type FunctionGroup =
  | "value"
  | "partnership"
  | "segments"
  | "retention"
  | "transactions"
  | "forecasts"
  | "experiments"
  | "capacity";

/**
 * A custom function, declared once: functions.json and its translations, the pane's form, the help and the
 * coercion of arguments all come from here. Its words (description, arguments, example) are in
 * languages/<language>/functions under its id.
 */
export interface FunctionDeclaration {
  /** Never changes once released. In cells it is RM.<id>. */
  id: string;
  group: FunctionGroup;
  arguments: readonly ArgumentDeclaration[];
  /** Works element by element and spills with the broadcast shape of its arguments. */
  elementwise: boolean;
}

/** What a declaration's words say: languages/<language>/functions has them under the function's id. */
export interface FunctionWords {
  /** A few words for a list of functions. */
  summary: string;
  /** What somebody asks who needs the function, in everyday words. */
  question: string;
  /** Excel's tip: what it gives, in which unit, and how large the spill is. */
  description: string;
  arguments: Record<string, string>;
  /** In English syntax, as Office.js takes formulas; can be entered in an empty workbook. */
  example: string;
  /** What the example gives. */
  result: string;
  /** The formula in words and signs, by the names of the arguments. */
  formula: string;
  /** Where the formula comes from. */
  source: string;
  /** Where it does not hold, and what to mind. */
  limits: string;
  /** How it differs from what Excel has of the kind. */
  differs?: string;
}

/** A value that a function returns to a cell. */
export type Returned = number | string | boolean;

/** An error in a cell: #VALUE! for an argument that cannot be used, #N/A for a question without an answer. */
export class CellError extends Error {
  constructor(
    readonly code: "#VALUE!" | "#N/A" | (string & {}),
    /** Empty for an error that only passes through from an input cell. */
    readonly sentence: (words: Words) => string,
  ) {
    super(code);
  }
}
