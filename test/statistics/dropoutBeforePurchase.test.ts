import fc from "fast-check";
import { DropoutBeforePurchase } from "../../src/statistics/dropoutBeforePurchase";

/** A, s, a, b; the probability; its logarithm's derivatives by A, s, l = ln(b/a), AA, As, Al, ss, sl, ll. */
const references: number[][] = [
  [
    0.553, 0.606, 10, 10, 0.5228645383951682, -0.8628127696289905, 0.7873522468726597,
    -0.2561371005094952, 0.7444458754348494, 0.7444458754348494, -0.3445404814685062,
    -1.978598706251042, 0.118636915474523, -0.06990354452870064,
  ],
  [
    0.553, 0.606, 49.438, 50.529, 0.5199407110115686, -0.8703572214182568, 0.789937806923362,
    -0.2576632550072914, 0.7514367546293701, 0.7467276294620574, -0.3467216117592463,
    -1.980988559936224, 0.1182646969598003, -0.06992987132954367,
  ],
  [
    2.5, 1, 30, 4, 0.6416760550085088, -0.119801846934324, 0.4362955926738777, -0.2597139503072508,
    0.02344788364445636, 0.07410170285590584, -0.06157859082037797, -0.746689189728635,
    0.1402067056813831, -0.1223518672733909,
  ],
  [
    5000.5, 0.6, 740, 742, 0.0001196503299744994, -0.0001999561820401292, 1.666467249342619,
    -0.9996809958965029, 3.998247472232221e-8, 3.987474821803511e-8, -6.377415924782734e-8,
    -2.777777738010466, 0.0001993139623558951, -0.0003187752011058663,
  ],
  [
    0.02, 1e-8, 1, 3, 4.892944507591933e-7, -51.065884602456, 99999950.0161926, -0.0197812093601926,
    2501.601717006262, 2500.781485354402, -0.9781681610815149, -9999999999997500,
    0.0107743131386651, -0.0001260458237510435,
  ],
  [
    40.3, 3, 5, 0.9, 0.2775908650423414, -0.01703350937282585, 0.2451277933845577,
    -0.6747220249028122, 0.000302225128085817, 0.00146323545074266, -0.004982646263229514,
    -0.1039997966442059, 0.05699845431379215, -0.1943346984937586,
  ],
  [
    3.5, 0.7, 1, 1000000, 2.799996826683746e-7, -0.3999992444596418, 1.428570761909851,
    -0.9999988666775719, 0.1599989926578868, 4.444300957554799e-7, -7.555252739437189e-7,
    -2.040816326528404, 6.666564998685369e-7, -1.133311547847368e-6,
  ],
  [
    0.3, 0.4, 10000000, 1, 0.9989759438346143, -0.00233975248080005, 0.01619498494339657,
    -0.0004100124135752191, 0.004301724192497918, 0.03409770304631213, -0.0009367604836545314,
    -0.2627339790876808, 0.005459529221926595, -0.0001641431453084907,
  ],
  [
    10000000000, 0.5, 10000000000, 2, 0.1572615414316037, -6.794168839845826e-11, 1.73610263925375,
    -0.6794168839355389, 5.192673719024156e-21, 1.60960275707295e-11, -1.601495121111636e-11,
    -3.948391729549564, 0.1609602756853961, -0.1601495120911166,
  ],
  [
    3, 10000000000, 50, 1000000000000, 0.1826819145272235, -0.3335927789217513,
    7.630021899868458e-11, -0.7630021899703712, 0.09259466925160632, 8.695729463772208e-12,
    -0.08695729464108971, -9.116646770006754e-21, 1.486624870042957e-11, -0.1486624870112366,
  ],
];

function dropout(A: number, s: number, a: number, b: number) {
  const before = new DropoutBeforePurchase(A, s, b >= a);
  return { before, excess: Math.abs(b - a) / Math.min(a, b) };
}

const probability = (A: number, s: number, a: number, b: number) => {
  const { before, excess } = dropout(A, s, a, b);
  return before.evaluate(excess);
};

const anyMagnitude = (least: number, most: number) =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp);

test.each(references)(
  "A %d, s %d, a %d, b %d: the hypergeometric function and its derivatives match a 90-digit evaluation",
  (A, s, a, b, value, ...derivatives) => {
    const { before, excess } = dropout(A, s, a, b);
    expect(before.evaluate(excess) / value - 1).toBeCloseTo(0, 13);
    expect(before.differentiate(excess) / value - 1).toBeCloseTo(0, 13);
    const scales = [A, s, 1, A * A, A * s, A, s * s, s, 1];
    [...before.slopes, ...before.curvatures].forEach((derivative, i) => {
      expect(derivative * scales[i]!).toBeCloseTo(derivatives[i]! * scales[i]!, 11);
    });
  },
);

test("whoever leaves, leaves before the next purchase or after it", () => {
  fc.assert(
    fc.property(
      anyMagnitude(1e-3, 1e4),
      anyMagnitude(1e-6, 1e4),
      anyMagnitude(1e-4, 1e6),
      anyMagnitude(1e-4, 1e6),
      (A, s, a, b) => {
        const left = probability(A, s, a, b);
        expect(left).toBeGreaterThan(0);
        expect(left).toBeLessThanOrEqual(1);
        expect(left + probability(s, A, b, a)).toBeCloseTo(1, 12);
      },
    ),
  );
});

test("one purchase more keeps Gauss's contiguous relation", () => {
  fc.assert(
    fc.property(
      anyMagnitude(1e-2, 1e3),
      anyMagnitude(1e-2, 1e3),
      anyMagnitude(1, 1e3),
      anyMagnitude(1, 1e3),
      (A, s, a, b) => {
        const left = (A + s) * probability(A, s, a, b);
        const right = s + A * (1 - b / a) * probability(A + 1, s, a, b);
        expect(Math.abs(left - right)).toBeLessThan(1e-12 * (left + s + (A * b) / a));
      },
    ),
  );
});

test("nobody leaves where dropout has no rate", () => {
  expect(probability(2, 0, 3, 5)).toBe(0);
  expect(probability(2, 0, 5, 3)).toBe(0);
});
