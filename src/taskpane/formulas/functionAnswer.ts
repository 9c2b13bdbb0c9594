import type { Returned } from "../../functions/declaration";

/** What a function answers: a rectangle of which the first cells are shown, or one sentence for the whole call. */
export type FunctionAnswer =
  | { rows: number; columns: number; cells: (Returned | { sentence: string })[][] }
  | { sentence: string };

/** Asks a function as a cell would: a matrix of cells for each argument, null for one that is left out. */
export type AskFunction = (
  id: string,
  args: readonly (unknown[][] | null)[],
) => Promise<FunctionAnswer>;

/** So many rows and columns of an answer are shown. */
export const SHOWN = { rows: 6, columns: 8 };
