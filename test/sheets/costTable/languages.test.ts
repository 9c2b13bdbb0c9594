import { loadSheetWords, languages, type Language } from "../../../src/languages/language";
import { workbench as bg } from "../../../src/languages/bg/workbench";
import { workbench as en } from "../../../src/languages/en/workbench";
import { workbench as ru } from "../../../src/languages/ru/workbench";
import { workbench as sv } from "../../../src/languages/sv/workbench";
import { costTable } from "../../../src/sheets/costTable";
import { lineOfCostType } from "../../../src/sheets/costTable/costTypes";
import { formulasOf } from "../calculated";
import { build } from "../listFixture";
import { sampleLists } from "./sampleLists";

const workbenches = { en, sv, ru, bg };

describe.each(Object.keys(languages) as Language[])("in %s", (language) => {
  test("the sample workbook's lists, columns and cost types are understood without help", () => {
    const { choice, study, data } = build(sampleLists(workbenches[language].sample));
    const header = (input: string, role: string) =>
      data[input]?.shape.headers[choice.lists[input]?.roles[role] ?? -1];
    const { headers, sheets } = workbenches[language].sample;
    expect(choice.lists.sales?.list).toBe(sheets.sales);
    expect(choice.lists.ledger?.list).toBe(sheets.costs);
    expect(header("sales", "customer")).toBe(headers.customer);
    expect(header("sales", "date")).toBe(headers.date);
    expect(header("sales", "amount")).toBe(headers.amount);
    expect(header("sales", "order")).toBe(headers.order);
    expect(header("sales", "profit")).toBe(headers.profit);
    expect(header("ledger", "costType")).toBe(headers.costType);
    expect(header("ledger", "amount")).toBe(headers.amount);
    expect(study.refusal).toBeNull();
    const types = study.fields.filter(({ id }) => id.startsWith("line:"));
    expect(types.map(({ value }) => value).sort()).toEqual(
      ["5.1.1", "5.1.2", "5.1.3", "5.2", "5.3", "5.4"].slice(0, types.length),
    );
  });

  test("the names of the cost lines lead back to the lines", async () => {
    const { results } = await loadSheetWords(language);
    for (const line of ["5.1.1", "5.1.2", "5.1.3", "5.2", "5.3", "5.4"] as const)
      expect([line, lineOfCostType(results.partnershipLines[line])]).toEqual([line, line]);
  });

  test("the plan speaks the language, its formulas none", async () => {
    const words = await loadSheetWords(language);
    const { data, choice } = build(sampleLists(workbenches[language].sample));
    const context = { sheetNames: [], today: 46_000 };
    const plan = costTable.plan(data, choice, { language, words }, context);
    expect(plan.sheets.map(({ name }) => name)).toEqual(Object.values(words.costTable.sheets));
    for (const { name } of plan.sheets) expect(name.length).toBeLessThanOrEqual(31);
    for (const formula of formulasOf(plan))
      expect(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "")).toMatch(/^[ -~]+$/);
  });
});
