import type { Compute } from "./computations";

/** Computes where it is called, for hosts without workers: nothing else happens there until it is done. */
export const computeHere: Compute = async (name, input, { signal, report }) => {
  const { computations } = await import("./computations");
  signal.throwIfAborted();
  const output = computations[name](input, (share) => {
    report(share);
    return !signal.aborted;
  });
  signal.throwIfAborted();
  if (output === null) throw new Error("The computation stopped unasked.");
  // One name, one input, one output: what the compiler cannot see of a union of them.
  return output as never;
};
