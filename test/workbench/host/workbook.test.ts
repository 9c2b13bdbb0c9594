import { type OfficeFixture, startOffice } from "./officeInNode";

let office: OfficeFixture;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());

/** Events come some time after the batch that caused them. */
async function eventually(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 5000; !holds() && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("worksheets", () => {
  test("are added, named, found, moved, hidden and deleted", () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Costs");
      sheet.tabColor = "#FF0000";
      sheet.showGridlines = false;
      sheet.position = 0;
      sheet.load("id,name,position,visibility,tabColor,showGridlines");
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        name: "Costs",
        position: 0,
        visibility: "Visible",
        tabColor: "#FF0000",
        showGridlines: false,
      });
      sheet.name = "Costs 2024";
      await context.sync();
      const same = worksheets.getItem("COSTS 2024").load("id");
      const none = worksheets.getItemOrNullObject("Costs");
      await context.sync();
      expect(same.id).toBe(sheet.id);
      expect(none.isNullObject).toBe(true);
      sheet.visibility = "VeryHidden";
      sheet.load("visibility");
      await context.sync();
      expect(sheet.visibility).toBe("VeryHidden");
      sheet.visibility = "Visible";
      sheet.delete();
      worksheets.load("items/name");
      await context.sync();
      expect(worksheets.items.map((each) => each.name)).not.toContain("Costs 2024");
    }));

  test.each(["", "a".repeat(32), "a/b", "a:b", "what?", "[x]", "'quoted'", "History"])(
    "are not named %j",
    (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        await context.sync();
        sheet.name = name;
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      }),
  );

  test("a taken name is refused, whatever its case", () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Taken");
      await context.sync();
      context.workbook.worksheets.add("tAKEN");
      await expect(context.sync()).rejects.toMatchObject({
        code: "ItemAlreadyExists",
        debugInfo: { errorLocation: "WorksheetCollection.add" },
      });
    }));

  test("what is not there is not found, and the library says where", () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await expect(context.sync()).rejects.toMatchObject({
        code: "ItemNotFound",
        debugInfo: { errorLocation: "WorksheetCollection.getItem" },
      });
    }));

  test("formulas follow a renamed sheet, and break with a deleted one", () =>
    Excel.run(async (context) => {
      const source = context.workbook.worksheets.add("Source");
      const target = context.workbook.worksheets.add("Target");
      source.getRange("A1").values = [[5]];
      const cell = target.getRange("A1");
      cell.formulas = [["=Source!A1*2"]];
      await context.sync();
      source.name = "Bob's";
      cell.load("formulas,values");
      await context.sync();
      expect(cell.formulas).toEqual([["='Bob''s'!A1*2"]]);
      expect(cell.values).toEqual([[10]]);
      source.delete();
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["#REF!"]]);
    }));

  test("the last visible one stays", async () => {
    const own = await startOffice();
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().delete();
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
      });
    } finally {
      own.close();
    }
  });

  test("freeze panes are where they were set", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.freezePanes.freezeRows(2);
      const rows = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      expect(rows.address).toMatch(/!1:2$/);
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const both = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      expect(both.address).toMatch(/!A1:B3$/);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));

  test("protected ones refuse what is not unlocked, as Excel does", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, "secret");
      await context.sync();
      sheet.getRange("B2").values = [["free"]];
      sheet.getRange("A:A").format.columnWidth = 30;
      await context.sync();
      for (const change of [
        () => (sheet.getRange("A1").values = [[1]]),
        () => (sheet.getRange("A1:B2").format.fill.color = "red"),
        () => void sheet.getRange("1:1").insert("Down"),
        () => void sheet.tables.add("D1:E2", true),
      ]) {
        change();
        await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      }
      sheet.protection.unprotect("wrong");
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      sheet.protection.unprotect("secret");
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    }));

  test("of a protected workbook are neither added, renamed nor deleted", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      context.workbook.protection.protect("secret");
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
      for (const change of [
        () => void context.workbook.worksheets.add(),
        () => (sheet.name = "Other"),
        () => sheet.delete(),
        () => context.workbook.protection.unprotect("wrong"),
      ]) {
        change();
        await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      }
      context.workbook.protection.unprotect("secret");
      sheet.delete();
      await context.sync();
    }));

  test("page layout is kept", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.pageLayout.load("orientation,zoom");
      const rows = sheet.pageLayout.getPrintTitleRows().load("address");
      await context.sync();
      expect(sheet.pageLayout.orientation).toBe("Landscape");
      expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
      expect(rows.address).toMatch(/!1:3$/);
    }));
});

describe("events", () => {
  test("of the sheet and of all sheets are both raised, and give their range", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Watched");
      const other = context.workbook.worksheets.add("Other");
      const seen: string[] = [];
      let values: unknown;
      sheet.onChanged.add(async (event) => {
        seen.push(`sheet ${event.address} ${event.source}`);
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values");
          await inner.sync();
          values = range.values;
        });
      });
      context.workbook.worksheets.onChanged.add((event) =>
        Promise.resolve(void seen.push(`all ${event.address}`)),
      );
      sheet.onActivated.add(() => Promise.resolve(void seen.push("activated")));
      sheet.onDeactivated.add(() => Promise.resolve(void seen.push("deactivated")));
      context.workbook.worksheets.onDeleted.add(() => Promise.resolve(void seen.push("deleted")));
      await context.sync();
      sheet.getRange("B2").values = [[42]];
      await context.sync();
      await eventually(() => values !== undefined);
      expect(seen).toEqual(["sheet B2 Local", "all B2"]);
      expect(values).toEqual([[42]]);
      seen.length = 0;
      sheet.activate();
      await context.sync();
      other.activate();
      await context.sync();
      other.delete();
      await context.sync();
      await eventually(() => seen.length >= 3);
      expect(seen).toEqual(expect.arrayContaining(["activated", "deactivated", "deleted"]));
    }));

  test("selecting a range is told, and the selection is read back", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Chosen");
      let told = 0;
      context.workbook.onSelectionChanged.add(() => Promise.resolve(void told++));
      await context.sync();
      sheet.getRange("B2:C3").select();
      await context.sync();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      await eventually(() => told > 0);
      expect(selected.address).toBe("Chosen!B2:C3");
      expect(cell.address).toBe("Chosen!B2");
      expect(told).toBeGreaterThan(0);
    }));
});

describe("tables", () => {
  test("have a name, columns, rows and ranges; formulas use their columns", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:C3").values = [
        ["Id", "Sales", "Sales"],
        [1, 10, 5],
        [2, 20, 6],
      ];
      const table = sheet.tables.add("A1:C3", true);
      table.name = "Orders";
      table.style = "TableStyleLight1";
      table.showFilterButton = false;
      sheet.getRange("E1:E2").formulas = [["=SUM(Orders[Sales])"], ["=ROWS(Orders)"]];
      table.load("id,name,style,showFilterButton");
      table.columns.load("items/name,count");
      const range = table.getRange().load("address");
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("address");
      const column = table.columns.getItem("Sales").getDataBodyRange().load("values");
      const formulas = sheet.getRange("E1:E2").load("values");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "Orders",
        style: "TableStyleLight1",
        showFilterButton: false,
      });
      expect(table.columns.items.map((each) => each.name)).toEqual(["Id", "Sales", "Sales2"]);
      expect(range.address).toMatch(/!A1:C3$/);
      expect(header.values).toEqual([["Id", "Sales", "Sales2"]]);
      expect(body.address).toMatch(/!A2:C3$/);
      expect(column.values).toEqual([[10], [20]]);
      expect(formulas.values).toEqual([[30], [2]]);
      table.rows.add(undefined, [[3, 30, 7]]);
      const grown = table.getDataBodyRange().load("values");
      formulas.load("values");
      const all = context.workbook.tables.load("items/name");
      await context.sync();
      expect(grown.values).toHaveLength(3);
      expect(formulas.values).toEqual([[60], [3]]);
      expect(all.items.map((each) => each.name)).toContain("Orders");
      table.delete();
      const gone = context.workbook.tables.getItemOrNullObject("Orders");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  test("do not overlap, and take no name that is a cell's or another's", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const table = sheet.tables.add("A1:B3", true);
      table.name = "First";
      await context.sync();
      sheet.tables.add("B2:C4", true);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      table.name = "AB12";
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      const other = sheet.tables.add("E1:F3", true);
      await context.sync();
      other.name = "FIRST";
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    }));
});

describe("names", () => {
  test("of the workbook and of sheets stand side by side; formulas take their own sheet's", () =>
    Excel.run(async (context) => {
      const one = context.workbook.worksheets.add("One");
      const two = context.workbook.worksheets.add("Two");
      one.getRange("A1").values = [[1]];
      two.getRange("A1").values = [[2]];
      context.workbook.names.add("Rate", "=0.25", "a rate");
      one.names.add("base", one.getRange("A1"));
      one.getRange("B1").formulas = [["=base*Rate"]];
      two.getRange("B1").formulas = [["=base*Rate"]];
      await context.sync();
      two.names.add("base", two.getRange("A1"));
      const plan = two.names.add("plan", '{"version":1}');
      plan.visible = false;
      const first = one.getRange("B1").load("values,formulas");
      const second = two.getRange("B1").load("values,formulas");
      const rate = context.workbook.names.getItem("Rate").load("type,value,formula,comment,scope");
      const base = one.names.getItem("base").load("formula,type,scope");
      const range = base.getRange().load("address");
      const hidden = two.names.getItem("plan").load("visible,value");
      const none = context.workbook.names.getItemOrNullObject("base");
      await context.sync();
      expect(first.values).toEqual([[0.25]]);
      expect(second.values).toEqual([[0.5]]);
      expect(second.formulas).toEqual([["=base*Rate"]]);
      expect(rate.toJSON()).toMatchObject({
        type: "Double",
        value: 0.25,
        formula: "=0.25",
        comment: "a rate",
        scope: "Workbook",
      });
      expect(base.formula).toBe("=One!$A$1");
      expect(range.address).toBe("One!A1");
      expect([hidden.visible, hidden.value]).toEqual([false, '{"version":1}']);
      expect(none.isNullObject).toBe(true);
      two.delete();
      one.names.load("items/name");
      await context.sync();
      expect(one.names.items.map((each) => each.name)).toEqual(["base"]);
    }));

  test.each(["A1", "two words", "R1C1", "1st"])("are not %j", (name) =>
    Excel.run(async (context) => {
      context.workbook.names.add(name, "=1");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }),
  );
});

describe("settings", () => {
  test("of the workbook are the document's too", () =>
    Excel.run(async (context) => {
      context.workbook.settings.add("plan", { version: 2, sheets: ["a"] });
      const setting = context.workbook.settings.getItem("plan").load("value");
      const none = context.workbook.settings.getItemOrNullObject("nothing");
      await context.sync();
      expect(setting.value).toEqual({ version: 2, sheets: ["a"] });
      expect(none.isNullObject).toBe(true);
      Office.context.document.settings.set("colour", "blue");
      const saved = await new Promise((resolve) =>
        Office.context.document.settings.saveAsync((result) => resolve(result.status)),
      );
      expect(saved).toBe("succeeded");
      expect(office.host.book.settings.get("colour")).toBe("blue");
    }));
});

describe("charts", () => {
  test("are kept with their series, axes and place, and are drawn with what the cells hold", () =>
    Excel.run(async (context) => {
      const told: string[] = [];
      const stop = office.host.onChartsChanged.listen((sheetId) => told.push(sheetId));
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:B4").values = [
        ["Stage", "Score"],
        ["one", 1],
        ["two", 2],
        ["three", 3],
      ];
      const chart = sheet.charts.add("Radar", sheet.getRange("A1:B4"), "Columns");
      chart.name = "Profile";
      chart.title.text = "Scores";
      chart.legend.visible = false;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 5;
      chart.setPosition("D2", "H16");
      const series = chart.series.add("Target");
      series.setValues(sheet.getRange("B2:B4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      series.format.line.color = "#123456";
      sheet.load("id");
      chart.load("name,chartType,left,width,title/text");
      chart.series.load("items/name");
      await context.sync();
      stop();
      expect(chart.chartType).toBe("Radar");
      expect(chart.title.text).toBe("Scores");
      expect(chart.left).toBe(144);
      expect(chart.width).toBe(240);
      expect(chart.series.items.map((each) => each.name)).toEqual(["Score", "Target"]);
      expect(told).toContain(sheet.id);
      const [drawn] = office.host.chartsOf(sheet.id);
      expect(drawn?.series.map(({ data, labels }) => [data, labels])).toEqual([
        [
          [1, 2, 3],
          ["one", "two", "three"],
        ],
        [
          [1, 2, 3],
          ["one", "two", "three"],
        ],
      ]);
      expect(drawn?.valueAxis).toMatchObject({ minimum: 0, maximum: 5 });
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));
});
