import { bg, en, ru, sv } from "../../allWords";
import type { Language } from "../../../src/languages/language";
import type { Builder, Speech } from "../../../src/sheets/builder";
import { builders } from "../../../src/sheets/builders";
import type { Assessment } from "../../../src/sheets/assessments/definition";
import { resultColumns } from "../../../src/sheets/assessments/resultSheet";
import { countFormulas, type WorkbookPlan } from "../../../src/sheets/plan";
import { calculateInEngine } from "../calculateInEngine";
import { formulasOf, type Calculated } from "../calculated";
import { speech } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";
import { boards } from "./boards/boards";
import { examples } from "./examples";
import { actions, build, everyItem, typed } from "./fill";

const speeches: Speech[] = [
  { language: "en", words: en },
  { language: "sv", words: sv },
  { language: "ru", words: ru },
  { language: "bg", words: bg },
];

/** Functions of Excel 2010 that LibreOffice and the workbench compute too. */
const native = new Set(
  [
    ..."AND COUNT DATE DAY FIXED IF IFERROR INDEX INT ISNUMBER LARGE MATCH MAX MIN MONTH N NOT OR".split(
      " ",
    ),
    ..."REPT ROUND ROUNDUP ROW SUM SUMPRODUCT YEAR CHAR".split(" "),
  ].sort(),
);

/** Offered beside the assessments, with tests of their own. */
const registers = ["complaints", "partnershipProgramme", "stakeholderMap", "crmChoice"];

test("every assessment that the pane offers has a filled example, or is a board or a register", () => {
  const offered = builders.flatMap(({ id, kind }) => (kind === "assessment" ? [id] : []));
  const tested = [...examples, ...boards.map(([definition]) => definition)].map(({ id }) => id);
  expect([...tested, ...registers].sort()).toEqual(offered.sort());
});

describe.each(examples)("$id", (example) => {
  const load = (language: Language): Promise<[Assessment, Builder]> =>
    Promise.all([
      example.assessment(language),
      builders.find(({ id }) => id === example.id)!.load(language),
    ]);

  test("has ids that are unique among sections and items, for the sheets find rows by them", async () => {
    const [{ definition }] = await load("en");
    const ids = definition.sections.flatMap(({ id, items }) => [
      id,
      ...items.map((item) => item.id),
    ]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at || id === "total")).toEqual([]);
  });

  test.each(speeches)("has every text, with different levels an item: $language", async (to) => {
    const [{ definition, texts }] = await load(to.language);
    const own = texts(to.words);
    // It names the first sheet, and Excel cuts what is longer.
    expect([own.title, own.title.length <= 31]).toEqual([own.title, true]);
    const levels = definition.scale.maximum - definition.scale.minimum + 1;
    for (const id of everyItem({ definition, texts })) {
      const text = own.items[id]!;
      expect([id, text.levels.length, new Set(text.levels).size]).toEqual([id, levels, levels]);
      for (const each of [text.name, text.question, text.look, ...text.levels])
        expect(each.trim()).not.toBe("");
      expect(text.question).toMatch(/\?$/);
      // It stands in a narrow column and as a corner of the radar chart.
      expect([id, text.name.length <= 75]).toEqual([id, true]);
    }
    expect(Object.keys(own.items).sort()).toEqual(everyItem({ definition, texts }).sort());
    expect(Object.keys(own.sections)).toEqual(definition.sections.map(({ id }) => id));
    expect(own.scale === undefined || own.scale.length === levels).toBe(true);
    expect(new Set(Object.values(own.items).map(({ name }) => name)).size).toBe(
      everyItem({ definition, texts }).length,
    );
  });

  test.each(speeches)("builds within the limits of Excel 2010: $language", async (to) => {
    const [, builder] = await load(to.language);
    const { plan, study } = build([], undefined, to, builder);
    expect(study.refusal).toBeNull();
    expect(countFormulas(plan)).toBeLessThan(1000);
    for (const sheet of plan.sheets) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      for (const { rows } of sheet.blocks)
        for (const row of rows) expect(row).toHaveLength(rows[0]!.length);
      for (const { prompt, message } of sheet.validations ?? [])
        for (const box of [prompt, message]) {
          expect(box?.title.length ?? 0).toBeLessThanOrEqual(32);
          expect(box?.text.length ?? 0).toBeLessThanOrEqual(255);
        }
    }
    for (const formula of formulasOf(plan)) {
      const bare = formula.replace(/"(?:[^"]|"")*"/g, (text) => {
        expect(text.length).toBeLessThanOrEqual(257);
        return '""';
      });
      const called = bare.replace(/'(?:[^']|'')*'/g, "").match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [];
      expect(called.filter((name) => !native.has(name))).toEqual([]);
      expect(formula.length).toBeLessThan(8192);
    }
  });

  const scored = async (
    calculate: (lists: never[], plan: WorkbookPlan) => Promise<Map<string, Calculated>>,
  ) => {
    const [, builder] = await load("en");
    const plan = typed(build([], undefined, speech, builder).plan, example.answers);
    const calculated = await calculate([], plan);
    const result = plan.sheets[1]!;
    const first = result.rowIds!.row;
    const rows = calculated.get(result.name)!.slice(first);
    const scores = [...result.rowIds!.ids, "total"].map((id, index) => {
      const score = rows[index]![resultColumns.score];
      return [id, typeof score === "number" ? Number(score.toFixed(6)) : ""];
    });
    expect(Object.fromEntries(scores)).toEqual(
      Object.fromEntries(
        Object.entries(example.scores).map(([id, score]) => [
          id,
          score === "" ? "" : Number(score.toFixed(6)),
        ]),
      ),
    );
    const { own, second, difference } = resultColumns;
    const total = rows[result.rowIds!.ids.length]!;
    const sides = Object.entries({ own, second, difference }).flatMap(([side, at]) => {
      const value = total[at];
      return typeof value === "number" ? [[side, Number(value.toFixed(6))]] : [];
    });
    expect(Object.fromEntries(sides) as object).toEqual(
      Object.fromEntries(
        Object.entries(example.sides ?? {}).map(([side, value]) => [
          side,
          Number(value.toFixed(6)),
        ]),
      ),
    );
    expect(actions(plan, calculated).map((row) => row[1])).toEqual(example.actions);
    for (const each of calculated.values())
      expect(
        each.flat().filter((cell) => typeof cell === "string" && cell.startsWith("#")),
      ).toEqual([]);
  };
  test(
    "scores its example as by hand, in the workbench's engine",
    () => scored(calculateInEngine),
    60_000,
  );
  testWithOffice("scores its example as by hand, in LibreOffice", () => scored(recalculate));
});
