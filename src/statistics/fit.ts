import { inverse } from "./positiveDefinite";

export type ModelCode =
  "BG/NBD" | "MBG/NBD" | "Pareto/NBD" | "NBD" | "BG/BB" | "gamma-gamma" | "sBG";

/**
 * What there is to say of a fit. Where the optimum lies at a limit of the model, the parameters that run away are
 * replaced by what remains of them, and predictions stay valid.
 */
export type FitNote =
  /** Everybody buys at the same rate: `rate` stands for r and α. */
  | "sameRate"
  /** Some buy at every occasion, the others never: `buyingAlways` is the share of the former. */
  | "splitRate"
  /** Everybody buys at every occasion while active: `rate` is 1. */
  | "certainPurchase"
  /** No dropout is to be seen: `dropout` is 0. */
  | "noDropout"
  /** Everybody is as likely to leave: `dropout` stands for the two parameters of leaving. */
  | "sameDropout"
  /** Some leave at the first chance, the others never: `leavingAtOnce` is their share. */
  | "splitDropout"
  /** Everybody leaves at the first chance: `dropout` is 1. */
  | "certainDropout"
  /** The data fit about as well without any dropout (a likelihood ratio of less than 1.92). */
  | "uncertainDropout"
  /** Everybody spends the same on average: `mean` stands for q and γ. */
  | "sameSpending"
  /** Nobody's amounts vary: `scale`, what p·γ tends to, stands for p and γ. */
  | "constantSpending"
  /** q ≤ 1: the average amount of a customer without history has no finite expectation. */
  | "infiniteMean";

/** A parameter by its full name: "r", "alpha", "a", "b", "s", "beta", "p", "q", "gamma", "delta" or, at a limit, as its note says. */
export interface Parameter<Name extends string = string> {
  name: Name;
  value: number;
  /** From the observed information; null where it has none. */
  standardError: number | null;
}

/** Parameters by name, as predictions take them. */
export type ParameterValues = Readonly<Record<string, number>>;

/** A maximum-likelihood fit: numbers and codes, no words. */
export interface Fit<Name extends string = string> {
  model: ModelCode;
  parameters: Parameter<Name>[];
  /** Covariance of the logarithms of the parameters, rows and columns in their order; null without standard errors. */
  logCovariance: number[][] | null;
  logLikelihood: number;
  /** 2·parameters − 2·log-likelihood. */
  aic: number;
  /** Null where only shares are known; the log-likelihood is then that of one customer. */
  customers: number | null;
  converged: boolean;
  notes: FitNote[];
}

/** The parameters of a fit by name. */
export function parameterValues({ parameters }: Pick<Fit, "parameters">): ParameterValues {
  return Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
}

/**
 * The covariance of parameters at a maximum by the observed information, the inverse of minus the Hessian, row by
 * row; null where the likelihood is flat in some direction.
 */
export function observedCovariance(hessian: Float64Array, size: number): Float64Array | null {
  return inverse(
    hessian.map((entry) => -entry),
    size,
  );
}
