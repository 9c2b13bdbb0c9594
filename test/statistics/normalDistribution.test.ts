import { NORMAL_975, normalTails } from "../../src/statistics/normalDistribution";

// erfc(z/√2) of the C library.
test.each([
  [0, 1],
  [0.5, 0.6170750774519738],
  [1, 0.31731050786291415],
  [2, 0.04550026389635842],
  [2.8, 0.005110260660855874],
  [2.9, 0.003731626600768077],
  [5, 5.733031437583892e-7],
  [10, 1.5239706048321186e-23],
])("the tails beyond %d hold %d", (distance, probability) => {
  expect(normalTails(distance) / probability).toBeCloseTo(1, 11);
  expect(normalTails(-distance)).toBe(normalTails(distance));
});

test("1.96 leaves 5% outside", () => {
  expect(normalTails(NORMAL_975)).toBeCloseTo(0.05, 14);
});
