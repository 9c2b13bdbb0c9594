import type { Estimate } from "../statistics/customerValue";
import type { ModelCode, Parameter, ParameterValues } from "../statistics/fit";
import { parameterValues } from "../statistics/fit";
import { StatisticsError } from "../statistics/statisticsError";
import { plain, unusable, type Plain } from "./cells";
import { FIT_COLUMNS, FIT_ROWS, labels, PARAMETERS } from "./fitTable";
import { sound, type WholeArguments } from "./wholeArguments";

/** A fit as a predictor takes it from its cells. */
export interface ReadFit {
  model: ModelCode;
  unit: string;
  values: ParameterValues;
  estimate: Estimate;
}

/** Where the parameters stand in the table. */
const FIRST_PARAMETER = 3;

/**
 * Reads the table of a fit by its labels; one of another function, a part of one and a damaged one are refused.
 * @param source the function that makes the fits that serve here
 */
export function readFit(
  args: WholeArguments,
  name: string,
  source: string,
  models: readonly ModelCode[],
): ReadFit {
  const matrix = args.matrix(name)!;
  const [rows, columns] = [matrix.length, matrix[0]!.length];
  const cell = (row: number, column: number): Exclude<Plain, Error> | null =>
    sound(plain(matrix[row]?.[column]));
  if (rows !== FIT_ROWS || columns !== FIT_COLUMNS || cell(0, 0) !== labels.head)
    throw unusable((cells) => cells.notAFit(name, source, FIT_ROWS, FIT_COLUMNS, rows, columns));
  const labelled = (label: string): unknown => {
    for (let row = 1; row < rows; row += 1) if (cell(row, 0) === label) return cell(row, 1);
    return null;
  };
  const model = models.find((each) => each === labelled(labels.model));
  if (model === undefined)
    throw unusable((cells) => cells.fitOfOther(name, source, String(labelled(labels.model) ?? "")));

  const parameters: Parameter[] = [];
  const covariance: number[][] = [];
  for (let place = 0; place < PARAMETERS; place += 1) {
    const row = FIRST_PARAMETER + place;
    const label = cell(row, 0);
    // A blank of the spill arrives as 0 where the fit is referred to.
    if (label === null || label === 0) continue;
    const value = cell(row, 1);
    if (typeof label !== "string" || typeof value !== "number" || value < 0)
      throw unusable((cells) => cells.damagedFit(name, String(label)));
    const error = cell(row, 2);
    parameters.push({
      name: label,
      value,
      standardError: typeof error === "number" ? error : null,
    });
    const line = Array.from({ length: PARAMETERS }, (_, column) => cell(row, 3 + column));
    covariance.push(line.map((entry) => (typeof entry === "number" ? entry : 0)));
  }
  if (parameters.length === 0) throw unusable((cells) => cells.damagedFit(name, labels.model));
  const isKnown = covariance.some((line) => line.some((entry) => entry !== 0));
  const count = parameters.length;
  return {
    model,
    unit: String(labelled(labels.unit) ?? ""),
    values: parameterValues({ parameters }),
    estimate: {
      parameters,
      logCovariance: isKnown ? covariance.map((line) => line.slice(0, count)) : null,
    },
  };
}

/** What a model predicts; parameters that it cannot have are those of a damaged fit. */
export function predicted<T>(name: string, predict: () => T): T {
  try {
    return predict();
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error;
    throw unusable((cells) => cells.damagedFit(name, error.problem));
  }
}
