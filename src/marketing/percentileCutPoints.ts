/**
 * The values that cut a column into groups of about equal size: the percentiles at 1/groups, 2/groups … by linear
 * interpolation, as Excel's PERCENTILE.INC gives them. NaN is no value; of no values every cut point is NaN.
 */
export function percentileCutPoints(values: Float64Array, groups: number): Float64Array {
  // NaN is sorted to the end.
  const sorted = values.slice().sort();
  let last = sorted.length - 1;
  while (last >= 0 && Number.isNaN(sorted[last])) last -= 1;
  return Float64Array.from({ length: groups - 1 }, (_, index) => {
    const place = (last * (index + 1)) / groups;
    const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
    if (below === above) return below;
    const part = place % 1;
    return below * (1 - part) + above * part;
  });
}
