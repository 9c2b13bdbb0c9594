import fc from "fast-check";
import { payback } from "../../src/marketing/payback";

test("a cost of 150 is paid back by 100 a period after 1.625 periods when 80% stay", () => {
  expect(payback(100, 150, 0.8, 0)).toBeCloseTo(1.625, 12);
});

test("contributions come evenly within their period", () => {
  expect(payback(100, 25, 0.8, 0.1)).toBe(0.25);
  expect(payback(100, 250, 1, 0)).toBe(2.5);
  expect(payback(100, 180, 0.8, 0)).toBeCloseTo(2, 12);
});

test("nothing spent is paid back at once", () => {
  expect(payback(100, 0, 0.8, 0.1)).toBe(0);
  expect(payback(-5, 0, 0.8, 0.1)).toBe(0);
});

test("is never where contributions fade before they cover the cost, or there are none", () => {
  expect(payback(100, 501, 0.8, 0)).toBeNull();
  expect(payback(100, 500, 0.8, 0)).toBeNull();
  expect(payback(100, 100.01, 0, 0)).toBeNull();
  expect(payback(0, 1, 1, 0)).toBeNull();
});

test("what has come in after the payback period is the cost", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1000, noNaN: true }),
      fc.double({ min: 0.01, max: 20, noNaN: true }),
      fc.double({ min: 0.5, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 0.3, noNaN: true }),
      (contribution, times, retention, discount) => {
        const cost = contribution * times;
        const periods = payback(contribution, cost, retention, discount);
        const worth = retention / (1 + discount);
        if (periods === null) {
          expect(times * (1 - worth)).toBeGreaterThan(1 - 1e-9);
          return;
        }
        fc.pre(periods < 500);
        let sum = 0;
        for (let period = 0; period < periods; period += 1)
          sum += contribution * worth ** period * Math.min(1, periods - period);
        expect(sum / cost).toBeCloseTo(1, 7);
      },
    ),
  );
});

test("scaling money leaves the time as it is", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), (scale) => {
      expect(payback(100 * scale, 150 * scale, 0.8, 0.05)).toBeCloseTo(
        payback(100, 150, 0.8, 0.05)!,
        9,
      );
    }),
  );
});
