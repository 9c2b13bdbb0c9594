import type { Language, SheetWords } from "../languages/language";
import type { Template } from "./assessments/template/template";
import type { TemplateWish } from "./assessments/template/templateOfSheets";
import type { ComputationInput, ComputationName, ComputationOutput } from "./computations";
import type { Repair } from "./foundSheets";
import type { CellValue, ListData, ListShape } from "./list";
import type { WorkbookPlan } from "./plan";
import type { Figure, RowsBehind } from "./rowsBehind/figure";
import type { Refusal } from "./sentence";

/**
 * A builder is a record that one generic view of the pane renders and one command runner executes:
 * choose lists and their columns → study (fields, preview, notes) → plan → written by excel/writePlan.
 */

/** SheetWords to speak to this user in. */
export interface Speech {
  language: Language;
  words: SheetWords;
}

/** A column's meaning within a list, such as customer or amount. */
export interface Role {
  id: string;
  label: (words: SheetWords) => string;
  required: boolean;
}

/** A list that a builder reads: the sales list, the cost ledger. */
export interface ListInput {
  id: string;
  label: (words: SheetWords) => string;
  hint: (words: SheetWords) => string;
  required: boolean;
  roles: Role[];
}

/** What the user chose for one list: which one, and the column of each role (null: none). */
export interface ListChoice {
  list: string | null;
  roles: Record<string, number | null>;
}

/** Everything the user chose; JSON, remembered in the workbook. */
export interface Choice {
  lists: Record<string, ListChoice>;
  options: Record<string, OptionValue>;
}

export type OptionValue = string | number | boolean | null;

/** One control of the view. `group` gathers fields under a heading; groups keep the order of first use. */
export type Field = {
  id: string;
  label: string;
  hint?: string;
  group?: string;
} & (
  | { kind: "choice"; value: string; choices: { value: string; label: string }[] }
  | { kind: "number"; value: number | null; minimum?: number; maximum?: number; percent?: boolean }
  | { kind: "date"; value: number | null }
  | { kind: "boolean"; value: boolean }
  | { kind: "text"; value: string }
);

export interface PreviewTable {
  caption: string;
  headers: string[];
  /** Already formatted for this reader; numeric columns are right-aligned. */
  rows: string[][];
  numeric: boolean[];
}

/** A sentence for the user, by weight. */
export interface Note {
  kind: "info" | "warning";
  text: string;
}

/** What a builder says about the choice before anything is written. */
export interface Study {
  fields: Field[];
  notes: Note[];
  preview: PreviewTable | null;
  /** What the command will do, in one line: "Creates the sheets … ; changes nothing else." */
  effect: string;
  /** Why it cannot be built, or null. */
  refusal: string | null;
}

/** A named cell of a plan's sheets as it stands in the workbook, or several that bear one name. */
export interface TypedCell {
  /** Of the first cell. */
  value: CellValue;
  /** Of all its cells. */
  rows?: readonly (readonly CellValue[])[];
  /** What was entered into them: a formula, or the same as the value. */
  formulas?: readonly (readonly unknown[])[];
  /** With its sheet, as the user reads it: 'Relationship cost'!C6. */
  address: string;
}

/** What the user may type over on a builder's sheets, and how it becomes part of the choice again. */
export interface TypedCells {
  /** Sheet-scoped names of these cells. */
  names: readonly string[];
  /**
   * The choice with what the cells hold now; a cell that the user deleted is missing, and what was chosen for it
   * stays. What cannot be used is refused in a sentence that names the cell.
   */
  choose(
    cells: ReadonlyMap<string, TypedCell>,
    choice: Choice,
    lists: Record<string, ListData>,
  ): Choice | Refusal;
}

export interface Builder {
  id: string;
  inputs: ListInput[];
  /**
   * Options that name a column of an input's list: their ids are the prefix and the column's index. They are
   * remembered by the column's header.
   */
  columnOptions?: { input: string; prefix: string };
  /** A first choice guessed from the lists of the workbook, to be corrected by the user. */
  guess(lists: readonly ListShape[]): Choice;
  /**
   * The choice after the user took another list for an input (null: none): the columns of that list are guessed
   * anew, the rest stays. Where a builder lacks it, `guess` over that one list serves.
   */
  chooseList?(
    lists: readonly ListShape[],
    choice: Choice,
    input: string,
    list: string | null,
  ): Choice;
  /** The columns that must be read for this choice: list id → column indexes. */
  columnsToRead(choice: Choice): Record<string, number[]>;
  /** Never throws for bad data: it says so in `refusal` or `notes`. Keys of `lists` are input ids. */
  study(
    lists: Record<string, ListData>,
    choice: Choice,
    speech: Speech,
    context: PlanContext,
  ): Study;
  /** What Refresh keeps of the sheets; needed where the sheets of a refreshable plan have inputs. */
  typed?: TypedCells;
  /** The choice of the next round of what stands on the sheets, with what was rated so far; assessments have rounds. */
  nextRound?: TypedCells;
  /** How damage of its sheets is found and mended; rated assessments can be. */
  repair?: Repair;
  /** How its sheets, as the user edited them, become a template of the user's own; rated assessments do. */
  template?: {
    /** Sheet-scoped names of the cells that it is made of. */
    names: readonly string[];
    /** The levels of the sheets, which the template need not keep. */
    scale: { minimum: number; maximum: number };
    make: (
      cells: ReadonlyMap<string, TypedCell>,
      wish: TemplateWish,
      words: SheetWords,
    ) => Template | Refusal;
  };
  /**
   * What takes too long for a study and `plan` needs: its answer is `plan`'s `context.computed`. `run` may do it in
   * another thread. Only after a study without refusal.
   */
  compute?(lists: Record<string, ListData>, choice: Choice, run: RunComputation): Promise<unknown>;
  /**
   * The rows of a list behind a figure that the plan's provenance names; a choice that can no longer be used is
   * refused. Needed where sheets have provenance.
   */
  rowsBehind?(
    figure: Figure,
    lists: Record<string, ListData>,
    choice: Choice,
  ): RowsBehind | Refusal;
  /** Only after a study without refusal. */
  plan(
    lists: Record<string, ListData>,
    choice: Choice,
    speech: Speech,
    context: PlanContext,
  ): WorkbookPlan;
}

export interface PlanContext {
  /** Names of the workbook's sheets, so that new ones are free. */
  sheetNames: readonly string[];
  /** Today as a serial number of the 1900 system. */
  today: number;
  /** What the builder's own `compute` answered. */
  computed?: unknown;
}

/** Does one of the computations, told of and cancelled by whoever runs the builder. */
export type RunComputation = <Name extends ComputationName>(
  name: Name,
  input: ComputationInput<Name>,
) => Promise<ComputationOutput<Name>>;
