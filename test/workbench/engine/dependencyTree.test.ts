import { IDependencyManagerService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { createEngine, type Engine } from "../../../src/workbench/engine/createEngine";

let engine: Engine;
beforeEach(async () => {
  engine = await createEngine();
});
afterEach(() => engine.dispose());

const sheet = (name = "Sheet1") => engine.api.getActiveWorkbook()!.getSheetByName(name)!;
const values = (address: string) => sheet().getRange(address).getRawValues();
const value = (address: string) => values(address)[0]![0];

interface Counted {
  _executeNode(...args: unknown[]): Promise<unknown>;
}
interface Indexed {
  _dependencyRTreeCache: { insert(item: unknown): void };
}

describe("an edit of a value", () => {
  it("asks no formula again what it reads, and adds nothing to the index of what is read", async () => {
    sheet()
      .getRange("A1:A300")
      .setValues(Array.from({ length: 300 }, (_, row) => [row]));
    sheet()
      .getRange("B1:B300")
      .setFormulas(
        Array.from({ length: 300 }, (_, row) => [`=SUM($A$1:A${row + 1})+COUNTIF(A:A,A1)`]),
      );
    await engine.settled();
    const asked = jest.spyOn(
      engine.injector.get(IFormulaDependencyGenerator) as unknown as Counted,
      "_executeNode",
    );
    const { _dependencyRTreeCache: index } = engine.injector.get(
      IDependencyManagerService,
    ) as unknown as Indexed;
    const inserted = jest.spyOn(index, "insert");
    sheet().getRange("A1").setValue(1_000);
    await engine.settled();
    sheet().getRange("A2").setValue(2_000);
    await engine.settled();
    expect(value("B300")).toBe((299 * 300) / 2 + 2_999 + 1);
    expect(asked).not.toHaveBeenCalled();
    expect(inserted).not.toHaveBeenCalled();
  });
});

describe("what a formula reads follows", () => {
  it("the formula that replaces it", async () => {
    sheet()
      .getRange("A1:B1")
      .setValues([[1, 10]]);
    sheet().getRange("C1").setFormula("=A1*2");
    await engine.settled();
    sheet().getRange("C1").setFormula("=B1*2");
    await engine.settled();
    sheet().getRange("B1").setValue(11);
    await engine.settled();
    expect(value("C1")).toBe(22);
    sheet().getRange("C1").setFormula("=A1*2");
    await engine.settled();
    sheet().getRange("A1").setValue(5);
    await engine.settled();
    expect(value("C1")).toBe(10);
  });

  it("inserted and removed rows", async () => {
    sheet()
      .getRange("A1:A3")
      .setValues([[1], [2], [3]]);
    sheet().getRange("C1").setFormula("=SUM(A1:A3)");
    sheet().getRange("D1").setFormula("=A3");
    await engine.settled();
    sheet().insertRows(1, 1);
    await engine.settled();
    sheet().getRange("A2").setValue(10);
    sheet().getRange("A4").setValue(4);
    await engine.settled();
    expect(values("C1:D1")).toEqual([[17, 4]]);
    sheet().deleteRows(1, 2);
    await engine.settled();
    sheet().getRange("A2").setValue(6);
    await engine.settled();
    expect(values("C1:D1")).toEqual([[7, 6]]);
  });

  it("a sheet that is renamed, removed and put in again", async () => {
    const workbook = engine.api.getActiveWorkbook()!;
    const other = workbook.create("Other", 20, 10);
    other.getRange("A1").setValue(1);
    sheet().getRange("A1").setFormula("=Other!A1+1");
    await engine.settled();
    other.setName("Third");
    await engine.settled();
    other.getRange("A1").setValue(2);
    await engine.settled();
    expect(value("A1")).toBe(3);
    workbook.deleteSheet(other);
    await engine.settled();
    workbook.create("Third", 20, 10).getRange("A1").setValue(7);
    sheet().getRange("A1").setFormula("=Third!A1+1");
    await engine.settled();
    sheet("Third").getRange("A1").setValue(8);
    await engine.settled();
    expect(value("A1")).toBe(9);
  });

  it("a spill that grows", async () => {
    sheet().getRange("A1").setValue(2);
    sheet().getRange("B1").setFormula("=SEQUENCE(A1)");
    sheet().getRange("D1").setFormula("=SUM(B1#)");
    await engine.settled();
    expect(value("D1")).toBe(3);
    sheet().getRange("A1").setValue(4);
    await engine.settled();
    expect(value("D1")).toBe(10);
  });

  it("an address that is calculated", async () => {
    sheet()
      .getRange("A1:B2")
      .setValues([
        [1, "A1"],
        [2, 1],
      ]);
    sheet().getRange("C1").setFormula("=INDIRECT(B1)");
    sheet().getRange("C2").setFormula("=SUM(A1:INDEX(A1:A2,B2))");
    await engine.settled();
    expect(values("C1:C2")).toEqual([[1], [1]]);
    sheet()
      .getRange("B1:B2")
      .setValues([["A2"], [2]]);
    await engine.settled();
    sheet().getRange("A2").setValue(9);
    await engine.settled();
    expect(values("C1:C2")).toEqual([[9], [10]]);
  });

  it("the cells without a sheet's name on the formula's own sheet", async () => {
    const other = engine.api.getActiveWorkbook()!.create("Other", 20, 10);
    for (const each of [sheet(), other]) each.getRange("B1").setFormula("=A1*2");
    await engine.settled();
    other.getRange("A1").setValue(3);
    await engine.settled();
    expect(other.getRange("B1").getValue()).toBe(6);
    expect(value("B1")).toBe(0);
  });

  it("a sheet that grows, for whole columns", async () => {
    sheet().getRange("B1").setFormula("=SUM(A:A)");
    await engine.settled();
    engine.growSheet(sheet().getSheetId(), 3_000, 20);
    sheet().getRange("A2900").setValue(5);
    await engine.settled();
    expect(value("B1")).toBe(5);
  });
});
