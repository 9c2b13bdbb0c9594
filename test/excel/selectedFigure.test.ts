import { en as english } from "../allWords";
import { readFigure } from "../../src/excel/selectedFigure";
import { segmentMap } from "../../src/sheets/segmentMap";
import { writeRowsOf } from "../../src/taskpane/builder/rowsOfFigure";
import { BuilderSession } from "../../src/taskpane/builder/session";
import { workbook } from "../../src/taskpane/builder/workbook";
import { openExcel, quiet, sheetNames, valuesOf, type OpenExcel } from "./openExcel";

const speech = { language: "en" as const, words: english };
const { map, customers } = english.segmentMap.sheets;

const inSheet = (sheet: string, work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
const select = (sheet: string, address: string) =>
  inSheet(sheet, (one) => {
    one.activate();
    one.getRange(address).select();
  });

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({});
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Sales");
    sheet.getRange("A1:D6").values = [
      ["Date", "Customer", "Amount", "Product"],
      [45_700, "Ann", 10, "'=1+1"],
      [45_710, "Bo", 300, "Butter"],
      [45_720, "Ann", 25, "Milk"],
      [45_990, "Cy", 40, "Milk"],
      [45_991, "Ann", -5, "Milk"],
    ];
    sheet.getRange("A2:A6").numberFormat = Array.from({ length: 5 }, () => ["yyyy-mm-dd"]);
    await context.sync();
  });
  const session = new BuilderSession(segmentMap, workbook, speech);
  await session.look();
  await session.build();
  expect(session.state.command.phase).toBe("done");
  await excel.engine.settled();
}, 60_000);
afterEach(() => excel.close());

async function rowOf(customer: string): Promise<number> {
  const names = (await valuesOf(customers, "A1:A12")).flat();
  return names.indexOf(customer) + 1;
}

test("a figure is known by its customer's row, also after rows were inserted above, sorted, and the sheet renamed", async () => {
  const before = await rowOf("Ann");
  await select(customers, `C${before}`);
  expect(await readFigure()).toMatchObject({
    figure: { sheet: 1, figure: "sales", row: "Ann" },
    address: `'${customers}'!C${before}`,
  });

  await inSheet(customers, (sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.name = "Who's who";
  });
  await excel.engine.settled();
  // Two customers' rows in each other's place, as a sort leaves them.
  const names = (await valuesOf("Who's who", "A1:A14")).flat();
  const [ann, bo] = [names.indexOf("Ann") + 1, names.indexOf("Bo") + 1];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Who's who");
    const used = sheet.getUsedRange().load("columnCount");
    await context.sync();
    const rows = [ann, bo].map((row) =>
      sheet.getRangeByIndexes(row - 1, 0, 1, used.columnCount).load("values"),
    );
    await context.sync();
    const [one, other] = rows.map(({ values }) => values);
    rows[0]!.values = other!;
    rows[1]!.values = one!;
    await context.sync();
  });
  await select("Who's who", `C${bo}`);
  expect(await readFigure()).toMatchObject({
    figure: { figure: "sales", row: "Ann" },
    address: `'Who''s who'!C${bo}`,
  });
});

test("its rows come on a sheet of their own: text stays text, the sum is the figure, nothing else changes", async () => {
  await select(customers, `C${await rowOf("Ann")}`);
  const selected = (await readFigure(segmentMap.typed!.names))!;
  const before = await excel.snapshot();
  const trips = excel.host.trips.count;
  const written = await writeRowsOf(selected, segmentMap, workbook, speech, quiet());
  expect(excel.host.trips.count - trips).toBeLessThanOrEqual(12);
  await excel.engine.settled();
  const { sheet } = english.rowsBehind;
  expect(await valuesOf(sheet, "A5:C7")).toEqual([
    ["The figure", 30, ""],
    ["Sum of its rows", 30, ""],
    ["Difference", 0, "OK"],
  ]);
  expect(await valuesOf(sheet, "A9:F12")).toEqual([
    ["Row in the list", "Brings", "Date", "Customer", "Amount", "Product"],
    [2, 10, 45_700, "Ann", 10, "=1+1"],
    [4, 25, 45_720, "Ann", 25, "Milk"],
    [6, -5, 45_991, "Ann", -5, "Milk"],
  ]);
  await workbook.removePlan(written.id);
  expect(await excel.snapshot()).toEqual(before);
});

test("a period typed on the sheet since counts, and a figure without rows is one sentence", async () => {
  await inSheet(map, (sheet) => {
    sheet.names.getItem("SegmentMap.From").getRange().values = [[45_990]];
  });
  await excel.engine.settled();
  await select(customers, `C${await rowOf("Cy")}`);
  const cy = (await readFigure(segmentMap.typed!.names))!;
  await writeRowsOf(cy, segmentMap, workbook, speech, quiet());
  await excel.engine.settled();
  expect(await valuesOf(english.rowsBehind.sheet, "B5:B6")).toEqual([[40], [40]]);

  await select(customers, `C${await rowOf("Bo")}`);
  const bo = (await readFigure(segmentMap.typed!.names))!;
  const names = await sheetNames();
  const failing = writeRowsOf(bo, segmentMap, workbook, speech, quiet());
  await expect(failing).rejects.toMatchObject({ code: "listChanged" });
  const failure = (await failing.catch((error: unknown) => error)) as {
    sentence: (words: typeof english) => string;
  };
  expect(failure.sentence(english)).toBe("No row of “Sales” stands behind this figure: it is 0.");
  expect(await sheetNames()).toEqual(names);
});

test("other cells are no figures: a name, a share, a cell of the user's list", async () => {
  for (const [sheet, address] of [
    [customers, "A5"],
    [customers, "E5"],
    [customers, "C30"],
    ["Sales", "C2"],
  ] as const) {
    await select(sheet, address);
    expect(await readFigure()).toBeNull();
  }
});
