import { createEngine, type Engine } from "../../../src/workbench/engine/createEngine";

let engine: Engine;
afterEach(() => engine.dispose());

const workbook = () => engine.api.getActiveWorkbook()!;
const sheet = () => workbook().getActiveSheet();
const calculated = async (formula: string) => {
  sheet().getRange("C1").setFormula(formula);
  await engine.settled();
  return sheet().getRange("C1").getRawValues()[0]![0];
};

describe("names in formulas", () => {
  it.each(["=Markup*2", "=markup*2", "=2*MARKUP", "=SUM(A1,Markup)-A1+7", "=IF(TRUE,Markup,0)*2"])(
    "are found wherever they stand: %s",
    async (formula) => {
      engine = await createEngine();
      sheet().getRange("A1").setValue(7);
      workbook().insertDefinedName("Markup", "Sheet1!$A$1");
      expect(await calculated(formula)).toBe(14);
    },
  );

  it("follow their cells, and are missed once they are gone", async () => {
    engine = await createEngine();
    sheet().getRange("A1").setValue(7);
    workbook().insertDefinedName("Markup", "Sheet1!$A$1");
    expect(await calculated("=Markup+1")).toBe(8);
    sheet().getRange("A1").setValue(8);
    await engine.settled();
    expect(sheet().getRange("C1").getRawValues()).toEqual([[9]]);
    workbook().deleteDefinedName("Markup");
    await engine.settled();
    expect(await calculated("=Markup+2")).toBe("#NAME?");
  });

  it("do not stand in the way of formulas with none", async () => {
    engine = await createEngine();
    sheet().getRange("A1").setValue(7);
    workbook().insertDefinedName("Markup", "Sheet1!$A$1");
    expect(await calculated('=A1&" Markups, markup"')).toBe("7 Markups, markup");
    expect(await calculated("=Sheet1!A1+1")).toBe(8);
  });
});
