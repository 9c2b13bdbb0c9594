import type { TypedCell } from "./builder";
import type { Area, WorkbookPlan } from "./plan";
import type { Sentence } from "./sentence";

/** A sheet of a plan as it was found in the workbook. */
export interface FoundSheet {
  name: string;
  /** Where our contents are now; null where the mark around them is gone. */
  area: Area | null;
  /** What stands there, and where the plan's contents belong. */
  contents: { area: Area; values: unknown[][]; formulas: unknown[][] } | null;
}

/** A plan as it was found: its sheets in the plan's order, null where one is missing, and its named cells. */
export interface FoundSheets {
  sheets: (FoundSheet | null)[];
  cells: ReadonlyMap<string, TypedCell>;
  /** The workbook remembers the plan; a sheet that came from another workbook is not remembered. */
  recorded: boolean;
  /** Sheets that the user renamed, by the names they were written under. */
  renamed: readonly { from: string; to: string }[];
  /** Copies that the user made of sheets. */
  copies: readonly string[];
}

/** One kind of thing that was found, in one sentence: what it is, and what a repair does about it. */
export interface Finding {
  kind: string;
  sentence: Sentence;
  /** It needs a repair; else it is only told. */
  damage: boolean;
}

/** Something that stood on a sheet and has no place on the repaired one. */
export interface SetAside {
  sheet: string;
  address: string;
  content: string | number | boolean;
}

/** How damaged sheets are found out and mended without losing what was typed. */
export interface Repair {
  /** Sheet-scoped names of the cells that must be read. */
  names: readonly string[];
  /** @param expected the plan as it would be written now */
  check: (found: FoundSheets, expected: WorkbookPlan) => Finding[];
  /** The plan with everything that was typed in its place, and what has none. */
  mend: (
    found: FoundSheets,
    expected: WorkbookPlan,
    say: (sentence: Sentence) => string,
  ) => { plan: WorkbookPlan; aside: SetAside[] };
}
