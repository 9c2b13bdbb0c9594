import { shareOf } from "../../src/marketing/shareOf";

test("a part is measured by its whole, and by nothing where there is none", () => {
  expect(shareOf(30, 120)).toBe(0.25);
  expect(shareOf(-6, 120)).toBe(-0.05);
  expect(shareOf(1, 0)).toBeNull();
});
