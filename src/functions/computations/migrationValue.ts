import { migrationValue } from "../../marketing/migrationValue";
import { noAnswer, unusable } from "../cells";
import type { Spill } from "../evaluate";
import type { WholeArguments } from "../wholeArguments";

const MOST_STATES = 100;
/** What a row may sum to above 1 when its shares were rounded to be written. */
const ROUNDING = 1e-9;

/** A value for each state, lying as the margins do. */
export function migrationValueOfCells(args: WholeArguments): Spill {
  const matrix = args.matrix("transition")!;
  const states = matrix.length;
  if (matrix[0]!.length !== states || states > MOST_STATES)
    throw unusable((cells) =>
      cells.notSquare("transition", MOST_STATES, states, matrix[0]!.length),
    );
  const transition = matrix.map((row, place) => {
    const shares = Float64Array.from({ length: states }, (_, column) =>
      args.numberIn("transition", row[column], place + 1),
    );
    const sum = shares.reduce((total, share) => total + share, 0);
    if (sum > 1 + ROUNDING)
      throw unusable((cells) =>
        cells.outside(
          cells.sumOfRow("transition", place + 1),
          { maximum: 1 },
          Math.round(sum * 1e9) / 1e9,
        ),
      );
    return shares;
  });
  const cellsOfMargins = args.list("margins")!;
  if (cellsOfMargins.length !== states)
    throw unusable((cells) =>
      cells.lengths("transition", states, "margins", cellsOfMargins.length),
    );
  const margins = Float64Array.from(cellsOfMargins, (cell, place) =>
    args.numberIn("margins", cell, place + 1),
  );
  const values = Array.from(
    migrationValue(transition, margins, args.number("discount_rate"), args.number("periods")),
    (value) =>
      Number.isNaN(value) ? noAnswer((cells) => cells.endlessState("discount_rate")) : value,
  );
  return args.matrix("margins")!.length === states ? values.map((value) => [value]) : [values];
}
