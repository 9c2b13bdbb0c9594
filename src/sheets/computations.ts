import { valueForecast } from "../marketing/valueForecast";

/**
 * What takes too long for the pane's own thread, by name. Plain data in and out, so that a worker can do it; each
 * tells its share of the way, from 0 to 1, and answers null when it is told to stop.
 */
export const computations = { valueForecast };

export type ComputationName = keyof typeof computations;
export type ComputationInput<Name extends ComputationName> = Parameters<
  (typeof computations)[Name]
>[0];
export type ComputationOutput<Name extends ComputationName> = NonNullable<
  ReturnType<(typeof computations)[Name]>
>;

/** How a computation tells how far it is, and learns that nobody waits for it any more. */
export interface ComputationControl {
  signal: AbortSignal;
  /** From 0 to 1. */
  report: (share: number) => void;
}

/** Does a computation somewhere; rejects with the signal's reason when it is aborted. */
export type Compute = <Name extends ComputationName>(
  name: Name,
  input: ComputationInput<Name>,
  control: ComputationControl,
) => Promise<ComputationOutput<Name>>;
