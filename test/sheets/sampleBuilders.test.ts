import { builders } from "../../src/sheets/builders";
import type { Builder, Choice, Speech } from "../../src/sheets/builder";
import { computeHere } from "../../src/sheets/computeHere";
import { countFormulas } from "../../src/sheets/plan";
import { workbench as bg } from "../../src/languages/bg/workbench";
import { workbench as en } from "../../src/languages/en/workbench";
import { workbench as ru } from "../../src/languages/ru/workbench";
import { workbench as sv } from "../../src/languages/sv/workbench";
import * as allWords from "../allWords";
import { sampleLists } from "./costTable/sampleLists";
import { dataOf, shapeOf } from "./listFixture";

const samples = { en: en.sample, sv: sv.sample, ru: ru.sample, bg: bg.sample };
const languages = ["en", "sv", "ru", "bg"] as const;

/** The choice as positions of lists and columns, which are the same in every language. */
function placesOf({ lists }: Choice, names: readonly string[]) {
  return Object.fromEntries(
    Object.entries(lists).map(([input, { list, roles }]) => [
      input,
      { list: list === null ? null : names.indexOf(list), roles },
    ]),
  );
}

/** The lists that each table takes from the sample workbook, by position. */
const taken: Record<string, Record<string, number | null>> = {
  costTable: { sales: 0, ledger: 1 },
  segmentMap: { sales: 0 },
  customerProfile: { sales: 0, customers: 2, complaints: 10 },
  retentionTable: { sales: 0 },
  valueForecast: { sales: 0 },
  keepingAndWinning: { sales: 0, ledger: 1 },
  funnelAndSources: { sales: 0, funnel: 8 },
  programmeReturn: { programmes: 9 },
  longTermShare: { sales: 0, customers: 2 },
};

const lists = Object.fromEntries(
  languages.map((language) => [language, sampleLists(samples[language])]),
) as Record<(typeof languages)[number], ReturnType<typeof sampleLists>>;

const guessed = async (entry: (typeof builders)[number], language: (typeof languages)[number]) => {
  const builder: Builder = await entry.load(language);
  const shapes = lists[language].map(shapeOf);
  const choice = builder.guess(shapes);
  return {
    builder,
    choice,
    places: placesOf(
      choice,
      lists[language].map(({ name }) => name),
    ),
  };
};

describe.each(builders.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  test.each(languages)(
    "previews and creates its sheets from the sample workbook at once, in %s",
    async (language) => {
      const { builder, choice, places } = await guessed(entry, language);
      expect(places).toEqual((await guessed(entry, "en")).places);
      if (taken[id])
        expect(
          Object.fromEntries(Object.entries(places).map(([input, { list }]) => [input, list])),
        ).toEqual(taken[id]);
      const speech: Speech = { language, words: allWords[language] };
      const columns = builder.columnsToRead(choice);
      const data = Object.fromEntries(
        Object.entries(choice.lists).flatMap(([input, { list }]) => {
          const found = lists[language].find(({ name }) => name === list);
          return found ? [[input, dataOf(found, columns[found.name] ?? [])]] : [];
        }),
      );
      const context = { sheetNames: lists[language].map(({ name }) => name), today: 46_030 };
      const study = builder.study(data, choice, speech, context);
      expect(study.refusal).toBeNull();
      expect(study.preview?.rows.length).toBeGreaterThan(0);
      const control = { signal: new AbortController().signal, report: () => undefined };
      const computed = await builder.compute?.(data, choice, (name, input) =>
        computeHere(name, input, control),
      );
      const plan = builder.plan(data, choice, speech, { ...context, computed });
      expect(plan.sheets.length).toBeGreaterThan(0);
      for (const { name } of plan.sheets) expect(study.effect).toContain(name);
      expect(countFormulas(plan)).toBeLessThanOrEqual(20_000);
    },
    30_000,
  );
});
