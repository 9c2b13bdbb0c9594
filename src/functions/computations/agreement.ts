import { keyText } from "../../marketing/distinctKeys";
import { raterAgreement, type RatingLevel } from "../../marketing/raterAgreement";
import { finite, noAnswer, plain, unusable, type Matrix } from "../cells";
import type { Returned } from "../declaration";
import { sound, type WholeArguments } from "../wholeArguments";

/** Items in rows, raters in columns. */
export function agreementOfCells(args: WholeArguments): Returned[][] {
  const level = args.option("level") as RatingLevel;
  const matrix = args.matrix("ratings")!;
  const raters = matrix[0]!.length;
  if (raters < 2) throw unusable((cells) => cells.tooFewRaters("ratings", raters));
  const read = level === "nominal" ? readNames() : readNumbers(args);
  const isBlank = blanks(args, matrix);
  const items = matrix.map((row, place) =>
    Float64Array.from(row.filter((cell) => !isBlank(cell)).map((cell) => read(cell, place + 1))),
  );
  const alpha = raterAgreement(items, level);
  if (alpha === null) throw noAnswer((cells) => cells.noAgreement("ratings"));
  return [[sound(finite(alpha))]];
}

/**
 * Where the host reports a blank as 0, a 0 is a blank, but beside nothing else than 1: there the ratings are no
 * and yes.
 */
function blanks(args: WholeArguments, matrix: Matrix): (cell: unknown) => boolean {
  const zeroIsBlank =
    args.environment.blankArrivesAsZero &&
    matrix.some((row) => row.some((cell) => ![0, 1, null].includes(plain(cell) as number | null)));
  return (cell) => {
    const value = plain(cell);
    return value === null || (zeroIsBlank && value === 0);
  };
}

function readNumbers(args: WholeArguments): (cell: unknown, row: number) => number {
  return (cell, row) => args.numberIn("ratings", cell, row);
}

/** Numbers the different ratings, whatever they are. */
function readNames(): (cell: unknown) => number {
  const names = new Map<string, number>();
  return (cell) => {
    const name = keyText(sound(plain(cell))!)
      .trim()
      .toLowerCase();
    if (!names.has(name)) names.set(name, names.size);
    return names.get(name)!;
  };
}
