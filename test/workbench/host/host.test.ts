import { type OfficeFixture, startOffice } from "./officeInNode";

let office: OfficeFixture;
afterEach(() => office.close());

describe("limits of Excel on the web", () => {
  beforeEach(async () => {
    office = await startOffice({ profile: "web" });
  });

  test("it calls itself Excel on the web, as Office.context.platform and its diagnostics say there", () => {
    const { platform, diagnostics } = Office.context;
    expect([platform, diagnostics.platform]).toEqual(Array(2).fill("OfficeOnline"));
    expect(Office.PlatformType.OfficeOnline).toBe(platform);
  });

  test("a request over 5 MB is refused and changes nothing", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRangeByIndexes(0, 0, 200, 1).values = Array.from({ length: 200 }, () => [
        "x".repeat(30_000),
      ]);
      await expect(context.sync()).rejects.toMatchObject({
        code: "RequestPayloadSizeLimitExceeded",
      });
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    }));

  test("a response over 5 MB is refused", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const start of [0, 100]) {
        sheet.getRangeByIndexes(start, 0, 100, 1).values = Array.from({ length: 100 }, () => [
          "x".repeat(30_000),
        ]);
        await context.sync();
      }
      sheet.getRangeByIndexes(0, 0, 200, 1).load("values");
      await expect(context.sync()).rejects.toMatchObject({
        code: "ResponsePayloadSizeLimitExceeded",
      });
    }));
});

describe("limits of Excel on the desktop", () => {
  test("5 MB are no limit, unless asked for", async () => {
    const text = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    const write = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 200, 1).values =
          text;
        await context.sync();
      });
    office = await startOffice({ profile: "desktop" });
    expect(Office.context.platform).toBe(Office.PlatformType.PC);
    await write();
    office.close();
    office = await startOffice({ profile: "desktop", limitPayloads: true });
    await expect(write()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });
});

describe("refusals", () => {
  beforeEach(async () => {
    office = await startOffice({ debug: true });
  });

  test("while a cell is being edited every batch is refused", async () => {
    office.host.editingCell = true;
    const read = () =>
      Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
      });
    await expect(read()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    office.host.editingCell = false;
    await read();
  });

  test("a member that the host lacks is named, and remembered", async () => {
    const told: string[] = [];
    office.host.onMissing.listen((name) => told.push(name));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pivotTables.refreshAll();
      await expect(context.sync()).rejects.toMatchObject({
        code: "NotImplemented",
        message: expect.stringContaining(
          "Worksheet.pivotTables is not in the workbench's host",
        ) as string,
      });
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("linkedDataTypeState");
      await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A1")
        .conditionalFormats.add("DataBar");
      await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
    });
    expect(told).toEqual([
      "Worksheet.pivotTables",
      "Range.linkedDataTypeState",
      'ConditionalFormatCollection.add("DataBar")',
    ]);
    expect(office.host.missing.get("Worksheet.pivotTables")).toBe(1);
  });

  test("what went before a failing action stays done, and the library says which failed", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A1:B1").values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({
        code: "InvalidArgument",
        debugInfo: { statement: expect.stringContaining("values") as string },
      });
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      expect(cell.values).toEqual([["kept"]]);
    }));
});

describe("round trips", () => {
  beforeEach(async () => {
    office = await startOffice();
  });

  test("are counted with their bytes", async () => {
    const { trips } = office.host;
    trips.reset();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [[1], [2]];
      await context.sync();
      sheet.getRange("A1:A2").load("values");
      await context.sync();
    });
    // Excel.run lets its tracked objects go in a batch of its own only when it kept some.
    expect(trips.count).toBe(2);
    expect(trips.bytesIn).toBeGreaterThan(trips.largestIn);
    expect(trips.bytesOut).toBeGreaterThan(0);
  });
});

describe("the host itself", () => {
  test("tells its locale, theme and requirement sets", async () => {
    office = await startOffice({ locale: "sv-SE", theme: "dark" });
    expect(Office.context.displayLanguage).toBe("sv-SE");
    expect(Office.context.officeTheme.bodyBackgroundColor.toUpperCase()).toBe("#262626");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.99")).toBe(false);
  });

  test("runs a ribbon command until it says it is done", async () => {
    office = await startOffice();
    const ran: string[] = [];
    Office.actions.associate("doIt", (event: Office.AddinCommands.Event) => {
      ran.push(event.source.id);
      event.completed();
    });
    await office.host.runCommand("doIt", "Button1");
    expect(ran).toEqual(["Button1"]);
  });

  test("shows and hides the pane for the add-in", async () => {
    office = await startOffice();
    const seen: boolean[] = [];
    office.host.onPane.listen(({ shown }) => seen.push(shown));
    await Office.addin.showAsTaskpane();
    await Office.addin.hide();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(seen).toEqual([true, false]);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
  });

  test("opens addresses and dialogs through the page", async () => {
    office = await startOffice();
    const opened: string[] = [];
    office.host.onOpenBrowserWindow.listen((url) => opened.push(url));
    office.host.onDialog.listen((target) => opened.push(target));
    Office.context.ui.openBrowserWindow("https://localhost/help/en.html");
    const message = await new Promise<unknown>((resolve) =>
      Office.context.ui.displayDialogAsync(
        "https://localhost/dialog.html",
        { height: 30, width: 20 },
        (result) => {
          result.value.addEventHandler(Office.EventType.DialogMessageReceived, resolve);
          office.host.sendDialogMessage("hello", "https://localhost");
        },
      ),
    );
    expect(message).toMatchObject({ message: "hello" });
    expect(opened.join(" ")).toContain("https://localhost/help/en.html");
    expect(opened.join(" ")).toContain("https://localhost/dialog.html");
  });
});
