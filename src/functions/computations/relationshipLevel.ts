import { relationshipLevel, type Limits } from "../../marketing/relationshipLevel";
import { unusable } from "../cells";
import type { Elementwise } from "../elementwise";
import type { WholeArguments } from "../wholeArguments";

export const relationshipLevelOfCells: Elementwise = (_numbersOf, { workbookWords }, args) => {
  const customerLimits = readLimits(args, "customer_limits");
  const marginLimits = readLimits(args, "margin_limits");
  const { levels } = workbookWords.results["RELATIONSHIP.LEVEL"];
  return (numbers) =>
    levels[relationshipLevel(numbers[0]!, numbers[1]!, customerLimits, marginLimits)];
};

/** Two cells beside or below each other, the lower limit first. */
function readLimits(args: WholeArguments, name: string): Limits {
  const matrix = args.matrix(name)!;
  const cells = matrix.flat();
  if (cells.length !== 2)
    throw unusable((words) => words.notTwoLimits(name, matrix.length, matrix[0]!.length));
  const [lower, upper] = cells.map((cell, index) => args.numberIn(name, cell, index + 1)) as [
    number,
    number,
  ];
  if (lower > upper) throw unusable((words) => words.upperFirst(name, lower, upper));
  return { lower, upper };
}
