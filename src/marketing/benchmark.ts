import type { Better } from "./indicatorChange";

/** Where we stand in one indicator among companies. */
export interface Benchmark {
  /** The best figure of the others and which of them has it, the first of several. */
  best: number;
  bestAt: number;
  /** Own figure less the best of the others, in the indicator's own unit. */
  gap: number;
  /** How far we are with the best of the others as 1, above 1 ahead; null where a figure is 0 or less. */
  index: number | null;
  /** 1 is the best; equal figures share a rank. */
  rank: number;
  verdict: "ahead" | "behind" | "level";
}

/** Our figure against those of the others; null where ours or all of theirs are unknown. */
export function benchmark(
  own: number | null,
  others: readonly (number | null)[],
  better: Better,
): Benchmark | null {
  const known = others.filter((figure) => figure !== null);
  if (own === null || known.length === 0) return null;
  const best = better === "lower" ? Math.min(...known) : Math.max(...known);
  const gap = own - best;
  const beats = (figure: number) => (better === "lower" ? figure < own : figure > own);
  const isComparable = own > 0 && best > 0;
  return {
    best,
    bestAt: others.indexOf(best),
    gap,
    index: !isComparable ? null : better === "lower" ? best / own : own / best,
    rank: 1 + known.filter(beats).length,
    verdict: gap === 0 ? "level" : gap > 0 === (better === "higher") ? "ahead" : "behind",
  };
}
