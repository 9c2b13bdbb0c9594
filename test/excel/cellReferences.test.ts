import { isCellReference, readReferences, readSelection } from "../../src/excel/cellReferences";
import { asFailure } from "../../src/excel/failure";
import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ profile: "desktop" });
});
afterEach(() => excel.close());

async function fill(values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("It's here");
    sheet.getRangeByIndexes(0, 0, values.length, values[0]!.length).values = values;
    sheet.activate();
    await context.sync();
  });
}

const select = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("It's here").getRange(address).select();
    await context.sync();
  });

const list = [
  ["customer", "amount"],
  ["Bo", 5],
  ["Ann", 7],
];

test("the selection is an absolute address with its sheet", async () => {
  await fill(list);
  await select("B2:B3");
  expect(await readSelection()).toBe("'It''s here'!$B$2:$B$3");
  await select("A2");
  expect(await readSelection()).toBe("'It''s here'!$A$2");
});

test("whole columns are cut to what they hold, without the header", async () => {
  await fill(list);
  excel.host.trips.reset();
  await select("A:B");
  expect(await readSelection()).toBe("'It''s here'!$A$2:$B$3");
  expect(excel.host.trips.count).toBeLessThanOrEqual(6);
});

test("addresses are read as a function is given them: errors as objects, blanks as null", async () => {
  await fill([
    [1, "", "=1/0"],
    ["a", true, 2],
  ]);
  await Excel.run(async (context) => {
    await context.sync();
  });
  const [all, one] = await readReferences(["'It''s here'!$A$1:$C$2", "A2"]);
  expect(all).toEqual([
    [1, null, { code: "#DIV/0!" }],
    ["a", true, 2],
  ]);
  expect(one).toEqual([["a"]]);
  expect(await readReferences([])).toEqual([]);
});

test("more cells than a preview reads are refused before they are read", async () => {
  await fill(list);
  const refusal = await readReferences(["A1:B40000"]).then(
    () => null,
    (error: unknown) => asFailure(error).code,
  );
  expect(refusal).toBe("tooMuchData");
});

test("what is an address of cells", () => {
  const texts = ["A1", "$A$1:B2", "Sheet1!A1", "'a b'!A1:A2", "A", "A1#", "Sales[x]", "1A", "A1:"];
  expect(texts.map(isCellReference)).toEqual([
    true,
    true,
    true,
    true,
    ...Array<boolean>(5).fill(false),
  ]);
});
