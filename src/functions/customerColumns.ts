import { blank, plain, toNumber, unusable } from "./cells";
import type { CellError } from "./declaration";
import type { WholeArguments } from "./wholeArguments";

/** A column of numbers, a row for each customer; one cell serves all of them. */
export interface CustomerColumn {
  /** NaN where a cell cannot be used and where the customer's row is blank. */
  numbers: Float64Array;
  /** What is wrong with the cells that cannot be used, by their place. */
  wrong: Map<number, CellError>;
}

export interface CustomerColumns {
  rows: number;
  columns: CustomerColumn[];
  /** Nothing is filled in for this customer. */
  isBlank: (row: number) => boolean;
}

/**
 * Reads columns that describe the same customers. What is wrong with a cell stays with it. Where the host reports
 * a blank as 0, rows of nothing but 0 at the end are blank.
 */
export function readCustomerColumns(
  args: WholeArguments,
  names: readonly string[],
): CustomerColumns {
  const lists = names.map((name) => args.list(name)!);
  const rows = Math.max(...lists.map(({ length }) => length));
  const longest = lists.findIndex(({ length }) => length === rows);
  lists.forEach(({ length }, index) => {
    if (length !== 1 && length !== rows)
      throw unusable((cells) => cells.lengths(names[longest]!, rows, names[index]!, length));
  });
  const varying = lists.filter(({ length }) => length === rows);
  let end = rows;
  if (args.environment.blankArrivesAsZero && rows > 1)
    while (end > 0 && varying.every((list) => isZeroOrBlank(list[end - 1]))) end -= 1;
  const isBlank = (row: number) => row >= end || varying.every((list) => plain(list[row]) === null);

  const columns = lists.map((list, index): CustomerColumn => {
    const argument = args.declaration(names[index]!);
    const numbers = new Float64Array(list.length).fill(NaN);
    const wrong = new Map<number, CellError>();
    for (let row = 0; row < list.length; row += 1) {
      const value = plain(list[row]);
      if (list.length === rows && (row >= end || (value === null && isBlank(row)))) continue;
      const number = toNumber(value ?? blank(argument, argument), argument, argument);
      if (typeof number === "number") numbers[row] = number;
      else wrong.set(row, number);
    }
    return { numbers, wrong };
  });
  return { rows, columns, isBlank };
}

function isZeroOrBlank(cell: unknown): boolean {
  const value = plain(cell);
  return value === null || value === 0;
}
