import { languages, loadSheetWords, type Language } from "../../../../src/languages/language";
import { workbench as bg } from "../../../../src/languages/bg/workbench";
import { workbench as en } from "../../../../src/languages/en/workbench";
import { workbench as ru } from "../../../../src/languages/ru/workbench";
import { workbench as sv } from "../../../../src/languages/sv/workbench";
import { MOST_FORMULAS } from "../../../../src/sheets/formulas/whyNotLive";
import { cellNames } from "../../../../src/sheets/assessments/customerBoard/layout";
import { MOST_CUSTOMERS } from "../../../../src/sheets/assessments/customerBoard/options";
import type { Choice, TypedCell } from "../../../../src/sheets/builder";
import type { CellValue } from "../../../../src/sheets/list";
import { countFormulas } from "../../../../src/sheets/plan";
import { Refusal } from "../../../../src/sheets/sentence";
import { en as words } from "../../../allWords";
import { calculateInEngine } from "../../calculateInEngine";
import { cellsOf, formulasOf } from "../../calculated";
import { sampleLists } from "../../costTable/sampleLists";
import { errorsIn } from "../../errorsIn";
import { build, withOptions, type TestList } from "../../listFixture";
import { buildBoard, columnOf, compareFigures } from "./boardOf";
import { boards } from "./boards";

const workbenches = { en, sv, ru, bg };
const context = { sheetNames: [], today: 46_000 };
const native = new Set(
  "AND AVERAGE AVERAGEIFS CHOOSE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DAY IF IFERROR INDEX INT ISNUMBER LARGE LEFT MATCH MAX MIN MONTH N OR RIGHT ROUND ROW ROWS SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TRIM YEAR".split(
    " ",
  ),
);
const few: TestList = {
  name: "Sales",
  headers: ["Customer", "Date", "Amount"],
  rows: [
    ["Ann", 45_300, 10],
    ["Bo", 45_310, 4],
    ["Ann", 45_320, -2],
    ["", 45_320, 7],
  ],
  formats: { Date: "yyyy-mm-dd" },
};

describe.each(boards.map((board) => [board[0].id, board] as const))("%s", (id, board) => {
  const [definition, builder] = board;
  const variants = definition.variants ?? [null];
  const limit = definition.numbers[0]?.id ?? "customers";

  test.each(Object.keys(languages) as Language[])(
    "in %s: the sample is understood, the plan speaks the language, its formulas Excel 2010's English",
    async (language) => {
      const own = await loadSheetWords(language);
      for (const variant of variants) {
        const { data, choice, study } = build(
          sampleLists(workbenches[language].sample),
          withOptions({ variant }),
          builder,
        );
        expect(study.refusal).toBeNull();
        const plan = builder.plan(data, choice, { language, words: own }, context);
        const { board: first, summary } = definition.texts(own).sheets;
        expect(plan.sheets.map(({ name }) => name)).toEqual([
          first,
          summary,
          own.customerBoard.working,
        ]);
        for (const formula of formulasOf(plan)) {
          const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
          expect(bare).toMatch(/^[ -~]+$/);
          for (const [, name] of bare.matchAll(/([A-Z]+)\(/g)) expect(native).toContain(name);
          for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g))
            expect(text.length).toBeLessThanOrEqual(257);
        }
        for (const validation of plan.sheets.flatMap(({ validations = [] }) => validations)) {
          const { message, prompt } = validation;
          for (const each of [message, prompt]) {
            expect(each?.title.length ?? 0).toBeLessThanOrEqual(32);
            expect(each?.text.length ?? 0).toBeLessThanOrEqual(225);
          }
          if (validation.kind !== "list") continue;
          expect(validation.values.join(",").length).toBeLessThanOrEqual(255);
          expect(validation.values.filter((value) => value.includes(","))).toEqual([]);
        }
      }
    },
  );

  test("the plan is data, and every column to be typed is kept by a refresh", () => {
    for (const variant of variants) {
      const { plan } = buildBoard(board, sampleLists(), [], { variant });
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      expect(plan).toMatchObject({ builder: id, show: 0, refreshable: true });
      const names = plan.sheets.flatMap((sheet) => (sheet.names ?? []).map(({ name }) => name));
      // By these two the pane follows the board; they are calculated.
      const calculated: string[] = [cellNames.rated, cellNames.reason];
      for (const name of names.filter((one) => !calculated.includes(one)))
        expect(builder.typed!.names).toContain(name);
      // What stands on the sheets is not kept a second time.
      expect((plan.choice as Choice).options).not.toHaveProperty("rows");
    }
  });

  test("charts name every series and both axes; no cell lies under one", () => {
    const { plan } = buildBoard(board, sampleLists());
    for (const sheet of plan.sheets)
      for (const { place, series, valueAxis, categoryAxis, kind } of sheet.charts ?? []) {
        if (kind !== "radar")
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

  test("500 customers are live or are values, never more formulas than a workbook bears", () => {
    const rows = Array.from({ length: 1200 }, (_, row): CellValue[] => [
      `Customer ${row % 600}`,
      45_300 + (row % 300),
      row,
    ]);
    const many = { ...few, rows };
    for (const variant of variants) {
      const { plan, analysis } = buildBoard(board, [many], [], {
        ...{ customers: MOST_CUSTOMERS, variant },
      });
      expect(analysis.best).toHaveLength(MOST_CUSTOMERS);
      const formulas = countFormulas(plan);
      const perRow = Object.values(
        plan.sheets[0]!.blocks[0]!.rows[18]!.filter((cell) => typeof cell === "object" && cell),
      ).length;
      expect(perRow).toBeLessThanOrEqual(definition.formulas);
      expect(formulas).toBeLessThanOrEqual(MOST_FORMULAS);
    }
  });

  test("names that formulas cannot tell apart become values, the ratings stay live", async () => {
    const list = { ...few, rows: [...few.rows, ["007", 45_300, 5], [7, 45_301, 6]] };
    const built = buildBoard(board, [list]);
    expect(built.built.study.notes[0]!.text).toMatch(/will be values.*cannot tell/);
    const calculated = await calculateInEngine([list], built.plan);
    const found = compareFigures(built, calculated);
    expect([...found.wrong, ...errorsIn(calculated)]).toEqual([]);
  }, 60_000);

  describe("refuses in one sentence", () => {
    const refusal = (lists: TestList[], change?: (choice: Choice) => Choice) =>
      build(lists, change, builder).study.refusal;
    const chosen = (choice: Choice): Choice => ({
      ...choice,
      lists: { sales: { list: "Sales", roles: { customer: 0, date: 1, amount: 2 } } },
    });
    test.each<[string, string | null, RegExp]>([
      ["no list", refusal([]), /^Choose a sales list/],
      ["an empty list", refusal([{ ...few, rows: [] }], chosen), /^“Sales” .*\.$/],
      [
        "no dates",
        refusal([{ ...few, rows: [["Ann", "", 10]] }], chosen),
        /^“Sales” has no dates, so no period can be taken from it/,
      ],
      [
        "sales to nobody only",
        refusal([{ ...few, rows: [["", 45_300, 10]] }], chosen),
        /^“Sales” has no purchase of a named customer from/,
      ],
      [
        "half a customer",
        refusal([few], withOptions({ customers: 2.5 })),
        /whole number from 1 to 500, not 2\.5/,
      ],
      ["too many", refusal([few], withOptions({ customers: 501 })), /from 1 to 500, not 501/],
      [
        "a limit that cannot be",
        refusal([few], withOptions({ [limit]: -1 })),
        /must be .*from .* to .*, not -1/,
      ],
    ])("%s", (_, said, sentence) => expect(said).toMatch(sentence));
  });

  describe("what is typed on the sheets", () => {
    const built = build([few], undefined, builder);
    const column = definition.action.step;
    const cell = (rows: CellValue[], address: string): TypedCell => ({
      ...{ value: rows[0]!, rows: rows.map((value) => [value]), address },
    });
    const choose = (cells: [string, TypedCell][]) =>
      builder.typed!.choose(new Map(cells), built.choice, built.data);
    const sheet = `'${definition.texts(words).sheets.board}'!`;

    test("stays with its customer, whatever the order; prospects of the user's own stay too", () => {
      const answer = choose([
        ["Board.Customer", cell(["Bo", "Ann", "Zoe", ""], `${sheet}A11:A14`)],
        [`Board.Column.${column}`, cell(["Call", "", "", ""], `${sheet}K11:K14`)],
      ]) as Choice;
      const again = buildBoard(board, [few], JSON.parse(String(answer.options.rows)) as []);
      const names = again.analysis.rows.flatMap(({ name }) => name ?? []);
      expect(names).toEqual(["Ann", "Bo", "Zoe"]);
      const { typed } = again.analysis.rows[1]!;
      expect(typed).toEqual({ [column]: "Call" });
      expect(columnOf(again, new Map([[again.layout.names.board, []]]), column).size).toBe(3);
    });

    test("a rating without a customer is refused by its row, so that it is not lost", () => {
      const answer = choose([
        ["Board.Customer", cell(["Ann", ""], `${sheet}A11:A12`)],
        [`Board.Column.${column}`, cell(["", "Call"], `${sheet}K11:K12`)],
      ]);
      expect(answer).toBeInstanceOf(Refusal);
      expect((answer as Refusal).sentence(words)).toMatch(
        /^Row 12 of the board holds “Call” but no customer/,
      );
    });

    const ofLimit: [string, CellValue, RegExp][] =
      definition.numbers.length === 0
        ? []
        : [
            [`Board.Number.${limit}`, "few", /A number is needed in here, but “few”/],
            [`Board.Number.${limit}`, -1, /What was typed on the sheets cannot be used\./],
          ];
    test.each<[string, CellValue, RegExp]>([
      ["Board.From", "soon", /needs a date in here/],
      ...ofLimit,
    ])("%s holding %p is refused", (name, value, sentence) => {
      const answer = choose([[name, { value, rows: [[value]], address: "here" }]]);
      expect(answer).toBeInstanceOf(Refusal);
      expect((answer as Refusal).sentence(words)).toMatch(sentence);
    });
  });
});
