import { bg, en, ru, sv } from "../../allWords";
import { raterAgreement } from "../../../src/marketing/raterAgreement";
import {
  comparisonColumn,
  comparisonRow,
} from "../../../src/sheets/assessments/raters/comparisonSheet";
import { raterColumn } from "../../../src/sheets/assessments/raters/raterSheet";
import { MOST_RATERS } from "../../../src/sheets/assessments/raters/raters";
import type { WorkbookPlan } from "../../../src/sheets/plan";
import { calculateInEngine } from "../calculateInEngine";
import { edited, formulasOf, type Calculated } from "../calculated";
import { Comparison, errorsIn } from "../errorsIn";
import { withOptions } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";
import { build, everyItem, rated, typed } from "./fill";

const text = en.assessments.raters;
const items = everyItem();
const raters = ["Anna", "Bo: north", "Cy"];
const named = withOptions({ raters: raters.join(", ") });

/** What each rater says of the first items; "" where nothing, "x" where something that is no level. */
const scores: (number | string)[][] = [
  [4, 4, 4],
  [2, "3", 5],
  [1, "", 4],
  ["", "", 3],
  [5, "x", 5],
  [3, 9, ""],
];

function filled(): WorkbookPlan {
  const { plan } = build([], named);
  return raters.reduce((changed, _, rater) => {
    const sheet = changed.sheets.at(rater - raters.length)!;
    const { row, ids } = sheet.rowIds!;
    return edited(
      changed,
      sheet.name,
      scores.map((line, item) => ({
        row: row + ids.indexOf(items[item]!),
        column: raterColumn.score,
        content: line[rater]!,
      })),
    );
  }, plan);
}

const levelsOf = (line: (number | string)[]) =>
  line.flatMap((score) => {
    const level = score === "" ? NaN : Number(score);
    return level >= 1 && level <= 5 ? [level] : [];
  });

function expectAgreement(plan: WorkbookPlan, calculated: Map<string, Calculated>): void {
  expect(errorsIn(calculated)).toEqual([]);
  const cells = calculated.get(text.comparison)!;
  const seen = new Comparison();
  const at = (row: number, of: Parameters<typeof comparisonColumn>[1]) =>
    cells[row]![comparisonColumn(raters.length, of)];
  const levels = scores.map(levelsOf);
  levels.forEach((each, item) => {
    const row = comparisonRow.first + item;
    const sorted = [...each].sort();
    const middle = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
    const spread = each.length > 1 ? Math.max(...each) - Math.min(...each) : null;
    seen.compare(`median of ${item}`, at(row, "median"), each.length > 0 ? middle : null);
    seen.compare(`spread of ${item}`, at(row, "spread"), spread);
    seen.compare(`raters of ${item}`, at(row, "rated"), each.length);
    seen.compare(`talk about ${item}`, at(row, "talk"), (spread ?? 0) >= 2 ? text.talkMark : null);
    // The assessment itself goes by the median.
    seen.compare(
      `points of ${item}`,
      rated(plan, calculated, items[item]!, "points"),
      ((middle - 1) / 4) * 100,
    );
  });
  const alpha = raterAgreement(
    levels.map((each) => Float64Array.from(each)),
    "interval",
  );
  seen.compare("agreement", cells[comparisonRow.agreement]![3], alpha);
  expect(alpha).toBeGreaterThan(-1);
  seen.compare("its meaning", cells[comparisonRow.meaning]![3], text.poor);
  expect(seen.wrong).toEqual([]);
}

test("medians, spreads, what to talk about and the agreement are those of the pure functions, in the workbench's engine", async () => {
  const plan = filled();
  expectAgreement(plan, await calculateInEngine([], plan));
}, 60_000);

testWithOffice("in LibreOffice too", async () => {
  const plan = filled();
  expectAgreement(plan, await recalculate([], plan));
});

test("a level on which the raters have agreed is typed over the median and counts", async () => {
  const plan = typed(filled(), { [items[1]!]: { score: 5 } });
  expect(rated(plan, await calculateInEngine([], plan), items[1]!, "points")).toBe(100);
}, 60_000);

test("before anybody rates, nothing is scored and the agreement is not known", async () => {
  const { plan } = build([], named);
  const calculated = await calculateInEngine([], plan);
  expect(errorsIn(calculated)).toEqual([]);
  const cells = calculated.get(text.comparison)!;
  expect(cells[comparisonRow.meaning]![3]).toBe(text.unknown);
  expect(rated(plan, calculated, items[0]!, "points")).toBe("");
}, 60_000);

test("each rater has a sheet of a name that Excel takes, and all of them are announced", () => {
  const { plan, study } = build([], named);
  const names = plan.sheets.map(({ name }) => name);
  expect(names.slice(-4)).toEqual([text.comparison, "Anna", "Bo  north", "Cy"]);
  for (const name of names) expect(study.effect).toContain(`“${name}”`);
  expect(build([]).plan.sheets.map(({ name }) => name)).not.toContain(text.comparison);
});

test("raters that cannot be are refused in a sentence", () => {
  const refusal = (given: string) => build([], withOptions({ raters: given })).study.refusal;
  const many = Array.from({ length: MOST_RATERS + 1 }, (_, at) => `R${at}`).join(";");
  expect(refusal("Anna")).toMatch(/Only one rater, “Anna”, is named/);
  expect(refusal("Anna, Bo, anna ")).toMatch(/“anna” is there twice/);
  expect(refusal(many)).toMatch(/At most 12 raters have room; there are 13/);
  expect(refusal(`Anna, ${"x".repeat(61)}`)).toMatch(/at most 60 characters; one has 61/);
  expect(refusal(" , ;")).toBeNull();
});

test.each(Object.entries({ en, sv, ru, bg }))(
  "in %s the raters' sheets keep within Excel's limits",
  (language, words) => {
    const { plan } = build([], named, { language: language as "en", words });
    for (const sheet of plan.sheets)
      for (const { message, prompt } of sheet.validations ?? [])
        for (const box of [message, prompt]) {
          expect(box?.title.length ?? 0).toBeLessThanOrEqual(32);
          expect(box?.text.length ?? 0).toBeLessThanOrEqual(255);
        }
    for (const formula of formulasOf(plan)) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      for (const [quoted] of formula.matchAll(/"(?:[^"]|"")*"/g))
        expect(quoted.length).toBeLessThanOrEqual(257);
    }
  },
);
