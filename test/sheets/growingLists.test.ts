import { en } from "../allWords";
import { building } from "../excel/faults/commands";
import { openShortSample } from "../excel/faults/trial";
import { quiet, sheetNames, valuesOf, type OpenExcel } from "../excel/openExcel";
import { builders } from "../../src/sheets/builders";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openShortSample();
}, 60_000);
afterEach(() => excel.close());

/** Builds, and gives what its sheets show. */
async function built(id: (typeof builders)[number]["id"]) {
  const before = await sheetNames();
  expect(await building(id).give(quiet())).toMatchObject({ phase: "done" });
  await excel.engine.settled();
  const made = (await sheetNames()).filter((name) => !before.includes(name));
  return async () => {
    await excel.engine.settled();
    const shown: Record<string, unknown[]> = {};
    for (const name of made) shown[name] = (await valuesOf(name, "A1:AZ300")).flat();
    return shown;
  };
}
const errors = (shown: Record<string, unknown[]>) =>
  Object.entries(shown).flatMap(([name, cells]) => {
    // What a chart is to leave out is #N/A.
    const wrong = cells.filter((cell) => /^#(?!N\/A)[A-Z]/.test(String(cell)));
    return wrong.length > 0 ? [`${name}: ${wrong.length} × ${String(wrong[0])}`] : [];
  });
const onSales = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sales"));
    await context.sync();
  });

/** Whatever stands over the sales list row for row. */
const live = builders
  .filter(({ kind, board }) => kind === "table" || board)
  .map(({ id }) => id)
  .filter((id) => !["benchmarking", "systemComparison"].includes(id));

test.each(live)(
  "%s: rows inserted into the sales list, or deleted from it, make no error of any figure",
  async (id) => {
    const show = await built(id);
    expect(errors(await show())).toEqual([]);
    await onSales((sheet) => sheet.getRange("10:11").insert("Down"));
    expect(errors(await show())).toEqual([]);
    await onSales((sheet) => sheet.getRange("10:13").delete("Up"));
    expect(errors(await show())).toEqual([]);
  },
  120_000,
);

test("a row inserted into a list that is no table, or deleted from it, is told at the top until it is refreshed", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Sales").convertToRange();
    await context.sync();
  });
  const show = await built("costTable");
  const told = async () =>
    Object.values(await show())
      .flat()
      .includes(en.salesList.rowsAdded);
  expect(await told()).toBe(false);
  await onSales((sheet) => sheet.getRange("10:10").insert("Down"));
  expect(await told()).toBe(true);
  await onSales((sheet) => sheet.getRange("10:10").delete("Up"));
  expect(await told()).toBe(false);
  await onSales((sheet) => sheet.getRange("10:10").delete("Up"));
  expect(await told()).toBe(true);
}, 60_000);
