import { relationshipBoard } from "../../src/sheets/assessments/relationshipBoard";
import type { Builder, Choice } from "../../src/sheets/builder";
import { costTable } from "../../src/sheets/costTable";
import { funnelAndSources } from "../../src/sheets/funnelAndSources";
import { computeHere } from "../../src/sheets/computeHere";
import { keepingAndWinning } from "../../src/sheets/keepingAndWinning";
import { longTermShare } from "../../src/sheets/longTermShare";
import { programmeReturn } from "../../src/sheets/programmeReturn";
import { retentionTable } from "../../src/sheets/retentionTable";
import type { RowsBehind } from "../../src/sheets/rowsBehind/figure";
import { segmentMap } from "../../src/sheets/segmentMap";
import { valueForecast } from "../../src/sheets/valueForecast";
import { Refusal } from "../../src/sheets/sentence";
import { calculateInEngine } from "./calculateInEngine";
import { sampleLists } from "./costTable/sampleLists";
import { build, speech, withOptions, type TestList } from "./listFixture";

const sales: TestList = {
  name: "Sales",
  headers: ["Order", "Date", "Customer", "Amount", "Profit"],
  rows: [
    [1, 45_300, "Ann", 10, 3],
    [2, 45_660, "Ann", 20, 5],
    [2, 45_660, "Ann", 5, 1],
    [3, 45_700, "bo", 30, 9],
    [4, 45_700, "", 7, 2],
    [5, 45_760, "Ann", -4, -4],
    [6, 45_990, "bo", 40, 10],
    [7, 46_000, "Cy", 12, 2],
    ["", 46_010, 7, 15, 4],
    ["", "", "Cy", 99, 9],
    [8, 46_100, "Ann", 50, 20],
  ],
  formats: { Date: "yyyy-mm-dd" },
};
const costs: TestList = {
  name: "Costs",
  headers: ["Date", "Cost type", "Customer", "Amount"],
  rows: [
    [45_700, "Delivery", "Ann", 4],
    [45_700, "Delivery", "", 9],
    [45_800, "Bonuses to shop staff", "bo", 2],
    [45_801, "Salaries of managers", "", 30],
    [45_802, "Database", "", 6],
    [45_300, "Delivery", "Ann", 100],
    [45_900, "Office party", "", 5],
    [45_950, "Returns", "Zed", 3],
  ],
  formats: { Date: "yyyy-mm-dd" },
};
const wide: TestList = {
  name: "Costs",
  headers: ["Date", "Customer", "Delivery", "Salaries"],
  rows: [
    [45_700, "Ann", 4, 1],
    [45_700, "", 9, 20],
    [45_990, "bo", 2, 0],
  ],
  formats: { Date: "yyyy-mm-dd" },
};
const funnel: TestList = {
  name: "Funnel",
  headers: ["Funnel step", "Visitors"],
  rows: [
    ["Visit", 900],
    ["Basket", 120],
    ["Visit", 50],
    ["Order", 60],
  ],
};
const orders: TestList = {
  name: "Orders",
  headers: ["Date", "Customer", "Source", "Amount", "First contact"],
  rows: [
    [45_650, "Ann", "Fair", 10, 45_600],
    [45_700, "Bo", "Friend", 20, 45_690],
    [45_700, "Bo", "Fair", 5, 45_690],
    [45_710, "Ann", "", 5, ""],
    [45_720, "Cy", "Friend", 7, 45_720],
    [45_990, "Cy", "Friend", -3, ""],
  ],
  formats: { Date: "yyyy-mm-dd", "First contact": "yyyy-mm-dd" },
};
const programmes: TestList = {
  name: "Programmes",
  headers: ["Programme", "Kind", "Spending", "Profit with programme", "Profit before"],
  rows: [
    ["Loyalty card", "Financial", 120, 500, 450],
    ["Club evenings", "Social", 80, 300, 100],
    ["Loyalty card", "Financial", 30, 60, 40],
    ["Ordering system", "Structural", 200, 700, 300],
    ["Something else", "Other", 10, 5, ""],
  ],
};
const activityCosts: TestList = {
  name: "Costs",
  headers: ["Date", "Cost type", "Amount"],
  rows: [
    [45_700, "Advertising", 40],
    [45_710, "Loyalty programme", 15],
    [45_720, "Win-back campaign", 9],
    [45_730, "Advertising", 5],
    [45_300, "Advertising", 100],
    [45_740, "Office party", 3],
  ],
  formats: { Date: "yyyy-mm-dd" },
};
const period = withOptions({ from: 45_658, to: 46_022 });

const cases: [string, Builder, TestList[], (choice: Choice) => Choice][] = [
  ["cost table of all", costTable, [sales, costs], period],
  [
    "cost table of a customer",
    costTable,
    [sales, costs],
    (choice) => period(withOptions({ view: "one", customer: "Ann" })(choice)),
  ],
  [
    "cost table of a wide ledger, common costs shared equally",
    costTable,
    [sales, wide],
    (choice) => period(withOptions({ layout: "wide", "driver:5.1.1": "equal" })(choice)),
  ],
  ["cost table of the sample", costTable, sampleLists(), (choice) => choice],
  ["segment map", segmentMap, [sales], period],
  ["segment map of the sample", segmentMap, sampleLists(), (choice) => choice],
  ["long-term share", longTermShare, [sales], period],
  ["board of customers", relationshipBoard, [sales], period],
  [
    "keeping and winning",
    keepingAndWinning,
    [sales, activityCosts],
    (choice) => withOptions({ silence: 400 })(period(choice)),
  ],
  ["keeping and winning of the sample", keepingAndWinning, sampleLists(), (choice) => choice],
  ["programme return", programmeReturn, [programmes], (choice) => choice],
  ["value forecast of the sample", valueForecast, sampleLists(), (choice) => choice],
  ["funnel and sources", funnelAndSources, [funnel, orders], period],
  ["retention table", retentionTable, [sales], withOptions({ unit: "quarter", silence: 2 })],
];

test.each(cases)(
  "the rows behind every figure add up to it, and name no row twice: %s",
  async (_, builder, lists, change) => {
    const built = build(lists, change, builder);
    expect(built.study.refusal).toBeNull();
    const control = { signal: new AbortController().signal, report: () => undefined };
    const computed = await builder.compute?.(built.data, built.choice, (name, input) =>
      computeHere(name, input, control),
    );
    const context = { sheetNames: lists.map(({ name }) => name), today: 46_000, computed };
    const plan = builder.plan(built.data, built.choice, speech, context);
    const calculated = await calculateInEngine(lists, plan);
    let figures = 0;
    plan.sheets.forEach(({ name, provenance = [], rowIds }, sheet) => {
      for (const { area, figure, list } of provenance)
        for (let down = 0; down < area.rows; down += 1)
          for (let across = 0; across < area.columns; across += 1) {
            const [row, column] = [area.row + down, area.column + across];
            const value = calculated.get(name)![row]![column];
            const id = rowIds?.ids[row - rowIds.row] ?? null;
            const place = { sheet, figure, down, across, row: id };
            const behind = builder.rowsBehind!(place, built.data, built.choice) as RowsBehind;
            expect(behind).not.toBeInstanceOf(Refusal);
            expect(built.choice.lists[behind.input]!.list).toBe(list);
            expect(new Set(behind.rows).size).toBe(behind.rows.length);
            const sum = behind.parts.reduce((total, part) => total + part, 0);
            // A period that is not over has no figure.
            expect([figure, id, down, across, sum]).toEqual([
              ...[figure, id, down, across],
              expect.closeTo(Number(value === "" || value === null ? 0 : value), 6),
            ]);
            if (sum !== 0) figures += 1;
          }
    });
    expect(figures).toBeGreaterThanOrEqual(8);
  },
  120_000,
);
