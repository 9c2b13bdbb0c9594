import { weightedScore } from "../../marketing/weightedScore";
import { noAnswer, toBoolean, toNumber, unusable } from "../cells";
import type { Returned } from "../declaration";
import { ListRows } from "../listRows";
import type { WholeArguments } from "../wholeArguments";

export function scoreOfCells(args: WholeArguments): Returned[][] {
  const maximum = args.number("scale_max");
  const minimum = args.number("scale_min");
  if (minimum >= maximum)
    throw unusable((cells) => cells.below("scale_min", "scale_max", maximum, minimum));
  const rows = new ListRows(args, ["scores", "weights", "reversed"]);
  const scale = { ...args.declaration("scores"), minimum, maximum };
  // A host that reports a blank as 0 cannot mean a score where the scale begins above it.
  const zeroIsBlank = args.environment.blankArrivesAsZero && minimum > 0;
  const scores = rows.read("scores", (value, row) =>
    value === null || (zeroIsBlank && value === 0)
      ? NaN
      : toNumber(value, scale, { name: scale.name, row }),
  );
  const reversed = rows.read("reversed", (value, row) =>
    value === null ? false : toBoolean(value, { name: "reversed", row }),
  );
  const score = weightedScore(
    {
      scores: Float64Array.from(scores),
      ...(rows.has("weights") && { weights: rows.numbers("weights") }),
      ...(rows.has("reversed") && { reversed: Float64Array.from(reversed, Number) }),
    },
    minimum,
    maximum,
  );
  if (score === null) throw noAnswer((cells) => cells.nothingScored("scores"));
  return [[score]];
}
