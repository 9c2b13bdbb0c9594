import type { Words } from "../languages/language";
import { parameterValues, type Fit } from "../statistics/fit";
import { codeOf } from "./fitCode";
import type { FitRemarks } from "./fitTable";

/** Above so many customers a fit takes over a second where all histories differ. */
const MANY_CUSTOMERS = 100_000;
/** The same of Pareto/NBD, which has integrals to compute. */
const MANY_FOR_PARETO = 10_000;
/** A parameter whose standard error is as large as itself is hardly known. */
const HARDLY_KNOWN = 1;
/** A correlation of frequency and amount beyond which gamma-gamma is not to be trusted blindly. */
const RELATED = 0.3;

/** What a fit means, and what to distrust, in a few sentences in the workbook's language. */
export function fitSentence(
  fit: Fit,
  words: Words["results"]["FIT"],
  { unit = "period", correlation, leftOut, isBest }: FitRemarks,
): string {
  const uncertain = fit.parameters.filter(
    ({ value, standardError }) => standardError !== null && standardError > HARDLY_KNOWN * value,
  );
  const many = fit.model === "Pareto/NBD" || isBest ? MANY_FOR_PARETO : MANY_CUSTOMERS;
  return [
    ...meaning(fit, words, unit),
    ...fit.notes.map((note) => words.notes[note]),
    !fit.converged && words.notConverged,
    uncertain.length > 0 && words.uncertain(uncertain.map(({ name }) => codeOf(name))),
    fit.converged && !fit.logCovariance && words.noErrors,
    correlation && Math.abs(correlation) > RELATED && words.related(correlation),
    leftOut && words.leftOut(leftOut),
    fit.customers && fit.customers > many && words.many(many),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What the averages of the model's distributions say of customers. */
function meaning(fit: Fit, words: Words["results"]["FIT"], unit: string): (string | false)[] {
  const { alpha, beta, gamma, delta, a, b, r, s, p, q, ...limits } = parameterValues(fit);
  const per = words.per[unit as keyof typeof words.per];
  const said = (value: number | undefined, sentence: (value: number) => string) =>
    value !== undefined && value > 0 && sentence(value);
  const { rate = ratio(r, alpha), mean = amountOf(p, q, gamma), dropout } = limits;
  const buying = said(rate, (times) => words.rate(times, per));
  switch (fit.model) {
    case "gamma-gamma":
      return [said(mean, words.spending)];
    case "sBG":
      return [said(limits.churn ?? share(alpha, beta), words.renewal)];
    case "BG/BB":
      return [
        said(limits.rate ?? share(alpha, beta), words.occasion),
        said(dropout ?? share(gamma, delta), words.leavingBeforeOccasion),
      ];
    case "NBD":
      return [buying, words.nobodyLeaves];
    case "Pareto/NBD":
      return [
        buying,
        said(dropout ?? ratio(s, beta), (leaving) => words.leavingRate(leaving, per)),
      ];
    case "BG/NBD":
      return [buying, said(dropout ?? share(a, b), words.leavingAfterRepeat), words.oneTimeActive];
    case "MBG/NBD":
      return [buying, said(dropout ?? share(a, b), words.leavingAfter)];
  }
}

function ratio(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one / other;
}

/** The mean of a beta distribution. */
function share(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one / (one + other);
}

/** The mean of gamma-gamma's amounts, where there is one. */
function amountOf(p?: number, q?: number, gamma?: number): number | undefined {
  return p === undefined || q === undefined || gamma === undefined || q <= 1
    ? undefined
    : (p * gamma) / (q - 1);
}
