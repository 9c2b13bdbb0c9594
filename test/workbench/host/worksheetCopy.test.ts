import { type OfficeFixture, startOffice } from "./officeInNode";

let office: OfficeFixture;
afterEach(() => office.close());

test("a copied sheet is a sheet of its own: what it says of itself means the copy, and the original stays", async () => {
  office = await startOffice();
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.add("Costs");
    const other = worksheets.add("Other");
    other.getRange("A1").values = [[7]];
    sheet.getRange("A1:B3").values = [
      ["Kind", "Amount"],
      ["Calls", 2],
      ["Visits", 3],
    ];
    sheet.names.add("rate", sheet.getRange("D1"));
    names.add("everywhere", sheet.getRange("B2:B3"));
    sheet.getRange("D1").values = [[10]];
    sheet.getRange("D2:D6").formulas = [
      ["=SUM(B2:B3)*rate"],
      ["=Costs!B2+Other!A1"],
      ['="Costs!B2"&B2'],
      ["=SUM(everywhere)"],
      ["=B2/0"],
    ];
    sheet.getRange("B2:B3").numberFormat = [["0.00"], ["0.00"]];
    sheet.getRange("B2").format.fill.color = "#FFFF00";
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.getRange("B2:B3").dataValidation.rule = {
      wholeNumber: { formula1: "=Costs!$D$1", operator: "LessThan" },
    };
    sheet.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=B2>2";
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    chart.name = "Amounts";
    await context.sync();

    const active = worksheets.getActiveWorksheet().load("id");
    const copy = sheet.copy("After", sheet).load("id,name,position");
    await context.sync();
    copy.name = "Costs – values";
    await context.sync();
    const before = sheet.getRange("A1:D6").load("formulas,values");
    const cells = copy.getRange("A1:D6").load("formulas,values,numberFormat");
    const width = copy.getRange("A1").load("format/columnWidth");
    const fill = copy.getRange("B2").load("format/fill/color");
    const frozen = copy.freezePanes.getLocation().load("address");
    copy.pageLayout.load("orientation");
    const rule = copy.getRange("B2:B3").dataValidation.load("rule");
    const formats = copy.getRange("B2:B3").conditionalFormats.getCount();
    const own = copy.names.load("items/name,items/formula");
    const global = names.load("items/name,items/formula");
    const shown = worksheets.getActiveWorksheet().load("id");
    sheet.load("position");
    await context.sync();

    expect(copy.position).toBe(sheet.position + 1);
    expect(shown.id).toBe(active.id);
    expect(cells.values).toEqual(before.values);
    expect((cells.values as unknown[][]).map((row) => row[3])).toEqual([
      10,
      50,
      9,
      "Costs!B22",
      5,
      "#DIV/0!",
    ]);
    expect(cells.formulas[2]![3]).toBe("='Costs – values'!B2+Other!A1");
    expect(cells.formulas[3]![3]).toBe('="Costs!B2"&B2');
    expect(cells.numberFormat[1]![1]).toBe("0.00");
    expect(width.format.columnWidth).toBeCloseTo(120, 0);
    expect(fill.format.fill.color).toBe("#FFFF00");
    expect(frozen.address).toContain("1:1");
    expect(copy.pageLayout.orientation).toBe("Landscape");
    expect(rule.rule.wholeNumber?.formula1).toContain("Costs ");
    expect(formats.value).toBe(1);
    expect(own.items.map(({ name }) => name).sort()).toEqual(["everywhere", "rate"]);
    expect(own.items.every(({ formula }) => String(formula).includes("Costs "))).toBe(true);
    expect(global.items.map(({ name, formula }) => [name, String(formula)])).toEqual([
      ["everywhere", "=Costs!$B$2:$B$3"],
    ]);
    const [drawn] = office.host.chartsOf(copy.id);
    expect(drawn).toMatchObject({ name: "Amounts", series: [{ data: [2, 3] }] });

    copy.getRange("B2").values = [[20]];
    copy.getRange("D1").values = [[100]];
    const now = copy.getRange("D2:D5").load("values");
    const then = sheet.getRange("D2:D5").load("values");
    await context.sync();
    expect(now.values).toEqual([[2300], [27], ["Costs!B220"], [23]]);
    expect(then.values).toEqual([[50], [9], ["Costs!B22"], [5]]);
    expect(office.host.chartsOf(copy.id)[0]!.series[0]!.data).toEqual([20, 3]);
    expect(office.host.chartsOf(sheet.id)[0]?.series[0]?.data ?? [2, 3]).toEqual([2, 3]);
  });
});

test("values are pasted with their kinds, spills and errors as plain cells", async () => {
  office = await startOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").formulas = [["=1/0"], ['="=1+1"'], ["=TRUE"]];
    sheet.getRange("B1").formulas = [["=SEQUENCE(3)"]];
    await context.sync();
    const copy = sheet.copy("End");
    copy.getRange("A1:B3").copyFrom(sheet.getRange("A1:B3"), "Values");
    const cells = copy.getRange("A1:B3").load("values,formulas,valueTypes");
    await context.sync();
    expect(cells.values).toEqual([
      ["#DIV/0!", 1],
      ["=1+1", 2],
      [true, 3],
    ]);
    expect(cells.formulas).toEqual(cells.values);
    expect(cells.valueTypes[0]![0]).toBe("Error");
  });
});

test("a protected workbook takes no copy", async () => {
  office = await startOffice();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().copy("End");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
