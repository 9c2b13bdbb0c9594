import type { Language } from "../languages/language";

/**
 * A plan says everything about the sheets a command will create, as plain data. It is pure: it can be tested,
 * previewed in the pane and written to Excel (`excel/writePlan` alone knows how).
 * Rows and columns are zero-based throughout.
 */

/** A native formula in English with commas, beginning with "=". Text in a plan is never a formula. */
export interface Formula {
  formula: string;
}

/** What one cell is to hold. A string is always text, whatever it begins with; null leaves it empty. */
export type Content = string | number | boolean | null | Formula;

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A rectangle of contents; all rows have the same length. */
export interface Block {
  row: number;
  column: number;
  rows: Content[][];
}

/** What a cell is to the reader; the writer knows how each looks. */
export type StyleRole =
  | "title"
  | "subtitle"
  | "section"
  | "header"
  | "label"
  | "input"
  | "result"
  | "total"
  | "note"
  | "warning"
  | "muted";

export interface Styled {
  area: Area;
  role: StyleRole;
  /** Left indent in steps, for sub-lines. */
  indent?: number;
  wrap?: boolean;
  align?: "left" | "center" | "right";
}

export interface NumberFormatted {
  area: Area;
  /** Excel's own format code in English. */
  format: string;
}

export interface ColumnWidth {
  column: number;
  columns?: number;
  /** In characters of the standard font. 0 hides the column. */
  width: number;
}

export type Validation = {
  area: Area;
  /** What to say when something else is typed. */
  message?: { title: string; text: string };
  /** Shown while the cell is selected. */
  prompt?: { title: string; text: string };
} & (
  | { kind: "list"; values: string[] }
  | { kind: "listFrom"; reference: string }
  | { kind: "wholeNumber"; minimum: number; maximum: number }
  | { kind: "decimal"; minimum: number; maximum: number }
  | { kind: "date" }
);

/** A conditional format; `formula` is relative to the area's first cell. */
export interface ConditionalFormat {
  area: Area;
  formula: string;
  look: "good" | "middling" | "bad" | "muted" | "warning";
}

export interface Series {
  name: string;
  /** Name of the plan's sheet that has the cells; the chart's own where it is left out. Not of a first series. */
  sheet?: string;
  values: Area;
  /** Of a scatter chart: the positions along the other axis, all of them numbers (Excel counts 1, 2, 3 … else). */
  categories?: Area;
  /**
   * What the series is to the reader; the writer knows the colours. "base" is not seen: others stand on it.
   * "points" and "threshold", a dashed line without points, are of scatter charts; "cumulative" is a line over columns.
   */
  look?: SeriesLook;
}

export type SeriesLook = "base" | "level" | "gain" | "loss" | "points" | "threshold" | "cumulative";

export interface Chart {
  kind:
    | "radar"
    | "line"
    | "columnClustered"
    | "columnStacked"
    | "barClustered"
    | "barStacked"
    | "scatter";
  title: string;
  /** Where it stands on the sheet. */
  place: Area;
  series: Series[];
  /** Value axis bounds, number format and titles. */
  valueAxis?: { minimum?: number; maximum?: number; title?: string; numberFormat?: string };
  categoryAxis?: { minimum?: number; maximum?: number; title?: string; numberFormat?: string };
  /** A text alternative for readers who do not see it. */
  description: string;
}

/**
 * Where figures come from. The writer puts a hidden name around the area, so that it is found after rename, copy and
 * sort; with rowIds a cell tells whose figure it is.
 */
export interface Provenance {
  area: Area;
  list: string;
  /** Meaning of the figure, such as "5.1.1", as the builder's `rowsBehind` understands it. */
  figure: string;
}

export interface SheetPlan {
  /** Free in the workbook, at most 31 characters; the plan chose it knowing the names that are taken. */
  name: string;
  blocks: Block[];
  styles: Styled[];
  numberFormats: NumberFormatted[];
  columnWidths: ColumnWidth[];
  /** Sheet-scoped names; formulas may use those that are not hidden. */
  names?: { name: string; area: Area; hidden?: true }[];
  validations?: Validation[];
  conditionalFormats?: ConditionalFormat[];
  charts?: Chart[];
  freeze?: { rows: number; columns: number };
  print?: { orientation: "portrait" | "landscape"; titleRows?: number };
  /** The area becomes a table of Excel's of that name, its first row the headers. */
  table?: { name: string; area: Area };
  /** Ids of rows, written into a hidden column so that they survive sorting and inserting. */
  rowIds?: { column: number; row: number; ids: string[] };
  provenance?: Provenance[];
  showGridlines?: boolean;
}

export interface WorkbookPlan {
  /** The builder that made it. */
  builder: string;
  schemaVersion: number;
  /** The language of its words; the sheets keep it, whoever reads them. */
  language?: Language;
  /** The choices it was made from, to be refreshed or explained later; JSON only. */
  choice: unknown;
  /** Written together or not at all. */
  sheets: SheetPlan[];
  /** Index of the sheet to show. */
  show: number;
  /** True where the numbers are values and Refresh makes them anew. */
  refreshable: boolean;
}

/** The content is a formula. */
export function isFormula(content: Content): content is Formula {
  return typeof content === "object" && content !== null;
}

/** How many cells of the plan are formulas; live plans keep to 20,000. */
export function countFormulas(plan: WorkbookPlan): number {
  let count = 0;
  for (const sheet of plan.sheets)
    for (const block of sheet.blocks)
      for (const row of block.rows) for (const cell of row) if (isFormula(cell)) count += 1;
  return count;
}
