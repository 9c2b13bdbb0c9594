import { en as words } from "../../allWords";
import { costTable } from "../../../src/sheets/costTable";
import { costColumn } from "../../../src/sheets/costTable/layout";
import type { CellValue } from "../../../src/sheets/list";
import type { WorkbookPlan } from "../../../src/sheets/plan";
import { calculateInEngine } from "../calculateInEngine";
import { edited, formulasOf, type Calculated } from "../calculated";
import { build, speech, type TestList } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";
import { layoutOf } from "./agreement";
import { nastyLists } from "./nastyLists";

const text = words.costTable;
const built = build(nastyLists());
const layout = layoutOf(built, built.plan());

/** The lists with a change in one of them. */
const changed = (list: number, change: (rows: CellValue[][]) => CellValue[][]): TestList[] =>
  nastyLists().map((each, at) =>
    at === list ? { ...each, rows: change(each.rows.map((row) => [...row])) } : each,
  );
const period = (from: CellValue, to: CellValue) =>
  edited(built.plan(), layout.names.cost, [
    { row: layout.rows.from, column: costColumn.value, content: from },
    { row: layout.rows.to, column: costColumn.value, content: to },
  ]);

/** What a user does after the table is made, and what the sheets then say. */
const cases: Record<
  string,
  { lists?: TestList[]; plan?: () => WorkbookPlan; alert: string; counts: number[] }
> = {
  "nothing: nothing is said": { alert: "", counts: [0, 0, 0, 0] },
  "sales and a cost typed below the lists": {
    lists: changed(0, (rows) => [
      ...rows,
      ["Anna", 45_300, 10, "x", 3, 1],
      ["", 45_301, 5, "", 1, 1],
    ]).map((list, at) =>
      at === 1 ? { ...list, rows: [...list.rows, ["Gifts", "", 45_300, 7]] } : list,
    ),
    alert: text.rowsAdded,
    counts: [2, 0, 1, 0],
  },
  "text over an amount and over a date": {
    lists: changed(0, (rows) => {
      rows[3]![2] = "12,50";
      rows[5]![1] = "yesterday";
      return rows;
    }),
    alert: text.textsTyped,
    counts: [0, 2, 0, 0],
  },
  "text over a cost": {
    lists: changed(1, (rows) => {
      rows[3]![3] = "n/a";
      return rows;
    }),
    alert: text.textsTyped,
    counts: [0, 0, 0, 1],
  },
  "a period the wrong way round": {
    plan: () => period(45_600, 45_400),
    alert: text.periodIsReversed,
    counts: [0, 0, 0, 0],
  },
  "a period with one date": {
    plan: () => period("soon", 45_400),
    alert: text.periodNeedsDates,
    counts: [0, 0, 0, 0],
  },
};

function expectSaid(calculated: Map<string, Calculated>, alert: string, counts: number[]): void {
  const cost = calculated.get(layout.names.cost)!;
  const { rows } = layout;
  expect(cost[rows.alert]?.[0] ?? "").toBe(alert);
  expect(calculated.get(layout.names.customers)![2]?.[0] ?? "").toBe(alert);
  const checks = cost.slice(rows.listChecks + 1, rows.listChecks + 5);
  expect(checks.map((row) => row[costColumn.value])).toEqual(counts);
  expect(checks.map((row) => row[costColumn.value + 1])).toEqual(
    counts.map((count, at) =>
      count === 0 ? text.ok : at % 2 === 0 ? text.refreshThem : text.correctThem,
    ),
  );
}

describe("a live table says what its formulas cannot see", () => {
  for (const [
    name,
    { lists = nastyLists(), plan = () => built.plan(), alert, counts },
  ] of Object.entries(cases)) {
    test(`in the workbench's engine: ${name}`, async () => {
      expectSaid(await calculateInEngine(lists, plan()), alert, counts);
    }, 60_000);

    testWithOffice(`in LibreOffice: ${name}`, async () => {
      expectSaid(await recalculate(lists, plan()), alert, counts);
    });
  }

  test("texts that were there and are known to count for nothing are not counted", async () => {
    const lists = changed(1, (rows) => [...rows, ["", "", "", "a subtotal"]]);
    const withText = build(lists);
    const plan = withText.plan();
    const { rows, names } = layoutOf(withText, plan);
    const cost = (await calculateInEngine(lists, plan)).get(names.cost)!;
    expect(cost[rows.alert]?.[0] ?? "").toBe("");
    expect(cost[rows.listChecks + 4]?.[costColumn.value]).toBe(0);
  });

  test("a list that is sales list and ledger at once is checked once", () => {
    const [sales] = nastyLists();
    const once = build([sales!], (choice) => ({
      lists: {
        ...choice.lists,
        ledger: { list: "Sales", roles: { customer: 0, date: 1, costType: null, amount: null } },
      },
      options: { ...choice.options, layout: "wide", "column:5": "5.4" },
    }));
    const labels = once.plan().sheets[0]!.blocks[0]!.rows.map((row) => row[costColumn.label]);
    expect(labels.filter((label) => label === text.rowsBelow("Sales"))).toHaveLength(1);
  });

  test("a table that grows says so by its own length", () => {
    const { data, choice } = build(nastyLists());
    const sales = data.sales!;
    const shape = { ...sales.shape, kind: "table" as const, name: "Sold" };
    const lists = { ...data, sales: { ...sales, shape } };
    const plan = costTable.plan(lists, choice, speech, { sheetNames: [], today: 46_000 });
    expect(formulasOf(plan)).toContain(`ROWS(Sold)-${shape.rowCount}`);
  });
});
