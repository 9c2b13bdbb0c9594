import type { BuyingModel } from "./buyingModel";
import { mergeEqualRows } from "./equalRows";
import type { ParameterValues } from "./fit";
import type { HoldoutSplit } from "./holdoutSplit";

/** Repeat purchases of all customers since the first purchase of all, period by period; a column each. */
export interface TrackingCurve {
  /** 1, 2, …, and at last the end where it is no whole period. */
  period: Float64Array;
  /** How many there have been by then. */
  actual: Float64Array;
  expected: Float64Array;
}

// With more distinct starts than this, customers are grouped into as many equal stretches of time.
const mostStarts = 2000;

/**
 * The cumulative repeat purchases of a group of customers who first bought at known times, as they came and as a
 * model expects them (Fader, Hardie & Lee 2005, fig. 4).
 */
export function trackingCurve(
  model: BuyingModel,
  parameters: ParameterValues,
  { start, repeats, endPeriod }: Pick<HoldoutSplit, "start" | "repeats" | "endPeriod">,
): TrackingCurve {
  const whole = Math.floor(endPeriod + 1e-9);
  const length = endPeriod > whole + 1e-9 ? whole + 1 : whole;
  const period = Float64Array.from({ length }, (_, i) => Math.min(i + 1, endPeriod));
  const actual = new Float64Array(length);
  // A purchase at the very end of a period is one of it.
  for (const time of repeats) actual[Math.max(Math.ceil(time - 1e-9), 1) - 1]!++;
  for (let i = 1; i < length; i++) actual[i]! += actual[i - 1]!;

  const { columns, count } = distinctStarts(start);
  const starts = columns[0]!;
  const expected = period.map((end) => {
    const times = starts.map((from) => Math.max(end - from, 0));
    const each = model.expectedOfNew(parameters, times);
    return each.reduce((sum, purchases, i) => sum + purchases * count[i]!, 0);
  });
  return { period, actual, expected };
}

function distinctStarts(start: Float64Array) {
  const exact = mergeEqualRows([start]);
  if (exact.count.length <= mostStarts) return exact;
  const width = start.reduce((most, time) => Math.max(most, time), 0) / mostStarts;
  return mergeEqualRows([start.map((time) => Math.round(time / width) * width)]);
}
