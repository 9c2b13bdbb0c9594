/**
 * Rhythm of deliveries: what came as planned, delivery by delivery, as a share of the plan. What came beyond the plan
 * does not make up for what was missing.
 * @param planned quantities, 0 or more
 * @param delivered the same deliveries, 0 or more
 * @returns null where nothing was planned
 */
export function deliveryRhythm(planned: Float64Array, delivered: Float64Array): number | null {
  let plan = 0;
  let kept = 0;
  for (let place = 0; place < planned.length; place += 1) {
    plan += planned[place]!;
    kept += Math.min(planned[place]!, delivered[place]!);
  }
  return plan > 0 ? kept / plan : null;
}
