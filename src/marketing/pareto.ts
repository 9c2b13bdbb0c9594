import { roundedTotal } from "./roundedTotal";

/**
 * Share of the total that the top share of customers brings, the largest first; the customer at the edge counts in
 * part. With negative values (profit) it may exceed 1.
 * @param topShare 0 to 1
 * @returns null where the total is 0 or less
 */
export function pareto(values: Float64Array, topShare: number): number | null {
  const total = roundedTotal(values);
  if (total <= 0) return null;
  const ascending = values.slice().sort();
  const top = topShare * values.length;
  let sum = 0;
  for (let place = 0; place < top; place += 1)
    sum += ascending[values.length - 1 - place]! * Math.min(1, top - place);
  return sum / total;
}
