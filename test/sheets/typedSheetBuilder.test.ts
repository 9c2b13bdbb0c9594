import { bg, en, ru, sv } from "../allWords";
import type { Language, SheetWords } from "../../src/languages/language";
import { benchmarking } from "../../src/sheets/benchmarking";
import type { Builder } from "../../src/sheets/builder";
import { systemComparison } from "../../src/sheets/systemComparison";
import { cellsOf, formulasOf } from "./calculated";

const languages = { en, sv, ru, bg };
const typedSheets: [string, Builder, (words: SheetWords) => string][] = [
  ["systemComparison", systemComparison, (words) => words.systemComparison.sheets.comparison],
  ["benchmarking", benchmarking, (words) => words.benchmarking.title],
];
const planIn = (builder: Builder, language: Language, sheetNames: string[] = []) =>
  builder.plan(
    {},
    builder.guess([]),
    { language, words: languages[language] },
    {
      sheetNames,
      today: 46_000,
    },
  );

describe.each(typedSheets)("%s", (_, builder, nameIn) => {
  test.each(Object.keys(languages) as Language[])(
    "in %s the plan speaks the language, its formulas Excel 2010's English, and no text is too long for Excel",
    (language) => {
      const speech = { language, words: languages[language] };
      const context = { sheetNames: ["Sales"], today: 46_000 };
      const study = builder.study({}, builder.guess([]), speech, context);
      expect(study.refusal).toBeNull();
      expect(study.effect).toContain(nameIn(speech.words));
      const plan = planIn(builder, language);
      const [sheet] = plan.sheets;
      expect(sheet!.name).toBe(nameIn(speech.words));
      expect(sheet!.name.length).toBeLessThanOrEqual(31);
      for (const formula of formulasOf(plan)) {
        expect(formula.replace(/"(?:[^"]|"")*"/g, "")).toMatch(/^[ -~]+$/);
        for (const [quoted] of formula.matchAll(/"(?:[^"]|"")*"/g))
          expect(quoted.length).toBeLessThanOrEqual(257);
      }
      for (const { message } of sheet!.validations ?? []) {
        expect(message!.title.length).toBeLessThanOrEqual(32);
        expect(message!.text.length).toBeLessThanOrEqual(225);
      }
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    },
  );

  test("a sheet of that name keeps it; the chart covers no cell", () => {
    const [sheet] = planIn(builder, "en", [nameIn(en)]).sheets;
    expect(sheet!.name).toBe(`${nameIn(en)} (2)`);
    const { place } = sheet!.charts![0]!;
    expect([...cellsOf(sheet!)].filter((cell) => cell.row >= place.row)).toEqual([]);
  });
});
