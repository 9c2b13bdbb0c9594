import { PLANNED_BYTES } from "./messageSize";
import type { Progress } from "./progress";
import { stopIfCancelled } from "./session";

/** Something to be queued on the request context, and how many bytes of a request it takes. */
export interface Step {
  bytes: number;
  queue(): void;
}

/**
 * Sends steps to Excel in order with as few requests as their size allows. Calculation and repainting wait
 * for the end of each request; between requests the user can cancel.
 */
export async function send(
  context: Excel.RequestContext,
  steps: Iterable<Step>,
  totalBytes: number,
  progress: Progress,
): Promise<void> {
  let pending = 0;
  let sent = 0;
  const flush = async () => {
    stopIfCancelled(progress.signal);
    await context.sync();
    sent += pending;
    pending = 0;
    progress.report(Math.min(1, sent / totalBytes), "writing");
  };
  for (const step of steps) {
    if (pending > 0 && pending + step.bytes > PLANNED_BYTES) await flush();
    if (pending === 0) {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
    }
    step.queue();
    pending += step.bytes;
  }
  if (pending > 0) await flush();
}
