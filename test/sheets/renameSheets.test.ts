import type { WorkbookPlan } from "../../src/sheets/plan";
import { renameSheets } from "../../src/sheets/renameSheets";

function plan(names: string[], formula: string): WorkbookPlan {
  return {
    builder: "test",
    schemaVersion: 1,
    choice: null,
    sheets: names.map((name) => ({
      name,
      blocks: [{ row: 0, column: 0, rows: [[{ formula }, "'Costs'!A1"]] }],
      styles: [],
      numberFormats: [],
      columnWidths: [],
    })),
    show: 0,
    refreshable: false,
  };
}

const firstRow = (result: WorkbookPlan) => result.sheets[0]?.blocks[0]?.rows[0];

describe("renaming the sheets of a plan", () => {
  it("changes formulas that refer to them, and no text", () => {
    const result = renameSheets(plan(["Costs"], "=SUM('Costs'!A1,'Costs 2'!A1)"), ["Ann's"]);
    expect(result.sheets[0]?.name).toBe("Ann's");
    expect(firstRow(result)).toEqual([{ formula: "=SUM('Ann''s'!A1,'Costs 2'!A1)" }, "'Costs'!A1"]);
  });

  it("swaps two names that were exchanged", () => {
    const result = renameSheets(plan(["A", "B"], "='A'!A1-'B'!A1"), ["B", "A"]);
    expect(firstRow(result)?.[0]).toEqual({ formula: "='B'!A1-'A'!A1" });
  });

  it("leaves a plan as it is where nothing is renamed", () => {
    const given = plan(["Costs"], "='Costs'!A1");
    expect(renameSheets(given, [null])).toBe(given);
    expect(renameSheets(given, ["Costs"])).toBe(given);
  });
});
