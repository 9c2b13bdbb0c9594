import { en as english, ru as russian } from "../allWords";
import { findPlans } from "../../src/excel/plans";
import { relationshipBoard } from "../../src/sheets/assessments/relationshipBoard";
import type { Builder, Speech } from "../../src/sheets/builder";
import { refreshPlan } from "../../src/taskpane/builder/refreshPlan";
import { BuilderSession } from "../../src/taskpane/builder/session";
import { workbook } from "../../src/taskpane/builder/workbook";
import { openExcel, quiet, type OpenExcel } from "../excel/openExcel";

const speech = { language: "en" as const, words: english };

async function addSales(rows: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("Sales");
    const all = [["Date", "Customer", "Amount"], ...rows];
    added.getRangeByIndexes(0, 0, all.length, 3).values = all;
    added.getRangeByIndexes(1, 0, all.length + 5, 1).numberFormat = Array.from(
      { length: all.length + 5 },
      () => ["yyyy-mm-dd"],
    );
    await context.sync();
  });
}

async function write(sheet: string, address: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** What a named column of the board holds, from the first customer down. */
async function column(sheet: string, name: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange();
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

async function typeInColumn(sheet: string, name: string, row: number, value: unknown) {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange();
    range.getCell(row, 0).values = [[value]];
    await context.sync();
  });
}

async function create(builder: Builder, excel: OpenExcel): Promise<void> {
  const session = new BuilderSession(builder, workbook, speech);
  await session.look();
  const trips = excel.host.trips.count;
  await session.build();
  expect(session.state.command.phase).toBe("done");
  expect(excel.host.trips.count - trips).toBeLessThanOrEqual(12);
  await excel.engine.settled();
}

async function refresh(builder: Builder, excel: OpenExcel, to: Speech = speech): Promise<void> {
  const [stored] = await findPlans();
  await refreshPlan(builder, stored!, workbook, to, quiet());
  await excel.engine.settled();
}

describe.each(["desktop", "web"] as const)("a board that is refreshed, on %s", (profile) => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel({ profile });
    await addSales([
      [45_650, "Ann", 30],
      [45_700, "Bo", 20],
      [45_750, "Bo", 5],
    ]);
  });
  afterEach(() => excel.close());

  test("sorts again, keeps ratings with their customers and names that the user wrote", async () => {
    await create(relationshipBoard, excel);
    const { board, summary } = english.relationshipBoard.sheets;
    const customers = () => column(board, "Board.Customer");
    expect((await customers()).slice(0, 3)).toEqual(["Ann", "Bo", ""]);
    await typeInColumn(board, "Board.Column.recommends", 0, "1 when asked");
    await typeInColumn(board, "Board.Column.nextStep", 1, "Call");
    await typeInColumn(board, "Board.Customer", 3, "Zoe");
    await typeInColumn(board, "Board.Column.owner", 3, "Eva");
    await excel.engine.settled();
    expect((await column(board, "Board.Column.rungNumber")).slice(0, 4)).toEqual([4, 3, "", 1]);

    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sales").getRange("A5:C5").values = [[45_740, "Bo", 50]];
      await context.sync();
    });
    await refresh(relationshipBoard, excel);
    expect((await customers()).slice(0, 4)).toEqual(["Bo", "Ann", "Zoe", ""]);
    expect((await column(board, "Board.Column.recommends")).slice(0, 3)).toEqual([
      "",
      "1 when asked",
      "",
    ]);
    expect((await column(board, "Board.Column.owner"))[2]).toBe("Eva");
    const round = async () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets
          .getItem(summary)
          .names.getItem("Board.NewRound")
          .getRange();
        cell.load("address,values");
        await context.sync();
        return cell.address.split("!")[1]!;
      });
    // A new round keeps the rungs as they stand, and is over when they are kept.
    await write(summary, await round(), "yes");
    await refresh(relationshipBoard, excel);
    expect((await column(board, "Board.Column.rungBefore")).slice(0, 4)).toEqual([
      "3 Client",
      "4 Supporter",
      "1 Prospect",
      "",
    ]);
    expect(await column(summary, "Board.NewRound")).toEqual(["no"]);
    await typeInColumn(board, "Board.Column.recommends", 1, "0 no");
    await excel.engine.settled();

    // In another language the levels are said in its words.
    await refresh(relationshipBoard, excel, { language: "ru", words: russian });
    expect((await column(board, "Board.Column.recommends"))[1]).toBe("0 нет");
    expect((await column(board, "Board.Column.rungBefore"))[0]).toBe("3 Клиент");
  }, 120_000);
});
