/** A worker for long computations, from a file of our own; null where the host has none. */
export function startWorker(): Worker | null {
  if (typeof Worker === "undefined") return null;
  return new Worker(new URL("./computationWorker.ts", import.meta.url));
}
