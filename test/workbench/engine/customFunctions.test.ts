import { createEngine, type Engine } from "../../../src/workbench/engine/createEngine";
import type { Argument, Outcome } from "../../../src/workbench/engine/customFunctions/invocation";

let engine: Engine;
afterEach(() => engine.dispose());
const sheet = () => engine.api.getActiveWorkbook()!.getActiveSheet();

const parameter = (name: string, more: object = {}) => ({
  name,
  type: "any",
  dimensionality: "matrix" as const,
  ...more,
});

function register(
  invoke: (args: Argument[]) => Promise<Outcome> | Outcome,
  parameters: object[] = [parameter("x")],
): void {
  engine.registerCustomFunctions(
    { functions: [{ id: "F", name: "F", parameters: parameters as { name: string }[] }] },
    "RM",
    (_id, args) => Promise.resolve(invoke(args)),
  );
}

describe("custom functions", () => {
  it("run side by side, and the cells that wait are calculated together", async () => {
    engine = await createEngine();
    let running = 0;
    let most = 0;
    register(async (args) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 20));
      running--;
      return { ok: true, value: (args[0] as number[][])[0]![0]! * 2 };
    });
    sheet()
      .getRange("A1:A100")
      .setValues(Array.from({ length: 100 }, (_, i) => [i]));
    sheet()
      .getRange("B1:B100")
      .setFormulas(Array.from({ length: 100 }, (_, i) => [`=RM.F(A${i + 1})+1`]));
    sheet().getRange("C1").setFormula("=SUM(B1:B100)");
    await engine.settled();
    expect(most).toBe(100);
    expect(sheet().getRange("C1").getRawValue()).toBe(100 * 99 + 100);
  });

  it.each([
    ["desktop", 0],
    ["web", null],
  ] as const)("get a blank cell on the %s as %j", async (profile, blank) => {
    engine = await createEngine({ profile });
    const seen: unknown[] = [];
    register((args) => {
      seen.push(args);
      return { ok: true, value: 1 };
    });
    sheet().getRange("D1").setFormula("=RM.F(A1:B1)");
    await engine.settled();
    expect(seen).toEqual([[[[blank, blank]]]]);
  });

  it("get the values of a repeating parameter as one list", async () => {
    engine = await createEngine();
    const seen: unknown[] = [];
    register(
      (args) => {
        seen.push(args);
        return { ok: true, value: 1 };
      },
      [parameter("first"), parameter("rest", { repeating: true, dimensionality: "scalar" })],
    );
    sheet().getRange("D1").setFormula("=RM.F(1,2,3)");
    await engine.settled();
    expect(seen).toEqual([[[[1]], [2, 3]]]);
  });

  it("that fail or throw leave an error with its sentence and a working engine", async () => {
    engine = await createEngine();
    register((args) => {
      if ((args[0] as unknown[][])[0]![0] === 1) throw new Error("broken");
      return { ok: false, error: "#N/A", message: "never paid back" };
    });
    sheet().getRange("A1").setFormula("=RM.F(1)");
    sheet().getRange("A2").setFormula("=RM.F(2)");
    sheet().getRange("A3").setFormula("=1+1");
    await engine.settled();
    expect(sheet().getRange("A1:A3").getValues()).toEqual([["#VALUE!"], ["#N/A"], [2]]);
    expect(engine.errorSentence(sheet().getSheetId(), 1, 0)).toBe("never paid back");
  });

  it("with too many or too few arguments are refused in Excel's words", async () => {
    engine = await createEngine();
    register(() => ({ ok: true, value: 1 }));
    sheet().getRange("A1").setFormula("=RM.F(1,2)");
    sheet().getRange("A2").setFormula("=RM.F()");
    await engine.settled();
    const sentence = (row: number) => engine.errorSentence(sheet().getSheetId(), row, 0);
    expect(sentence(0)).toMatch(/too many arguments/);
    expect(sentence(1)).toMatch(/too few arguments/);
  });

  it("are refused more than 5 MB in either direction", async () => {
    engine = await createEngine();
    let calls = 0;
    register(() => {
      calls++;
      return { ok: true, value: Array.from({ length: 200 }, () => ["x".repeat(30_000)]) };
    });
    sheet()
      .getRange("A1:A200")
      .setValues(Array.from({ length: 200 }, () => ["y".repeat(30_000)]));
    sheet().getRange("C1").setFormula("=RM.F(A1:A200)");
    sheet().getRange("D1").setFormula("=RM.F(1)");
    await engine.settled();
    expect(calls).toBe(1);
    expect(sheet().getRange("C1:D1").getValues()).toEqual([["#VALUE!", "#VALUE!"]]);
    const sentence = (column: number) => engine.errorSentence(sheet().getSheetId(), 0, column);
    expect(sentence(2)).toMatch(/request payload size/);
    expect(sentence(3)).toMatch(/response payload size/);
  });

  it("are not called again while their arguments are the same", async () => {
    engine = await createEngine();
    let calls = 0;
    register(() => ({ ok: true, value: ++calls }));
    sheet().getRange("A1").setValue(1);
    sheet().getRange("B1").setFormula("=RM.F(A1)");
    await engine.settled();
    sheet().getRange("A1").setValue(1);
    await engine.settled();
    expect(calls).toBe(1);
    sheet().getRange("A1").setValue(2);
    await engine.settled();
    expect(sheet().getRange("B1").getRawValue()).toBe(2);
  });

  it("that never answer end the waiting with a sentence", async () => {
    engine = await createEngine();
    register(() => new Promise<Outcome>(() => undefined));
    sheet().getRange("A1").setFormula("=RM.F(1)");
    await expect(engine.settled(1_000)).rejects.toThrow(
      "1 call of a custom function (F) did not finish within 1 seconds.",
    );
    expect(sheet().getRange("A1").getRawValue()).toBe("#BUSY!");
  });
});
