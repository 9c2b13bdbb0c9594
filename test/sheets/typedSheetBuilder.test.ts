import { bg, en, ru, sv } from "../allWords";
import type { Language, SheetWords } from "../../src/languages/language";
import { benchmarking } from "../../src/sheets/benchmarking";
import type { Builder } from "../../src/sheets/builder";
import { complaints } from "../../src/sheets/complaints";
import { crmChoice } from "../../src/sheets/crmChoice";
import { partnershipProgramme } from "../../src/sheets/partnershipProgramme";
import { countFormulas } from "../../src/sheets/plan";
import { stakeholderMap } from "../../src/sheets/stakeholderMap";
import { systemComparison } from "../../src/sheets/systemComparison";
import { cellsOf, formulasOf } from "./calculated";

const languages = { en, sv, ru, bg };
const typedSheets: [string, Builder, (words: SheetWords) => string[]][] = [
  ["systemComparison", systemComparison, (words) => [words.systemComparison.sheets.comparison]],
  ["benchmarking", benchmarking, (words) => [words.benchmarking.title]],
  [
    "partnershipProgramme",
    partnershipProgramme,
    (words) => Object.values(words.partnershipProgramme.sheets),
  ],
  ["stakeholderMap", stakeholderMap, (words) => Object.values(words.stakeholderMap.sheets)],
  ["crmChoice", crmChoice, (words) => Object.values(words.crmChoice.sheets)],
  ["complaints", complaints, (words) => Object.values(words.complaints.sheets)],
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

describe.each(typedSheets)("%s", (_, builder, namesIn) => {
  test.each(Object.keys(languages) as Language[])(
    "in %s the plan speaks the language, its formulas Excel 2010's English, and no text is too long for Excel",
    (language) => {
      const speech = { language, words: languages[language] };
      const context = { sheetNames: ["Sales"], today: 46_000 };
      const study = builder.study({}, builder.guess([]), speech, context);
      expect(study.refusal).toBeNull();
      for (const name of namesIn(speech.words)) expect(study.effect).toContain(name);
      const plan = planIn(builder, language);
      expect(plan.sheets.map(({ name }) => name)).toEqual(namesIn(speech.words));
      for (const { name } of plan.sheets) expect(name.length).toBeLessThanOrEqual(31);
      for (const formula of formulasOf(plan)) {
        expect(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "")).toMatch(/^[ -~]+$/);
        expect(formula.length).toBeLessThanOrEqual(8192);
        for (const [quoted] of formula.matchAll(/"(?:[^"]|"")*"/g))
          expect(quoted.length).toBeLessThanOrEqual(257);
      }
      for (const { validations = [] } of plan.sheets)
        for (const validation of validations) {
          const { message, prompt } = validation;
          for (const { title, text } of [message ?? [], prompt ?? []].flat()) {
            expect(title.length).toBeLessThanOrEqual(32);
            expect([text, text.length <= 225]).toEqual([text, true]);
          }
          if (validation.kind === "list") {
            // Excel takes a typed list of at most 255 characters, and a comma parts its words.
            expect(validation.values.join(",").length).toBeLessThanOrEqual(255);
            expect(validation.values.join("")).not.toContain(",");
          }
        }
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      expect(countFormulas(plan)).toBeLessThanOrEqual(20_000);
    },
  );

  test("is never refreshed, so that what was typed stays", () => {
    expect(planIn(builder, "en").refreshable).toBe(false);
  });

  test("sheets of those names keep them", () => {
    const names = planIn(builder, "en", namesIn(en)).sheets.map(({ name }) => name);
    expect(names).toEqual(namesIn(en).map((name) => `${name} (2)`));
  });

  test("charts cover no cell, nor does their description", () => {
    const sheets = planIn(builder, "en").sheets;
    expect(sheets.flatMap(({ charts = [] }) => charts).length).toBeGreaterThan(0);
    for (const sheet of sheets)
      for (const { place } of sheet.charts ?? [])
        expect(
          [...cellsOf(sheet)].filter(
            ({ row, column }) =>
              row >= place.row &&
              row <= place.row + place.rows &&
              column >= place.column &&
              column < place.column + place.columns,
          ),
        ).toEqual([]);
  });
});
