import { percentileCutPoints } from "./percentileCutPoints";

/** The three measures of each customer, or what belongs to each measure. */
export interface RfmMeasures<T> {
  /** Days since the last purchase. */
  recency: T;
  /** Number of purchases. */
  frequency: T;
  /** Amount of the purchases, in money. */
  monetary: T;
}

/** Cut points that give each measure about equal groups (Excel's PERCENTILE.INC). NaN is no value. */
export function rfmCutPoints(
  { recency, frequency, monetary }: RfmMeasures<Float64Array>,
  groups: number,
): RfmMeasures<Float64Array> {
  return {
    recency: percentileCutPoints(recency, groups),
    frequency: percentileCutPoints(frequency, groups),
    monetary: percentileCutPoints(monetary, groups),
  };
}

/**
 * Scores 1 to the number of groups, the best recent, frequent and large: 1 + the number of cut points strictly
 * below the value, mirrored for days. Equal values share a score, so that groups may differ in size.
 * @param cutPoints ascending, for each measure one less than groups
 * @returns 0 where a value is NaN
 */
export function rfmScores(
  { recency, frequency, monetary }: RfmMeasures<Float64Array>,
  cutPoints: RfmMeasures<Float64Array>,
): RfmMeasures<Uint8Array> {
  return {
    recency: scores(recency, cutPoints.recency, true),
    frequency: scores(frequency, cutPoints.frequency, false),
    monetary: scores(monetary, cutPoints.monetary, false),
  };
}

function scores(values: Float64Array, cutPoints: Float64Array, lowIsBest: boolean): Uint8Array {
  const groups = cutPoints.length + 1;
  const result = new Uint8Array(values.length);
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place]!;
    let below = 0;
    while (below < groups - 1 && cutPoints[below]! < value) below += 1;
    // NaN is neither above nor below anything.
    if (below === 0 && !(value <= cutPoints[0]!)) continue;
    result[place] = lowIsBest ? groups - below : below + 1;
  }
  return result;
}
