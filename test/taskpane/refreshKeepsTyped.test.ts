import { en as english, sv as swedish } from "../allWords";
import { asFailure } from "../../src/excel/failure";
import { findPlans } from "../../src/excel/plans";
import type { Speech } from "../../src/sheets/builder";
import { costTable } from "../../src/sheets/costTable";
import { refreshPlan } from "../../src/taskpane/builder/refreshPlan";
import { BuilderSession } from "../../src/taskpane/builder/session";
import { workbook } from "../../src/taskpane/builder/workbook";
import { openExcel, quiet, valuesOf, type OpenExcel } from "../excel/openExcel";
import { serialOf } from "../../src/marketing/serialDate";
import type { TestList } from "../sheets/listFixture";

const day = (month: number) => serialOf(2024, month, 15);
const lists: TestList[] = [
  {
    name: "Sales",
    headers: ["Customer", "Order date", "Amount"],
    rows: [
      ["Ann", day(1), 100],
      ["Bo", day(2), 300],
      ["Ann", day(8), 40],
    ],
  },
  {
    name: "Costs",
    headers: ["Customer", "Date", "Cost type", "Amount"],
    rows: [["", day(2), "Delivery", 30]],
  },
];
const sheet = english.costTable.sheets.cost;

function addList(context: Excel.RequestContext, { name, headers, rows }: TestList): void {
  const added = context.workbook.worksheets.add(name);
  added.getRangeByIndexes(0, 0, rows.length + 1, headers.length).values = [headers, ...rows];
  const dates = headers.findIndex((header) => /date/i.test(header));
  added.getRangeByIndexes(1, dates, rows.length, 1).numberFormat = rows.map(() => ["yyyy-mm-dd"]);
}

/** The cells the user may type over, by the sheet's own names. */
async function at(name: string): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange();
    cell.load("address");
    await context.sync();
    return cell.address.split("!")[1]!;
  });
}

async function type(name: string, value: unknown): Promise<void> {
  const address = await at(name);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

const held = async (name: string) => (await valuesOf(sheet, await at(name)))[0]![0];

async function refresh(speech: Speech = { language: "en", words: english }): Promise<void> {
  const [stored] = await findPlans();
  await refreshPlan(costTable, stored!, workbook, speech, quiet());
}

describe.each(["desktop", "web"] as const)("refreshing the cost table on %s", (profile) => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel({ profile });
    await Excel.run(async (context) => {
      for (const list of lists) addList(context, list);
      await context.sync();
    });
    const session = new BuilderSession(costTable, workbook, { language: "en", words: english });
    await session.look();
    await session.build();
    expect(session.state.command.phase).toBe("done");
  });
  afterEach(() => excel.close());

  test("keeps the customer, the period and the drivers typed on its sheet", async () => {
    await type("CostTable.Customer", "Bo");
    await type("CostTable.From", day(2));
    await type("CostTable.To", "2024-08-31");
    await type("CostTable.Driver.5.2", english.costTable.drivers.equal);
    await refresh();
    expect(await held("CostTable.Customer")).toBe("Bo");
    expect(await held("CostTable.From")).toBe(day(2));
    expect(await held("CostTable.To")).toBe(serialOf(2024, 8, 31));
    expect(await held("CostTable.Driver.5.2")).toBe(english.costTable.drivers.equal);
    // And again, from what was refreshed.
    await refresh();
    expect(await held("CostTable.Customer")).toBe("Bo");
    expect(await held("CostTable.Driver.5.2")).toBe(english.costTable.drivers.equal);
  });

  test("reads the words of the language it was made in, and shows them in the reader's", async () => {
    await type("CostTable.Driver.5.2", english.costTable.drivers.orders);
    expect(await held("CostTable.Customer")).toBe(english.costTable.allCustomers);
    await refresh({ language: "sv", words: swedish });
    expect(await held("CostTable.Driver.5.2")).toBe(swedish.costTable.drivers.orders);
    expect(await held("CostTable.Customer")).toBe(swedish.costTable.allCustomers);
  });

  test("does not take another column for the one that stood there: it is refused by the list", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sales").getRange("A:A").insert("Right");
      await context.sync();
      context.workbook.worksheets.getItem("Sales").getRange("A1:A4").values = [
        ["Region"],
        ["N"],
        ["S"],
        ["N"],
      ];
      await context.sync();
    });
    const before = await valuesOf(sheet, "A1:M40");
    const failure = await refresh().then(
      () => null,
      (error: unknown) => asFailure(error),
    );
    expect(failure?.sentence(english)).toBe(english.excel.failures.listChanged("Sales"));
    expect(await valuesOf(sheet, "A1:M40")).toEqual(before);
  });

  test.each([
    ["CostTable.From", "last year"],
    ["CostTable.To", ""],
    ["CostTable.From", serialOf(2025, 1, 1)],
    ["CostTable.Driver.5.2", "by moonlight"],
  ])(
    "refuses what cannot be used in %s (%s) by its cell, and changes nothing",
    async (name, value) => {
      await type(name, value);
      const before = await excel.snapshot();
      const failure = await refresh().then(
        () => null,
        (error: unknown) => asFailure(error),
      );
      expect(failure?.sentence(english)).toContain(await at(name));
      expect(await excel.snapshot()).toEqual(before);
    },
  );
});

test("a margin typed on the sheet is kept; text in its place is refused", async () => {
  const excel = await openExcel({});
  await Excel.run(async (context) => {
    addList(context, lists[0]!);
    await context.sync();
  });
  const session = new BuilderSession(costTable, workbook, { language: "en", words: english });
  await session.look();
  session.setOption("margin", 0.2);
  await session.build();
  await type("CostTable.Margin", 0.3);
  await refresh();
  expect(await held("CostTable.Margin")).toBe(0.3);
  await type("CostTable.Margin", "much");
  const failure = await refresh().catch((error: unknown) => asFailure(error));
  expect(failure).toMatchObject({ code: "listChanged" });
  expect(await held("CostTable.Margin")).toBe("much");
  await excel.close();
});
