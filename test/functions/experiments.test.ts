import { call, refusal, sentence } from "./calls";

test("COUPON.TEST(5, 83, 12, 99) has z = −1.4078304 and p = 0.1591813", () => {
  const spill = call("COUPON.TEST", [5, 83, 12, 99, undefined, undefined]);
  expect(spill.map(([label]) => label)).toEqual([
    "Trial rate with the coupon",
    "Trial rate without it",
    "Difference",
    "Difference, lower 95% limit",
    "Difference, upper 95% limit",
    "Ratio, with to without",
    "z",
    "p, two-sided",
  ]);
  expect(spill[6]![1]).toBeCloseTo(-1.4078304, 7);
  expect(spill[7]![1]).toBeCloseTo(0.1591813, 7);
});

test("with those who came again it says which group ends with more loyal buyers", () => {
  const last = (withCoupon: number, without: number) =>
    call("COUPON.TEST", [40, 200, 20, 200, withCoupon, without]).slice(-5);
  expect(last(8, 10)).toEqual([
    ["Repeat rate with the coupon", 0.2],
    ["Repeat rate without it", 0.5],
    ["Repeat buyers per 100 homes with it", 4],
    ["Repeat buyers per 100 homes without it", 5],
    ["More loyal buyers", "without it"],
  ]);
  expect([last(10, 10), last(12, 10)].map((rows) => rows[4]![1])).toEqual([
    "equally many",
    "with the coupon",
  ]);
});

test("what there is no figure of stays blank", () => {
  const spill = call("COUPON.TEST", [0, 10, 0, 20, undefined, undefined]);
  expect(spill.slice(5).map(([, figure]) => figure)).toEqual(["", "", ""]);
});

test.each([
  [[5, 4, 1, 9], "tried_with must be at most homes_with (4); it is 5"],
  [[5, 80.5, 1, 9], "homes_with must be a whole number; it is 80.5"],
  [[5, 80, 1, 9, 2], "repeat_without must be given; it is left out"],
  [[5, 80, 1, 9, 2, 3], "repeat_without must be at most tried_without (1); it is 3"],
])("of %j says: %s", (args, expected) => {
  const all = Array.from({ length: 6 }, (_, place) => args[place]);
  expect(sentence(refusal(() => call("COUPON.TEST", all)))).toBe(expected);
});
