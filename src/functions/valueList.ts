import { plain, toNumber } from "./cells";
import { sound, type WholeArguments } from "./wholeArguments";

/** The numbers of a list that is one argument, without its blanks. */
export interface ValueList {
  values: Float64Array;
  /** Where each value stands in the list, counted from 0. */
  places: Uint32Array;
  /** The length of the list, with its blanks. */
  length: number;
}

/**
 * Reads a list of numbers; whatever is none of them is thrown. Where the host reports a blank as 0, zeros at the
 * end of the list are blanks: they are more often an empty tail than customers of nothing.
 */
export function readValues(args: WholeArguments, name: string): ValueList {
  const cells = args.list(name)!;
  const argument = args.declaration(name);
  const values = new Float64Array(cells.length);
  const places = new Uint32Array(cells.length);
  let count = 0;
  let end = 0;
  for (let row = 0; row < cells.length; row += 1) {
    const value = sound(plain(cells[row]));
    if (value === null) continue;
    const number = sound(toNumber(value, argument, { name, row: row + 1 }));
    values[count] = number;
    places[count] = row;
    count += 1;
    if (number !== 0 || !args.environment.blankArrivesAsZero) end = count;
  }
  return {
    values: values.subarray(0, end),
    places: places.subarray(0, end),
    length: cells.length,
  };
}
