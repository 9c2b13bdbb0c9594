import fc from "fast-check";
import { calendarUnits } from "../../../src/marketing/calendarPeriod";
import { calculateInEngine } from "../calculateInEngine";
import { nastyNames } from "../costTable/nastyLists";
import { withOptions, type TestList } from "../listFixture";
import { analysisOf, buildRetention, expectAgreement } from "./agreement";

const FIRST = 45_292;
const DAYS = 400;
const sale = fc.record({
  name: fc.constantFrom<string | number>(...nastyNames, "Anna", "Boris", 8, ""),
  day: fc.integer({ min: FIRST, max: FIRST + DAYS }),
  time: fc.constantFrom(0, 0, 0.25, 0.999),
  amount: fc.integer({ min: -500, max: 2_000 }).map((cents) => cents / 100),
});

test("any list, length of periods and silence: the live sheets equal the pure functions", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sale, { maxLength: 40 }),
      fc.constantFrom(...calendarUnits),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 40 }),
      async (sales, unit, silence, more) => {
        const lists: TestList[] = [
          {
            name: "Sales",
            headers: ["Customer", "Date", "Amount"],
            // A purchase at the beginning and a day at the end, so that a year at least is over.
            rows: [
              ["Anna", FIRST, 1],
              ...sales.map(({ name, day, time, amount }) => [name, day + time, amount]),
              ["", FIRST + DAYS + more, 1],
            ],
            formats: { Date: "yyyy-mm-dd" },
          },
        ];
        const built = buildRetention(lists, withOptions({ unit, silence }));
        expect(built.study.refusal).toBeNull();
        const analysis = analysisOf(built);
        const plan = built.plan();
        expectAgreement(await calculateInEngine(lists, plan), plan, analysis);
        return undefined;
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);
