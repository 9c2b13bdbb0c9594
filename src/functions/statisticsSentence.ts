import { StatisticsError, type StatisticsProblem } from "../statistics/statisticsError";
import { noAnswer, unusable } from "./cells";
import type { CellError } from "./declaration";

/** What the columns of a model are called by the function that takes them. */
export interface ColumnNames {
  frequency: string;
  recency: string;
  age: string;
  amount?: string;
  survivors?: string;
  count?: string;
}

/** What a fit learns of the columns; data that it cannot serve are thrown as a cell says it. */
export function learned<T>(names: ColumnNames, fit: () => T): T {
  try {
    return fit();
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error;
    const { problem, row } = error;
    throw (
      impossibleRow(problem, names, row === null ? null : row + 1) ??
      noAnswer((cells) => nothingToLearn(problem, names, cells))
    );
  }
}

/** What is wrong with one customer's row; null for a problem of the whole list. */
export function impossibleRow(
  problem: StatisticsProblem,
  { frequency, recency, age, survivors = "" }: ColumnNames,
  row: number | null,
): CellError | null {
  const at = (cells: Parameters<Parameters<typeof unusable>[0]>[0], name: string) =>
    row === null ? name : cells.inRow(name, row);
  switch (problem) {
    case "frequency":
      return unusable((cells) => cells.notFrequency(at(cells, frequency)));
    case "recency":
      return unusable((cells) => cells.notRecency(at(cells, recency), frequency));
    case "age":
      return unusable((cells) => cells.notAge(at(cells, age), frequency));
    case "recencyAboveAge":
      return unusable((cells) => cells.notAbove(at(cells, recency), age));
    case "survivors":
      return unusable((cells) => cells.notSurvivors(at(cells, survivors)));
    default:
      return null;
  }
}

function nothingToLearn(
  problem: StatisticsProblem,
  { frequency, amount = "", survivors = "" }: ColumnNames,
  cells: Parameters<Parameters<typeof noAnswer>[0]>[0],
): string {
  const { learning } = cells;
  switch (problem) {
    case "noCustomers":
      return cells.emptyList(frequency);
    case "oneCustomer":
      return learning.oneCustomer(frequency);
    case "noRepeats":
      return learning.noRepeats(frequency);
    case "sameAmounts":
      return learning.sameAmounts(amount);
    case "noLoss":
      return learning.noLoss(survivors);
    case "allLost":
      return learning.allLost(survivors);
    default:
      return learning.sameHistories(frequency);
  }
}
