import fc from "fast-check";
import { raterAgreement, type RatingLevel } from "../../src/marketing/raterAgreement";

const none = NaN;
// Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example C: four observers, twelve units.
const observers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, none, none, none],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, none, 3],
  [none, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, none],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, none],
];
const units = observers[0]!.map((_, unit) =>
  Float64Array.from(observers.map((ratings) => ratings[unit]!).filter((each) => each === each)),
);

test.each<[RatingLevel, number]>([
  ["nominal", 0.743],
  ["ordinal", 0.815],
  ["interval", 0.849],
])("%s alpha of Krippendorff's own example is %d", (level, alpha) => {
  expect(raterAgreement(units, level)).toBeCloseTo(alpha, 3);
});

test("complete agreement is 1, and ratings that are all alike say nothing", () => {
  const agreed = [Float64Array.of(1, 1), Float64Array.of(4, 4), Float64Array.of(2)];
  for (const level of ["nominal", "ordinal", "interval"] as const) {
    expect(raterAgreement(agreed, level)).toBe(1);
    expect(raterAgreement([Float64Array.of(3, 3), Float64Array.of(3, 3)], level)).toBeNull();
    expect(raterAgreement([Float64Array.of(3), Float64Array.of(4)], level)).toBeNull();
  }
});

test("is that of the definition: observed by expected disagreement over the coincidences", () => {
  const rating = fc.integer({ min: 1, max: 5 });
  const items = fc.array(fc.array(rating, { minLength: 2, maxLength: 5 }), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(items, (all) => {
      const values = [1, 2, 3, 4, 5];
      const count = (value: number) => all.flat().filter((each) => each === value).length;
      const between = (c: number, k: number) =>
        values
          .filter((value) => value >= Math.min(c, k) && value <= Math.max(c, k))
          .reduce((sum, value) => sum + count(value), 0) -
        (count(c) + count(k)) / 2;
      const distances = {
        nominal: (c: number, k: number) => Number(c !== k),
        ordinal: (c: number, k: number) => between(c, k) ** 2,
        interval: (c: number, k: number) => (c - k) ** 2,
      };
      const n = all.flat().length;
      for (const [level, distance] of Object.entries(distances)) {
        let expected = 0;
        for (const c of values)
          for (const k of values) expected += count(c) * count(k) * (c === k ? 0 : distance(c, k));
        let observed = 0;
        for (const item of all)
          for (const [i, c] of item.entries())
            for (const [j, k] of item.entries())
              if (i !== j && c !== k) observed += distance(c, k) / (item.length - 1);
        const alpha = raterAgreement(
          all.map((item) => Float64Array.from(item)),
          level as RatingLevel,
        );
        if (expected === 0) expect(alpha).toBeNull();
        else expect(alpha).toBeCloseTo(1 - ((n - 1) * observed) / expected, 9);
      }
    }),
  );
});
