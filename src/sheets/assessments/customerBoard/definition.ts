import type { SheetWords, Words } from "../../../languages/language";
import type { CustomerFigures } from "../../../marketing/bestCustomers";
import type { Chart, ConditionalFormat } from "../../plan";
import type { SheetDraft } from "../../sheetDraft";

/**
 * A board is data: its rated and computed columns, the numbers it is reckoned with, and what its summary counts.
 * The maker adds the customers, their figures, the period, notes, checks and what Refresh keeps.
 */
export interface BoardDefinition {
  id: keyof Words["builders"];
  schemaVersion: number;
  texts: (words: SheetWords) => BoardTexts;
  /** Another list of columns to choose from, by id: bonds of goods or of services. */
  variants?: readonly string[];
  /** Ids of every column that is typed in any variant; they never change once released. */
  typed: readonly string[];
  numbers: readonly BoardNumber[];
  /** Texts on the summary that the user may change. */
  planned?: readonly BoardPlanned[];
  columns: (context: BoardContext) => BoardColumn[];
  /** Formulas of a row, those of the figures and of hidden columns included, in the longest variant. */
  formulas: number;
  /** The column that has a number where a customer is rated. */
  rated: string;
  /** A computed column with why to do something about a customer, empty where there is nothing to do. */
  reason: string;
  /** The typed columns that go with it on the list of what to do: what, who, by when. */
  action: { step: string; owner: string; due: string };
  /** A column of rungs and the typed one that keeps those of the last round. */
  round?: { now: string; before: string };
  summary: (board: BoardSummary) => Chart[];
}

/** What every board says of itself. */
export interface BoardTexts {
  sheets: { board: string; summary: string };
  guide: string;
  variant?: { label: string; names: Record<string, string> };
  numbers: Record<string, string>;
  planned?: Record<string, string>;
}

/** A number that the board is reckoned with, changed in the pane or on the summary. */
export interface BoardNumber {
  id: string;
  minimum: number;
  maximum: number;
  usual: number | ((customers: readonly CustomerFigures[]) => number);
  /** Whole numbers with thousands apart, where it is left out. */
  format?: string;
  /** One that may not be below it. */
  atLeast?: string;
}

/** A text on the summary that the user may change, and where it stands from the first block on. */
export interface BoardPlanned {
  id: string;
  row: number;
  column: number;
}

/** The address of a column's cell in the row. */
export type CellOf = (column: string) => string;

export type BoardColumn = {
  id: string;
  header: string;
  width: number;
  /** Said above the first of several columns that belong together. */
  group?: string;
  prompt?: string;
  looks?: { formula: (cell: CellOf) => string; look: ConditionalFormat["look"] }[];
} & (
  | {
      /** Chosen from named levels that are numbered from `from`; its number is the column `code(id)`. */
      kind: "choice";
      levels: readonly string[];
      from: 0 | 1;
    }
  /** A whole number as it is typed. */
  | { kind: "score"; from: 0 | 1; to: number }
  | { kind: "number"; maximum: number; format: string }
  | { kind: "text" }
  | { kind: "date" }
  | {
      kind: "computed";
      /** Without the equals sign; a row without a customer shows nothing. */
      formula: (cell: CellOf) => string;
      format?: string;
      align?: "left" | "center";
      hidden?: boolean;
    }
);

/** What columns are made from. */
export interface BoardContext {
  words: SheetWords;
  variant: string;
  hasProfit: boolean;
  /** The cell of a number on the summary; for use in formulas only. */
  number: (id: string) => string;
  /** The cell of a planned text there. */
  planned: (id: string) => string;
  /** A column of all rows of the board, as its own sheet names it; for use in formulas only. */
  range: (column: string) => string;
}

/** What a summary is drawn with: it begins in `row` and leaves `row` behind itself. */
export interface BoardSummary {
  draft: SheetDraft;
  words: SheetWords;
  variant: string;
  row: number;
  /** A column of all rows of the board, from another sheet. */
  range: (column: string) => string;
  number: (id: string) => string;
}

/** The hidden column that holds the number of a chosen level. */
export function code(column: string): string {
  return `${column}.code`;
}

/** Columns that every board has, figures of the list. */
export const figures = ["sales", "profit", "purchases", "years"] as const;
