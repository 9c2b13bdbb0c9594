import fc from "fast-check";
import { calculateInEngine } from "../calculateInEngine";
import { nastyNames } from "../costTable/nastyLists";
import { withOptions, type TestList } from "../listFixture";
import { analysisOf, buildKeeping, expectAgreement } from "./agreement";

const FIRST = 45_292;
const sale = fc.record({
  name: fc.constantFrom<string | number>(...nastyNames, "Anna", "Boris", 8, ""),
  day: fc.integer({ min: FIRST, max: FIRST + 400 }),
  time: fc.constantFrom(0, 0, 0.25, 0.999),
  amount: fc.integer({ min: -500, max: 2_000 }).map((cents) => cents / 100),
});
const cost = fc.record({
  kind: fc.constantFrom("Advertising", "Bonus", "Win back", "=1+1", "Rent", ""),
  day: fc.integer({ min: FIRST, max: FIRST + 400 }),
  amount: fc.integer({ min: 0, max: 20_000 }).map((cents) => cents / 100),
});

test("any lists, period and silence: the live sheets equal the pure functions", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sale, { maxLength: 40 }),
      fc.array(cost, { maxLength: 12 }),
      fc.record({
        from: fc.integer({ min: FIRST, max: FIRST + 250 }),
        silence: fc.integer({ min: 1, max: 200 }),
        discountRate: fc.constantFrom(0, 0.1, 1),
        horizon: fc.constantFrom(0.4, 1, 3.5, 10),
        margin: fc.constantFrom(null, 0.2, -0.1, 1),
        "added:winning": fc.constantFrom(null, 12.5),
      }),
      async (sales, costs, options) => {
        const to = options.from + 90;
        const lists: TestList[] = [
          {
            name: "Sales",
            headers: ["Customer", "Date", "Amount", "Profit"],
            rows: [
              // Somebody buys in the period.
              ["Anna", to, 1, 0.5],
              ...sales.map(({ name, day, time, amount }) => [name, day + time, amount, amount / 4]),
            ],
            formats: { Date: "yyyy-mm-dd" },
          },
          {
            name: "Costs",
            headers: ["Cost type", "Date", "Amount"],
            rows: [
              ["Bonus", FIRST, 5],
              ...costs.map(({ kind, day, amount }) => [kind, day, amount]),
            ],
            formats: { Date: "yyyy-mm-dd" },
          },
        ];
        const built = buildKeeping(lists, withOptions({ ...options, to }));
        expect(built.study.refusal).toBeNull();
        const analysis = analysisOf(built);
        expect(analysis.spending).not.toBeNull();
        const plan = built.plan();
        expectAgreement(await calculateInEngine(lists, plan), plan, analysis);
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);
