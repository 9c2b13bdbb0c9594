import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { IWorkbookData } from "@univerjs/core";
import ExcelJS from "exceljs";
import { createEngine } from "../../../src/workbench/engine/createEngine";
import { openCsv } from "../../../src/workbench/engine/files/openCsv";
import { openXlsx } from "../../../src/workbench/engine/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/engine/files/saveXlsx";

const cellsOf = (workbook: Partial<IWorkbookData>) =>
  Object.values(workbook.sheets ?? {})[0]?.cellData as Record<number, Record<number, unknown>>;

describe("a csv file", () => {
  it("has numbers, dates, truth values and texts as they are meant", () => {
    const cells = cellsOf(
      openCsv(
        'id,when,amount,flag,note\n007,2024-01-31,1.5,TRUE,"a,""b"""\n8,,-2e3,no,=1+1\n',
        "S",
      ),
    );
    expect(cells[1]).toEqual({
      0: { v: "007", t: 4 },
      1: { v: 45322, t: 2, s: "date" },
      2: { v: 1.5, t: 2 },
      3: { v: 1, t: 3 },
      4: { v: 'a,"b"', t: 1 },
    });
    expect(cells[2]).toEqual({
      0: { v: 8, t: 2 },
      2: { v: -2000, t: 2 },
      3: { v: "no", t: 1 },
      4: { v: "=1+1", t: 1 },
    });
  });

  it("may be separated by semicolons, with decimal commas, and be in an old code page", () => {
    const bytes = new Uint8Array(
      [..."namn;pris\n"].map((c) => c.charCodeAt(0)).concat([0xc5, 0x6c]),
    );
    const cells = cellsOf(
      openCsv(new Uint8Array([...bytes, ...[..."; 12,5\n"].map((c) => c.charCodeAt(0))]), "S"),
    );
    expect(cells[1]).toEqual({ 0: { v: "Ål", t: 1 }, 1: { v: 12.5, t: 2 } });
  });

  it.each([["2024-02-30"], ["12345678901234567"], ["1-2"], ["+"], ["1.2.3"]])(
    "keeps %s as text",
    (field) => {
      expect(cellsOf(openCsv(`${field},x\n`, "S"))[0]?.[0]).toMatchObject({ v: field });
    },
  );
});

const workbook: Partial<IWorkbookData> = {
  name: "Test",
  sheetOrder: ["a", "b"],
  styles: {
    money: { n: { pattern: "#,##0.00" }, bl: 1, bg: { rgb: "#FFEECC" }, ht: 3 },
    date: {
      n: { pattern: "yyyy-mm-dd" },
      cl: { rgb: "#112233" },
      bd: { b: { s: 1, cl: { rgb: "#000000" } } },
    },
  },
  sheets: {
    a: {
      id: "a",
      name: "Bob's sheet",
      rowCount: 100,
      columnCount: 20,
      cellData: {
        0: { 0: { v: "Customer", t: 1 }, 1: { v: "Amount", t: 1 } },
        1: {
          0: { v: "007", t: 4 },
          1: { v: 10.5, t: 2, s: "money" },
          3: { v: 45322, t: 2, s: "date" },
        },
        2: { 0: { v: "b", t: 1 }, 1: { v: 20, t: 2, s: "money" }, 3: { v: 1, t: 3 } },
        4: { 1: { f: '=SUMIFS(B2:B3,A2:A3,"b")' }, 2: { f: "=1/0" }, 3: { f: "=SEQUENCE(3)" } },
      },
      columnData: { 0: { w: 110 }, 2: { hd: 1 } },
      mergeData: [{ startRow: 8, endRow: 8, startColumn: 0, endColumn: 2 }],
      freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
    },
    b: {
      id: "b",
      name: "Other",
      rowCount: 10,
      columnCount: 5,
      cellData: { 0: { 0: { f: "=Total*2" } } },
    },
  },
  resources: [
    {
      name: "SHEET_TABLE_PLUGIN",
      data: JSON.stringify({
        a: {
          tables: [
            {
              id: "t1",
              name: "Sales",
              range: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 },
              options: { showHeader: true, showFooter: false },
              columns: [],
              filters: { tableColumnFilterList: [] },
            },
          ],
        },
      }),
    },
    {
      name: "SHEET_DEFINED_NAME_PLUGIN",
      data: JSON.stringify({
        n1: {
          id: "n1",
          name: "Total",
          formulaOrRefString: "'Bob''s sheet'!$B$5",
          localSheetId: "AllDefaultWorkbook",
        },
        n2: {
          id: "n2",
          name: "_plan",
          formulaOrRefString: '="x<1>"',
          localSheetId: "a",
          hidden: true,
        },
      }),
    },
    {
      name: "SHEET_DATA_VALIDATION_PLUGIN",
      data: JSON.stringify({
        a: [
          {
            uid: "v",
            type: "list",
            formula1: "yes,no",
            ranges: [{ startRow: 1, endRow: 2, startColumn: 4, endColumn: 4 }],
            errorStyle: 1,
          },
        ],
      }),
    },
    {
      name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
      data: JSON.stringify({
        a: [
          {
            cfId: "c",
            stopIfTrue: false,
            ranges: [{ startRow: 1, endRow: 2, startColumn: 1, endColumn: 1 }],
            rule: {
              type: "highlightCell",
              subType: "formula",
              value: "=B2>15",
              style: { bg: { rgb: "#FFC7CE" } },
            },
          },
        ],
      }),
    },
  ],
};

async function saved(): Promise<{ file: Uint8Array; calculated: Partial<IWorkbookData> }> {
  const engine = await createEngine({ workbook: structuredClone(workbook) });
  await engine.settled();
  const file = await engine.saveXlsx();
  const calculated = engine.api.getActiveWorkbook()!.save();
  engine.dispose();
  return { file, calculated };
}

describe("an .xlsx file", () => {
  it("comes back as it was saved, with the values of its formulas", async () => {
    const { file } = await saved();
    const back = await openXlsx(file, "Back");
    const [a, b] = Object.values(back.sheets ?? {});
    expect(a?.name).toBe("Bob's sheet");
    const cells = a?.cellData as Record<number, Record<number, Record<string, unknown>>>;
    expect(cells[1]).toMatchObject({
      0: { v: "007", t: 4 },
      1: { v: 10.5, t: 2 },
      3: { v: 45322, t: 2 },
    });
    expect(cells[2]?.[3]).toMatchObject({ v: 1, t: 3 });
    expect(cells[4]).toMatchObject({
      1: { f: '=SUMIFS(B2:B3,A2:A3,"b")', v: 20 },
      2: { f: "=1/0", v: "#DIV/0!" },
      3: { f: "=SEQUENCE(3)", v: 1 },
    });
    // The rest of a spill is computed, not kept.
    expect(cells[5]?.[3]).toBeUndefined();
    expect(back.styles?.[cells[1]?.[1]?.s as string]).toMatchObject({
      n: { pattern: "#,##0.00" },
      bl: 1,
      bg: { rgb: "#FFEECC" },
      ht: 3,
    });
    expect(back.styles?.[cells[1]?.[3]?.s as string]).toMatchObject({
      n: { pattern: "yyyy-mm-dd" },
      cl: { rgb: "#112233" },
      bd: { b: { s: 1 } },
    });
    expect(a?.columnData).toMatchObject({ 0: { w: 110 }, 2: { hd: 1 } });
    expect(a?.mergeData).toEqual([{ startRow: 8, endRow: 8, startColumn: 0, endColumn: 2 }]);
    expect(a?.freeze).toMatchObject({ xSplit: 0, ySplit: 1 });
    expect((b?.cellData as typeof cells)[0]?.[0]).toMatchObject({ f: "=Total*2", v: 40 });
    const resource = (name: string) =>
      JSON.parse(back.resources?.find((each) => each.name === name)?.data ?? "null") as Record<
        string,
        never
      >;
    expect(resource("SHEET_TABLE_PLUGIN")).toMatchObject({
      sheet1: { tables: [{ name: "Sales", range: { endRow: 2, endColumn: 1 } }] },
    });
    expect(Object.values(resource("SHEET_DEFINED_NAME_PLUGIN"))).toMatchObject([
      {
        name: "Total",
        formulaOrRefString: "'Bob''s sheet'!$B$5",
        localSheetId: "AllDefaultWorkbook",
        hidden: false,
      },
      { name: "_plan", formulaOrRefString: '="x<1>"', localSheetId: "sheet1", hidden: true },
    ]);
    expect(resource("SHEET_DATA_VALIDATION_PLUGIN")).toMatchObject({
      sheet1: [{ type: "list", formula1: "yes,no" }],
    });
    expect(resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN")).toMatchObject({
      sheet1: [
        { rule: { subType: "formula", value: "=B2>15", style: { bg: { rgb: "#FFC7CE" } } } },
      ],
    });
  });

  it("is calculated to the same values when it is opened again", async () => {
    const { file } = await saved();
    const engine = await createEngine({ workbook: await openXlsx(file, "Back") });
    await engine.settled();
    const sheet = engine.api.getActiveWorkbook()!.getSheetByName("Bob's sheet")!;
    expect(sheet.getRange("B5:D7").getValues()).toEqual([
      [20, "#DIV/0!", 1],
      [null, null, 2],
      [null, null, 3],
    ]);
    engine.dispose();
  });

  const soffice = "/usr/bin/soffice";
  (existsSync(soffice) ? it : it.skip)(
    "opens in LibreOffice",
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), "saved-"));
      writeFileSync(path.join(folder, "book.xlsx"), (await saved()).file);
      execFileSync(
        soffice,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          "--convert-to",
          "csv",
          "--outdir",
          folder,
          path.join(folder, "book.xlsx"),
        ],
        { stdio: "ignore", timeout: 120_000 },
      );
      expect(readFileSync(path.join(folder, "book.csv"), "utf8")).toMatch(
        /007,10\.50?,,2024-01-31/,
      );
    },
    130_000,
  );

  it("is opened although it says nothing of how its sheets are viewed", async () => {
    const written = new ExcelJS.Workbook();
    written.addWorksheet("Plain").addRow([1]);
    const bytes = new Uint8Array(await written.xlsx.writeBuffer());
    const { sheets = {} } = await openXlsx(bytes, "plain");
    expect(Object.values(sheets)[0]?.cellData).toEqual({ 0: { 0: { v: 1, t: 2 } } });
  });

  it("is refused in a sentence of the reader's when it is none", async () => {
    await expect(openXlsx(new TextEncoder().encode("no"), "x")).rejects.toThrow();
    expect((await saveXlsx({ sheetOrder: [], sheets: {} })).length).toBeGreaterThan(0);
  });
});
