import { type OfficeFixture, startOffice } from "./officeInNode";

let office: OfficeFixture;

/** A new sheet for each test. */
async function withSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.add(), context));
}

describe.each(["desktop", "web"] as const)("in %s Excel", (profile) => {
  beforeAll(async () => {
    office = await startOffice({ profile });
  });
  afterAll(() => office.close());

  describe("entering values", () => {
    test("is read back with formulas calculated, types and address", () =>
      withSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        range.values = [
          ["name", 1],
          [true, "=B1*2"],
        ];
        range.load("values,formulas,valueTypes");
        await context.sync();
        expect(range.values).toEqual([
          ["name", 1],
          [true, 2],
        ]);
        expect(range.formulas[1]).toEqual([true, "=B1*2"]);
        expect(range.valueTypes).toEqual([
          ["String", "Double"],
          ["Boolean", "Double"],
        ]);
      }));

    test.each([
      ["=1+1", 2],
      ["+1+1", 2],
      ["-1-1", -2],
      ["-5", -5],
      ["'=1+1", "=1+1"],
      ["'007", "007"],
      ["007", 7],
      ["12%", 0.12],
      ["2024-01-31", 45322],
      ["TRUE", true],
      ["true story", "true story"],
      ["#N/A", "#N/A"],
      ["-", "-"],
      ["a=1", "a=1"],
      ["\t=1+2", 3],
      ["1 234", "1 234"],
      ["<b>x</b>", "<b>x</b>"],
    ])("%j becomes %j, as typing makes it", (typed, value) =>
      withSheet(async (sheet, context) => {
        const cell = sheet.getRange("C3");
        cell.values = [[typed]];
        cell.load("values");
        await context.sync();
        expect(cell.values).toEqual([[value]]);
      }),
    );

    test("keeps everything as text under the format @, formulas too", () =>
      withSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:A4");
        range.numberFormat = [["@"], ["@"], ["@"], ["@"]];
        range.values = [["=1+1"], [7], ["007"], [true]];
        range.load("values,valueTypes,numberFormat");
        await context.sync();
        expect(range.values).toEqual([["=1+1"], ["7"], ["007"], ["TRUE"]]);
        expect(range.valueTypes.flat()).toEqual(Array(4).fill("String"));
        expect(range.numberFormat.flat()).toEqual(Array(4).fill("@"));
      }));

    test("gives a percentage and a date their formats, where there was none", () =>
      withSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:B1");
        range.values = [["12%", "2024-01-31"]];
        range.load("numberFormat,text");
        await context.sync();
        expect(range.numberFormat).toEqual([["0%", "yyyy-mm-dd"]]);
        expect(range.text).toEqual([["12%", "2024-01-31"]]);
      }));

    test("null leaves a cell, an empty string empties it, a scalar fills", () =>
      withSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:C1");
        range.values = [[1, 2, 3]];
        await context.sync();
        range.values = [[null, "", 9]];
        const filled = sheet.getRange("A2:B3");
        filled.values = "x" as unknown as string[][];
        range.load("values");
        filled.load("values");
        await context.sync();
        expect(range.values).toEqual([[1, "", 9]]);
        expect(filled.values).toEqual([
          ["x", "x"],
          ["x", "x"],
        ]);
      }));

    test("an array of another shape is refused where it was set", () =>
      withSheet(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [[1, 2]];
        await expect(context.sync()).rejects.toMatchObject({
          code: "InvalidArgument",
          debugInfo: { errorLocation: "Range.values" },
        });
      }));

    test("a formula that cannot be read is refused", () =>
      withSheet(async (sheet, context) => {
        sheet.getRange("A1").formulas = [["=SUM(A1"]];
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      }));

    test("errors are read as their names", () =>
      withSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:B1");
        range.formulas = [["=1/0", "=NA()"]];
        range.load("values,valueTypes,text");
        await context.sync();
        expect(range.values).toEqual([["#DIV/0!", "#N/A"]]);
        expect(range.valueTypes).toEqual([["Error", "Error"]]);
        expect(range.text).toEqual([["#DIV/0!", "#N/A"]]);
      }));

    test("more than 1,500 cells come in blocks and are one change", () =>
      withSheet(async (sheet, context) => {
        const seen: string[] = [];
        sheet.onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
        await context.sync();
        const values = Array.from({ length: 4000 }, (_, i) => [i, `row ${i}`, i / 7]);
        sheet.getRangeByIndexes(0, 0, 4000, 3).values = values;
        await context.sync();
        const used = sheet.getUsedRange().load("values,address");
        await context.sync();
        expect(used.values).toEqual(values);
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(seen).toEqual(["A1:C4000"]);
      }));

    test("formulas calculate within the same batch, and what depends on them afterwards", () =>
      withSheet(async (sheet, context) => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        const sum = sheet.getRange("B1");
        sum.formulas = [["=SUM(A1:A3)"]];
        sum.load("values");
        await context.sync();
        expect(sum.values).toEqual([[6]]);
        sheet.getRange("A1").values = [[10]];
        sum.load("values");
        await context.sync();
        expect(sum.values).toEqual([[15]]);
      }));

    test("of whole columns is refused; their values read as null", () =>
      withSheet(async (sheet, context) => {
        const column = sheet.getRange("A:A").load("values,address,cellCount,isEntireColumn");
        await context.sync();
        expect(column.values).toBeNull();
        expect(column.cellCount).toBe(1_048_576);
        expect(column.isEntireColumn).toBe(true);
        column.values = 1 as unknown as number[][];
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      }));

    test("more than five million cells read as null", () =>
      withSheet(async (sheet, context) => {
        const large = sheet.getRangeByIndexes(0, 0, 1_000_000, 6).load("values");
        await context.sync();
        expect(large.values).toBeNull();
      }));
  });

  describe("ranges", () => {
    test("lead to other ranges", () =>
      withSheet(async (sheet, context) => {
        const base = sheet.getRange("B2:D5");
        const found = {
          cell: base.getCell(1, 1),
          row: base.getRow(2),
          column: base.getColumn(0),
          lastRow: base.getLastRow(),
          lastCell: base.getLastCell(),
          offset: base.getOffsetRange(1, 2),
          resized: base.getResizedRange(-1, 1),
          absolute: base.getAbsoluteResizedRange(2, 2),
          below: base.getRowsBelow(2),
          above: base.getRowsAbove(1),
          after: base.getColumnsAfter(1),
          before: base.getColumnsBefore(1),
          entireColumn: base.getEntireColumn(),
          entireRow: base.getEntireRow(),
          bounding: base.getBoundingRect("F9"),
          intersection: base.getIntersection("A1:B3"),
        };
        for (const range of Object.values(found)) range.load("address");
        await context.sync();
        const addresses = Object.fromEntries(
          Object.entries(found).map(([name, range]) => [name, range.address.split("!")[1]]),
        );
        expect(addresses).toEqual({
          cell: "C3",
          row: "B4:D4",
          column: "B2:B5",
          lastRow: "B5:D5",
          lastCell: "D5",
          offset: "D3:F6",
          resized: "B2:E4",
          absolute: "B2:C3",
          below: "B6:D7",
          above: "B1:D1",
          after: "E2:E5",
          before: "A2:A5",
          entireColumn: "B:D",
          entireRow: "2:5",
          bounding: "B2:F9",
          intersection: "B2:B3",
        });
      }));

    test("beyond the grid are refused", () =>
      withSheet(async (sheet, context) => {
        sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
        await expect(context.sync()).rejects.toMatchObject({
          code: "InvalidArgument",
          debugInfo: { errorLocation: "Range.getOffsetRange" },
        });
      }));

    test("that do not meet are a null object, or not found", () =>
      withSheet(async (sheet, context) => {
        const none = sheet.getRange("A1").getIntersectionOrNullObject("C3");
        await context.sync();
        expect(none.isNullObject).toBe(true);
        sheet.getRange("A1").getIntersection("C3").load("address");
        await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
      }));

    test("know the used part, by contents or with formats, and nothing on an empty sheet", () =>
      withSheet(async (sheet, context) => {
        const nothing = sheet.getUsedRangeOrNullObject(true);
        await context.sync();
        expect(nothing.isNullObject).toBe(true);
        sheet.getRange("B2:C3").values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange("E9").format.fill.color = "red";
        const values = sheet.getUsedRange(true).load("address");
        const all = sheet.getUsedRange().load("address");
        const column = sheet.getRange("C:C").getUsedRange(true).load("address");
        await context.sync();
        expect(values.address).toMatch(/!B2:C3$/);
        expect(all.address).toMatch(/!B2:E9$/);
        expect(column.address).toMatch(/!C2:C3$/);
      }));

    test("spread to their surrounding region", () =>
      withSheet(async (sheet, context) => {
        sheet.getRange("B2:C4").values = [
          ["a", "b"],
          [1, 2],
          [3, 4],
        ];
        sheet.getRange("F2").values = [["apart"]];
        const region = sheet.getRange("C3").getSurroundingRegion().load("address");
        await context.sync();
        expect(region.address).toMatch(/!B2:C4$/);
      }));

    test("tell what spills", () =>
      withSheet(async (sheet, context) => {
        sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
        const anchor = sheet.getRange("B2").load("hasSpill,values,formulas");
        const inside = sheet.getRange("C4").load("hasSpill,values");
        const outside = sheet.getRange("E1").load("hasSpill");
        const parent = sheet.getRange("C4").getSpillParent().load("address");
        const area = sheet.getRange("B2").getSpillingToRange().load("address,values");
        const none = sheet.getRange("E1").getSpillParentOrNullObject();
        await context.sync();
        expect([anchor.hasSpill, inside.hasSpill, outside.hasSpill]).toEqual([true, true, false]);
        expect(anchor.formulas).toEqual([["=SEQUENCE(3,2)"]]);
        expect(inside.values).toEqual([[6]]);
        expect(parent.address).toMatch(/!B2$/);
        expect(area.address).toMatch(/!B2:C4$/);
        expect(area.values).toEqual([
          [1, 2],
          [3, 4],
          [5, 6],
        ]);
        expect(none.isNullObject).toBe(true);
      }));

    test("are cleared of contents, of formats or of all", () =>
      withSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:A3");
        range.values = [[1], [2], [3]];
        range.format.font.bold = true;
        await context.sync();
        sheet.getRange("A1").clear("Contents");
        sheet.getRange("A2").clear("Formats");
        sheet.getRange("A3").clear();
        range.load("values");
        const bold = [0, 1, 2].map((row) => range.getRow(row).format.font.load("bold"));
        await context.sync();
        expect(range.values).toEqual([[""], [2], [""]]);
        expect(bold.map((font) => font.bold)).toEqual([true, false, false]);
      }));

    test("insert and delete cells, and formulas follow", () =>
      withSheet(async (sheet, context) => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        sheet.getRange("C1").formulas = [["=SUM(A1:A3)"]];
        await context.sync();
        sheet.getRange("2:2").insert("Down");
        sheet.getRange("A2").values = [[10]];
        const used = sheet.getRange("A1:A4").load("values");
        const sum = sheet.getRange("C1").load("formulas,values");
        await context.sync();
        expect(used.values).toEqual([[1], [10], [2], [3]]);
        expect(sum.formulas).toEqual([["=SUM(A1:A4)"]]);
        expect(sum.values).toEqual([[16]]);
        sheet.getRange("2:2").delete("Up");
        sheet.getRange("A1").insert("Down");
        const after = sheet.getRange("A1:A4").load("values");
        await context.sync();
        expect(after.values).toEqual([[""], [1], [2], [3]]);
      }));

    test.each([
      ["columns", "B:B", "Left", "Right", "=Other!B2+A1", "=Other!C2+A1"],
      ["rows", "1:1", "Up", "Down", "=Other!C1+A1", "=Other!C2+A1"],
      ["cells to the left", "A2:B2", "Left", "Right", "=Other!A2+A1", "=Other!C2+A1"],
      ["cells upwards", "C1", "Up", "Down", "=Other!C1+A1", "=Other!C2+A1"],
    ] as const)(
      "are inserted and deleted (%s) on a sheet that is not in front: the one in front keeps its own",
      (_, address, away, back, moved, restored) =>
        withSheet(async (sheet, context) => {
          sheet.activate();
          const other = context.workbook.worksheets.add("Other");
          sheet.getRange("A1:C3").values = [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ];
          sheet.getRange("E5:F5").formulas = [["=SUM(A1:C3)", "=Other!C2+A1"]];
          other.getRange("C2").values = [[100]];
          await context.sync();
          const here = sheet.getRange("A1:C3");
          const formulas = sheet.getRange("E5:F5");
          const read = async () => {
            here.load("values");
            formulas.load("formulas");
            await context.sync();
            return [here.values, ...(formulas.formulas as string[][])[0]!];
          };
          const kept = [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ];
          other.getRange(address).delete(away);
          expect(await read()).toEqual([kept, "=SUM(A1:C3)", moved]);
          other.getRange(address).insert(back);
          expect(await read()).toEqual([kept, "=SUM(A1:C3)", restored]);
          other.delete();
          await context.sync();
        }),
    );

    test("merge and keep the first content", () =>
      withSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.merge();
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([
          [1, ""],
          ["", ""],
        ]);
        range.unmerge();
        await context.sync();
      }));

    test("survive between batches while tracked, and are let go", () =>
      Excel.run(async (context) => {
        const references = () => office.host.references();
        const before = references();
        const sheet = context.workbook.worksheets.add();
        const range = sheet.getRange("A1");
        context.trackedObjects.add(range);
        range.values = [[1]];
        await context.sync();
        expect(references()).toBeGreaterThan(before);
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([[1]]);
        range.untrack();
        await context.sync();
        expect(references()).toBe(before);
      }));
  });
});
