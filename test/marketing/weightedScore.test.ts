import fc from "fast-check";
import { weightedScore } from "../../src/marketing/weightedScore";

const scores = Float64Array.of(5, 3, NaN, 1);

test("the mean of the answers on a scale of 0 to 100; what is not answered is left out", () => {
  expect(weightedScore({ scores }, 1, 5)).toBe(50);
});

test("the weight of what is not answered is shared out among the rest", () => {
  const weights = Float64Array.of(3, 1, 100, 0);
  expect(weightedScore({ scores, weights }, 1, 5)).toBe((100 * (3 + 0.5)) / 4);
});

test("reversed items count the other way round", () => {
  const reversed = Float64Array.of(1, 0, 0, 1);
  expect(weightedScore({ scores, reversed }, 1, 5)).toBeCloseTo((100 * (0 + 0.5 + 1)) / 3, 12);
});

test("there is no score where nothing that weighs is answered", () => {
  expect(weightedScore({ scores: Float64Array.of(NaN) }, 1, 5)).toBeNull();
  expect(weightedScore({ scores, weights: new Float64Array(4) }, 1, 5)).toBeNull();
});

test("with all weights equal it is the mean, and a permutation of the items changes nothing", () => {
  const items = fc.array(
    fc.record({ score: fc.integer({ min: 1, max: 5 }), weight: fc.integer({ min: 1, max: 9 }) }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 9 }), (rated, weight) => {
      const of = (each: typeof rated) => ({
        scores: Float64Array.from(each, ({ score }) => score),
        weights: Float64Array.from(each, (item) => item.weight),
      });
      const { scores: all } = of(rated);
      const mean = all.reduce((sum, score) => sum + score, 0) / all.length;
      const equal = weightedScore({ scores: all, weights: all.map(() => weight) }, 1, 5);
      expect(equal).toBeCloseTo(25 * (mean - 1), 9);
      expect(weightedScore(of([...rated].reverse()), 1, 5)).toBeCloseTo(
        weightedScore(of(rated), 1, 5)!,
        9,
      );
    }),
  );
});
