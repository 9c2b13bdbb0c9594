import { northwindFiles, northwindLists } from "./northwind";
import { nastyLists } from "./nastyLists";
import { sampleLists } from "./sampleLists";
import { expectAgreement, layoutOf, tableOf } from "./agreement";
import { costColumn } from "../../../src/sheets/costTable/layout";
import { calculateInEngine } from "../calculateInEngine";
import { edited } from "../calculated";
import { testWithData } from "../../data";
import { build, withOptions, type Built, type TestList } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";

/** Lists and options that together use every kind of formula the plan has. */
const cases: Record<string, { lists: () => TestList[]; build: (lists: TestList[]) => Built }> = {
  "the dairy wholesaler": { lists: sampleLists, build: (lists) => build(lists) },
  "names like formulas, wildcards and criteria; orders shared and blank; drivers of all kinds": {
    lists: nastyLists,
    build: (lists) =>
      build(
        lists,
        withOptions({
          "driver:5.1.1": "orders",
          "driver:5.1.3": "equal",
          "driver:5.3": "weights",
          "line:Delivery by sea": "none",
        }),
      ),
  },
  "no order numbers, no profit, a ledger without dates": {
    lists: nastyLists,
    build: (lists) =>
      build(lists, (choice) => ({
        ...choice,
        lists: {
          sales: {
            list: "Sales",
            roles: { ...choice.lists.sales!.roles, order: null, profit: null },
          },
          ledger: { list: "Costs", roles: { ...choice.lists.ledger!.roles, date: null } },
        },
      })),
  },
  "a margin, everything shared out": {
    lists: nastyLists,
    build: (lists) =>
      build(lists, (choice) => ({
        lists: {
          sales: { list: "Sales", roles: { ...choice.lists.sales!.roles, profit: null } },
          ledger: { list: "Costs", roles: { ...choice.lists.ledger!.roles, customer: null } },
        },
        options: { ...choice.options, margin: 0.25 },
      })),
  },
};

describe("the live plan computes what the pure function computes", () => {
  for (const [name, { lists, build: make }] of Object.entries(cases)) {
    test(`in the workbench's engine: ${name}`, async () => {
      const built = make(lists());
      expect(built.study.refusal).toBeNull();
      const plan = built.plan();
      expect(plan.sheets).toHaveLength(4);
      expectAgreement(await calculateInEngine(lists(), plan), plan, built);
    }, 120_000);

    testWithOffice(`in LibreOffice: ${name}`, async () => {
      const built = make(lists());
      const plan = built.plan();
      expectAgreement(await recalculate(lists(), plan), plan, built);
    });
  }
});

describe("a period typed over the sheet's own", () => {
  const from = 45_400;
  const to = 45_600;
  const typed = (built: Built) => {
    const plan = built.plan();
    const { rows, names } = layoutOf(built, plan);
    return edited(plan, names.cost, [
      { row: rows.from, column: costColumn.value, content: from },
      { row: rows.to, column: costColumn.value, content: to },
    ]);
  };

  test("gives the figures of that period and reconciles, in the workbench's engine", async () => {
    const built = build(nastyLists());
    const plan = typed(built);
    const other = tableOf(build(nastyLists(), withOptions({ from, to })));
    expectAgreement(await calculateInEngine(nastyLists(), plan), plan, built, other);
  }, 120_000);

  testWithOffice("gives the figures of that period and reconciles, in LibreOffice", async () => {
    const built = build(nastyLists());
    const plan = typed(built);
    const other = tableOf(build(nastyLists(), withOptions({ from, to })));
    expectAgreement(await recalculate(nastyLists(), plan), plan, built, other);
  });
});

const whole = { from: 35_000, to: 36_000 };

describe("Northwind", () => {
  testWithData(
    "sells 1,265,793.04 for 64,942.69 of freight, once an order, live as in the pure function",
    northwindFiles,
    async (...files) => {
      const lists = northwindLists(...(files as [string, string, string]));
      const built = build(lists, withOptions({ ...whole, margin: 0.3 }));
      const { totals } = tableOf(built);
      expect(totals["3"]).toBeCloseTo(1_265_793.0395, 6);
      expect(totals["5.1.1"]).toBeCloseTo(64_942.69, 6);
      expect(totals["2"]).toBe(830);
      const plan = built.plan();
      expect(plan.sheets).toHaveLength(4);
      expectAgreement(await calculateInEngine(lists, plan), plan, built);
    },
    120_000,
  );
});

testWithData(
  "freight joined to order lines is warned of: 207,306.10 by line, 64,942.69 by order",
  northwindFiles,
  (...files) => {
    const [lines, orders] = northwindLists(...(files as [string, string, string]));
    const freight = new Map(orders!.rows.map((row) => [row[0], row[5]!]));
    const joined: TestList = {
      ...lines!,
      headers: [...lines!.headers, "freight"],
      rows: lines!.rows.map((row) => [...row, freight.get(row[0])!]),
    };
    const { study } = build([joined], (choice) => ({
      lists: {
        ...choice.lists,
        ledger: {
          list: joined.name,
          roles: { customer: 1, date: 2, costType: null, amount: null },
        },
      },
      options: { ...choice.options, ...whole, layout: "wide", "column:7": "5.1.1" },
    }));
    expect(study.notes.map(({ text }) => text).join()).toMatch(
      /“freight” says the same.*207,306\.1 by row, but to 64,942\.69 once an order/,
    );
  },
);

test("rows inserted above the customers leave the shown customer's figures alone", async () => {
  const built = build(sampleLists(), withOptions({ view: "one" }));
  const plan = built.plan();
  const { rows, names } = layoutOf(built, plan);
  const figures = (sheets: Awaited<ReturnType<typeof calculateInEngine>>) =>
    Object.values(rows.lines).map((row) => sheets.get(names.cost)![row]![costColumn.value]);
  const untouched = figures(await calculateInEngine(sampleLists(), plan));
  expect(untouched).not.toContain(null);
  for (const above of [1, 3])
    expect(
      figures(
        await calculateInEngine(sampleLists(), plan, (workbook) =>
          workbook.getSheetByName(names.customers)!.insertRows(above, 2),
        ),
      ),
    ).toEqual(untouched);
}, 120_000);
