import { type OfficeFixture, startOffice } from "./officeInNode";

/** Functions as an add-in declares them: every argument a matrix. */
const metadata = {
  functions: [
    {
      id: "SHAPE",
      name: "SHAPE",
      parameters: [
        { name: "first", type: "any", dimensionality: "matrix" as const },
        { name: "second", type: "any", dimensionality: "matrix" as const, optional: true },
      ],
      result: { type: "any", dimensionality: "matrix" as const },
    },
    {
      id: "LATER",
      name: "LATER",
      parameters: [{ name: "number", type: "number" }],
      result: { type: "number" },
    },
    { id: "REFUSE", name: "REFUSE", parameters: [], result: { type: "number" } },
    { id: "BREAK", name: "BREAK", parameters: [], result: { type: "number" } },
  ],
};

let office: OfficeFixture;
afterEach(() => office.close());

async function start(profile: "desktop" | "web"): Promise<void> {
  office = await startOffice({ profile });
  office.host.registerFunctions(metadata, "RM");
  CustomFunctions.associate("SHAPE", (first: unknown, second: unknown) => [
    [JSON.stringify(first), JSON.stringify(second)],
  ]);
  CustomFunctions.associate("LATER", async (number: number) => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    return number * 2;
  });
  CustomFunctions.associate("REFUSE", () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- what Excel wants thrown is no Error of JavaScript
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "There is none.");
  });
  CustomFunctions.associate("BREAK", () => {
    throw new Error("broken");
  });
}

async function calculated(address: string): Promise<unknown[][]> {
  await office.engine.settled(20_000);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

test("run in the library's own runtime; a batch does not wait for them and shows #BUSY!", async () => {
  await start("desktop");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.formulas = [["=RM.LATER(21)", "=A1+1"]];
    range.load("values");
    await context.sync();
    expect(range.values[0]?.[0]).toBe("#BUSY!");
  });
  expect(await calculated("A1:B1")).toEqual([[42, 43]]);
});

test.each([
  ["desktop" as const, '[[1,"a"],[0,true]]'],
  ["web" as const, '[[1,"a"],[null,true]]'],
])(
  "get ranges as matrices, blanks as %s Excel gives them, and null for what is omitted",
  async (profile, expected) => {
    await start(profile);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        [1, "a"],
        ["", true],
      ];
      sheet.getRange("D1").formulas = [["=RM.SHAPE(A1:B2)"]];
      await context.sync();
    });
    expect(await calculated("D1:E1")).toEqual([[expected, "null"]]);
  },
);

test("an error has its code and its sentence", async () => {
  await start("desktop");
  const [sheet] = await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("id");
    active.getRange("A1:B1").formulas = [["=RM.REFUSE()", "=RM.BREAK()"]];
    await context.sync();
    return [active.id];
  });
  expect(await calculated("A1:B1")).toEqual([["#N/A", "#VALUE!"]]);
  expect(office.engine.errorSentence(sheet ?? "", 0, 0)).toBe("There is none.");
});
