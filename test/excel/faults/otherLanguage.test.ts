import { cultures, type Culture } from "../../../src/workbench/host/faults/culture";
import { inCulture } from "../../../src/workbench/host/faults/faults";
import { openExcel, quiet, type OpenExcel } from "../openExcel";
import { building } from "./commands";
import { openShortSample } from "./trial";

const all = Object.entries<Culture>(cultures);

test.each(all)(
  "the workbench in %s shows and takes what Excel there does, and tells add-ins formulas in English",
  async (_, culture) => {
    const excel = await openExcel({ fault: inCulture(culture) });
    expect(Office.context.displayLanguage).toBe(culture.locale);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A4").values = [["1,5"], ["1.5"], [culture.booleans[0]], ["'1,5"]];
      sheet.getRange("B1:B3").formulas = [["=SUM(A1,2.25)"], ['=IF(TRUE,"a,b",1)'], ["=1=1"]];
      const cells = sheet.getRange("A1:A4").load("values");
      const formulas = sheet.getRange("B1:B3").load("formulas,formulasLocal,text");
      context.application.load("decimalSeparator,thousandsSeparator");
      await context.sync();
      const [[number], [day], [truth], [text]] = cells.values as [[0], [0], [0], [0]];
      expect([number, truth, text]).toEqual([1.5, true, "1,5"]);
      // A day in May, as whoever wrote 1.5 without an apostrophe finds out there.
      expect(day).toBeGreaterThan(40_000);
      expect(formulas.formulas).toEqual([["=SUM(A1,2.25)"], ['=IF(TRUE,"a,b",1)'], ["=1=1"]]);
      const { functions, booleans } = culture;
      expect(formulas.formulasLocal).toEqual([
        [`=${functions.SUM}(A1;2,25)`],
        [`=${functions.IF}(${booleans[0]};"a,b";1)`],
        ["=1=1"],
      ]);
      expect(formulas.text).toEqual([["3,75"], ["a,b"], [booleans[0]]]);
      const { decimalSeparator, thousandsSeparator } = context.application;
      expect([decimalSeparator, thousandsSeparator]).toEqual([culture.decimal, culture.thousands]);
    });
    await excel.close();
  },
);

describe("amounts typed as text with a comma", () => {
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = await openShortSample();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sales");
      const headers = sheet.getRange("A1:Z1").load("values");
      await context.sync();
      const column = headers.values[0]!.indexOf("Amount");
      sheet.getRangeByIndexes(2, column, 1, 1).values = [["'1 234,5"]];
      await context.sync();
    });
  }, 60_000);
  afterAll(() => excel.close());

  test.each(["costTable", "segmentMap", "retentionTable", "longTermShare"] as const)(
    "%s names the row and the column in one sentence, and writes nothing",
    async (id) => {
      const before = await excel.snapshot();
      const end = excel.host.inject(inCulture(cultures.swedish));
      const outcome = await building(id).give(quiet());
      end();
      expect(outcome.phase).toBe("refused");
      expect(await excel.snapshot()).toEqual(before);
      expect(outcome.sentence).toMatch(/1 234,5/);
    },
    60_000,
  );
});
