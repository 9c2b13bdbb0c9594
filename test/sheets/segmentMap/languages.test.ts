import { loadSheetWords, languages, type Language } from "../../../src/languages/language";
import { workbench as bg } from "../../../src/languages/bg/workbench";
import { workbench as en } from "../../../src/languages/en/workbench";
import { workbench as ru } from "../../../src/languages/ru/workbench";
import { workbench as sv } from "../../../src/languages/sv/workbench";
import { segmentMap } from "../../../src/sheets/segmentMap";
import { sampleLists } from "../costTable/sampleLists";
import { cellsOf, formulasOf } from "../calculated";
import { buildMap } from "./agreement";

const workbenches = { en, sv, ru, bg };

describe.each(Object.keys(languages) as Language[])("in %s", (language) => {
  const { sample } = workbenches[language];
  const built = buildMap(sampleLists(sample));

  test("the sample workbook's sales list is taken, not its ledger", () => {
    expect(built.choice.lists.sales?.list).toBe(sample.sheets.sales);
    expect(built.study.refusal).toBeNull();
  });

  test("the plan speaks the language, its formulas none; no text in a formula is too long for Excel", async () => {
    const words = await loadSheetWords(language);
    const context = { sheetNames: [], today: 46_000 };
    const plan = segmentMap.plan(built.data, built.choice, { language, words }, context);
    expect(plan.sheets.map(({ name }) => name)).toEqual(Object.values(words.segmentMap.sheets));
    for (const { name } of plan.sheets) expect(name.length).toBeLessThanOrEqual(31);
    for (const formula of formulasOf(plan)) {
      expect(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "")).toMatch(/^[ -~]+$/);
      for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g))
        expect(text.length).toBeLessThanOrEqual(257);
    }
    const contents = [...cellsOf(plan.sheets[0]!)].map(({ content }) => content);
    const { names, actions } = words.results.QUADRANT;
    expect(contents).toEqual(
      expect.arrayContaining([...Object.values(names), ...Object.values(actions)]),
    );
  });

  test("each chart is described below it, where the sheet has nothing else", async () => {
    const words = await loadSheetWords(language);
    const context = { sheetNames: [], today: 46_000 };
    const [sheet] = segmentMap.plan(built.data, built.choice, { language, words }, context).sheets;
    for (const { place, description } of sheet!.charts!) {
      const below = [...cellsOf(sheet!)].filter(
        ({ row }) => row >= place.row && row < place.row + place.rows + 3,
      );
      const texts = below.map(({ content }) => (typeof content === "string" ? content : "no text"));
      expect(texts.join(" ")).toBe(description);
    }
  });
});
