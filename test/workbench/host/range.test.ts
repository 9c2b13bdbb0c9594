import { type OfficeFixture, startOffice } from "./officeInNode";

let office: OfficeFixture;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());

test("the real library is ready, and reads what it wrote", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["name", 1],
      [true, "=B1*2"],
    ];
    range.load("values,formulas,address,valueTypes");
    await context.sync();
    expect(range.values).toEqual([
      ["name", 1],
      [true, 2],
    ]);
    expect(range.formulas[1]).toEqual([true, "=B1*2"]);
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(range.valueTypes).toEqual([
      ["String", "Double"],
      ["Boolean", "Double"],
    ]);
  });
});
