import { ladderRung } from "../../src/marketing/relationshipLadder";

test("the six rungs, each reached by what it asks for", () => {
  expect(ladderRung(0, 0, false, 2)).toBe(1);
  expect(ladderRung(1, 0, false, 2)).toBe(2);
  expect(ladderRung(2, 0, false, 2)).toBe(3);
  expect(ladderRung(1, 1, false, 2)).toBe(4);
  expect(ladderRung(1, 2, false, 2)).toBe(5);
  expect(ladderRung(1, 0, true, 2)).toBe(6);
});

test("the highest rung that holds counts, and without a purchase there is none", () => {
  expect(ladderRung(9, 2, true, 2)).toBe(6);
  expect(ladderRung(0, 2, true, 2)).toBe(1);
  expect(ladderRung(4, 0, false, 5)).toBe(2);
});
