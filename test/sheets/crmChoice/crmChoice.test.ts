import { en } from "../../allWords";
import { weightedScore } from "../../../src/marketing/weightedScore";
import type { WorkbookPlan } from "../../../src/sheets/plan";
import { crmChoice } from "../../../src/sheets/crmChoice";
import { candidates, groups, needRow, resultRow } from "../../../src/sheets/crmChoice/layout";
import {
  criterionRegister,
  signRegister,
  type CriterionColumn,
  type SignColumn,
} from "../../../src/sheets/crmChoice/registers";
import { calculateInEngine } from "../calculateInEngine";
import { edited, type Calculated } from "../calculated";
import { Comparison, errorsIn } from "../errorsIn";
import { filledRegister } from "../filledRegister";
import { build } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";

const text = en.crmChoice;
const { sheets } = text;
const register = criterionRegister(en);

/** Weight, required mark and the marks of four candidates; NaN where nothing is typed. */
const marked = [
  [3, NaN, 4, 5, 3, NaN],
  [2, 3, 4, 2, 3, NaN],
  [1, NaN, 3, 5, NaN, NaN],
  [0, NaN, 1, 5, 5, NaN],
];
const columns: CriterionColumn[] = ["weight", "required", ...candidates];
const costs = { first: [1000, 200], second: [NaN, 300], third: [500, NaN], fourth: [NaN, NaN] };

function filled(): WorkbookPlan {
  const plan = build([], undefined, crmChoice).plan();
  const rated = filledRegister<CriterionColumn>(
    filledRegister<SignColumn>(plan, sheets.need, signRegister(en), [
      { holds: text.answers.yes },
      { holds: text.answers.partly },
      { holds: text.answers.no },
      { holds: text.answers.no },
    ]),
    sheets.choice,
    register,
    marked.map((values) =>
      Object.fromEntries(
        columns.flatMap((id, at) => (Number.isNaN(values[at]) ? [] : [[id, values[at]!]])),
      ),
    ),
  );
  return edited(
    rated,
    sheets.choice,
    candidates.flatMap((id) =>
      costs[id].flatMap((content, at) =>
        Number.isNaN(content)
          ? []
          : [{ row: resultRow.once + at, column: register.column(id), content }],
      ),
    ),
  );
}

function expectAgreement(calculated: Map<string, Calculated>): void {
  expect(errorsIn(calculated)).toEqual([]);
  const seen = new Comparison();
  const choice = calculated.get(sheets.choice)!;
  const weights = Float64Array.from(marked, ([weight]) => weight!);
  candidates.forEach((id, at) => {
    const cell = (row: number) => choice[row]?.[register.column(id)];
    const scores = Float64Array.from(marked, (values) => values[at + 2]!);
    // From 0 to 100 back to 1 to 5.
    const share = weightedScore({ scores, weights }, 1, 5);
    seen.compare(
      `score of ${id}`,
      cell(resultRow.score),
      share === null ? null : 1 + (4 * share) / 100,
    );
    const answered = scores.filter((score) => !Number.isNaN(score)).length;
    seen.compare(`marked of ${id}`, cell(resultRow.marked), answered);
  });
  const line = (row: number) => candidates.map((id) => choice[row]?.[register.column(id)] ?? "");
  // By hand: (3·4 + 2·4 + 1·3)/6; (3·5 + 2·2 + 1·5)/6, but 2 where 3 is required; (3·3 + 2·3)/5.
  expect(line(resultRow.score).slice(0, 3).map(Number)).toEqual([
    expect.closeTo(23 / 6, 9),
    expect.closeTo(4, 9),
    expect.closeTo(3, 9),
  ]);
  expect(line(resultRow.short)).toEqual([0, 1, 0, 0]);
  expect(line(resultRow.cost)).toEqual([2000, 1500, 500, ""]);
  expect(line(resultRow.verdict)).toEqual([text.best, text.tooLittle, text.possible, ""]);

  const need = calculated.get(sheets.need)!;
  const counts = groups.map((_, at) => need[needRow.first + at]!.slice(0, 4));
  expect(counts.map(([group, holding, answered]) => [group, holding, answered])).toEqual([
    [text.groups.crisis, 1.5, 3],
    [text.groups.growth, 0, 1],
    [text.groups.status, 0, 0],
    [text.groups.indication, 0, 0],
  ]);
  expect(counts.map(([, , , advice]) => advice || null)).toEqual([
    ...[text.advices.crisis, null, null, null],
  ]);
  expect(seen.wrong).toEqual([]);
}

test("scores, costs, verdicts and needs are those computed by hand, in the workbench's engine", async () => {
  expectAgreement(await calculateInEngine([], filled()));
});

testWithOffice("in LibreOffice too", async () => {
  expectAgreement(await recalculate([], filled()));
});

test("before anything is typed there is no score, no verdict and no error", async () => {
  const calculated = await calculateInEngine([], build([], undefined, crmChoice).plan());
  expect(errorsIn(calculated)).toEqual([]);
  const choice = calculated.get(sheets.choice)!;
  for (const id of candidates) {
    const column = register.column(id);
    expect(
      [resultRow.score, resultRow.verdict].map((row) => choice[row]?.[column] || null),
    ).toEqual([null, null]);
  }
});
