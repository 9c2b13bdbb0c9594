import { loadSheetWords, languages, type Language } from "../../src/languages/language";
import { workbench as bg } from "../../src/languages/bg/workbench";
import { workbench as en } from "../../src/languages/en/workbench";
import { workbench as ru } from "../../src/languages/ru/workbench";
import { workbench as sv } from "../../src/languages/sv/workbench";
import type { Builder } from "../../src/sheets/builder";
import { customerProfile } from "../../src/sheets/customerProfile";
import { funnelAndSources } from "../../src/sheets/funnelAndSources";
import { keepingAndWinning } from "../../src/sheets/keepingAndWinning";
import { longTermShare } from "../../src/sheets/longTermShare";
import { programmeReturn } from "../../src/sheets/programmeReturn";
import { cellsOf, formulasOf } from "./calculated";
import { sampleLists } from "./costTable/sampleLists";
import { build } from "./listFixture";

const workbenches = { en, sv, ru, bg };
const tables: [string, Builder][] = [
  ["keepingAndWinning", keepingAndWinning],
  ["funnelAndSources", funnelAndSources],
  ["programmeReturn", programmeReturn],
  ["longTermShare", longTermShare],
  ["customerProfile", customerProfile],
];
const context = { sheetNames: [], today: 46_000 };
const FUNCTIONS =
  "ABS AND BETADIST COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY EXACT IF IFERROR INDEX INT ISNUMBER LARGE LN MATCH MAX MIN MOD MONTH N NOT OR RANK RIGHT ROUND ROW ROWS SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TRIM YEAR";

describe.each(tables)("%s", (id, builder) => {
  test.each(Object.keys(languages) as Language[])(
    "in %s: the sample is understood, the plan speaks the language, its formulas Excel 2010's English",
    async (language) => {
      const words = await loadSheetWords(language);
      const { data, choice, study } = build(
        sampleLists(workbenches[language].sample),
        undefined,
        builder,
      );
      expect(study.refusal).toBeNull();
      const plan = builder.plan(data, choice, { language, words }, context);
      const { sheets } = words[id as "keepingAndWinning"];
      for (const { name } of plan.sheets) {
        expect(Object.values(sheets)).toContain(name);
        expect(name.length).toBeLessThanOrEqual(31);
      }
      const known = new Set(FUNCTIONS.split(" "));
      for (const formula of formulasOf(plan)) {
        const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
        expect(bare).toMatch(/^[ -~]+$/);
        for (const [, name] of bare.matchAll(/([A-Z]+)\(/g)) expect(known).toContain(name);
        for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g))
          expect(text.length).toBeLessThanOrEqual(257);
      }
      for (const validation of plan.sheets.flatMap(({ validations = [] }) => validations)) {
        expect(validation.message?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(validation.message?.text.length ?? 0).toBeLessThanOrEqual(225);
      }
    },
  );

  test("the plan is data, and every cell to be typed over has its name", () => {
    const plan = build(sampleLists(), undefined, builder).plan();
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(plan).toMatchObject({ builder: id, show: 0, refreshable: true });
    const names = plan.sheets.flatMap((sheet) => (sheet.names ?? []).map(({ name }) => name));
    for (const name of names) expect(builder.typed!.names).toContain(name);
    // Programmes that come from a list leave nothing to be typed over.
    if (id !== "programmeReturn") expect(names.length).toBeGreaterThan(0);
  });

  test("charts name every series and both axes; no cell lies under one, nor behind its description", () => {
    const plan = build(sampleLists(), undefined, builder).plan();
    const charts = plan.sheets.flatMap((sheet) =>
      (sheet.charts ?? []).map((chart) => ({ sheet, chart })),
    );
    expect(charts.length).toBeGreaterThan(0);
    for (const { sheet, chart } of charts) {
      const { place, series, valueAxis, categoryAxis } = chart;
      expect([valueAxis?.title, categoryAxis?.title]).not.toContain(undefined);
      for (const each of series) expect(each.categories?.rows).toBe(each.values.rows);
      const covered = [...cellsOf(sheet)].filter(
        ({ row, column }) =>
          row >= place.row &&
          row <= place.row + place.rows &&
          column >= place.column &&
          column < place.column + place.columns,
      );
      expect(covered).toEqual([]);
    }
  });
});
