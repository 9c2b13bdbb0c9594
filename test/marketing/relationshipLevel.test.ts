import { relationshipLevel } from "../../src/marketing/relationshipLevel";

const customerLimits = { lower: 100, upper: 1000 };
const marginLimits = { lower: 0.1, upper: 0.3 };
const levelsOf = (customers: number) =>
  [0.3, 0.1, 0.05].map((margin) =>
    relationshipLevel(customers, margin, customerLimits, marginLimits),
  );

test("many customers, a middling number and few: high, middle and low margin (Kotler's table)", () => {
  expect(levelsOf(1000)).toEqual(["accountable", "reactive", "basic"]);
  expect(levelsOf(100)).toEqual(["proactive", "accountable", "reactive"]);
  expect(levelsOf(99)).toEqual(["partnership", "proactive", "accountable"]);
});
