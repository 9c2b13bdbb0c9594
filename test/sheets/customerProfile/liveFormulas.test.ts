import fc from "fast-check";
import type { Choice } from "../../../src/sheets/builder";
import type { CellValue } from "../../../src/sheets/list";
import { customerProfile } from "../../../src/sheets/customerProfile";
import { analyse, type Analysis } from "../../../src/sheets/customerProfile/analysis";
import { at, column, firstCustomerRow, on } from "../../../src/sheets/customerProfile/layout";
import type { WorkbookPlan } from "../../../src/sheets/plan";
import { en as words } from "../../allWords";
import { calculateInEngine } from "../calculateInEngine";
import { cellsOf, edited } from "../calculated";
import { nastyLists, nastyNames } from "../costTable/nastyLists";
import { build, withOptions, type Built, type TestList } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";
import { expectAgreement } from "./agreement";
import { dairy, fewLists } from "./profileLists";

const buildProfile = (lists: TestList[], change?: (choice: Choice) => Choice): Built =>
  build(lists, change, customerProfile);
const analysisOf = ({ data, choice }: Built): Analysis => analyse(data, choice).analysis!;

/** The plan with another customer chosen on the page. */
function showing(plan: WorkbookPlan, position: number): WorkbookPlan {
  const [page, customers] = plan.sheets;
  const label = [...cellsOf(customers!)].find(
    ({ row, column: of }) => row === firstCustomerRow + position && of === column.name,
  )!.content;
  return edited(plan, page!.name, [{ row: on.customer, column: at.value, content: label }]);
}

const cases: Record<
  string,
  { lists: () => TestList[]; change?: (choice: Choice) => Choice; at: number }
> = {
  "the dairy wholesaler, by quarter": { lists: dairy, at: 0 },
  "by month up to a day in the middle, windows and rates of the user's own": {
    ...{ lists: dairy, at: 5 },
    change: withOptions({
      ...{ unit: "month", asOf: 45_870, window: 30, years: 2.5, discountRate: 0, most: 12 },
    }),
  },
  "codes with a key": { lists: dairy, change: withOptions({ shownAs: "codesWithKey" }), at: 3 },
  "codes without a key, as values": {
    lists: dairy,
    change: withOptions({ shownAs: "codes" }),
    at: 3,
  },
  "names like formulas, wildcards and criteria; refunds; no list of customers": {
    ...{ lists: nastyLists, at: 1, change: withOptions({ unit: "year", years: 0 }) },
  },
  "the same with codes and a key": {
    ...{ lists: nastyLists, at: 2, change: withOptions({ shownAs: "codesWithKey" }) },
  },
};
describe("the plan computes what the pure function computes", () => {
  for (const [name, { lists, change, at: place }] of Object.entries(cases)) {
    test(`in the workbench's engine: ${name}`, async () => {
      const built = buildProfile(lists(), change);
      expect(built.study.refusal).toBeNull();
      const analysis = analysisOf(built);
      const plan = showing(built.plan(), place);
      const shown = analysis.customers[place]!;
      expectAgreement(await calculateInEngine(lists(), plan), plan, analysis, shown);
    }, 60_000);

    testWithOffice(`in LibreOffice: ${name}`, async () => {
      const built = buildProfile(lists(), change);
      const analysis = analysisOf(built);
      const plan = showing(built.plan(), place);
      const shown = analysis.customers[place]!;
      expectAgreement(await recalculate(lists(), plan), plan, analysis, shown);
    });
  }
});

test("names that formulas cannot tell apart become values", async () => {
  const lists = nastyLists(["007", 7, "Anna", "ANNA"]);
  const built = buildProfile(lists);
  expect(built.study.notes.map(({ text }) => text).join()).toMatch(/will be values.*cannot tell/);
  const analysis = analysisOf(built);
  const plan = showing(built.plan(), 1);
  const calculated = await calculateInEngine(lists, plan);
  expectAgreement(calculated, plan, analysis, analysis.customers[1]!);
}, 60_000);

describe("a customer whose consent is taken back", () => {
  test.each(["names", "codesWithKey"])("is shown no longer, by %s", async (shownAs) => {
    const lists = fewLists(["yes", "yes", "yes", "no"]);
    const plan = showing(buildProfile(lists, withOptions({ shownAs })).plan(), 0);
    lists[1]!.rows[0]![1] = "no";
    const page = (await calculateInEngine(lists, plan)).get(plan.sheets[0]!.name)!;
    expect(page[on.customer]![at.second]).toBe(words.customerProfile.consentGone);
    expect(page[on.soFar]![at.value]).toBe("");
    expect(page[on.kind]![at.value]).toBe("");
    expect(page[on.alert]![0]).toBe(words.customerProfile.consentChanged);
  });
});

test("a customer that is not on the sheet is said to be unknown, and nothing is shown", async () => {
  const lists = fewLists();
  const plan = edited(buildProfile(lists).plan(), "Customer profile", [
    { row: on.customer, column: at.value, content: "Zoe" },
  ]);
  const page = (await calculateInEngine(lists, plan)).get("Customer profile")!;
  expect(page[on.customer]![at.second]).toBe(words.customerProfile.unknownCustomer);
  for (const row of [on.soFar, on.purchases, on.warning, on.earlier])
    expect(page[row]![at.value]).toBe("");
}, 60_000);

const name = fc.constantFrom<string | number>(...nastyNames, "Anna", 8, "");
const day = fc.integer({ min: 44_600, max: 45_700 });
test("any lists and settings: the live sheets equal the pure function", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(name, day, fc.constantFrom(0, 0.3), fc.integer({ min: -300, max: 900 })), {
        maxLength: 40,
      }),
      fc.array(fc.tuple(name, fc.constantFrom<CellValue>("yes", "no", true, 1, "", 45_000)), {
        maxLength: 12,
      }),
      fc.constantFrom("month", "quarter", "year"),
      fc.constantFrom(1, 30, 400),
      fc.constantFrom("names", "codesWithKey", "codes"),
      async (rows, people, unit, window, shownAs) => {
        const lists: TestList[] = [
          {
            ...{ name: "Sales", headers: ["Customer", "Date", "Amount", "Profit"] },
            rows: [
              ["Anna", 45_300, 1, 0.5],
              ...rows.map(([who, date, time, amount]) => [who, date + time, amount, amount / 4]),
            ],
            formats: { Date: "yyyy-mm-dd" },
          },
          {
            ...{ name: "People", headers: ["Customer", "Consent"] },
            rows: [["Anna", "yes"], ...people.filter(([who]) => who !== "Anna")],
          },
        ];
        const built = buildProfile(lists, withOptions({ unit, window, shownAs }));
        expect(built.study.refusal).toBeNull();
        const analysis = analysisOf(built);
        expect(analysis.list!.consent).not.toBeNull();
        const place = analysis.customers.length - 1;
        const plan = showing(built.plan(), place);
        const shown = analysis.customers[place]!;
        expectAgreement(await calculateInEngine(lists, plan), plan, analysis, shown);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);
