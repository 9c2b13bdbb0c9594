/** Which way an indicator improves. */
export type Better = "higher" | "lower";

/** What became of an indicator. */
export interface IndicatorChange {
  /** after − before, in its own unit. */
  change: number;
  /** The change as a share of what was before; null where that was 0. */
  relative: number | null;
  /** The same, above 0 for the better. */
  improvement: number | null;
  verdict: "better" | "worse" | "same";
}

/** How an indicator changed, and whether that is for the better. */
export function indicatorChange(before: number, after: number, better: Better): IndicatorChange {
  const change = after - before;
  const relative = before === 0 ? null : change / Math.abs(before);
  const sign = better === "higher" ? 1 : -1;
  return {
    change,
    relative,
    improvement: relative === null ? null : relative * sign,
    verdict: change === 0 ? "same" : change * sign > 0 ? "better" : "worse",
  };
}
