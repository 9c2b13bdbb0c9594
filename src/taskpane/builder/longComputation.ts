import type { Progress } from "../../excel/progress";
import type { RunComputation } from "../../sheets/builder";
import type { Compute } from "../../sheets/computations";

/** A builder's computation with the progress line and the Cancel button of the pane. */
export function longComputation(compute: Compute, progress: Progress): RunComputation {
  return (name, input) =>
    compute(name, input, {
      signal: progress.signal,
      report: (share) => progress.report(share, "computing"),
    });
}
