import { PLANNED_BYTES } from "./messageSize";
import type { Progress } from "./progress";
import { stopIfCancelled } from "./session";

/** Something to be queued on the request context, and how many bytes of a request it takes. */
export interface Step {
  bytes: number;
  /** It begins a request of its own: what comes before is in the workbook when it is queued. */
  apart?: boolean;
  queue(): void;
}

/**
 * Sends steps to Excel in order, in as few requests as their size allows. Calculation and repainting wait for
 * the end of each request; between requests the user can cancel.
 */
export async function send(
  context: Excel.RequestContext,
  steps: readonly Step[],
  progress: Progress,
): Promise<void> {
  const total = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  let sent = 0;
  for (const request of requestsOf(steps)) {
    stopIfCancelled(progress.signal);
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of request) step.queue();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request each, as their size forces
    await context.sync();
    sent += request.reduce((sum, { bytes }) => sum + bytes, 0);
    progress.report(sent / total, "writing");
  }
}

function requestsOf(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (step.apart || bytes + step.bytes > PLANNED_BYTES) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)!.push(step);
    bytes += step.bytes;
  }
  return requests;
}
