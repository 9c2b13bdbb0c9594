import { calculateInEngine } from "../calculateInEngine";
import type { Calculated } from "../calculated";
import { shapeOf, type TestList } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";
import type { WorkbookPlan } from "../../../src/sheets/plan";
import { potentialCapacity } from "../../../src/sheets/assessments/potentialCapacity";
import { workbench as english } from "../../../src/languages/en/workbench";
import { workbench as swedish } from "../../../src/languages/sv/workbench";
import { workbench as russian } from "../../../src/languages/ru/workbench";
import { workbench as bulgarian } from "../../../src/languages/bg/workbench";
import { sampleWorkbook } from "../../../src/workbench/sample/sampleWorkbook";
import { build, rated } from "./fill";

type Calculate = (lists: TestList[], plan: WorkbookPlan) => Promise<Map<string, Calculated>>;

function inBothEngines(promise: string, check: (calculate: Calculate) => Promise<void>) {
  test(`${promise}: in the workbench's engine`, () => check(calculateInEngine), 60_000);
  testWithOffice(`${promise}: in LibreOffice`, () => check(recalculate));
}

/** Serial number of the first day of a month. */
const month = (year: number, number: number) => Date.UTC(year, number - 1, 1) / 86_400_000 + 25_569;
const date = "yyyy-mm-dd";

const production: TestList = {
  name: "Production",
  headers: [
    ...["Month", "Product", "Output", "Capacity", "Units in demand", "Price"],
    ...["Material cost", "Secondary material cost"],
  ],
  rows: [
    [month(2024, 12), "Milk", 50, 100, 40, 2, 100, 5],
    [month(2025, 1), "Milk", 80, 100, 60, 2, 100, 10],
    [month(2025, 6), "=1+1", 40, 50, 40, 10, 200, 20],
    // No capacity that month, more made than capacity another, a text and a blank among the numbers.
    [month(2025, 7), "Milk", 10, 0, 10, 2, 100, ""],
    [month(2025, 8), "Milk", "many", 100, 5, 2, "?", 7],
    [month(2026, 1) - 0.25, "O'Brien", 20, "", 20, 5, 0, 0],
    ["2025-05-01", "Milk", 1000, 1000, 1000, 1, 1000, 1000],
  ],
  formats: { Month: date },
};

const deliveries: TestList = {
  name: "Deliveries",
  headers: ["Date", "Supplier", "Planned", "Delivered"],
  rows: [
    [month(2025, 1), "A", 100, 80],
    [month(2025, 2), "A", 100, 150],
    [month(2025, 3), "A", 50, ""],
    [month(2025, 12), "A", 50, "lost"],
    [month(2024, 12), "A", 10, 10],
  ],
  formats: { Date: date },
};

const stock: TestList = {
  name: "Stock",
  headers: ["Month", "Item", "Kind", "Opening", "Closing"],
  rows: [
    [month(2024, 12), "x", "current", 1, 7],
    [month(2025, 11), "x", "Current", 1, 99],
    [month(2025, 12), "x", "Current", 1, 30],
    // The last day has its hours.
    [month(2026, 1) - 0.25, "y", "current", 1, 12],
    [month(2025, 12), "z", "seasonal", 1, 0],
  ],
  formats: { Month: date },
};

const products: TestList = {
  name: "Products",
  headers: ["Product", "Price", "Cost", "Units sold", "Market price"],
  rows: [
    ["=1+1", 10, 8, 100, 8],
    ["Milk", 2, 1, 50, 2],
    ["Free", 5, 0, 10, ""],
    ["<b>x</b>", "ask", 3, 70, 4],
  ],
};

const assets: TestList = {
  name: "Assets",
  headers: ["Asset", "Group", "Cost", "Depreciation", "Workers", "Mechanised workers"],
  rows: [
    ["Hall", "Buildings", 600, 100, 0, 0],
    ["Filler", "Machinery", 300, 200, 10, 8],
    ["Packer", "machinery", 100, 50, 10, ""],
  ],
};

const lists = [production, deliveries, stock, products, assets];

/** Value and value before of each indicator by id. */
function figures(plan: WorkbookPlan, calculated: Map<string, Calculated>) {
  const sheet = plan.sheets[3]!;
  const { row, ids } = sheet.rowIds!;
  const rows = calculated.get(sheet.name)!;
  return Object.fromEntries(
    ids.map((id, index) => [id, rows[row + index]!.slice(3, 5).map((cell) => cell ?? "")]),
  );
}

test("the lists and their columns are found by their headers in four languages", () => {
  const { lists: found } = potentialCapacity.guess(lists.map(shapeOf));
  expect(Object.fromEntries(Object.entries(found).map(([id, { list }]) => [id, list]))).toEqual({
    production: "Production",
    deliveries: "Deliveries",
    stock: "Stock",
    products: "Products",
    assets: "Assets",
  });
  expect(found.production!.roles).toEqual({
    month: 0,
    output: 2,
    capacity: 3,
    demand: 4,
    price: 5,
    materialCost: 6,
    secondaryCost: 7,
  });
});

test.each(Object.entries({ english, swedish, russian, bulgarian }))(
  "the sample workbook fills every indicator: %s",
  (_language, { sample }) => {
    const sampleLists: TestList[] = sampleWorkbook(sample).sheets.map(
      ({ name, columns, rows }) => ({
        name,
        headers: columns.map(({ header }) => header),
        rows: rows.map((row) => row.map((cell) => cell ?? "")),
        formats: Object.fromEntries(
          columns.map(({ header, format }) => [header, format ?? "General"]),
        ),
      }),
    );
    const { study } = build(sampleLists);
    expect(study.refusal).toBeNull();
    expect(study.notes.map(({ text }) => text)).toContain(
      "14 of 14 indicators can be filled from the chosen lists.",
    );
    // The sample's kinds of stock are recognised in every language.
    expect(
      study.fields.flatMap((field) => (field.id.endsWith("Kind") ? [field.value] : [])),
    ).not.toContain("");
  },
);

inBothEngines("indicators equal the figures by hand", async (calculate) => {
  const { plan, study } = build(lists);
  expect(study.refusal).toBeNull();
  const calculated = await calculate(lists, plan);
  const found = figures(plan, calculated);
  const close = (id: string, value: number | "", before: number | "" = "") => {
    const [now, then] = found[id]!;
    expect([id, typeof now, typeof then]).toEqual([id, typeof value, typeof before]);
    if (value !== "") expect([id, Number(now).toFixed(9)]).toEqual([id, value.toFixed(9)]);
    if (before !== "") expect([id, Number(then).toFixed(9)]).toEqual([id, before.toFixed(9)]);
  };
  // Rows of 2025 with both figures: 80/100, 40/50, 10/0.
  close("utilisation", 130 / 150, 0.5);
  close("spareCapacity", 30, 50);
  close("demandShareUnits", (60 + 40 + 10 + 20) / (80 + 40 + 10 + 20), 0.8);
  close("demandShareMoney", (120 + 400 + 20 + 100) / (160 + 400 + 20 + 100), 0.8);
  close("rhythm", (80 + 100) / 300, 1);
  close("currentStock", 42, 7);
  close("seasonalStock", 0, "");
  close("secondaryShare", 30 / 400, 0.05);
  close("assetCost", 1000);
  close("assetWear", 0.35);
  close("mechanisation", 8 / 20);
  // Free has no cost of nothing: 50 of profit; <b>x</b> has no price and is left out.
  close("profitMass", 200 + 50 + 50);
  close("profitability", 300 / 850);
  close("priceLevel", (1000 + 100) / (800 + 100));
  expect(rated(plan, calculated, "capacityUse", "data")).toBe(
    "Utilisation of capacity: 86.7%\nSpare capacity left to promise: 30",
  );
  for (const rows of calculated.values())
    expect(rows.flat().filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual(
      [],
    );
  const all = calculated.get(plan.sheets[3]!.name)!.flat();
  expect(all).toContain("=1+1");
});

test("cells that are not what their column says are named before anything is written", () => {
  const { study } = build(lists);
  const texts = study.notes.map(({ text }) => text);
  expect(texts).toContain(
    "1 cell in the column “Output” of “Production” holds something other than a number and is left out.",
  );
  expect(texts).toContain(
    "1 cell in the column “Month” of “Production” holds text instead of a date; its row is left out.",
  );
});

inBothEngines("a list without dates, with nothing to divide by, says so", async (calculate) => {
  const empty: TestList = { ...production, name: "Output", rows: [] };
  const idle: TestList = {
    name: "Production",
    headers: ["Product", "Output", "Capacity"],
    rows: [["Milk", 0, 0]],
  };
  for (const each of [empty, idle]) {
    const { plan } = build([each]);
    const calculated = await calculate([each], plan);
    expect(figures(plan, calculated).utilisation![0]).toBe("");
  }
});

test("a group that is a number stays one, so that its rows are found", async () => {
  const numbered: TestList = {
    ...assets,
    rows: assets.rows.map(([name, group, ...rest]) => [
      name!,
      group === "Buildings" ? group : 8,
      ...rest,
    ]),
  };
  const { plan } = build([numbered]);
  const calculated = await calculateInEngine([numbered], plan);
  const rows = calculated.get(plan.sheets[3]!.name)!;
  const group = rows.find((row) => row[2] === 8)!;
  expect(group.slice(3)).toContain(400);
});
