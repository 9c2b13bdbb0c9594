import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { serialOf } from "../../../src/marketing/serialDate";
import type { Choice, TypedCell } from "../../../src/sheets/builder";
import type { CellValue } from "../../../src/sheets/list";
import { longTermShare } from "../../../src/sheets/longTermShare";
import { analyse, type Analysis } from "../../../src/sheets/longTermShare/analysis";
import { at, column, firstCustomerRow, on } from "../../../src/sheets/longTermShare/layout";
import type { WorkbookPlan } from "../../../src/sheets/plan";
import { Refusal } from "../../../src/sheets/sentence";
import { en as words } from "../../allWords";
import { testWithData } from "../../data";
import { calculateInEngine } from "../calculateInEngine";
import { edited, type Calculated } from "../calculated";
import { nastyLists, nastyNames } from "../costTable/nastyLists";
import { sampleLists } from "../costTable/sampleLists";
import { Comparison, errorsIn } from "../errorsIn";
import { build, withOptions, type Built, type TestList } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";

const buildShare = (lists: TestList[], change?: (choice: Choice) => Choice): Built =>
  build(lists, change, longTermShare);
const analysisOf = ({ data, choice }: Built): Analysis => analyse(data, choice).analysis!;

/** Every number of the sheets equals that of the pure function, to a billionth. */
function expectAgreement(
  calculated: Map<string, Calculated>,
  plan: WorkbookPlan,
  { share, order, sales }: Analysis,
): void {
  const [result, customers] = plan.sheets.map(({ name }) => calculated.get(name)!) as [
    Calculated,
    Calculated,
  ];
  const found = new Comparison();
  const groups = [
    [on.long, share.long],
    [on.rest, share.rest],
    ...share.classes.map((sums, position) => [on.firstClass + position, sums] as const),
  ] as const;
  for (const [row, sums] of groups) {
    found.compare(`customers in row ${row}`, result[row]![at.customers], sums.customers);
    found.compare(`sales in row ${row}`, result[row]![at.sales], sums.sales);
    if (sales.profit) found.compare(`profit in row ${row}`, result[row]![at.profit], sums.profit);
  }
  const all = share.long.sales + share.rest.sales + share.nobody.sales;
  found.compare("nobody", result[on.nobody]![at.sales], share.nobody.sales);
  const of = result[on.long]![at.salesShare];
  if (Math.abs(all) > 1e-6) found.compare("share", of, all > 0 ? share.long.sales / all : null);
  found.compare("difference", result[on.difference]![at.sales], 0);
  order.forEach((one, position) => {
    const row = customers[firstCustomerRow + position]!;
    const place = share.classOf[one]!;
    found.compare(`class of ${position}`, row[column.class], place === null ? null : place + 1);
    found.compare(`sales of ${position}`, row[column.sales], share.sales[one]!);
  });
  found.compare("alert", result[on.alert]?.[0], null);
  expect([...found.wrong, ...errorsIn(calculated)]).toEqual([]);
}

const cases: Record<string, { lists: () => TestList[]; change?: (choice: Choice) => Choice }> = {
  "the dairy wholesaler, with its list of customers": { lists: sampleLists },
  "classes and years of the user's own, a part year": {
    lists: sampleLists,
    change: withOptions({ from: 45_700, to: 45_900, longFrom: 0.8, "classFrom:1": 0.5 }),
  },
  "codes with a key, for names like formulas, wildcards and criteria": {
    lists: nastyLists,
    change: withOptions({ longFrom: 1, "classFrom:1": 0.4, shownAs: "codesWithKey" }),
  },
  "names like formulas, wildcards and criteria; refunds; no list of customers": {
    lists: nastyLists,
    change: withOptions({ longFrom: 1, "classFrom:1": 0.4 }),
  },
};
describe("the live plan computes what the pure function computes", () => {
  for (const [name, { lists, change }] of Object.entries(cases)) {
    test(`in the workbench's engine: ${name}`, async () => {
      const built = buildShare(lists(), change);
      expect(built.study.refusal).toBeNull();
      const analysis = analysisOf(built);
      expect(analysis.whyValues).toBeNull();
      const plan = built.plan();
      expectAgreement(await calculateInEngine(lists(), plan), plan, analysis);
    }, 60_000);

    testWithOffice(`in LibreOffice: ${name}`, async () => {
      const built = buildShare(lists(), change);
      const plan = built.plan();
      expectAgreement(await recalculate(lists(), plan), plan, analysisOf(built));
    });
  }
});

test("the sample's list of customers is found, and tells more than the first purchases", () => {
  const built = buildShare(sampleLists());
  expect(built.choice.lists.customers?.list).toBe("Customers");
  const none = (choice: Choice): Choice => ({
    ...choice,
    lists: { ...choice.lists, customers: { list: null, roles: {} } },
  });
  const alone = analysisOf(buildShare(sampleLists(), none));
  expect(analysisOf(built).share.long.sales).toBeGreaterThan(alone.share.long.sales);
});

test("years typed on the sheet count at once", async () => {
  const built = buildShare(sampleLists());
  const plan = edited(built.plan(), words.longTermShare.sheets.result, [
    { row: on.longFrom, column: at.value, content: 4 },
    { row: on.firstClass + 4, column: at.value, content: 7.5 },
  ]);
  const expected = analysisOf(
    buildShare(sampleLists(), withOptions({ longFrom: 4, "classFrom:4": 7.5 })),
  );
  expect(expected.share.long).not.toEqual(analysisOf(built).share.long);
  expectAgreement(await calculateInEngine(sampleLists(), plan), plan, expected);
}, 60_000);

test("names that formulas cannot tell apart become values", async () => {
  const lists = nastyLists(["007", 7, "Anna", "ANNA"]);
  const built = buildShare(lists);
  expect(built.study.notes[0]!.text).toMatch(/will be values.*cannot tell/);
  const plan = built.plan();
  expectAgreement(await calculateInEngine(lists, plan), plan, analysisOf(built));
}, 60_000);

const name = fc.constantFrom<string | number>(...nastyNames, "Anna", 8, "");
const day = fc.integer({ min: 44_600, max: 45_700 });
test("any lists, period and years: the live sheets equal the pure function", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(name, day, fc.constantFrom(0, 0.3), fc.integer({ min: -300, max: 900 })), {
        maxLength: 40,
      }),
      fc.array(fc.tuple(name, fc.oneof(day, fc.constant<"">(""))), { maxLength: 12 }),
      fc.integer({ min: 45_300, max: 45_500 }),
      fc.constantFrom(0, 0.5, 1, 2.25),
      async (rows, since, from, longFrom) => {
        const lists: TestList[] = [
          {
            ...{ name: "Sales", headers: ["Customer", "Date", "Amount"] },
            rows: [
              ["Anna", from, 1],
              ...rows.map(([who, date, time, amount]) => [who, date + time, amount]),
            ],
            formats: { Date: "yyyy-mm-dd" },
          },
          {
            ...{ name: "People", headers: ["Customer", "Customer since"] },
            rows: [["Anna", 44_000], ...since],
            formats: { "Customer since": "yyyy-mm-dd" },
          },
        ];
        const built = buildShare(lists, withOptions({ from, to: from + 100, longFrom }));
        expect(built.study.refusal).toBeNull();
        const analysis = analysisOf(built);
        expect(analysis.since).not.toBeNull();
        const plan = built.plan();
        expectAgreement(await calculateInEngine(lists, plan), plan, analysis);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

testWithData(
  "Superstore: 793 customers live; the sales of 2017 are the list's",
  ["superstore/Sample-Superstore.csv"],
  async (file) => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(file, "latin1").trim(), {
      header: true,
    });
    const list: TestList = {
      name: "Superstore",
      headers: ["Customer ID", "Order Date", "Sales", "Profit"],
      rows: data.map((row): CellValue[] => {
        const [month, date, year] = row["Order Date"]!.split("/").map(Number);
        return [
          row["Customer ID"]!,
          serialOf(year!, month!, date!),
          Number(row.Sales),
          Number(row.Profit),
        ];
      }),
      formats: { "Order Date": "yyyy-mm-dd" },
    };
    const built = buildShare([list]);
    const analysis = analysisOf(built);
    const { long, rest } = analysis.share;
    const of2017 = data.filter((row) => row["Order Date"]!.endsWith("2017"));
    expect(long.sales + rest.sales).toBeCloseTo(
      of2017.reduce((sum, row) => sum + Number(row.Sales), 0),
      6,
    );
    expect(analysis.whyValues).toBeNull();
    const plan = built.plan();
    expectAgreement(await calculateInEngine([list], plan), plan, analysis);
  },
  120_000,
);

const few: TestList = {
  name: "Sales",
  headers: ["Customer", "Date", "Amount"],
  rows: [
    ["Ann", 45_300, 10],
    ["", 45_310, 4],
  ],
  formats: { Date: "yyyy-mm-dd" },
};
describe("the builder refuses in one sentence", () => {
  const refusal = (lists: TestList[], change?: (choice: Choice) => Choice) =>
    buildShare(lists, change).study.refusal;
  const people = (since: CellValue): TestList => ({
    ...{ name: "People", headers: ["Customer", "Since"], formats: { Since: "yyyy-mm-dd" } },
    rows: [
      ["Ann", 45_000],
      ["Bo", since],
    ],
  });
  test.each<[string, string | null, RegExp]>([
    ["no list", refusal([]), /^Choose a sales list/],
    [
      "classes that do not rise",
      refusal([few], withOptions({ "classFrom:2": 0.5 })),
      /^Each class of length must begin at more years .* but 0\.5 follows 1/,
    ],
    [
      "negative years",
      refusal([few], withOptions({ longFrom: -1 })),
      /must be from 0 to 100, not -1/,
    ],
    [
      "sales to nobody only",
      refusal([{ ...few, rows: [["", 45_300, 1]] }], (choice) => ({
        ...choice,
        lists: {
          ...choice.lists,
          sales: { list: "Sales", roles: { customer: 0, date: 1, amount: 2 } },
        },
      })),
      /^“Sales” has no sale to a customer from/,
    ],
    [
      "a text among the beginnings",
      refusal([few, people("long ago")]),
      /Row 3 of “People” holds “long ago” in the column “Since”, where a date is needed/,
    ],
  ])("%s", (_, said, sentence) => expect(said).toMatch(sentence));

  test("and says how old a relationship can look, and what stands apart", () => {
    const said = buildShare([few]).study.notes.map(({ text }) => text);
    expect(said).toContain(words.longTermShare.onlySales(45_300));
    expect(said).toContain(words.longTermShare.blankCustomer(1));
    expect(said).toContain(words.longTermShare.noProfit);
  });
});

describe("what is typed on the sheet", () => {
  const built = buildShare([few]);
  const choose = (cell: string, value: CellValue) =>
    longTermShare.typed!.choose(
      new Map([[cell, { value, address: "'Long-term share'!C7" } satisfies TypedCell]]),
      built.choice,
      built.data,
    );
  test("counts in a refresh, nothing is what is usual", () => {
    expect(choose("LongTerm.LongFrom", 3)).toMatchObject({ options: { longFrom: 3 } });
    expect(choose("LongTerm.ClassFrom.2", "")).toMatchObject({ options: { "classFrom:1": null } });
  });
  test.each<[string, CellValue, RegExp]>([
    ["LongTerm.From", "soon", /needs a date in 'Long-term share'!C7/],
    ["LongTerm.LongFrom", "long", /A number is needed in 'Long-term share'!C7, but “long”/],
    ["LongTerm.ClassFrom.3", 0.5, /What was typed on the sheet cannot be used\. Each class/],
  ])("%s holding %p is refused", (cell, value, sentence) => {
    const answer = choose(cell, value);
    expect(answer).toBeInstanceOf(Refusal);
    expect((answer as Refusal).sentence(words)).toMatch(sentence);
  });
});
