import type { SheetWords } from "../../languages/language";
import type { ListInput } from "../builder";

/** First and last day, as addresses of the cells that hold them; null where the list has no dates. */
export interface PeriodCells {
  from: string;
  to: string;
}

/** What an indicator's formula is written from. */
export interface IndicatorContext {
  /** The column of a role, as formulas name it. Only roles that the indicator declares; of its own list where none is given. */
  column: (role: string, input?: string) => string;
  period: PeriodCells | null;
  /** Address of the cell with a word that the user may change, such as the one for seasonal stocks. */
  term: (id: string) => string;
}

/** "share" is shown in per cent and compared in percentage points. */
export type IndicatorUnit = "share" | "number";

/** A figure that a list of the user's can fill. It informs the rater and never sets a score. */
export interface Indicator<Id extends string = string, ItemId extends string = string> {
  id: Id;
  item: ItemId;
  unit: IndicatorUnit;
  input: string;
  /** Columns without which there is no figure. */
  roles: readonly string[];
  /** A second list that it cannot do without, and the columns of it. */
  with?: { input: string; roles: readonly string[] };
  /** The role of the date by which the period is cut; a list without it is taken whole. */
  dated?: string;
  /** Excel expression without "=". Where it is an error or "", the sheet says that there is no figure. */
  expression: (context: IndicatorContext) => string;
}

/** A small table of figures below the indicators: a row for each row, or each group, of a list. */
export interface Breakdown {
  id: string;
  item: string;
  input: string;
  /** The column that names the rows. */
  key: string;
  /** A row for each row of the list, or for each different value of the key column. */
  rows: "each" | "groups";
  title: (words: SheetWords) => string;
  keyHeader: (words: SheetWords) => string;
  columns: readonly {
    id: string;
    header: (words: SheetWords) => string;
    unit: IndicatorUnit;
    /** Shown with two decimals, as prices are. */
    decimals?: boolean;
    roles: readonly string[];
    /** `at` is the role's cell of the row ("each"); `key` the address of the row's name. */
    expression: (context: BreakdownContext) => string;
  }[];
}

export interface BreakdownContext {
  column: (role: string) => string;
  at: (role: string) => string;
  key: string;
}

/** A word in the user's lists that an indicator looks for, guessed and correctable. */
export interface Term {
  id: string;
  input: string;
  role: string;
  label: (words: SheetWords) => string;
  /** Recognises the word in any of the four languages. */
  pattern: RegExp;
}

/** The lists an assessment can read, with the words it looks for in them. */
export interface IndicatorLists {
  inputs: ListInput[];
  terms: readonly Term[];
  /** Roles that hold numbers and dates, so that the user hears of cells that do not. */
  numbers: ReadonlySet<string>;
  dates: ReadonlySet<string>;
}
