import { checkWorkbook } from "../../../src/excel/check/checkWorkbook";
import { readHealthFacts } from "../../../src/excel/check/healthFacts";
import { repairWorkbook } from "../../../src/excel/check/repairWorkbook";
import { selectCells } from "../../../src/excel/check/selectCells";
import { writePlan } from "../../../src/excel/writePlan";
import { keepSetting, openExcel, quiet, type OpenExcel } from "../openExcel";
import { blockSheet, workbookPlan } from "../samplePlan";
import { registerSmallFunctions } from "./smallFunctions";

const KNOWN = ["TWICE", "TABLE", "PERCENT", "SLOW", "LONG.NAME"];

async function write(sheet: string, cells: Record<string, unknown>): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const target = found.isNullObject ? worksheets.add(sheet) : found;
    for (const [address, content] of Object.entries(cells))
      target.getRange(address).formulas = [[content]];
    await context.sync();
  });
}

// Functions answer when the machine lets them.
jest.setTimeout(60_000);

describe.each(["desktop", "web"] as const)("on %s", (profile) => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel({ profile });
  });
  afterEach(() => excel.close());

  test("tells which cells call the add-in, by sheet and range, and which show errors; texts are not taken for calls", async () => {
    registerSmallFunctions(excel);
    await write("Calls", {
      A1: 1,
      B2: "=RM.TWICE(A1)",
      B3: "=1+rm.twice(A1)",
      C2: "=RM.TWICE(A1)",
      C3: "=RM.TWICE(A1)",
      E9: "=RM.NOSUCH(A1)",
      E10: '="RM.TWICE(A1)"',
      E11: "'=RM.TWICE(A1)",
    });
    await write("Other", { A1: "=Calls!B2+1", A2: "=1/0", A3: "=NOSUCH(1)", A4: "plain" });
    await excel.engine.settled(20_000);
    const before = await excel.snapshot();
    const report = await checkWorkbook(KNOWN, quiet());
    expect(await excel.snapshot()).toEqual(before);
    expect(report.calls.map(({ sheet, count, areas }) => [sheet.name, count, areas])).toEqual([
      [
        "Calls",
        5,
        [
          { row: 1, column: 1, rows: 2, columns: 2 },
          { row: 8, column: 4, rows: 1, columns: 1 },
        ],
      ],
    ]);
    expect(report.sheets.map(({ name, formulas }) => [name, formulas])).toEqual([
      ["Calls", 5],
      ["Other", 1],
    ]);
    expect(
      report.errors.map(({ error, places }) => [error, places.map(({ sheet }) => sheet.name)]),
    ).toEqual([["#NAME?", ["Calls", "Other"]]]);
    expect(report.unknown).toEqual(["NOSUCH"]);
    expect(report.repairable).toBe(true);
  });

  test("a workbook that needs nothing says so", async () => {
    await write("Plain", { A1: 1, A2: "=A1+1" });
    expect(await checkWorkbook(KNOWN, quiet())).toEqual({
      calls: [],
      sheets: [],
      errors: [],
      repairable: false,
      unknown: [],
      brokenNames: [],
      plans: [],
    });
  });

  test("built tables whose list is gone, or made by a newer version, and names that mean nothing are told", async () => {
    await write("Sales", { A1: "Customer", B1: "Amount" });
    const choice = (list: string) => ({ lists: { sales: { list, roles: {} } }, options: {} });
    await writePlan(
      { ...workbookPlan([blockSheet("One", [["text"]])]), choice: choice("sheet:Sales") },
      quiet(),
    );
    await writePlan(
      { ...workbookPlan([blockSheet("Two", [["text"]])]), choice: choice("table:Gone") },
      quiet(),
    );
    const { id, sheets } = await writePlan(
      { ...workbookPlan([blockSheet("Three", [["text"]])]), choice: {} },
      quiet(),
    );
    await keepSetting(`plan.${id}`, {
      ...{ record: 99, id, builder: "future", schemaVersion: 9, choice: {} },
      ...{ madeAt: new Date().toISOString(), refreshable: true, sheets },
    });
    await Excel.run(async (context) => {
      context.workbook.names.addFormulaLocal("lost", "=#REF!");
      await context.sync();
    });
    const report = await checkWorkbook(KNOWN, quiet());
    expect(report.plans.map(({ problem, list, plan }) => [problem, list, plan.id === id])).toEqual(
      expect.arrayContaining([
        ["newer", undefined, true],
        ["listGone", "Gone", false],
      ]),
    );
    expect(report.plans).toHaveLength(2);
    expect(report.brokenNames).toEqual([{ name: "lost", sheet: null }]);
  });

  test("a long list of plain cells is read in chunks below the limit, and can be cancelled", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Long");
      const rows = Array.from({ length: 20_000 }, (_, row) =>
        Array.from({ length: 8 }, (_unused, column) => `Text number ${row} in column ${column}`),
      );
      for (let first = 0; first < rows.length; first += 5_000) {
        sheet.getRangeByIndexes(first, 0, 5_000, 8).values = rows.slice(first, first + 5_000);
        await context.sync();
      }
    });
    await write("Long", { J20000: "=RM.TWICE(1)" });
    excel.host.trips.reset();
    const report = await checkWorkbook(KNOWN, quiet());
    expect(report.calls[0]?.areas).toEqual([{ row: 19_999, column: 9, rows: 1, columns: 1 }]);
    const abort = new AbortController();
    await expect(
      checkWorkbook(KNOWN, { signal: abort.signal, report: () => abort.abort() }),
    ).rejects.toMatchObject({ code: "cancelled" });
  }, 60_000);

  test("repair recalculates, and enters a formula again only where Excel has lost its function", async () => {
    // Entered before the functions are there, as in a workbook that was opened before the add-in had loaded.
    await write("Calls", { A1: 4, B1: "=RM.TWICE(A1)", B2: "=_xldudf_RM_TWICE(A1)+1" });
    await write("Calls", { B3: "=RM.NOSUCH(A1)", B4: "=SUM(A1)", B5: "kept" });
    await excel.engine.settled(20_000);
    registerSmallFunctions(excel);
    const repair = await repairWorkbook(KNOWN, quiet());
    const cells = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Calls").getRange("B1:B5");
      range.load("values,formulas");
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(cells).toEqual([
      [[8], [9], ["#NAME?"], [4], ["kept"]],
      [["=RM.TWICE(A1)"], ["=RM.TWICE(A1)+1"], ["=RM.NOSUCH(A1)"], ["=SUM(A1)"], ["kept"]],
    ]);
    expect(repair.recalculated + repair.rewritten).toBe(2);
    expect(repair.rewritten).toBeGreaterThanOrEqual(1);
    expect(repair.left.map(({ areas }) => areas)).toEqual([
      [{ row: 2, column: 1, rows: 1, columns: 1 }],
    ]);
  });

  test("a protected sheet is left as it is and named", async () => {
    await write("Calls", { A1: 4, B2: "=_xldudf_RM_TWICE(A1)+1" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Calls").protection.protect();
      await context.sync();
    });
    registerSmallFunctions(excel);
    const repair = await repairWorkbook(KNOWN, quiet());
    expect(repair).toMatchObject({ recalculated: 0, rewritten: 0, protected: ["Calls"] });
    expect(repair.left).toHaveLength(1);
  });

  test("cells are shown and selected, on a hidden sheet too", async () => {
    await write("Calls", { A1: 4 });
    const id = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Calls").load("id");
      sheet.visibility = "Hidden";
      await context.sync();
      return sheet.id;
    });
    await selectCells({ id, name: "Calls" }, { row: 2, column: 1, rows: 3, columns: 2 });
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(range.address).toBe("Calls!B3:C5");
    });
    await expect(
      selectCells({ id: "{no}", name: "Gone" }, { row: 0, column: 0, rows: 1, columns: 1 }),
    ).rejects.toMatchObject({ code: "sheetGone" });
  });

  test("the facts for support name versions and nothing of the workbook", async () => {
    const facts = await readHealthFacts();
    expect(facts.sets.ExcelApi).toBe("1.15");
    expect(facts).toMatchObject({ displayLanguage: "en-US", calculationMode: "Automatic" });
  });
});
