import fc from "fast-check";
import { programmeKinds } from "../../../src/marketing/programmeReturn";
import type { Choice, TypedCell } from "../../../src/sheets/builder";
import type { CellValue } from "../../../src/sheets/list";
import type { WorkbookPlan } from "../../../src/sheets/plan";
import { programmeReturn } from "../../../src/sheets/programmeReturn";
import { analyse, type Analysis } from "../../../src/sheets/programmeReturn/analysis";
import { kindOf } from "../../../src/sheets/programmeReturn/kinds";
import { at, layOut, on } from "../../../src/sheets/programmeReturn/layout";
import { Refusal } from "../../../src/sheets/sentence";
import { bg, en as words, ru, sv } from "../../allWords";
import { calculateInEngine } from "../calculateInEngine";
import type { Calculated } from "../calculated";
import { nastyNames } from "../costTable/nastyLists";
import { Comparison, errorsIn } from "../errorsIn";
import { build, withOptions, type Built, type TestList } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";

const buildReturn = (lists: TestList[], change?: (choice: Choice) => Choice): Built =>
  build(lists, change, programmeReturn);
const analysisOf = ({ data, choice }: Built): Analysis => analyse(data, choice).analysis!;
const list = (rows: CellValue[][]): TestList[] => [
  {
    ...{ name: "Programmes", rows },
    headers: ["Programme", "Kind", "Spending", "Profit", "Profit before"],
  },
];
const few: CellValue[][] = [
  ["Dinners", "Social", 100, 700, 400],
  ["Rebates", "Financial", 400, 900, 700],
  ["Ordering", "Structural", 200, 500, 180],
  ["Rebates", "Financial", 100, 50, 0],
  ["=1+1", "Other", 0, 10, 0],
];

/** Every number of the sheet equals that of the pure function, to a billionth; blanks where it knows none. */
function expectAgreement(
  calculated: Map<string, Calculated>,
  plan: WorkbookPlan,
  analysis: Analysis,
): void {
  const cells = calculated.get(plan.sheets[0]!.name)!;
  const { programmes: first, last } = layOut(analysis);
  const found = new Comparison();
  const compare = (what: string, row: number, result: Analysis["all"]) => {
    for (const id of ["spending", "incremental", "net", "return"] as const)
      found.compare(`${what} ${id}`, cells[row]![at[id]], result[id]);
  };
  analysis.listed!.results.forEach((result, position) =>
    compare(`programme ${position}`, first + position, result),
  );
  programmeKinds.forEach((kind, position) =>
    compare(kind, on.firstKind + position, analysis.byKind[kind]),
  );
  compare("all", last, analysis.all);
  found.compare("alert", cells[on.alert]?.[0], null);
  expect([...found.wrong, ...errorsIn(calculated)]).toEqual([]);
}

test("returns by hand: social 200%, structural 60%, financial −50%, ranked against the study", async () => {
  const built = buildReturn(list(few));
  const analysis = analysisOf(built);
  const { social, structural, financial } = analysis.byKind;
  expect([social.return, structural.return, financial.return]).toEqual([2, 0.6, -0.5]);
  expect(analysis.all).toEqual({ spending: 800, incremental: 880, net: 80, return: 0.1 });
  const plan = built.plan();
  const calculated = await calculateInEngine(list(few), plan);
  expectAgreement(calculated, plan, analysis);
  const cells = calculated.get(plan.sheets[0]!.name)!;
  const ranks = cells.slice(on.firstKind, on.firstKind + 3).map((row) => row[at.profit]);
  expect(ranks).toEqual([1, 2, 3]);
  const notes = built.study.notes.map(({ text }) => text);
  expect(notes).toContain(words.programmeReturn.losing(1));
  expect(notes).toContain(words.programmeReturn.withoutKind(1));
}, 60_000);

testWithOffice("the same in LibreOffice", async () => {
  const built = buildReturn(list(few));
  const plan = built.plan();
  expectAgreement(await recalculate(list(few), plan), plan, analysisOf(built));
});

test("any list of programmes: the live sheet equals the pure function", async () => {
  const money = fc.integer({ min: 0, max: 90_000 }).map((cents) => cents / 100);
  const row = fc.tuple(
    fc.constantFrom<CellValue>(...nastyNames, "Dinners", 8),
    fc.constantFrom("Social", "Financial", "structural bond", "a*", "<>", ""),
    money,
    money,
    fc.oneof(money, fc.constant<"">("")),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 25 }), async (rows) => {
      const lists = list([["Dinners", "Social", 1, 2, 0], ...rows]);
      const built = buildReturn(lists);
      expect(built.study.refusal).toBeNull();
      const analysis = analysisOf(built);
      expect(analysis.listed!.why).toBeNull();
      const plan = built.plan();
      expectAgreement(await calculateInEngine(lists, plan), plan, analysis);
    }),
    { numRuns: 15 },
  );
}, 120_000);

test("programmes that formulas cannot tell apart become values", async () => {
  const lists = list([...few, ["007", "Social", 1, 3, 0], [7, "Social", 2, 3, 0]]);
  const built = buildReturn(lists);
  expect(built.study.notes[0]!.text).toMatch(/will be values.*cannot tell/);
  const plan = built.plan();
  expectAgreement(await calculateInEngine(lists, plan), plan, analysisOf(built));
}, 60_000);

test("typed programmes follow from the cells alone", async () => {
  const typed = { "spending:2": 50, "profit:2": 200, "spending:0": 100, "profit:0": 80 };
  const built = buildReturn([], withOptions(typed));
  const plan = built.plan();
  const calculated = await calculateInEngine([], plan);
  expect(errorsIn(calculated)).toEqual([]);
  const cells = calculated.get(plan.sheets[0]!.name)!;
  const returns = cells.slice(on.firstKind, on.firstKind + 3).map((row) => row[at.return]);
  expect(returns).toEqual([3, "", -0.2]);
}, 60_000);

describe("the builder refuses in one sentence", () => {
  const refusal = (lists: TestList[], change?: (choice: Choice) => Choice) =>
    buildReturn(lists, change).study.refusal;
  test.each<[string, string | null, RegExp]>([
    [
      "text among the spending",
      refusal(list([...few, ["Gifts", "Social", "dear", 1, 0]])),
      /Row 7 of “Programmes” holds the text “dear” in the column “Spending”/,
    ],
    [
      "negative spending",
      refusal(list([...few, ["Gifts", "Social", -3, 1, 0]])),
      /^The spending on the programme “Gifts” must be 0 or more, not -3/,
    ],
    [
      "too many programmes",
      refusal(list(Array.from({ length: 120 }, (_, row) => [`P${row}`, "Social", 1, 1, 0]))),
      /names 120 programmes, but a table can show from 1 to 100/,
    ],
    [
      "typed spending below nought",
      refusal([], withOptions({ "spending:1": -2 })),
      /must be 0 or more, not -2/,
    ],
  ])("%s", (_, said, sentence) => expect(said).toMatch(sentence));
});

test("kinds are known by their words in every language, those of the sheets themselves too", () => {
  for (const { kinds } of [words, sv, ru, bg].map((each) => each.programmeReturn))
    for (const kind of programmeKinds)
      expect([kinds[kind], kindOf(kinds[kind])]).toEqual([kinds[kind], kind]);
  expect(kindOf("Other")).toBeNull();
});

describe("what is typed on the sheet", () => {
  const built = buildReturn([]);
  const choose = (name: string, value: CellValue) =>
    programmeReturn.typed!.choose(
      new Map([[name, { value, address: "'Programme return'!D30" } satisfies TypedCell]]),
      built.choice,
      built.data,
    );

  test("counts in a refresh", () => {
    expect(choose("Programme.Kind.1", "Sociala")).toMatchObject({
      options: { "kind:0": "social" },
    });
    expect(choose("Programme.spending.2", 9)).toMatchObject({ options: { "spending:1": 9 } });
  });

  test.each<[string, CellValue, RegExp]>([
    ["Programme.profit.1", "much", /A number is needed in 'Programme return'!D30, but “much”/],
    ["Programme.spending.1", -1, /What was typed on the sheet cannot be used\. The spending/],
  ])("%s holding %p is refused", (name, value, sentence) => {
    const answer = choose(name, value);
    expect(answer).toBeInstanceOf(Refusal);
    expect((answer as Refusal).sentence(words)).toMatch(sentence);
  });
});
