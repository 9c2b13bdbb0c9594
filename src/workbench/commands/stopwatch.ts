import { readFile } from "node:fs/promises";

/** Seconds that the work takes. */
export async function measured(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Prints a measurement, as a multiple of a yardstick or a share of its budget (both in seconds). */
export function report(
  name: string,
  seconds: number,
  beside: { yardstick?: number; budget?: number } = {},
): void {
  const time = seconds < 0.1 ? `${(seconds * 1000).toFixed(2)} ms` : `${seconds.toFixed(2)} s `;
  const notes = [
    beside.yardstick === undefined
      ? ""
      : `${(seconds / beside.yardstick).toFixed(1)} × the yardstick`,
    beside.budget === undefined
      ? ""
      : `${((100 * seconds) / beside.budget).toFixed(0)}% of the budget of ${inUnits(beside.budget)}`,
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
