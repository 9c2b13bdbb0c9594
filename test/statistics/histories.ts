import { readFileSync } from "node:fs";
import type { BuyingHistory } from "../../src/statistics/buyingHistory";

/** Histories from rows of frequency, recency and age. */
export function historyOf(rows: readonly (readonly number[])[]): BuyingHistory {
  const column = (index: number) => Float64Array.from(rows, (row) => row[index]!);
  return { frequency: column(0), recency: column(1), age: column(2) };
}

/** The histories of a file with named columns, T or age being the age. */
export function readHistories(csv: string): BuyingHistory {
  const [header, ...lines] = csv.trim().split(/\r?\n/);
  const names = header!.split(",");
  const places = ["frequency", "recency", "T"].map((name) => names.indexOf(name));
  const rows = lines.map((line) => line.split(","));
  return historyOf(rows.map((cells) => places.map((place) => Number(cells[place]))));
}

export const cdnow = "cdnow/cdnow_customers_summary.csv";

export function readText(file: string): string {
  return readFileSync(file, "utf8");
}

export function readJson<T>(file: string): T {
  return JSON.parse(readText(file)) as T;
}

/** Numbers between 0 and 1 that are the same at every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A gamma variate of scale 1 (Marsaglia & Tsang 2000). */
export function gammaVariate(shape: number, random: () => number): number {
  if (shape < 1) return gammaVariate(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * normal * normal + d - d * v + d * Math.log(v))
      return d * v;
  }
}

/** Customers who buy at an own rate, and leave with an own probability after each repeat, or after the first purchase too. */
export function simulateCustomers(
  customers: number,
  rateOf: (random: () => number) => number,
  leavingOf: (random: () => number) => number,
  { leavesAfterFirst = false, seed = 1 } = {},
): BuyingHistory {
  const random = randomFrom(seed);
  return historyOf(
    Array.from({ length: customers }, () => {
      const age = Math.round(27 + random() * 12);
      const [rate, leaving] = [rateOf(random), leavingOf(random)];
      let [frequency, recency, time] = [0, 0, 0];
      while (!((frequency > 0 || leavesAfterFirst) && random() < leaving)) {
        time -= Math.log(1 - random()) / rate;
        if (time > age) break;
        frequency++;
        recency = Math.round(time * 7) / 7;
      }
      return [frequency, Math.min(recency, age), age];
    }),
  );
}
