import { historyProblem, type BuyingHistory } from "../../statistics/buyingHistory";
import type { BuyingModel } from "../../statistics/buyingModel";
import { buyingModels } from "../../statistics/chooseBuyingModel";
import type { Batch } from "../batch";
import { finite, unusable } from "../cells";
import type { CellError } from "../declaration";
import { predicted, readFit, type ReadFit } from "../readFit";
import { impossibleRow } from "../statisticsSentence";
import type { WholeArguments } from "../wholeArguments";

const names = { frequency: "frequency", recency: "recency", age: "age" };

/** Expected purchases of each customer, or of a new one where no history is given. */
export const buyingExpectedOfCells: Batch = ([, periods, frequency, recency, age], args) => {
  const { model, fit } = readBuyingFit(args, "fit");
  if (!hasHistory(args, Object.values(names)))
    return [...predicted("fit", () => model.expectedOfNew(fit.values, periods!))].map(finite);
  const history = { frequency: frequency!, recency: recency!, age: age! };
  const expected = predicted("fit", () => model.expected(fit.values, history, periods!));
  return eachCustomer(history, (row) => finite(expected[row]!));
};

/** The probability that each customer is still active. */
export const buyingAliveOfCells: Batch = ([, frequency, recency, age], args) => {
  const { model, fit } = readBuyingFit(args, "fit");
  const history = { frequency: frequency!, recency: recency!, age: age! };
  const alive = predicted("fit", () => model.alive(fit.values, history));
  return eachCustomer(history, (row) => alive[row]!);
};

/** The fit of a buying model, and that model. */
export function readBuyingFit(
  args: WholeArguments,
  name: string,
): { model: BuyingModel; fit: ReadFit } {
  const codes = buyingModels.map(({ code }) => code);
  const fit = readFit(args, name, "BUYING.FIT", codes);
  return { fit, model: buyingModels.find(({ code }) => code === fit.model)! };
}

/** An answer for each customer; one that nobody can be gets a sentence. */
export function eachCustomer<T>(
  { frequency, recency, age }: BuyingHistory,
  answer: (row: number) => T,
): (T | CellError)[] {
  return Array.from(frequency, (x, row) => {
    const problem = historyProblem(x, recency[row]!, age[row]!);
    return (problem && impossibleRow(problem, names, null)) || answer(row);
  });
}

/** All columns of a history are given, or none is. */
export function hasHistory(args: WholeArguments, columns: readonly string[]): boolean {
  const missing = columns.filter((name) => !args.matrix(name));
  if (missing.length > 0 && missing.length < columns.length)
    throw unusable((cells) => cells.missing(missing[0]!));
  return missing.length === 0;
}
