import { ICommandService } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { createEngine, type Engine } from "../../../src/workbench/engine/createEngine";
import type { Argument, Outcome } from "../../../src/workbench/engine/customFunctions/invocation";

let engine: Engine;
afterEach(() => engine.dispose());

const sheet = () => engine.api.getActiveWorkbook()!.getActiveSheet();
const values = (address: string) => sheet().getRange(address).getRawValues();

describe("the headless engine", () => {
  it("calculates native formulas and says when it has settled", async () => {
    engine = await createEngine();
    sheet()
      .getRange("A1:A3")
      .setValues([[3], [1], [2]]);
    sheet().getRange("B1").setFormula("=SUM(A1:A3)");
    await engine.settled();
    expect(values("B1")).toEqual([[6]]);
    sheet().getRange("A1").setValue(10);
    await engine.settled();
    expect(values("B1")).toEqual([[13]]);
  });

  it("calculates without being asked, once for all that is edited in one go", async () => {
    engine = await createEngine();
    sheet().getRange("B1").setFormula("=SUM(A1:A3)");
    await engine.settled();
    let calculations = 0;
    engine.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) calculations += 1;
    });
    for (const row of [1, 2, 3]) sheet().getRange(`A${row}`).setValue(row);
    while (values("B1")[0]![0] !== 6) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(calculations).toBe(1);
  });

  it("hands a custom function its arguments as Excel does", async () => {
    engine = await createEngine();
    const seen: { id: string; args: Argument[]; address: string }[] = [];
    const parameter = (name: string, optional: boolean) =>
      ({ name, type: "any", dimensionality: "matrix", optional }) as const;
    engine.registerCustomFunctions(
      {
        allowErrorForDataTypeAny: true,
        functions: [
          {
            id: "LTV",
            name: "LTV",
            parameters: [
              parameter("a", false),
              parameter("b", true),
              parameter("c", true),
              parameter("d", true),
            ],
          },
        ],
      },
      "RM",
      (id, args, address): Promise<Outcome> => {
        seen.push({ id, args, address });
        return Promise.resolve({
          ok: true,
          value: [
            [1, "x"],
            [true, { type: "Error", basicValue: "#N/A", message: "none" }],
          ],
        });
      },
    );
    sheet()
      .getRange("A1:B2")
      .setValues([
        [1, "t"],
        [true, true],
      ]);
    sheet().getRange("A2").clear();
    sheet().getRange("A3").setFormula("=1/0");
    sheet().getRange("D1").setFormula("=rm.ltv(A1:B3, ,5)");
    await engine.settled();
    expect(seen).toEqual([
      {
        id: "LTV",
        address: "Sheet1!D1",
        args: [
          [
            [1, "t"],
            [0, true],
            [{ type: "CustomFunctionError", code: "#DIV/0!" }, 0],
          ],
          null,
          [[5]],
          null,
        ],
      },
    ]);
    expect(sheet().getRange("D1:E2").getValues()).toEqual([
      [1, "x"],
      [1, "#N/A"],
    ]);
    expect(engine.errorSentence(sheet().getSheetId(), 1, 4)).toBe("none");
  });
});
