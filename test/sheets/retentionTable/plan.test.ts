import { loadSheetWords, languages, type Language } from "../../../src/languages/language";
import { workbench as bg } from "../../../src/languages/bg/workbench";
import { workbench as en } from "../../../src/languages/en/workbench";
import { workbench as ru } from "../../../src/languages/ru/workbench";
import { workbench as sv } from "../../../src/languages/sv/workbench";
import type { Area } from "../../../src/sheets/plan";
import { retentionTable } from "../../../src/sheets/retentionTable";
import { calculateInEngine } from "../calculateInEngine";
import { cellsOf, formulasOf } from "../calculated";
import { sampleLists } from "../costTable/sampleLists";
import { withOptions } from "../listFixture";
import { analysisOf, buildRetention, layoutOf } from "./agreement";
import { fewLists } from "./fewLists";

const workbenches = { en, sv, ru, bg };

describe.each(Object.keys(languages) as Language[])("in %s", (language) => {
  test("the sample workbook's sales are found, the plan speaks the language, its formulas none", async () => {
    const words = await loadSheetWords(language);
    const { data, choice, study } = buildRetention(sampleLists(workbenches[language].sample));
    expect(study.refusal).toBeNull();
    expect(choice.lists.sales?.list).toBe(workbenches[language].sample.sheets.sales);
    const context = { sheetNames: [], today: 46_000 };
    const plan = retentionTable.plan(data, choice, { language, words }, context);
    expect(plan.sheets.map(({ name }) => name)).toEqual(Object.values(words.retentionTable.sheets));
    for (const { name } of plan.sheets) expect(name.length).toBeLessThanOrEqual(31);
    for (const formula of formulasOf(plan))
      expect(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "")).toMatch(/^[ -~]+$/);
  });
});

test("the plan is data, keeps the periods as they were, and formulas use functions of Excel 2010", () => {
  const built = buildRetention(fewLists(), withOptions({ unit: "month" }));
  const plan = built.plan();
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  expect(plan).toMatchObject({ builder: "retentionTable", show: 0, refreshable: true });
  expect(plan.choice).toMatchObject({
    options: { unit: "month", silence: analysisOf(built).silence },
  });
  const functions = new Set(
    formulasOf(plan).flatMap((formula) =>
      [...formula.replace(/"[^"]*"|'[^']*'/g, "").matchAll(/([A-Z]+)\(/g)].map((found) => found[1]),
    ),
  );
  const known =
    "ABS AND AVERAGE COUNT COUNTA COUNTBLANK COUNTIFS IF IFERROR INDEX INT ISNUMBER MATCH MAX MIN N OR ROWS SUM SUMIFS SUMPRODUCT TRIM";
  expect([...functions].filter((name) => !known.split(" ").includes(name!))).toEqual([]);
});

test("no cell lies under a chart, nor behind its description", () => {
  const plan = buildRetention(sampleLists()).plan();
  for (const sheet of plan.sheets)
    for (const { place } of sheet.charts ?? []) {
      const covered = [...cellsOf(sheet)].filter(
        ({ row, column }) =>
          row >= place.row &&
          row <= place.row + place.rows &&
          column < place.column + place.columns,
      );
      expect([sheet.name, covered]).toEqual([sheet.name, []]);
    }
});

test("charts draw finished periods only: every cell of their series is a number", async () => {
  // Without the last row, June is not over.
  const lists = fewLists();
  lists[0]!.rows.pop();
  const plan = buildRetention(lists, withOptions({ unit: "month" })).plan();
  const sheets = await calculateInEngine(lists, plan);
  const cells = (name: string, { row, column, rows, columns }: Area) =>
    sheets
      .get(name)!
      .slice(row, row + rows)
      .flatMap((each) => each.slice(column, column + columns));
  const drawn = plan.sheets.flatMap(({ name, charts = [] }) =>
    charts.flatMap(({ kind, series }) =>
      kind === "barClustered" ? [] : series.flatMap(({ values }) => cells(name, values)),
    ),
  );
  expect(drawn.length).toBeGreaterThan(40);
  expect(drawn.filter((cell) => typeof cell !== "number")).toEqual([]);
}, 60_000);

test("the waterfall's steps lead from the customers at the start to those at the end", async () => {
  const lists = sampleLists();
  const built = buildRetention(lists);
  const plan = built.plan();
  const sheets = await calculateInEngine(lists, plan);
  const { names, rows } = layoutOf(analysisOf(built), plan);
  const steps = sheets
    .get(names.bucket)!
    .slice(rows.steps)
    .filter((row) => typeof row[1] === "number") as number[][];
  let level = steps[0]![2]!;
  for (const [, base, , gained, lost] of steps.slice(1, -1)) {
    // A gain stands on the level it found, a loss reaches up to it.
    expect(gained! > 0 ? base : base! + lost!).toBe(level);
    level += gained! - lost!;
  }
  expect(steps.at(-1)![2]).toBe(level);
}, 60_000);
