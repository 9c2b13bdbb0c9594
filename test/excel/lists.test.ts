import { asFailure, type Failure } from "../../src/excel/failure";
import { readListShapes } from "../../src/excel/listShapes";
import { readLists } from "../../src/excel/readLists";
import { writePlan } from "../../src/excel/writePlan";
import { words } from "../../src/languages/en";
import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData } from "@univerjs/core";
import { keepSetting, openExcel, quiet, type OpenExcel } from "./openExcel";
import { sheetPlan, workbookPlan } from "./samplePlan";

const { failures } = words.excel;

async function refusalOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    return asFailure(error);
  }
  throw new Error("It was done.");
}

/** Puts values on a sheet, made if need be. */
async function fill(name: string, address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const exists = worksheets.items.some((sheet) => sheet.name === name);
    const sheet = exists ? worksheets.getItem(name) : worksheets.add(name);
    sheet.getRange(address).values = values;
    await context.sync();
  });
}

async function change(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

const sales = [
  ["Customer", "Date", "Amount"],
  ["Anna", 45292, 10.5],
  ["Bo", 45293, 20],
  ["Čapek", 45294, -3],
];

describe.each(["desktop", "web"] as const)("on %s", (profile) => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel({ profile });
  });
  afterEach(() => excel.close());

  test("tables and ranges with headers are found; empty, headerless and our own sheets are not", async () => {
    await fill("Sales 'x' 24", "B3:D6", sales);
    await change(({ worksheets }) => {
      worksheets.getItem("Sales 'x' 24").getRange("C4:C6").numberFormat = [
        ["yyyy-mm-dd"],
        ["yyyy-mm-dd"],
        ["yyyy-mm-dd"],
      ];
    });
    await fill("Ledger", "A1:B3", [
      ["Type", "Sum"],
      ["visit", 5],
      ["gift", 7],
    ]);
    await change(({ tables }) => {
      tables.add("Ledger!A1:B3", true).name = "Costs";
    });
    await fill("Numbers", "A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    await fill("Hidden", "A1:A2", [["Name"], ["x"]]);
    await fill("Secret", "A1:A2", [["Name"], ["x"]]);
    await change(({ worksheets }) => {
      worksheets.getItem("Hidden").visibility = "Hidden";
      worksheets.getItem("Secret").visibility = "VeryHidden";
      worksheets.add("Empty");
    });
    await writePlan(workbookPlan([sheetPlan("Ours")]), quiet());

    excel.host.trips.reset();
    const { shapes, sheetNames } = await readListShapes();
    expect(excel.host.trips.count).toBe(3);
    expect(shapes.map(({ id }) => id)).toEqual([
      "table:Costs",
      "sheet:Sales 'x' 24",
      "sheet:Hidden",
    ]);
    expect(sheetNames).toEqual(expect.arrayContaining(["Secret", "Ours", "Empty"]));
    expect(shapes[0]).toMatchObject({
      kind: "table",
      name: "Costs",
      sheet: "Ledger",
      headerRow: 0,
      firstColumn: 0,
      rowCount: 2,
      headers: ["Type", "Sum"],
    });
    expect(shapes[1]).toMatchObject({
      kind: "range",
      headerRow: 2,
      firstColumn: 1,
      rowCount: 3,
      headers: sales[0],
      sample: sales.slice(1),
    });
    expect(shapes[1]!.numberFormats[1]).toBe("yyyy-mm-dd");
  });

  test("titles above, lists side by side and a table beside a list are told apart", async () => {
    await fill("Titled", "B2:D2", [["Sales of 2024", "", ""]]);
    await fill("Titled", "B4:D7", sales);
    await fill("Beside", "A1:C4", sales);
    await fill("Beside", "E1:F3", [
      ["Driver", "Value"],
      ["Rent", 5],
      ["Staff", 7],
    ]);
    await fill("Mixed", "A1:C4", sales);
    await fill("Mixed", "E1:F2", [
      ["Kind", "Sum"],
      ["visit", 5],
    ]);
    await change(({ tables }) => {
      tables.add("Mixed!E1:F2", true).name = "Small";
    });
    const { shapes } = await readListShapes();
    const places = shapes.map(({ id, headerRow, firstColumn, headers, rowCount }) => [
      ...[id, headerRow, firstColumn, headers.length, rowCount],
    ]);
    expect(places).toEqual([
      ["table:Small", 0, 4, 2, 1],
      ["sheet:Titled", 3, 1, 3, 3],
      ["sheet:Beside", 0, 0, 3, 3],
      ["sheet:Beside (2)", 0, 4, 2, 3],
      ["sheet:Mixed", 0, 0, 3, 3],
    ]);
  });

  test("as many requests for a hundred sheets as for one", async () => {
    await change(({ worksheets }) => {
      for (let index = 0; index < 100; index += 1)
        worksheets.add(`List ${index}`).getRange("A1:C4").values = sales;
    });
    excel.host.trips.reset();
    expect((await readListShapes()).shapes).toHaveLength(100);
    expect(excel.host.trips.count).toBeLessThanOrEqual(4);
  });

  test("an empty workbook has no lists", async () => {
    expect((await readListShapes()).shapes).toEqual([]);
  });

  test("only the columns asked for are read, all lists in one response", async () => {
    await fill("Sales", "A1:C4", sales);
    await fill("More", "A1:C4", sales);
    const { shapes } = await readListShapes();
    excel.host.trips.reset();
    const { lists: data } = await readLists(
      shapes,
      { "sheet:Sales": [2, 0], "sheet:More": [1] },
      quiet(),
    );
    expect(excel.host.trips.count).toBe(1);
    expect(Object.keys(data)).toEqual(["sheet:Sales", "sheet:More"]);
    expect([...data["sheet:Sales"]!.columns]).toEqual([
      [2, [10.5, 20, -3]],
      [0, ["Anna", "Bo", "Čapek"]],
    ]);
    expect([...data["sheet:More"]!.columns]).toEqual([[1, [45292, 45293, 45294]]]);
  });

  test("rows added since are read, changed headers and lost lists are refused", async () => {
    await fill("Sales", "A1:C4", sales);
    const { shapes } = await readListShapes();
    await fill("Sales", "A5:C5", [["Dag", 45295, 7]]);
    const wanted = { "sheet:Sales": [0] };
    const { lists: data } = await readLists(shapes, wanted, quiet());
    expect(data["sheet:Sales"]!.shape.rowCount).toBe(4);
    expect(data["sheet:Sales"]!.columns.get(0)).toEqual(["Anna", "Bo", "Čapek", "Dag"]);
    await fill("Sales", "B1:B1", [["Day"]]);
    expect((await refusalOf(readLists(shapes, wanted, quiet()))).sentence(words)).toBe(
      failures.listChanged("Sales"),
    );
    await change(({ worksheets }) => worksheets.getItem("Sales").delete());
    expect((await refusalOf(readLists(shapes, wanted, quiet()))).sentence(words)).toBe(
      failures.listGone("Sales"),
    );
  });

  test("a table is read where it stands now, on a sheet of whatever name", async () => {
    await fill("Sales", "B2:D5", sales);
    await change(({ tables }) => {
      tables.add("Sales!B2:D5", true).name = "Sold";
    });
    const { shapes } = await readListShapes();
    await change(({ worksheets }) => {
      const sheet = worksheets.getItem("Sales");
      sheet.getRange("1:1").insert("Down");
      sheet.name = "Sales of 2024";
    });
    const { lists, sheetNames } = await readLists(shapes, { "table:Sold": [0] }, quiet());
    expect(lists["table:Sold"]!.shape).toMatchObject({ sheet: "Sales of 2024", headerRow: 2 });
    expect(lists["table:Sold"]!.columns.get(0)).toEqual(["Anna", "Bo", "Čapek"]);
    expect(sheetNames).toContain("Sales of 2024");
  });

  test("where the lists are looked for, what is remembered comes without a request of its own", async () => {
    await fill("Sales", "A1:C4", sales);
    await keepSetting("choice.x", { factor: 2 });
    excel.host.trips.reset();
    expect(await readListShapes("choice.x")).toMatchObject({ remembered: { factor: 2 } });
    expect(await readListShapes("choice.y")).toMatchObject({ remembered: undefined });
    expect(excel.host.trips.count).toBe(6);
  });

  test("an empty table is a list without rows", async () => {
    await fill("Sales", "A1:C1", [sales[0]!]);
    await change(({ tables }) => {
      tables.add("Sales!A1:C2", true).name = "Sold";
    });
    const { shapes } = await readListShapes();
    expect(shapes).toMatchObject([{ id: "table:Sold", rowCount: 0, sample: [] }]);
    const { lists: data } = await readLists(shapes, { "table:Sold": [0, 2] }, quiet());
    expect(data["table:Sold"]!.columns.get(2)).toEqual([]);
  });
});

/** A column's header and what it holds by row. */
type ColumnOfData = [string, (row: number) => string | number];

/** A workbook with one long list, in the engine's own form. */
function longList(name: string, columns: ColumnOfData[], count: number): Partial<IWorkbookData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {
    0: Object.fromEntries(columns.map(([header], index) => [index, { v: header, t: 1 }])),
  };
  for (let row = 0; row < count; row += 1) {
    const cells: Record<number, ICellData> = {};
    columns.forEach(([, valueOf], index) => {
      const value = valueOf(row);
      if (value !== "") cells[index] = { v: value, t: typeof value === "number" ? 2 : 1 };
    });
    cellData[row + 1] = cells;
  }
  const sheet = { id: "long", name, rowCount: count + 1, columnCount: columns.length, cellData };
  return { sheetOrder: ["long"], sheets: { long: sheet } };
}

test("the longest list is read in as few responses as 5 MB allow, and reading can be cancelled", async () => {
  const count = 541_909;
  const excel = await openExcel({
    profile: "web",
    workbook: longList(
      "Retail",
      [
        ["Invoice", (row) => 536_365 + Math.floor(row / 20)],
        [
          "Description",
          (row) => (row % 7 === 0 ? "" : `WHITE HANGING T-LIGHT HOLDER № ${row % 4000}`),
        ],
        ["Unused", () => "x"],
        ["Date", (row) => 40_513 + row / 1440],
      ],
      count,
    ),
  });
  const { shapes } = await readListShapes();
  const shape = shapes.find(({ id }) => id === "sheet:Retail")!;
  expect(shape.rowCount).toBe(count);
  const shares: number[] = [];
  excel.host.trips.reset();
  const { lists: data } = await readLists(
    [shape],
    { "sheet:Retail": [0, 1, 3] },
    {
      signal: new AbortController().signal,
      report: (share) => shares.push(share),
    },
  );
  const columns = data["sheet:Retail"]!.columns;
  expect(columns.get(0)).toHaveLength(count);
  expect(columns.get(0)![count - 1]).toBe(536_365 + Math.floor((count - 1) / 20));
  expect(columns.get(1)!.slice(0, 2)).toEqual(["", "WHITE HANGING T-LIGHT HOLDER № 1"]);
  expect(columns.get(3)![count - 1]).toBeCloseTo(40_513 + (count - 1) / 1440, 9);
  const { count: trips, bytesOut, largestOut } = excel.host.trips;
  expect(largestOut).toBeLessThan(5_000_000);
  // The first response is planned with caution: how heavy the rows are is known after it.
  expect(trips).toBeLessThanOrEqual(1 + Math.ceil(bytesOut / 5_000_000));
  expect(shares.at(-1)).toBe(1);

  const controller = new AbortController();
  const refusal = await refusalOf(
    readLists(
      [shape],
      { "sheet:Retail": [1] },
      {
        signal: controller.signal,
        report: () => controller.abort(),
      },
    ),
  );
  expect(refusal.code).toBe("cancelled");
  await excel.close();
}, 120_000);
