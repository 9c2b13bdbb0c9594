import { deliveryRhythm } from "../../marketing/deliveryRhythm";
import { noAnswer, toNumber } from "../cells";
import type { Returned } from "../declaration";
import { ListRows } from "../listRows";
import type { WholeArguments } from "../wholeArguments";

export function deliveryRhythmOfCells(args: WholeArguments): Returned[][] {
  const rows = new ListRows(args, ["planned", "delivered"]);
  if (rows.length === 0) throw noAnswer((cells) => cells.emptyList("planned"));
  const argument = args.declaration("delivered");
  // Nothing written is nothing delivered.
  const delivered = rows.read("delivered", (value, row) =>
    value === null ? 0 : toNumber(value, argument, { name: argument.name, row }),
  );
  const rhythm = deliveryRhythm(rows.numbers("planned"), Float64Array.from(delivered));
  if (rhythm === null) throw noAnswer((cells) => cells.noShare("planned"));
  return [[rhythm]];
}
