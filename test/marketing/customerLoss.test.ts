import { customerLoss } from "../../src/marketing/customerLoss";

test("who leaves after a first purchase of 10,000 takes 190,000 of 200,000 along", () => {
  expect(customerLoss(200_000, 10_000, 0)).toBe(190_000);
});

test("winning another in their place comes on top", () => {
  expect(customerLoss(1000, 100, 50)).toBe(950);
});
