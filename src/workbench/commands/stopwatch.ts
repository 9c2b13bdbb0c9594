import { readFile } from "node:fs/promises";

/** Seconds that the work takes. */
export async function measured(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The median of several runs in seconds, after two that warm up. */
export function warmMedian(work: () => unknown, runs = 7): number {
  const times: number[] = [];
  for (let run = 0; run < runs + 2; run += 1) {
    const start = performance.now();
    work();
    times.push((performance.now() - start) / 1000);
  }
  const warm = times.slice(2).sort((one, other) => one - other);
  return warm[Math.floor(warm.length / 2)] ?? Number.NaN;
}

/**
 * Prints a measurement, as a multiple of a yardstick, a share of its budget, or a multiple of what a rival's took where
 * it was measured once (all in seconds).
 */
export function report(
  name: string,
  seconds: number,
  beside: { yardstick?: number; budget?: number; rival?: number } = {},
): void {
  const time = seconds < 0.1 ? `${(seconds * 1000).toFixed(2)} ms` : `${seconds.toFixed(2)} s `;
  const notes = [
    beside.yardstick === undefined
      ? ""
      : `${(seconds / beside.yardstick).toFixed(1)} × the yardstick`,
    beside.budget === undefined
      ? ""
      : `${((100 * seconds) / beside.budget).toFixed(0)}% of the budget of ${inUnits(beside.budget)}`,
    beside.rival === undefined ? "" : `${(seconds / beside.rival).toFixed(2)} × lifetimes`,
  ].filter(Boolean);
  console.log(`  ${name.padEnd(48)}${time.padStart(10)}  ${notes.join(", ")}`.trimEnd());
}

function inUnits(seconds: number): string {
  return seconds < 0.1 ? `${seconds * 1000} ms` : `${seconds} s`;
}

/** Reads a file and looks at each of its characters once: what any reader has to do at least. */
export async function sweep(file: string): Promise<number> {
  const text = await readFile(file, "utf8");
  let commas = 0;
  for (let index = 0; index < text.length; index += 1)
    if (text.charCodeAt(index) === 44) commas += 1;
  return commas;
}
