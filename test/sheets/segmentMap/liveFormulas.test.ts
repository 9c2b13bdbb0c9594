import { mapColumn, mapRow } from "../../../src/sheets/segmentMap/layout";
import type { CellValue } from "../../../src/sheets/list";
import { northwindFiles, northwindLists } from "../costTable/northwind";
import { nastyLists } from "../costTable/nastyLists";
import { sampleLists } from "../costTable/sampleLists";
import { calculateInEngine } from "../calculateInEngine";
import { edited } from "../calculated";
import { en as words } from "../../allWords";
import { testWithData } from "../../data";
import { withOptions, type Built, type TestList } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";
import { buildMap, expectAgreement, layoutOf, mapOf } from "./agreement";

/** Lists and options that together use every kind of formula the plan has. */
const cases: Record<string, { lists: () => TestList[]; build: (lists: TestList[]) => Built }> = {
  "the dairy wholesaler": { lists: sampleLists, build: (lists) => buildMap(lists) },
  "names like formulas, wildcards and criteria; orders shared and blank; refunds": {
    lists: nastyLists,
    build: (lists) => buildMap(lists),
  },
  "thresholds and classes of the user's own, some equal to a customer's figure": {
    lists: () => [repeated()],
    build: (lists) =>
      buildMap(
        lists,
        withOptions({ purchaseThreshold: 20, frequencyThreshold: 0.5, "classFrom:1": 0.4 }),
      ),
  },
  "no order numbers, no profit, a short period": {
    lists: nastyLists,
    build: (lists) =>
      buildMap(lists, (choice) => ({
        lists: {
          sales: {
            list: "Sales",
            roles: { ...choice.lists.sales!.roles, order: null, profit: null },
          },
        },
        options: { from: 45_400, to: 45_500 },
      })),
  },
};

/** Two customers whose figures are exactly 20 a purchase and half a purchase a month of eight such months. */
function repeated(): TestList {
  const rows: CellValue[][] = [];
  for (const [name, amounts] of Object.entries({ A: [20, 20], B: [5, 35, 20], C: [90], D: [1, 2] }))
    amounts.forEach((amount, at) => rows.push([name, 45_292 + 20 * at, amount]));
  rows.push(["E", 45_292 + 121, 7], ["E", 45_292 + 122, -30], ["F", 45_300, -4]);
  return {
    name: "Sales",
    headers: ["Customer", "Date", "Amount"],
    rows,
    formats: { Date: "yyyy-mm-dd" },
  };
}

describe("the live plan computes what the pure function computes", () => {
  for (const [name, { lists, build }] of Object.entries(cases)) {
    test(`in the workbench's engine: ${name}`, async () => {
      const built = build(lists());
      expect(built.study.refusal).toBeNull();
      const plan = built.plan();
      expect(plan.sheets).toHaveLength(3);
      expectAgreement(await calculateInEngine(lists(), plan), plan, built);
    }, 120_000);

    testWithOffice(`in LibreOffice: ${name}`, async () => {
      const built = build(lists());
      const plan = built.plan();
      expectAgreement(await recalculate(lists(), plan), plan, built);
    });
  }
});

describe("typed over the sheet's own", () => {
  const changes = {
    "a period": [
      { row: mapRow.from, column: mapColumn.value, content: 45_400, option: "from" },
      { row: mapRow.to, column: mapColumn.value, content: 45_600, option: "to" },
    ],
    thresholds: [
      {
        row: mapRow.purchaseThreshold,
        column: mapColumn.value,
        content: 21.5,
        option: "purchaseThreshold",
      },
      {
        row: mapRow.frequencyThreshold,
        column: mapColumn.value,
        content: 0.25,
        option: "frequencyThreshold",
      },
    ],
    "classes of frequency": [
      { row: mapRow.firstClass + 1, column: mapColumn.value, content: 0.3, option: "classFrom:1" },
      { row: mapRow.firstClass + 2, column: mapColumn.value, content: 0.6, option: "classFrom:2" },
    ],
  };
  for (const [name, edits] of Object.entries(changes)) {
    const expected = mapOf(
      buildMap(
        nastyLists(),
        withOptions(Object.fromEntries(edits.map(({ option, content }) => [option, content]))),
      ),
    );
    test(`${name} counts at once, in the workbench's engine`, async () => {
      const built = buildMap(nastyLists());
      const plan = edited(built.plan(), "Segment map", edits);
      expectAgreement(await calculateInEngine(nastyLists(), plan), plan, built, expected);
    }, 120_000);

    testWithOffice(`${name} counts at once, in LibreOffice`, async () => {
      const built = buildMap(nastyLists());
      const plan = edited(built.plan(), "Segment map", edits);
      expectAgreement(await recalculate(nastyLists(), plan), plan, built, expected);
    });
  }
});

test("names that SUMIFS cannot tell apart become values, with thresholds that stay live", async () => {
  const lists = nastyLists(["007", 7, "Anna", "ANNA"]);
  const built = buildMap(lists);
  expect(built.study.notes[0]!.text).toMatch(/will be values.*cannot tell/);
  const plan = built.plan();
  expect(plan.sheets).toHaveLength(2);
  expect(plan.refreshable).toBe(true);
  expectAgreement(await calculateInEngine(lists, plan), plan, built);
  const typed = edited(plan, "Segment map", [
    { row: mapRow.purchaseThreshold, column: mapColumn.value, content: 25 },
  ]);
  const expected = mapOf(buildMap(lists, withOptions({ purchaseThreshold: 25 })));
  expect(expected.quadrants).not.toEqual(mapOf(built).quadrants);
  expectAgreement(await calculateInEngine(lists, typed), typed, built, expected);
}, 120_000);

testWithData(
  "Northwind: 830 orders of 89 customers for 1,265,793.04, live as in the pure function",
  northwindFiles,
  async (...files) => {
    const lists = northwindLists(...(files as [string, string, string]));
    const built = buildMap(lists, withOptions({ from: 35_000, to: 36_000 }));
    const map = mapOf(built);
    const sums = Object.values(map.quadrants);
    expect(sums.reduce((sum, { customers }) => sum + customers, 0)).toBe(89);
    expect(sums.reduce((sum, { sales }) => sum + sales, 0)).toBeCloseTo(1_265_793.0395, 6);
    expect(map.customers.reduce((sum, { purchases }) => sum + purchases, 0)).toBe(830);
    const plan = built.plan();
    expect(layoutOf(built, plan).names.working).not.toBeNull();
    expectAgreement(await calculateInEngine(lists, plan), plan, built);
  },
  120_000,
);

test("sales without a customer show as many purchases where the map is values as where it is live", async () => {
  const nobodysRow = async (built: Built) => {
    const plan = built.plan();
    const { names, columns } = layoutOf(built, plan);
    const rows = (await calculateInEngine(nastyLists(), plan)).get(names.customers)!;
    const row = rows.find((each) => each[columns.name] === words.salesList.noCustomer)!;
    return [row[columns.purchases], row[columns.sales]];
  };
  const live = buildMap(nastyLists());
  const values = buildMap(nastyLists(), withOptions({ shownAs: "codes" }));
  expect(await nobodysRow(values)).toEqual(await nobodysRow(live));
  expect(mapOf(live).withoutCustomer!.purchases).toBeGreaterThan(0);
});
