import type { Fit, FitNote } from "../statistics/fit";
import type { Returned } from "./declaration";
import type { Environment } from "./environment";

/** A fit as a function writes it: what a table of every model says. */
export interface WrittenFit extends Fit {
  /** What a period is: the unit of ages and of predictions. */
  unit: string;
  correlation?: number | null;
  leftOut?: number;
}

/** Rows of parameters; no model has more. */
export const PARAMETERS = 4;

/** The labels of the first column, in their order; a parameter stands under its own name. */
export const labels = {
  head: "fit",
  model: "model",
  unit: "unit",
  logLikelihood: "log_likelihood",
  aic: "aic",
  customers: "customers",
  converged: "converged",
  correlation: "correlation",
  leftOut: "left_out",
  notes: "notes",
  sentence: "sentence",
} as const;

/** Rows and columns of every fit: one size, so that a formula refers to an ordinary range. */
export const FIT_ROWS = 11 + PARAMETERS;
export const FIT_COLUMNS = 3 + PARAMETERS;

/** Above it amounts and frequency are too much alike for a model that takes them as independent. */
const STRONG = 0.3;

/**
 * The table of a fit: label, value and standard error; beside the parameters the covariances of their logarithms,
 * which intervals need. Codes are the same in every language; the last row is a sentence of the workbook's.
 */
export function fitTable(fit: WrittenFit, { workbookWords }: Environment): Returned[][] {
  const { parameters, logCovariance } = fit;
  const row = (...cells: Returned[]): Returned[] => [
    ...cells,
    ...Array<string>(FIT_COLUMNS - cells.length).fill(""),
  ];
  const covariances = Array.from({ length: PARAMETERS }, (_, place) => `covariance_${place + 1}`);
  return [
    row(labels.head, "value", "standard_error", ...covariances),
    row(labels.model, fit.model),
    row(labels.unit, fit.unit),
    ...Array.from({ length: PARAMETERS }, (_, place) => {
      const parameter = parameters[place];
      if (!parameter) return row();
      const { name, value, standardError } = parameter;
      return row(name, value, standardError ?? "", ...(logCovariance?.[place] ?? []));
    }),
    row(labels.logLikelihood, fit.logLikelihood),
    row(labels.aic, fit.aic),
    row(labels.customers, fit.customers ?? ""),
    row(labels.converged, fit.converged),
    row(labels.correlation, fit.correlation ?? ""),
    row(labels.leftOut, fit.leftOut ?? ""),
    row(labels.notes, fit.notes.join(", ")),
    row(labels.sentence, sentenceOf(fit, workbookWords.results.fits)),
  ];
}

/** What the fit means, and what to distrust. */
function sentenceOf(
  { model, notes, converged, correlation, leftOut }: WrittenFit,
  words: Environment["workbookWords"]["results"]["fits"],
): string {
  const said = [words.models[model], ...notes.map((note: FitNote) => words.notes[note])];
  if (!converged) said.push(words.notConverged);
  if (correlation !== null && correlation !== undefined && Math.abs(correlation) > STRONG)
    said.push(words.dependent(correlation));
  if (leftOut) said.push(words.leftOut(leftOut));
  return said.join(" ");
}
