import { bgBb } from "../../statistics/bgBb";
import { occasionProblem, type OccasionHistory } from "../../statistics/occasionHistory";
import type { Batch } from "../batch";
import type { CellError } from "../declaration";
import { predicted, readFit } from "../readFit";
import { impossibleRow } from "../statisticsSentence";
import { hasHistory } from "./buyingForecast";

const names = { frequency: "frequency", recency: "recency", age: "occasions" };

/** Expected purchases at the next occasions, of each customer or of a new one. */
export const occasionExpectedOfCells: Batch = ([, next, frequency, recency, occasions], args) => {
  const { values } = readFit(args, "fit", "OCCASION.FIT", ["BG/BB"]);
  if (!hasHistory(args, Object.values(names)))
    return [...predicted("fit", () => bgBb.expectedOfNew(values, next!))];
  const history = { frequency: frequency!, recency: recency!, occasions: occasions! };
  return eachCustomer(
    history,
    predicted("fit", () => bgBb.expected(values, history, next!)),
  );
};

/** The probability that each customer is still active. */
export const occasionAliveOfCells: Batch = ([, frequency, recency, occasions], args) => {
  const { values } = readFit(args, "fit", "OCCASION.FIT", ["BG/BB"]);
  const history = { frequency: frequency!, recency: recency!, occasions: occasions! };
  return eachCustomer(
    history,
    predicted("fit", () => bgBb.alive(values, history)),
  );
};

function eachCustomer(
  { frequency, recency, occasions }: OccasionHistory,
  answers: Float64Array,
): (number | CellError)[] {
  return Array.from(answers, (answer, row) => {
    const problem = occasionProblem(frequency[row]!, recency[row]!, occasions[row]!);
    return (problem && impossibleRow(problem, names, null)) || answer;
  });
}
