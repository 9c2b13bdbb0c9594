import type { Fit } from "../statistics/fit";
import type { Returned } from "./declaration";
import type { Environment } from "./environment";
import { codeOf } from "./fitCode";
import { fitSentence } from "./fitSentence";

/** Most parameters that a model has. */
export const MOST_PARAMETERS = 4;

/** The columns of the table of a fit, by their headers; then those of the covariances. */
export const FIT_COLUMNS = ["code", "value", "standard_error"] as const;

/** Rows of the table that are not parameters, by their labels. */
export type FitLabel =
  | "model"
  | "unit"
  | "log_likelihood"
  | "aic"
  | "customers"
  | "converged"
  | "correlation"
  | "left_out"
  | "notes"
  | "sentence";

/** What a fit's table says beside the fit. */
export interface FitRemarks {
  /** Of time; not where the model knows none. */
  unit?: string;
  /** Of frequency and amount. */
  correlation?: number | null;
  /** Customers that could not be used. */
  leftOut?: number;
  /** It was chosen among all models, which were fitted too. */
  isBest?: boolean;
}

/**
 * A fit as it stands in cells: 15 rows × 7 columns for every model, so that a range refers to it whatever model is
 * chosen. Its labels are codes, the same in every language; `covariance_…` are of the logarithms of the parameters.
 */
export function fitTable(
  fit: Fit,
  remarks: FitRemarks,
  { workbookWords }: Environment,
): Returned[][] {
  const width = FIT_COLUMNS.length + MOST_PARAMETERS;
  const line = (...cells: Returned[]) => [
    ...cells,
    ...new Array<Returned>(width - cells.length).fill(""),
  ];
  const row = (label: FitLabel, value: Returned | null | undefined) => line(label, value ?? "");
  const parameters = Array.from({ length: MOST_PARAMETERS }, (_, i) => {
    const parameter = fit.parameters[i];
    return parameter
      ? line(
          codeOf(parameter.name),
          parameter.value,
          parameter.standardError ?? "",
          ...(fit.logCovariance?.[i] ?? []),
        )
      : line();
  });
  return [
    [...FIT_COLUMNS, ...parameters.map((_, i) => `covariance_${i + 1}`)],
    row("model", fit.model),
    row("unit", remarks.unit),
    ...parameters,
    row("log_likelihood", fit.logLikelihood),
    row("aic", fit.aic),
    row("customers", fit.customers),
    row("converged", fit.converged),
    row("correlation", remarks.correlation),
    row("left_out", remarks.leftOut),
    row("notes", fit.notes.map(codeOf).join(", ")),
    row("sentence", fitSentence(fit, workbookWords.results.FIT, remarks)),
  ];
}
