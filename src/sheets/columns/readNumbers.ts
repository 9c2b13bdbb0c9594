import type { ListData } from "../list";
import { Refusal } from "../sentence";
import { columnLabel } from "./columnLabel";
import { rowNumber } from "./rowNumber";

/**
 * A column as numbers. A blank counts as 0 where blanks are allowed; elsewhere, and for anything that is not a
 * number, the column is refused with the first such row. Rows in `skip` are 0 whatever they hold.
 */
export function readNumbers(
  data: ListData,
  column: number,
  blanks: "zero" | "refused",
  skip: (row: number) => boolean,
): Float64Array | Refusal {
  const cells = data.columns.get(column) ?? [];
  const numbers = new Float64Array(cells.length);
  let wrong = 0;
  let first = -1;
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row]!;
    if (typeof cell === "number") numbers[row] = cell;
    else if (!(cell === "" && blanks === "zero") && !skip(row)) {
      if (first < 0) first = row;
      wrong += 1;
    }
  }
  if (first < 0) return numbers;
  const { name } = data.shape;
  const label = columnLabel(data.shape, column);
  const row = rowNumber(data.shape, first);
  const found = cells[first]!;
  return new Refusal(({ lists }) =>
    found === ""
      ? lists.blankNumber(name, label, row, wrong)
      : lists.notANumber(name, label, row, String(found), wrong),
  );
}
