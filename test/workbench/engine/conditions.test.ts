import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { createEngine } from "../../../src/workbench/engine/createEngine";

test("a conditional format over formulas does not change the order in which they are calculated", async () => {
  const engine = await createEngine();
  const sheet = engine.api.getActiveWorkbook()!.getActiveSheet();
  // The condition of C4 stands one row and one column from the first, as A1 does from outside the sheet's corner.
  engine.injector
    .get(RegisterOtherFormulaService)
    .registerFormulaWithRange(engine.unitId, sheet.getSheetId(), "=B3>0", [
      { startRow: 2, endRow: 5, startColumn: 1, endColumn: 3 },
    ]);
  sheet.getRange("A1:A1").setValue(1);
  sheet.getRange("D1").setValue(1);
  sheet.getRange("B1").setFormula("=A1*2");
  sheet.getRange("B2").setFormula("=B1*10+D1");
  sheet.getRange("C4").setFormula("=B2*2");
  await engine.settled();
  sheet.getRange("A1:D1").setValues([[{ v: 5 }, { f: "=A1*2" }, {}, { v: 3 }]]);
  await engine.settled();
  expect(sheet.getRange("B1:B2").getRawValues()).toEqual([[10], [103]]);
  expect(sheet.getRange("C4").getRawValue()).toBe(206);
  engine.dispose();
});
