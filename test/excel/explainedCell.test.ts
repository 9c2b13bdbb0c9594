import { en as english } from "../allWords";
import { readExplained } from "../../src/excel/explainedCell";
import { segmentMap } from "../../src/sheets/segmentMap";
import { potentialCapacity } from "../../src/sheets/assessments/potentialCapacity";
import type { Builder } from "../../src/sheets/builder";
import { BuilderSession } from "../../src/taskpane/builder/session";
import { workbook } from "../../src/taskpane/builder/workbook";
import { openExcel, type OpenExcel } from "./openExcel";

const speech = { language: "en" as const, words: english };

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({});
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("It's sales");
    sheet.getRange("A1:C5").values = [
      ["Date", "Customer", "Amount"],
      [45_700, "Ann", 10],
      [45_710, "Bo", 300],
      [45_720, "Ann", 25],
      [45_990, "Cy", 40],
    ];
    sheet.getRange("A2:A5").numberFormat = Array.from({ length: 4 }, () => ["yyyy-mm-dd"]);
    sheet.getRange("E1:F2").values = [
      ["Rate", 0.1],
      ["Years", 2.5],
    ];
    sheet.names.add("Mine.Rate", sheet.getRange("F1"));
    sheet.tables.add("A1:C5", true).name = "Sales";
    sheet.activate();
    await context.sync();
  });
  await excel.engine.settled();
}, 60_000);
afterEach(() => excel.close());

const at = async (address: string, formula?: string, name = "It's sales") => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    const cell = sheet.getRange(address);
    if (formula !== undefined) cell.formulas = [[formula]];
    cell.select();
    await context.sync();
  });
  await excel.engine.settled();
  const trips = excel.host.trips.count;
  const found = await readExplained();
  expect(excel.host.trips.count - trips).toBeLessThanOrEqual(4);
  return found;
};

async function build(builder: Builder): Promise<string[]> {
  const session = new BuilderSession(builder, workbook, speech);
  await session.look();
  await session.build();
  await excel.engine.settled();
  const { command } = session.state;
  if (command.phase !== "done") throw new Error(JSON.stringify(command));
  return command.written.sheets.map(({ name }) => name);
}

test("the inputs of a formula have their place, what they are called and what they hold now", async () => {
  const cell = await at(
    "H2",
    "=SUM(C2:$C$5)*Mine.Rate+F2+SUM(Sales[Amount])+SUM('It''s sales'!B:B)",
  );
  expect(cell).toMatchObject({ address: "'It''s sales'!H2", spilledFrom: null, built: null });
  expect(cell.inputs).toMatchObject([
    { written: "C2:$C$5", label: "Amount", shown: ["10", "300", "25"], cells: 4 },
    {
      ...{ written: "Mine.Rate", label: "Rate", shown: ["0.1"], cells: 1 },
      place: { address: "'It''s sales'!F1" },
    },
    { written: "F2", label: "Years", shown: ["2.5"] },
    {
      ...{ written: "Sales[Amount]", label: "Amount", cells: 4, shown: ["10", "300", "25"] },
      place: { address: "'It''s sales'!C2:C5" },
    },
    { written: "'It''s sales'!B:B", shown: ["Customer", "Ann", "Bo"], cells: 1_048_576 },
  ]);
});

test("a name without cells is no input; cells of another workbook have no place", async () => {
  const { inputs } = await at("H2", "=IFERROR(Nothing.There+'[Other.xlsx]Sheet'!A1,0)");
  expect(inputs).toMatchObject([{ written: "'[Other.xlsx]Sheet'!A1", place: null, cells: 0 }]);
});

test("a typed cell of the user's own is told as such", async () => {
  expect(await at("C3")).toMatchObject({ text: "300", formula: null, inputs: [], built: null });
});

test("a figure of a table names its customer, its column, its list and what it was counted from", async () => {
  const [, customers] = await build(segmentMap);
  const names = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(customers!).getRange("A1:E12").load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  const row = names.findIndex(([name]) => name === "Ann");
  const sales = await at(`C${row + 1}`, undefined, customers);
  expect(sales.built).toMatchObject({
    ...{ builder: "segmentMap", list: "Sales", row: "Ann", refreshable: true, isFilled: false },
    column: "Sales",
  });
  const name = await at(`A${row + 1}`, undefined, customers);
  expect(name.built).toMatchObject({ list: null });
});

test("a cell of an assessment says which item it belongs to", async () => {
  const [rating] = await build(potentialCapacity);
  const score = await at("F11", undefined, rating);
  expect(score.built).toMatchObject({
    ...{ builder: "potentialCapacity", isFilled: true, list: null, column: "Score" },
  });
  expect(score.built!.row).toMatch(/^0\.1 \p{L}+/u);
  expect((await at("Z90", "=1", rating)).built).toBeNull();
  const points = await at("I11", undefined, rating);
  expect(points.formula).toMatch(/^=/);
  expect(points.inputs[0]).toMatchObject({ written: "$F11" });
});
