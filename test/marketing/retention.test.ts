import fc from "fast-check";
import { averageLifetime, retentionRate } from "../../src/marketing/retention";

test("gained customers are no retained ones", () => {
  expect(retentionRate(200, 190, 30)).toBe(0.8);
  expect(retentionRate(0, 30, 30)).toBeNull();
});

test("the average lifetime is what staying with this probability adds up to", () => {
  expect(averageLifetime(0.8)).toBeCloseTo(5, 12);
  expect(averageLifetime(0)).toBe(1);
  expect(averageLifetime(1)).toBeNull();
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.95, noNaN: true }), (retention) => {
      let sum = 0;
      for (let period = 0; period < 1000; period += 1) sum += retention ** period;
      expect(averageLifetime(retention)).toBeCloseTo(sum, 9);
    }),
  );
});
