import { registerFunctions } from "../../src/addin/functions";
import { writeWorkbookLanguage } from "../../src/excel/workbookLanguage";
import { declarations } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import { openExcel, valuesOf, type OpenExcel } from "../excel/openExcel";

describe.each(["desktop", "web"] as const)("the registered functions on %s", (profile) => {
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = await openExcel({ profile });
    registerFunctions();
    excel.host.registerFunctions(functionsMetadata()["functions.json"]!, "RM");
  });
  afterAll(() => excel.close());

  /** Enters a formula into A1 of a new sheet and answers with what it fills, once calculated. */
  async function calculated(formula: string, data: unknown[][] = []) {
    const name = `Sheet of ${Math.random()}`;
    const sheetId = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name).load("id");
      if (data.length > 0)
        sheet.getRangeByIndexes(0, 5, data.length, data[0]!.length).values = data;
      sheet.getRange("A1").formulas = [[formula]];
      await context.sync();
      return sheet.id;
    });
    const again = async () => {
      await excel.engine.settled();
      return valuesOf(name, "A1:C6");
    };
    const values = await again();
    return { values, again, sentence: (row = 0) => excel.engine.errorSentence(sheetId, row, 0) };
  }

  test("every declaration is associated with a function of its id", async () => {
    expect(declarations.length).toBeGreaterThan(0);
    for (const { id } of declarations) {
      const { values } = await calculated(`=RM.${id}("x")`);
      // Each refuses this argument itself; an id without a function would be #NAME?.
      expect([id, values[0]![0]]).toEqual([id, expect.stringMatching(/^#(VALUE!|N\/A)$/)]);
    }
  }, 60_000);

  test("a list of arguments spills a list of results", async () => {
    const one = await calculated("=RM.LTV(100,0.8,0.1)");
    expect(one.values[0]![0]).toEqual(expect.any(Number));
    const { values } = await calculated("=RM.LTV(F1:F3,0.8,0.1)", [[100], [200], [300]]);
    const single = one.values[0]![0] as number;
    values.slice(0, 3).forEach(([value], index) => {
      expect(value).toBeCloseTo(single * (index + 1), 9);
    });
  });

  test("an element that cannot be used is an error in its place, with its sentence; the others stand", async () => {
    const { values, sentence } = await calculated("=RM.LTV(F1:F3,0.8,0.1)", [
      [100],
      ["many"],
      [300],
    ]);
    expect(values.slice(0, 3).map(([value]) => typeof value)).toEqual([
      "number",
      "string",
      "number",
    ]);
    expect(values[1]![0]).toBe("#VALUE!");
    expect(sentence(1)).toContain("many");
  });

  test("a call that cannot be answered is one error with one sentence", async () => {
    const { values, sentence } = await calculated('=RM.LTV("many",0.8,0.1)');
    expect(values[0]![0]).toBe("#VALUE!");
    expect(sentence()).toContain("many");
  });

  test("an input's error that no function may return is named in a sentence", async () => {
    const { values, sentence } = await calculated("=RM.LTV(F1,0.8,0.1)", [["=NOSUCHFUNCTION()"]]);
    expect(values[0]![0]).toBe("#VALUE!");
    expect(sentence()).toContain("#NAME?");
  });

  test("returned words follow the workbook's language, in cells that stand already too", async () => {
    const { values, again } = await calculated("=RM.QUADRANT(F1,F2,,,F3)", [[1], [1], ["name"]]);
    expect(values[0]![0]).toEqual(expect.stringMatching(/^[\x20-\x7e]+$/));
    await writeWorkbookLanguage("ru");
    expect((await again())[0]![0]).toEqual(expect.stringMatching(/\p{Script=Cyrillic}/u));
    await writeWorkbookLanguage("en");
    expect((await again())[0]![0]).toBe(values[0]![0]);
  });
});
