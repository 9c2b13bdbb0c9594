import type { CellValue } from "../../../src/sheets/list";
import type { Choice } from "../../../src/sheets/builder";
import { build, withOptions, type TestList } from "../listFixture";
import { nastyLists } from "./nastyLists";

const headers = ["Customer", "Date", "Amount", "Order"];

function sales(rows: CellValue[][], other: Partial<TestList> = {}): TestList {
  return { name: "Sales", headers, rows, formats: { Date: "yyyy-mm-dd" }, ...other };
}

const good: CellValue[][] = [
  ["Anna", 45_300, 10, "A1"],
  ["Boris", 45_400, 20, "A2"],
  ["Anna", 45_600, 30, "A3"],
];

const costs = (rows: CellValue[][]): TestList => ({
  name: "Costs",
  headers: ["Cost type", "Customer", "Date", "Amount"],
  rows,
  formats: { Date: "yyyy-mm-dd" },
});

const texts = (lists: TestList[], change?: (choice: Choice) => Choice) =>
  build(lists, change)
    .study.notes.map(({ text }) => text)
    .join("\n");
const refusal = (lists: TestList[], change?: (choice: Choice) => Choice) =>
  build(lists, change).study.refusal;

describe("the builder refuses in one sentence", () => {
  test("no list at all", () => {
    expect(refusal([])).toMatch(/^Choose a sales list/);
  });

  test("a list without a header row", () => {
    const list = sales(good.slice(1), { headers: ["Anna", "45300", "10", "2"] });
    const chosen = (choice: Choice): Choice => ({
      ...choice,
      lists: {
        ...choice.lists,
        sales: { list: "Sales", roles: { customer: 0, date: 1, amount: 2 } },
      },
    });
    expect(refusal([list], chosen)).toMatch(/“Sales” has no header row/);
  });

  test("an empty list", () => {
    expect(refusal([sales([])])).toMatch(/“Sales” has headers but no rows/);
  });

  test("text in the amount column: which row, what, how many", () => {
    const rows = good.map((row) => [...row]);
    rows[1]![2] = "n/a";
    rows[2]![2] = "12,50";
    const sentence = refusal([sales([...rows, ...good])]);
    expect(sentence).toMatch(/Row 3 of “Sales” holds the text “n\/a” in the column “Amount”/);
    expect(sentence).toMatch(/2 such rows/);
  });

  test("a blank amount beside a customer and a date", () => {
    expect(refusal([sales([...good, ["Anna", 45_601, "", "A4"]])])).toMatch(
      /Row 5 of “Sales” has nothing in the column “Amount”/,
    );
  });

  test("dates as text whose day and month cannot be told apart", () => {
    const rows = good.map((row, day) => [row[0]!, `0${day + 1}/02/2024`, row[2]!, row[3]!]);
    expect(refusal([sales(rows)])).toMatch(
      /Row 2 of “Sales” holds the date “01\/02\/2024” as text/,
    );
  });

  test("a date column with something else in it", () => {
    expect(refusal([sales([...good, ["Anna", "soon", 1, "A4"]])])).toMatch(
      /Row 5 of “Sales” holds “soon” in the column “Date”/,
    );
  });

  test("one column for two roles", () => {
    const both = (choice: Choice): Choice => ({
      ...choice,
      lists: {
        ...choice.lists,
        sales: { list: "Sales", roles: { ...choice.lists.sales!.roles, order: 0 } },
      },
    });
    expect(refusal([sales(good)], both)).toMatch(/“Customer” is chosen twice/);
  });

  test("a period without sales, or the wrong way round", () => {
    expect(refusal([sales(good)], withOptions({ from: 40_000, to: 40_001 }))).toMatch(
      /no sales from/,
    );
    expect(refusal([sales(good)], withOptions({ from: 45_400, to: 45_300 }))).toMatch(
      /before it begins/,
    );
  });

  test("profit after the costs of the partnership, which would count them twice", () => {
    expect(refusal(nastyLists(), withOptions({ profitIs: "after" }))).toMatch(/twice/);
  });

  test("a ledger with text among its amounts", () => {
    expect(
      refusal([
        sales(good),
        costs([
          ["Delivery", "Anna", 45_300, "five"],
          ["CRM", "", 45_301, 5],
        ]),
      ]),
    ).toMatch(/Row 2 of “Costs” holds the text “five”/);
  });
});

describe("the builder says how it treats", () => {
  test("a header that stands twice", () => {
    const twice = sales(
      good.map((row) => [...row, 1]),
      { headers: [...headers, "Amount"] },
    );
    expect(texts([twice])).toMatch(/the header “Amount” more than once, in columns C, E/);
    expect(build([twice]).study.refusal).toBeNull();
  });

  test("dates as text in the order year-month-day: understood, written as values", () => {
    const rows = ["2024-01-05", "2024-03-01 13:45:00", "2024-12-30"].map((date, at) => [
      `C${at}`,
      date,
      10,
      `A${at}`,
    ]);
    const built = build([sales(rows)]);
    expect(built.study.refusal).toBeNull();
    expect(texts([sales(rows)])).toMatch(/dates that are text \(first in row 2\)/);
    expect(built.plan().sheets).toHaveLength(3);
  });

  test("a single customer", () => {
    expect(texts([sales(good.filter(([name]) => name === "Anna"))])).toMatch(/a single customer/);
  });

  test("a customer of the ledger who is not in the sales list", () => {
    const ledger = costs([
      ["Delivery", "Zoe", 45_400, 5],
      ["CRM", "", 45_401, 7],
    ]);
    expect(texts([sales(good), ledger])).toMatch(/costs but no sales in the period.*: Zoe\./);
    const rows = build([sales(good), ledger]).plan().sheets[1]!.blocks[2]!.rows;
    expect(rows.map((row) => row[0])).toContain("Zoe");
  });

  test("negative amounts, sales without a customer or a date", () => {
    const rows = [...good, ["Anna", 45_450, -5, "A9"], ["", 45_451, 8, ""], ["Anna", "", 9, "A8"]];
    const said = texts([sales(rows)]);
    expect(said).toMatch(/1 row with a negative amount \(-5\)/);
    expect(said).toMatch(/1 row of sales without a customer \(8\)/);
    expect(said).toMatch(/1 row of sales without a date \(9\)/);
  });

  test("rows that are wholly blank: silently left out", () => {
    const blank: CellValue[] = ["", "", "", ""];
    const built = build([sales([...good, blank, blank])]);
    expect(built.study.refusal).toBeNull();
    expect(texts([sales([...good, blank])])).not.toMatch(/without a/);
  });

  test("names like =1+1: written as text", () => {
    const rows = [...good, ["=1+1", 45_500, 5, "A7"]];
    expect(texts([sales(rows)])).toMatch(/begins like a formula \(=1\+1\); it is written as text/);
  });

  test("a name of 300 characters: values, and the customer can still be chosen", () => {
    const long = "x".repeat(300);
    const built = build([sales([...good, [long, 45_500, 5, "A7"]])]);
    expect(texts([sales([...good, [long, 45_500, 5, "A7"]])])).toMatch(/has 300 characters/);
    const plan = built.plan();
    expect(plan.sheets).toHaveLength(3);
    expect(plan.sheets[1]!.blocks[2]!.rows.map((row) => row[0])).toContain(long);
  });

  test.each([
    ["names that differ in case only", "anna", "cannot tell “anna” and “Anna” apart"],
    ["truth values", true, "“true” looks like a number, date or truth value"],
    ["texts like dates", "1/2", "“1/2” looks like a number, date or truth value"],
    ["more digits than Excel has", "1234567890123456", "looks like a number"],
  ])("keys that SUMIFS cannot tell apart: %s", (_, name, sentence) => {
    expect(texts([sales([...good, [name, 45_500, 5, "A7"]])])).toContain(sentence);
  });

  test("007 beside 7", () => {
    const rows: CellValue[][] = [
      ["007", 45_300, 1, "A"],
      [7, 45_301, 1, "B"],
      ["x", 45_302, 1, "C"],
    ];
    expect(texts([sales(rows)])).toMatch(/cannot tell “7” and “007” apart/);
  });

  test("types whose names say nothing: line 5.4, to be corrected", () => {
    const ledger = costs([
      ["Delivery", "Anna", 45_300, 1],
      ["Zzz", "Anna", 45_300, 1],
    ]);
    const { study } = build([sales(good), ledger]);
    expect(study.notes.map(({ text }) => text).join()).toMatch(/line 5\.4.*Zzz/);
    expect(study.fields).toContainEqual(expect.objectContaining({ id: "line:Zzz", value: "5.4" }));
  });

  test("a discount written in per cent", () => {
    const list: TestList = {
      name: "Sales",
      headers: ["Customer", "Date", "Qty", "Unit price", "Discount"],
      rows: [
        ["Anna", 45_300, 2, 50, 15],
        ["Boris", 45_301, 1, 10, ""],
      ],
      formats: { Date: "yyyy-mm-dd" },
    };
    const { study } = build([list]);
    expect(study.notes.map(({ text }) => text).join()).toMatch(/15 is 15%/);
    expect(study.preview!.rows.at(-1)).toContain("95.00");
  });
});

test("the study never throws, whatever the choice says", () => {
  const nonsense: Choice[] = [
    { lists: {}, options: {} },
    { lists: { sales: { list: "Sales", roles: {} } }, options: { from: "x", view: 7 } },
    {
      lists: { sales: { list: "Sales", roles: { customer: 9, date: 8, amount: 7 } } },
      options: {},
    },
    { lists: { sales: { list: "Gone", roles: { customer: 0 } } }, options: {} },
    {
      lists: {
        sales: { list: "Sales", roles: { customer: 0, date: 1, amount: 2 } },
        ledger: { list: "Costs", roles: {} },
      },
      options: { layout: "wide", "column:99": "5.1.1", "column:x": "5.9" },
    },
  ];
  for (const choice of nonsense)
    expect(
      build([sales(good), costs([["Delivery", "", 45_300, 5]])], () => choice).study.refusal,
    ).toEqual(expect.any(String));
});
