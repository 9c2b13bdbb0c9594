import { failure } from "../excel/failure";
import type { Compute } from "../sheets/computations";
import { computeHere } from "../sheets/computeHere";

/** What a worker is to whoever waits for it; a browser's Worker is one. */
export interface Working {
  onmessage: ((event: MessageEvent) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** What the worker says. */
export type WorkerMessage = { share: number } | { output: unknown };

/** Nobody waits longer than this, in milliseconds; 100,000 customers take about a minute on a slow computer. */
const LONGEST = 10 * 60_000;

/**
 * Computes in a worker of its own, which ends with the answer, the deadline, a failure or the user's Cancel,
 * whichever comes first. Where there are no workers it computes here.
 * @throws Failure when the worker fails or takes too long
 */
export function computeIn(start: () => Working | null, longest = LONGEST): Compute {
  return (name, input, control) => {
    const { signal, report } = control;
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    const worker = start();
    if (!worker) return computeHere(name, input, control);
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(deadline);
        signal.removeEventListener("abort", cancel);
        worker.terminate();
        settle();
      };
      const cancel = () => end(() => reject(signal.reason as Error));
      const deadline = setTimeout(
        () => end(() => reject(failure("computationTooLong", String(Math.ceil(longest / 60_000))))),
        longest,
      );
      signal.addEventListener("abort", cancel);
      worker.onerror = (event) => {
        // Said in the pane; the console need not say it again.
        event.preventDefault?.();
        end(() => reject(failure("computationFailed")));
      };
      worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
        if ("share" in data) report(data.share);
        else end(() => resolve(data.output as never));
      };
      worker.postMessage({ name, input });
    });
  };
}
