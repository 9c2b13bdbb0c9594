import fc from "fast-check";
import { leakage, lostCustomers } from "../../src/marketing/leakage";
import { retentionRate } from "../../src/marketing/retention";

test("gains of 50, of which 30 only replaced lost customers, leak by 60%", () => {
  expect(leakage(100, 120, 50)).toBe(0.6);
});

test("more lost than gained leaks everything; where nobody was gained there is no share", () => {
  expect(leakage(100, 80, 10)).toBe(1);
  expect(leakage(100, 80, 0)).toBeNull();
});

test("the leaky bucket balances: start + gained − lost = end, and those kept are the rest", () => {
  const count = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(count, count, count, (kept, lost, gained) => {
      const [atStart, atEnd] = [kept + lost, kept + gained];
      expect(lostCustomers(atStart, atEnd, gained)).toBe(lost);
      if (gained > 0) expect(leakage(atStart, atEnd, gained)).toBe(Math.min(1, lost / gained));
      if (atStart > 0) expect(retentionRate(atStart, atEnd, gained)).toBe(kept / atStart);
    }),
  );
});
