import type { Choice, TypedCell } from "../../../src/sheets/builder";
import { keepingAndWinning } from "../../../src/sheets/keepingAndWinning";
import { activityOf } from "../../../src/sheets/keepingAndWinning/activities";
import type { CellValue } from "../../../src/sheets/list";
import { Refusal } from "../../../src/sheets/sentence";
import { en as words } from "../../allWords";
import { withOptions, type TestList } from "../listFixture";
import { buildKeeping } from "./agreement";

const DATE = { Date: "yyyy-mm-dd" };
const sales = (rows: CellValue[][]): TestList => ({
  ...{ name: "Sales", headers: ["Customer", "Date", "Amount"], formats: DATE },
  rows,
});
const costs = (rows: CellValue[][]): TestList => ({
  ...{ name: "Costs", headers: ["Date", "Cost type", "Amount"], formats: DATE },
  rows,
});
const good = [
  ["Ann", 45_300, 10],
  ["Bo", 45_650, 20],
];
const refusal = (lists: TestList[], change?: (choice: Choice) => Choice) =>
  buildKeeping(lists, change).study.refusal;
const notes = (lists: TestList[], change?: (choice: Choice) => Choice) =>
  buildKeeping(lists, change).study.notes.map(({ text }) => text);

describe("the builder refuses in one sentence", () => {
  test.each<[string, string | null, RegExp]>([
    ["no list at all", refusal([]), /^Choose a sales list/],
    [
      "text among the costs",
      refusal([
        sales(good),
        costs([
          [45_300, "Bonus", "dear"],
          [45_300, "Bonus", 3],
        ]),
      ]),
      /Row 2 of “Costs” holds the text “dear” in the column “Amount”/,
    ],
    [
      "only refunds in the period",
      refusal([sales([["Ann", 45_300, -1]])]),
      /^No customer of “Sales” has a purchase from .*, so there is nobody/,
    ],
    [
      "a type column in which every row has its own text",
      refusal([
        sales(good),
        costs([
          [45_300, "Bonus", 1],
          ...Array.from({ length: 70 }, (_, at) => [45_301, `t${at}`, 1]),
        ]),
      ]),
      /holds 71 different texts, and 60 are the most/,
    ],
    [
      "a silence of nought",
      refusal([sales(good)], withOptions({ silence: 0 })),
      /^The days without a purchase must be from 1 to 1,100, not 0\./,
    ],
    [
      "a negative discount rate",
      refusal([sales(good)], withOptions({ discountRate: -0.1 })),
      /from 0% to 1,000%, not -10%/,
    ],
    [
      "no years",
      refusal([sales(good)], withOptions({ horizon: 0 })),
      /must be above 0 and at most 50, not 0/,
    ],
    [
      "a margin above the sales",
      refusal([sales(good)], withOptions({ margin: 1.2 })),
      /100% at most, not 120%/,
    ],
    [
      "negative spending",
      refusal([sales(good)], withOptions({ "added:winning": -5 })),
      /must be 0 or more, not -5/,
    ],
  ])("%s", (_, said, sentence) => expect(said).toMatch(sentence));
});

test("the builder says what is missing and what is left out", () => {
  const said = notes([
    sales([...good, ["", 45_640, 3]]),
    costs([
      ["", "Bonus", 4],
      [45_650, "Rent", 9],
    ]),
  ]);
  expect(said).toEqual(
    expect.arrayContaining([
      words.keepingAndWinning.noMargin,
      words.keepingAndWinning.nothingSpent("Winning new customers"),
      words.keepingAndWinning.undatedCosts(1),
      words.keepingAndWinning.blankCustomer(1),
    ]),
  );
  expect(notes([sales(good)])).toContain(words.keepingAndWinning.noLedger);
});

test.each([
  ["Customer acquisition", "winning"],
  ["Win-back calls", "winningBack"],
  ["Loyalty programme", "keeping"],
  ["Värvning", "winning"],
  ["Kundvård", "keeping"],
  ["Реклама", "winning"],
  ["Привлечение клиентов", "winning"],
  ["Удержание клиентов", "keeping"],
  ["Возврат клиентов", "winningBack"],
  ["Привличане", "winning"],
  ["Задържане", "keeping"],
  ["Rent", null],
])("“%s” is %s", (cost, activity) => expect(activityOf(cost)).toBe(activity));

describe("what is typed on the sheet", () => {
  const built = buildKeeping([sales(good)]);
  const choose = (name: string, value: CellValue) =>
    keepingAndWinning.typed!.choose(
      new Map([[name, { value, address: "'Keeping and winning'!C7" } satisfies TypedCell]]),
      built.choice,
      built.data,
    );
  test("counts in a refresh", () => {
    expect(choose("Keeping.AddedWinning", 70)).toMatchObject({ options: { "added:winning": 70 } });
    expect(choose("Keeping.Margin", "")).toMatchObject({ options: { margin: null } });
  });

  test.each<[string, CellValue, RegExp]>([
    ["Keeping.From", "soon", /needs a date in 'Keeping and winning'!C7/],
    ["Keeping.Silence", "long", /A number is needed in 'Keeping and winning'!C7, but “long”/],
    ["Keeping.Years", -1, /What was typed on the sheet cannot be used\. The years/],
  ])("%s holding %p is refused", (name, value, sentence) => {
    const answer = choose(name, value);
    expect(answer).toBeInstanceOf(Refusal);
    expect((answer as Refusal).sentence(words)).toMatch(sentence);
  });
});
