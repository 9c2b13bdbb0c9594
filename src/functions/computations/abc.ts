import { abcClasses } from "../../marketing/abcClass";
import { unusable } from "../cells";
import type { Returned } from "../declaration";
import { requireTotal } from "../requireTotal";
import { readValues } from "../valueList";
import type { WholeArguments } from "../wholeArguments";

/** The class of each cell, in the shape of the list; a blank stays blank. */
export function abcOfCells(args: WholeArguments): Returned[][] {
  const aUntil = args.number("a_until");
  const bUntil = args.number("b_until");
  if (bUntil < aUntil)
    throw unusable((cells) => cells.atLeast("b_until", "a_until", aUntil, bUntil));
  const { values, places, length } = readValues(args, "values");
  const classes = new Array<Returned>(length).fill("");
  if (values.length > 0) {
    requireTotal("values", values);
    abcClasses(values, aUntil, bUntil)!.forEach((one, index) => {
      classes[places[index]!] = one;
    });
  }
  return args.matrix("values")!.length === 1 ? [classes] : classes.map((one) => [one]);
}
