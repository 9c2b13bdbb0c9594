/** The builder that plans of rows are stored under; nothing refreshes them. */
export const ROWS_BEHIND = "rowsBehind";

/** A figure of a built sheet, as the provenance around it names it. */
export interface Figure {
  /** Which of the plan's sheets it stands on. */
  sheet: number;
  figure: string;
  /** The id of its row; null outside the rows that have ids. */
  row: string | null;
  /** Its place within the area of its provenance. */
  down: number;
  across: number;
}

/** The rows of a list that a figure was made from, and what each brings to it: the parts add up to the figure. */
export interface RowsBehind {
  /** Id of the builder's input that the list was chosen for. */
  input: string;
  /** Positions in the list, ascending. */
  rows: number[];
  parts: number[];
}

/** The rows whose parts are known by row, in the order of the list. */
export function rowsOfParts(input: string, parts: ReadonlyMap<number, number>): RowsBehind {
  const rows = [...parts.keys()].sort((one, other) => one - other);
  return { input, rows, parts: rows.map((row) => parts.get(row)!) };
}
