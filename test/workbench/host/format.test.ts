import { type OfficeFixture, startOffice } from "./officeInNode";

let office: OfficeFixture;
beforeAll(async () => {
  office = await startOffice({ debug: true });
});
afterAll(() => office.close());

test("formats are read as they were set, and as null where cells differ", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange("A1:C3");
    range.format.fill.color = "yellow";
    range.format.font.set({ bold: true, italic: true, size: 14, color: "#ff0000", name: "Arial" });
    range.format.font.underline = "Single";
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Top";
    range.format.wrapText = true;
    range.format.indentLevel = 2;
    sheet.getRange("A1").format.font.bold = false;
    range.load(
      "format/fill/color,format/font,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel",
    );
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFF00");
    expect(range.format.font.toJSON()).toMatchObject({
      bold: null,
      italic: true,
      size: 14,
      color: "#FF0000",
      name: "Arial",
      underline: "Single",
    });
    expect(range.format.horizontalAlignment).toBe("Center");
    expect(range.format.verticalAlignment).toBe("Top");
    expect(range.format.wrapText).toBe(true);
    expect(range.format.indentLevel).toBe(2);
  }));

test("formats set after formulas leave them as they are", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange("A1:B1");
    range.formulas = [["=1+1", "=A1*2"]];
    await context.sync();
    range.format.font.bold = true;
    range.numberFormat = [["0.0", "0.0"]];
    sheet.getRange("D1").values = [[9]];
    range.load("formulas,values,text");
    await context.sync();
    expect(range.formulas).toEqual([["=1+1", "=A1*2"]]);
    expect(range.values).toEqual([[2, 4]]);
    expect(range.text).toEqual([["2.0", "4.0"]]);
  }));

test("borders lie on the edges they are set on", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const bottom = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.color = "#00FF00";
    bottom.weight = "Thick";
    const below = sheet.getRange("A2:B2").format.borders.getItem("EdgeBottom");
    const above = sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom");
    below.load("style,color,weight");
    above.load("style");
    await context.sync();
    expect(below.toJSON()).toMatchObject({
      style: "Continuous",
      color: "#00FF00",
      weight: "Thick",
    });
    expect(above.style).toBe("None");
  }));

test("widths and heights are points; columns hide", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange("B:C");
    range.format.columnWidth = 96;
    sheet.getRange("3:3").format.rowHeight = 30;
    sheet.getRange("E:E").columnHidden = true;
    range.load("format/columnWidth,left");
    const row = sheet.getRange("A3").load("format/rowHeight");
    const hidden = sheet.getRange("D:E").load("columnHidden");
    await context.sync();
    expect(range.format.columnWidth).toBe(96);
    expect(range.left).toBe(48);
    expect(row.format.rowHeight).toBe(30);
    expect(hidden.columnHidden).toBeNull();
  }));

test("whole columns carry their format to cells written later", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("B2").values = [["before"]];
    sheet.getRange("B2").format.font.italic = true;
    sheet.getRange("B:B").format.font.bold = true;
    sheet.getRange("B9").values = [["after"]];
    const before = sheet.getRange("B2").format.font.load("bold,italic");
    const after = sheet.getRange("B9").format.font.load("bold,italic");
    await context.sync();
    expect([before.bold, before.italic]).toEqual([true, true]);
    expect([after.bold, after.italic]).toEqual([true, false]);
  }));

test("columns fit their longest text", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1").values = [["a text of quite some length in this cell"]];
    sheet.getRange("A:A").format.autofitColumns();
    const column = sheet.getRange("A1").load("format/columnWidth");
    await context.sync();
    expect(column.format.columnWidth).toBeGreaterThan(100);
  }));

test("colours that are none are refused", () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.fill.color =
      "colourless";
    await expect(context.sync()).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "RangeFill.color" },
    });
  }));

test("data validation is read as it was set", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const list = sheet.getRange("A1:A5").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "low,middling,high" } };
    list.errorAlert = { message: "One of three.", showAlert: true, style: "Stop", title: "Level" };
    list.prompt = { message: "How high?", showPrompt: true, title: "Level" };
    const whole = sheet.getRange("B1:B5").dataValidation;
    whole.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
    const date = sheet.getRange("C1").dataValidation;
    date.rule = { date: { formula1: "2020-01-01", operator: "GreaterThan" } };
    const none = sheet.getRange("D1").dataValidation;
    const mixed = sheet.getRange("A1:B1").dataValidation;
    for (const each of [list, whole, date, none, mixed])
      each.load("type,rule,errorAlert,prompt,ignoreBlanks");
    await context.sync();
    expect([list, whole, date, none, mixed].map((each) => each.type)).toEqual([
      "List",
      "WholeNumber",
      "Date",
      "None",
      "Inconsistent",
    ]);
    expect(list.rule).toEqual({ list: { inCellDropDown: true, source: "low,middling,high" } });
    expect(list.errorAlert.message).toBe("One of three.");
    expect(list.prompt.title).toBe("Level");
    expect(whole.rule.wholeNumber).toEqual({ formula1: 1, formula2: 5, operator: "Between" });
  }));

test("a list longer than 255 characters is refused", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1").dataValidation.rule = {
      list: { inCellDropDown: true, source: "x".repeat(256) },
    };
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  }));

test("conditional formats by formula are read as they were set", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const format = sheet.getRange("A1:B9").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$A1>3";
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.color = "#9C0006";
    format.stopIfTrue = true;
    const all = sheet
      .getRange("A1")
      .conditionalFormats.load(
        "items/type,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color",
      );
    const range = format.getRange().load("address");
    await context.sync();
    expect(all.items).toHaveLength(1);
    expect(all.items[0]?.custom.rule.formula).toBe("=$A1>3");
    expect(all.items[0]?.custom.format.fill.color).toBe("#FFC7CE");
    expect(all.items[0]?.stopIfTrue).toBe(true);
    expect(range.address).toMatch(/!A1:B9$/);
    sheet.getRange("A1").conditionalFormats.clearAll();
    const count = sheet.getRange("A1:B9").conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));
