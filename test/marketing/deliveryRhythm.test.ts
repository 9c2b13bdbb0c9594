import fc from "fast-check";
import { deliveryRhythm } from "../../src/marketing/deliveryRhythm";

test("what came beyond the plan does not make up for what was missing", () => {
  expect(deliveryRhythm(Float64Array.of(10, 10, 20), Float64Array.of(12, 5, 20))).toBe(35 / 40);
  expect(deliveryRhythm(Float64Array.of(0, 0), Float64Array.of(1, 2))).toBeNull();
});

test("lies between 0 and 1, and is 1 only where every delivery came", () => {
  const quantity = fc.double({ min: 0.1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(quantity, quantity), { minLength: 1 }), (deliveries) => {
      const planned = Float64Array.from(deliveries, ([plan]) => plan);
      const delivered = Float64Array.from(deliveries, ([, came]) => came);
      const rhythm = deliveryRhythm(planned, delivered)!;
      expect(rhythm).toBeGreaterThanOrEqual(0);
      expect(rhythm).toBeLessThanOrEqual(1);
      expect(deliveryRhythm(planned, planned)).toBe(1);
    }),
  );
});
