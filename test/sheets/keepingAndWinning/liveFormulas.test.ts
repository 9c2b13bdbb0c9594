import { at, on } from "../../../src/sheets/keepingAndWinning/layout";
import { countFormulas } from "../../../src/sheets/plan";
import { calculateInEngine } from "../calculateInEngine";
import { edited } from "../calculated";
import { nastyLists } from "../costTable/nastyLists";
import { northwindFiles, northwindLists } from "../costTable/northwind";
import { sampleLists } from "../costTable/sampleLists";
import { testWithData } from "../../data";
import { withOptions, type Built, type TestList } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";
import { analysisOf, buildKeeping, expectAgreement } from "./agreement";

const cases: Record<string, { lists: () => TestList[]; build: (lists: TestList[]) => Built }> = {
  "the dairy wholesaler": { lists: sampleLists, build: (lists) => buildKeeping(lists) },
  "spending added by hand, a margin and a silence of the user's own, a part year": {
    lists: sampleLists,
    build: (lists) =>
      buildKeeping(
        lists,
        withOptions({
          ...{ "added:winning": 9_000, "added:winningBack": 800, margin: 0.11, silence: 40 },
          ...{ horizon: 2.5, discountRate: 0.2, from: 45_500, to: 45_700 },
        }),
      ),
  },
  "names like formulas, wildcards and criteria; refunds": {
    lists: nastyLists,
    build: (lists) => buildKeeping(lists, withOptions({ from: 45_400, to: 45_600, silence: 60 })),
  },
};

describe("the live plan computes what the pure functions compute", () => {
  for (const [name, { lists, build }] of Object.entries(cases)) {
    test(`in the workbench's engine: ${name}`, async () => {
      const built = build(lists());
      expect(built.study.refusal).toBeNull();
      const analysis = analysisOf(built);
      expect(analysis.whyValues).toBeNull();
      const plan = built.plan();
      expectAgreement(await calculateInEngine(lists(), plan), plan, analysis);
    }, 120_000);

    testWithOffice(`in LibreOffice: ${name}`, async () => {
      const built = build(lists());
      const plan = built.plan();
      expectAgreement(await recalculate(lists(), plan), plan, analysisOf(built));
    });
  }
});

test("the sample's spending on winning and on keeping is found by the words of its costs", () => {
  const { spent, movements } = analysisOf(buildKeeping(sampleLists()));
  expect(spent.winning).toBeGreaterThan(0);
  expect(spent.keeping).toBeGreaterThan(0);
  expect(movements.gained).toBeGreaterThan(0);
});

test("inputs typed on the sheet count at once", async () => {
  const lists = sampleLists();
  const built = buildKeeping(lists);
  const edits = [
    { row: on.silence, content: 100, option: "silence" },
    { row: on.discountRate, content: 0.03, option: "discountRate" },
    { row: on.horizon, content: 0.5, option: "horizon" },
    { row: on.ownMargin, content: 0.3, option: "margin" },
  ];
  const plan = edited(
    built.plan(),
    built.plan().sheets[0]!.name,
    edits.map(({ row, content }) => ({ row, column: at.value, content })),
  );
  const options = Object.fromEntries(edits.map(({ option, content }) => [option, content]));
  const expected = analysisOf(buildKeeping(lists, withOptions(options)));
  expect(expected.movements).not.toEqual(analysisOf(built).movements);
  expectAgreement(await calculateInEngine(lists, plan), plan, expected);
}, 60_000);

test("names that COUNTIFS cannot tell apart become values, and money stays live", async () => {
  const lists = nastyLists(["007", 7, "Anna", "ANNA"]);
  const built = buildKeeping(lists, withOptions({ from: 45_400, to: 45_600 }));
  expect(built.study.notes[0]!.text).toMatch(/will be values.*cannot tell/);
  const plan = built.plan();
  expectAgreement(await calculateInEngine(lists, plan), plan, analysisOf(built));
  expect(countFormulas(plan)).toBeGreaterThan(20);
}, 60_000);

testWithData(
  "Northwind: 1997's customers in live formulas, quantity × price less discount",
  northwindFiles,
  async (...files) => {
    const lists = northwindLists(...(files as [string, string, string]));
    const built = buildKeeping(lists, withOptions({ silence: 180, from: 35_431, to: 35_795 }));
    expect(built.study.refusal).toBeNull();
    const analysis = analysisOf(built);
    // 1 January to 31 December 1997: 86 of 89 customers bought for 617,085.20.
    expect(analysis.movements.buyers).toBe(86);
    expect(analysis.movements.sales).toBeCloseTo(617_085.2, 1);
    const plan = built.plan();
    expectAgreement(await calculateInEngine(lists, plan), plan, analysis);
  },
  120_000,
);
