import { computations, type ComputationInput, type ComputationName } from "../sheets/computations";
import type { WorkerMessage } from "./computeInWorker";

// Runs in a worker. What is thrown here ends it: whoever waits hears an error without words.

/** The least that the share grows before it is told again. */
const STEP = 0.005;

self.onmessage = ({
  data: { name, input },
}: MessageEvent<{ name: ComputationName; input: ComputationInput<ComputationName> }>) => {
  let told = -1;
  const output = computations[name](input, (share) => {
    if (share - told >= STEP) {
      told = share;
      tell({ share });
    }
    return true;
  });
  tell({ output });
};

function tell(message: WorkerMessage): void {
  self.postMessage(message);
}
