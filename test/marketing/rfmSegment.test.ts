import { rfmSegment, rfmSegments } from "../../src/marketing/rfmSegment";

const fields = (groups: number) =>
  Array.from({ length: groups ** 3 }, (_, index) => {
    const digit = (power: number) => (Math.floor(index / groups ** power) % groups) + 1;
    return rfmSegment(digit(2), digit(1), digit(0), groups);
  });

test("the corners and the middle of the map are those of common practice", () => {
  expect(rfmSegment(5, 5, 5, 5)).toBe("champions");
  expect(rfmSegment(5, 1, 1, 5)).toBe("newCustomers");
  expect(rfmSegment(3, 3, 3, 5)).toBe("needAttention");
  expect(rfmSegment(1, 5, 5, 5)).toBe("cannotLose");
  expect(rfmSegment(1, 1, 1, 5)).toBe("hibernating");
});

test("frequency and amount count by their mean, halves rounded up", () => {
  expect(rfmSegment(5, 3, 4, 5)).toBe("champions");
  expect(rfmSegment(5, 1, 5, 5)).toBe("potentialLoyalists");
  expect(rfmSegment(4, 1, 2, 5)).toBe("potentialLoyalists");
});

test("every score has its segment and every segment its scores", () => {
  expect(new Set(fields(5))).toEqual(new Set(rfmSegments));
  expect(new Set(fields(10))).toEqual(new Set(rfmSegments));
});

test("other numbers of groups are stretched over the map, ends on ends", () => {
  for (const groups of [2, 3, 4, 7, 10]) {
    expect(rfmSegment(groups, groups, groups, groups)).toBe("champions");
    expect(rfmSegment(1, 1, 1, groups)).toBe("hibernating");
    expect(rfmSegment(1, groups, groups, groups)).toBe("cannotLose");
  }
});
