import type { CellValue } from "../../list";

/** A customer of a board, as it stands now. */
export interface BoardCustomer {
  name: string;
  row: number;
  isRated: boolean;
  /** Why to do something about the customer, as the board says it; empty where there is nothing to do. */
  reason: string;
}

/** The active cell of a board, and what its own validation says of it. */
export interface SelectedBoardCell {
  row: number;
  column: number;
  value: CellValue;
  header: string;
  prompt: string;
  /** Choices apart by commas; empty, or a formula, where there is no list. */
  source: string;
}

/** How far a board is filled, all from its own cells. */
export interface BoardFilling {
  customers: BoardCustomer[];
  /** The first column that is filled in. */
  firstColumn: number;
  /** What is asked in the selected cell; null where it is none to be filled in. */
  asked: { header: string; prompt: string; choices: (string | number)[]; value: CellValue } | null;
}

interface BoardCells {
  /** The row of the first customer. */
  row: number;
  names: readonly CellValue[];
  /** A number says that the customer is rated; null where the column was deleted. */
  rated: readonly CellValue[] | null;
  reasons: readonly CellValue[] | null;
  /** Those that are filled in. */
  columns: readonly number[];
  selected: SelectedBoardCell;
}

/** What the named cells of a board say; null where nothing is left to be filled in. */
export function boardFillingOf(cells: BoardCells): BoardFilling | null {
  const { row, names, rated, reasons, columns, selected } = cells;
  if (columns.length === 0 || rated === null) return null;
  const customers = names.flatMap((name, down): BoardCustomer[] =>
    name === ""
      ? []
      : [
          {
            ...{ name: String(name), row: row + down },
            isRated: typeof rated[down] === "number",
            reason: String(reasons?.[down] ?? ""),
          },
        ],
  );
  const isAsked = columns.includes(selected.column) && customerAt({ customers }, selected.row);
  const { header, prompt, value, source } = selected;
  return {
    customers,
    firstColumn: Math.min(...columns),
    asked: isAsked ? { header, prompt, value, choices: choicesOf(source) } : null,
  };
}

/** A whole number of a scale is written as a number. */
function choicesOf(source: string): (string | number)[] {
  if (source === "" || source.startsWith("=")) return [];
  return source.split(",").map((choice) => (/^\d+$/.test(choice) ? Number(choice) : choice));
}

/** The customer of a row; null for a row of none. */
export function customerAt(
  { customers }: Pick<BoardFilling, "customers">,
  row: number,
): BoardCustomer | null {
  return customers.find((customer) => customer.row === row) ?? null;
}

/** The next customer who is not rated after a row, and from the top again after the last. */
export function nextUnrated({ customers }: BoardFilling, row: number): BoardCustomer | null {
  const open = customers.filter(({ isRated }) => !isRated);
  return open.find((customer) => customer.row > row) ?? open[0] ?? null;
}
