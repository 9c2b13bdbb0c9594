import { declarations } from "../../../src/functions/catalogue";
import { examplePlan, exampleOf } from "../../../src/taskpane/formulas/exampleSheet";
import { functionHelp } from "../../../src/taskpane/formulas/functionHelp";
import { bg, en, ru, sv } from "../../allWords";

const words = { sheet: "Example of RM.X", result: "Result" };

test.each(Object.entries({ en, sv, ru, bg }))(
  "every function has an example sheet whose formula stands beside its data, in %s",
  (_language, { functions }) => {
    for (const help of functionHelp(functions)) {
      const declaration = declarations.find(({ id }) => id === help.id)!;
      const plan = examplePlan(declaration, help, 3, words, ["Example of RM.X"]);
      const [sheet] = plan.sheets;
      expect(sheet!.name).toBe("Example of RM.X (2)");
      expect(exampleOf(plan.builder)).toBe(help.id);
      const formula = sheet!.blocks.at(-1)!;
      expect(formula.rows).toHaveLength(1);
      const taken = sheet!.blocks.slice(1, -2).map(({ column, rows }) => column + rows[0]!.length);
      expect(formula.column).toBe(Math.max(...taken) + 1);
    }
  },
);

test("dates are dates, shares are shown in per cent, and addresses name the cells", () => {
  const summary = declarations.find(({ id }) => id === "SUMMARY")!;
  const help = functionHelp(en.functions).find(({ id }) => id === "SUMMARY")!;
  const [sheet] = examplePlan(summary, help, 12, words, []).sheets;
  expect(sheet!.blocks.at(-1)!.rows).toEqual([[{ formula: "=RM.SUMMARY(A5:A7,B5:B7,C5:C7,,D5)" }]]);
  expect(sheet!.blocks.find(({ row, column }) => row === 4 && column === 1)!.rows[0]).toEqual([
    45_667,
  ]);
});

test("the name of any other plan is no example", () => {
  expect(exampleOf("costTable")).toBeNull();
});
