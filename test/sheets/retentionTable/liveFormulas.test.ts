import { countFormulas, type WorkbookPlan } from "../../../src/sheets/plan";
import type { CellValue } from "../../../src/sheets/list";
import { cohortColumn, headRow } from "../../../src/sheets/retentionTable/layout";
import { liveFormulas } from "../../../src/sheets/retentionTable/liveness";
import { en as words } from "../../allWords";
import { calculateInEngine } from "../calculateInEngine";
import { sampleLists } from "../costTable/sampleLists";
import { withOptions, type Built, type TestList } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";
import { analysisOf, buildRetention, expectAgreement, layoutOf } from "./agreement";
import { fewLists, pricedLists } from "./fewLists";

/** Lists and options that together use every kind of formula the plan has. */
const cases: Record<string, { lists: () => TestList[]; build: (lists: TestList[]) => Built }> = {
  "the dairy wholesaler, by month": {
    lists: sampleLists,
    build: (lists) => buildRetention(lists),
  },
  "the dairy wholesaler, by quarter": {
    lists: sampleLists,
    build: (lists) => buildRetention(lists, withOptions({ unit: "quarter", silence: 2 })),
  },
  "names like formulas and wildcards, refunds, nobody's sales, a period without new customers": {
    lists: fewLists,
    build: (lists) => buildRetention(lists, withOptions({ unit: "month", silence: 1 })),
  },
  "the same, lost after three silent months": {
    lists: fewLists,
    build: (lists) => buildRetention(lists, withOptions({ unit: "month", silence: 3 })),
  },
  "quantity × price × (1 − discount), by week": {
    lists: pricedLists,
    build: (lists) => buildRetention(lists, withOptions({ unit: "week", silence: 4 })),
  },
};

describe("the live plan computes what the pure functions compute", () => {
  for (const [name, { lists, build: make }] of Object.entries(cases)) {
    test(`in the workbench's engine: ${name}`, async () => {
      const built = make(lists());
      expect(built.study.refusal).toBeNull();
      const analysis = analysisOf(built);
      expect(analysis.whyValues).toBeNull();
      const plan = built.plan();
      expect(countFormulas(plan)).toBeLessThanOrEqual(liveFormulas(analysis));
      expectAgreement(await calculateInEngine(lists(), plan), plan, analysis);
    }, 120_000);

    testWithOffice(`in LibreOffice: ${name}`, async () => {
      const built = make(lists());
      const plan = built.plan();
      expectAgreement(await recalculate(lists(), plan), plan, analysisOf(built));
    });
  }
});

test("values say the same as formulas where a key cannot be a criterion", async () => {
  const lists = fewLists();
  lists[0]!.rows.push(["TRUE", lists[0]!.rows[0]![1]!, 5]);
  const built = buildRetention(lists, withOptions({ unit: "month" }));
  const analysis = analysisOf(built);
  expect(analysis.whyValues).not.toBeNull();
  expect(built.study.notes[0]!.text).toMatch(/will be values, not live formulas/);
  const plan = built.plan();
  expect(plan.sheets.map(({ name }) => name)).not.toContain(words.retentionTable.sheets.working);
  expectAgreement(await calculateInEngine(lists, plan), plan, analysis);
}, 60_000);

describe("the sheets follow the list", () => {
  const edit = async (change: (rows: CellValue[][]) => void) => {
    const built = buildRetention(fewLists(), withOptions({ unit: "month", silence: 1 }));
    const plan: WorkbookPlan = built.plan();
    const lists = fewLists();
    change(lists[0]!.rows);
    const sheets = await calculateInEngine(lists, plan);
    const layout = layoutOf(analysisOf(built), plan);
    return { sheets, layout, cohorts: sheets.get(layout.names.cohorts)! };
  };

  test("a purchase that becomes a refund leaves its cohort", async () => {
    const before = await edit(() => undefined);
    const { cohorts, layout } = await edit((rows) => (rows[0]![2] = -10));
    const size = (table: typeof cohorts) => table[layout.rows.counts]![cohortColumn(0)];
    expect(size(before.cohorts)).toBe(3);
    expect(size(cohorts)).toBe(2);
  }, 60_000);

  test("a row below the list and a purchase before the first period are told", async () => {
    const below = await edit((rows) => rows.push(["New", rows.at(-1)![1]!, 1]));
    expect(below.cohorts[headRow.alert]![0]).toBe(words.salesList.rowsAdded);
    const before = await edit((rows) => (rows[1]![1] = 40_000));
    expect(before.cohorts[headRow.alert]![0]).toBe(words.retentionTable.outsidePeriods);
  }, 60_000);

  test("a period becomes over when the list reaches its last day", async () => {
    const { cohorts, layout } = await edit((rows) => {
      // The last row, of nobody, closes the list; it now stands a month earlier.
      rows.at(-1)![1] = (rows.at(-1)![1] as number) - 30;
    });
    const last = layout.count - 1;
    expect(cohorts[layout.rows.counts]![cohortColumn(last)]).toBe("");
    const whole = await edit(() => undefined);
    expect(whole.cohorts[layout.rows.counts]![cohortColumn(last)]).toBe(1);
  }, 60_000);
});
