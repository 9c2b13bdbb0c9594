import { en as english } from "../allWords";
import { findPlans } from "../../src/excel/plans";
import { retentionTable } from "../../src/sheets/retentionTable";
import { cellNames } from "../../src/sheets/retentionTable/typed";
import { serialOf } from "../../src/marketing/serialDate";
import { refreshPlan } from "../../src/taskpane/builder/refreshPlan";
import { BuilderSession } from "../../src/taskpane/builder/session";
import { workbook } from "../../src/taskpane/builder/workbook";
import { openExcel, quiet, valuesOf, type OpenExcel } from "../excel/openExcel";

const speech = { language: "en" as const, words: english };
const { sheets } = english.retentionTable;

const day = (month: number, date: number) => serialOf(2024, month, date);
const rows = [
  ["Ann", day(1, 5), 10],
  ["Bo", day(1, 9), 20],
  ["Cy", day(1, 9), 20],
  ["Ann", day(2, 5), 10],
  ["Bo", day(2, 9), 20],
  ["Ann", day(3, 5), 10],
  ["Ann", day(4, 30), 30],
];

async function write(address: string, values: unknown[][], sheet = "Sales"): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}

describe.each(["desktop", "web"] as const)("the retention sheets on %s", (profile) => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel({ profile });
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("Sales");
      added.getRange("A1:C8").values = [["Customer", "Date", "Amount"], ...rows];
      added.getRange("B2:B20").numberFormat = Array.from({ length: 19 }, () => ["yyyy-mm-dd"]);
      await context.sync();
    });
  });
  afterEach(() => excel.close());

  test("take few round trips, and a refresh adds the new period and keeps what was counted", async () => {
    const session = new BuilderSession(retentionTable, workbook, speech);
    await session.look();
    const trips = excel.host.trips.count;
    await session.build();
    expect(session.state.command.phase).toBe("done");
    expect(excel.host.trips.count - trips).toBeLessThanOrEqual(12);
    await excel.engine.settled();
    const sizes = () => valuesOf(sheets.buyers, "A30:C34");
    expect(await sizes()).toEqual([
      ["2024-01", 3, 3],
      ["2024-02", 2, 0],
      ["2024-03", 1, 0],
      ["2024-04", 1, 0],
      [english.retentionTable.allPeriods, "", 3],
    ]);

    const counted = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets
        .getItem(sheets.reasons)
        .names.getItem(cellNames.attention)
        .getRange();
      cell.values = [[7]];
      cell.load("address");
      await context.sync();
      return cell.address.split("!")[1]!;
    });
    await write("A9:C9", [["New", day(5, 31), 5]]);
    const [stored] = await findPlans();
    await refreshPlan(retentionTable, stored!, workbook, speech, quiet());
    await excel.engine.settled();
    expect((await sizes()).at(-1)).toEqual(["2024-05", 1, 1]);
    expect(await valuesOf(sheets.reasons, counted)).toEqual([[7]]);
  }, 60_000);
});
