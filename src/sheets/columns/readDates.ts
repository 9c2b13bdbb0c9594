import { textDate, type TextDate } from "../../marketing/textDate";
import type { CellValue, ListData } from "../list";
import { Refusal } from "../sentence";
import { columnLabel } from "./columnLabel";
import { rowNumber } from "./rowNumber";

/** The day after 31 December 9999, the last that Excel knows. */
const END = 2_958_466;

export interface Dates {
  /** Serial numbers; NaN where the cell is blank. */
  serials: Float64Array;
  /** How many cells hold a date as text, and the first such row (−1: none). */
  texts: number;
  firstText: number;
}

/** One cell as a date: its serial number, "ambiguous", or null where it is none; a blank is none. */
export function readDate(cell: CellValue): TextDate | null {
  if (typeof cell === "number") return cell >= 1 && cell < END ? cell : null;
  return typeof cell === "string" ? textDate(cell) : null;
}

/** A column as dates: serial numbers, or text in the order year-month-day. Anything else is refused. */
export function readDates(data: ListData, column: number): Dates | Refusal {
  const cells = data.columns.get(column) ?? [];
  const serials = new Float64Array(cells.length);
  let texts = 0;
  let firstText = -1;
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row]!;
    if (typeof cell === "number" && cell >= 1 && cell < END) serials[row] = cell;
    else if (cell === "") serials[row] = NaN;
    else {
      const date = typeof cell === "string" ? textDate(cell) : null;
      if (typeof date !== "number") {
        const { name } = data.shape;
        const label = columnLabel(data.shape, column);
        const at = rowNumber(data.shape, row);
        return new Refusal(({ lists }) =>
          date === "ambiguous"
            ? lists.ambiguousDate(name, label, at, String(cell))
            : lists.notADate(name, label, at, String(cell)),
        );
      }
      serials[row] = date;
      if (texts === 0) firstText = row;
      texts += 1;
    }
  }
  return { serials, texts, firstText };
}
