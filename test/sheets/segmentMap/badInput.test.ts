import { en as words } from "../../allWords";
import type { Choice, TypedCell } from "../../../src/sheets/builder";
import type { CellValue } from "../../../src/sheets/list";
import { Refusal } from "../../../src/sheets/sentence";
import { segmentMap } from "../../../src/sheets/segmentMap";
import { nastyLists } from "../costTable/nastyLists";
import { cellsOf } from "../calculated";
import { withOptions, type TestList } from "../listFixture";
import { buildMap } from "./agreement";

const headers = ["Customer", "Date", "Amount", "Order"];
const good: CellValue[][] = [
  ["Anna", 45_300, 10, "A1"],
  ["Boris", 45_400, 20, "A2"],
  ["Anna", 45_600, 30, "A3"],
];
const sales = (rows: CellValue[][], other: Partial<TestList> = {}): TestList => ({
  name: "Sales",
  headers,
  rows,
  formats: { Date: "yyyy-mm-dd" },
  ...other,
});
const refusal = (lists: TestList[], change?: (choice: Choice) => Choice) =>
  buildMap(lists, change).study.refusal;
const changed = (column: number, value: CellValue) =>
  sales(
    good.map((row, at) =>
      at === 1 ? row.map((cell, each) => (each === column ? value : cell)) : row,
    ),
  );

describe("the builder refuses in one sentence", () => {
  const lists: Record<string, [TestList[], RegExp]> = {
    "no list at all": [[], /^Choose a sales list/],
    "an empty list": [[sales([])], /“Sales” has headers but no rows/],
    "text in the amount": [[changed(2, "n/a")], /Row 3 of “Sales” holds the text “n\/a”/],
    "a blank amount": [[changed(2, "")], /Row 3 of “Sales” has nothing in the column “Amount”/],
    "a date that is none": [[changed(1, "soon")], /Row 3 of “Sales” holds “soon” in the column/],
    "an ambiguous date": [[changed(1, "02/03/2024")], /day and month cannot be told apart/],
    "nobody who buys": [
      [sales(good.map(([name, date, amount, order]) => [name!, date!, -Number(amount), order!]))],
      /No customer of “Sales” has a purchase from .*: there are only refunds/,
    ],
    "no customers": [
      [sales(good.map((row) => ["", ...row.slice(1)]))],
      /there are only refunds, or sales without a customer/,
    ],
  };
  for (const [name, [given, sentence]] of Object.entries(lists))
    test(name, () => {
      // A list without sense is not guessed: the user chose it.
      const chosen = (choice: Choice): Choice =>
        given.length === 0
          ? choice
          : {
              ...choice,
              lists: {
                sales: { list: "Sales", roles: { customer: 0, date: 1, amount: 2, order: 3 } },
              },
            };
      expect(refusal(given, chosen)).toMatch(sentence);
    });

  const options: Record<string, [Choice["options"], RegExp]> = {
    "a period without sales": [{ from: 40_000, to: 40_001 }, /no sales from/],
    "a period the wrong way round": [{ from: 45_400, to: 45_300 }, /before it begins/],
    "classes that do not rise": [{ "classFrom:2": 1 }, /begin at more purchases .* 1 follows 1\./],
    "a norm beyond the whole": [{ "norm:1": 1.5 }, /a share from 0% to 100%, not 150%/],
  };
  for (const [name, [given, sentence]] of Object.entries(options))
    test(name, () => expect(refusal([sales(good)], withOptions(given))).toMatch(sentence));

  test("one column for two roles", () => {
    const both = (choice: Choice): Choice => ({
      ...choice,
      lists: { sales: { list: "Sales", roles: { ...choice.lists.sales!.roles, order: 0 } } },
    });
    expect(refusal([sales(good)], both)).toMatch(/“Customer” is chosen twice/);
  });
});

describe("the builder says", () => {
  const texts = (lists: TestList[], change?: (choice: Choice) => Choice) =>
    buildMap(lists, change).study.notes.map(({ text }) => text);

  test("that a norm does not add up, who is in no quadrant, and how names and refunds are treated", () => {
    const notes = texts(nastyLists(), withOptions({ "norm:1": 0.5, to: 45_350 })).join("\n");
    for (const sentence of [
      words.segmentMap.normMustBeWhole,
      "has no purchase in the period and is in no quadrant",
      "begin like formulas",
      "reduce sales and count as no purchase",
      "sales without a customer",
    ])
      expect(notes).toContain(sentence);
  });

  test("that one buyer alone has the medians", () => {
    expect(texts([sales(good.slice(0, 1))])).toContain(words.segmentMap.oneBuyer);
  });
});

describe("what was typed on the map is taken into the choice", () => {
  const built = buildMap([sales(good)]);
  const choose = (cells: Record<string, CellValue>) =>
    segmentMap.typed!.choose(
      new Map(
        Object.entries(cells).map(([name, value]): [string, TypedCell] => [
          `SegmentMap.${name}`,
          { value, address: "'Segment map'!C11" },
        ]),
      ),
      built.choice,
      built.data,
    );

  test("numbers count, blanks are the median, names are kept", () => {
    expect(
      choose({ PurchaseThreshold: 12, FrequencyThreshold: "", "ClassName.2": "now and then" }),
    ).toMatchObject({
      options: { purchaseThreshold: 12, frequencyThreshold: null, "className:1": "now and then" },
    });
  });

  test("every input of the sheet has its name there", () => {
    const names = built.plan().sheets[0]!.names!.map(({ name }) => name);
    // Those of the customers' key stand on a sheet of its own, where there are codes.
    const here = segmentMap.typed!.names.filter((name) => !name.startsWith("Key."));
    expect(names.sort()).toEqual(here.sort());
  });

  test.each([
    [{ From: "soon" }, /needs a date in 'Segment map'!C11/],
    [{ PurchaseThreshold: "much" }, /A number is needed in 'Segment map'!C11, but “much” stands/],
    [{ "ClassFrom.3": 0.5 }, /What was typed on the sheet cannot be used\. Each class/],
  ] as [Record<string, CellValue>, RegExp][])("%j is refused in a sentence", (cells, sentence) => {
    const answer = choose(cells);
    expect(answer).toBeInstanceOf(Refusal);
    expect((answer as Refusal).sentence(words)).toMatch(sentence);
  });
});

test("no text of the plan is a formula", () => {
  const texts = buildMap(nastyLists())
    .plan()
    .sheets.flatMap((sheet) => [...cellsOf(sheet)].map(({ content }) => content));
  expect(texts).toContain("=1+1");
  expect(texts).toContain("@home");
});
