import type { Choice, TypedCell } from "../../../src/sheets/builder";
import { customerProfile } from "../../../src/sheets/customerProfile";
import { analyse } from "../../../src/sheets/customerProfile/analysis";
import {
  at,
  cellNames,
  column,
  firstCustomerRow,
  on,
} from "../../../src/sheets/customerProfile/layout";
import { keyNames } from "../../../src/sheets/customerCodes/options";
import type { CellValue } from "../../../src/sheets/list";
import type { SheetPlan, WorkbookPlan } from "../../../src/sheets/plan";
import { Refusal } from "../../../src/sheets/sentence";
import { en as words } from "../../allWords";
import { calculateInEngine } from "../calculateInEngine";
import { cellsOf, edited } from "../calculated";
import { build, speech, withOptions, type Built, type TestList } from "../listFixture";
import { dairy, fewLists } from "./profileLists";

const text = words.customerProfile;
const buildProfile = (lists: TestList[], change?: (choice: Choice) => Choice): Built =>
  build(lists, change, customerProfile);
const shownIn = (plan: WorkbookPlan): CellValue[] =>
  [...cellsOf(plan.sheets[1]!)]
    .filter(({ row, column: of }) => row >= firstCustomerRow && of === column.name)
    .map(({ content }) => content as CellValue);

describe("consent", () => {
  test("only who consents is shown; the sheet and the pane say how many are not, and why", () => {
    const built = buildProfile(fewLists());
    const plan = built.plan();
    expect(shownIn(plan)).toEqual(["Ann"]);
    // Bo said no; Cy said nothing, Di nothing clear, Ed stands in no list.
    const sentence = text.leftOut(1, 3);
    expect(sentence).toBe(
      "Left out for want of consent to use personal data: 4 customers (1 said no, 3 gave none).",
    );
    const said = built.study.notes.map(({ text: note }) => note);
    expect(said).toContain(sentence);
    expect(said).toContain(
      "Row 5 of “People” says neither yes nor no to consent (“maybe”); it counts as no consent.",
    );
    expect([...cellsOf(plan.sheets[0]!)].map(({ content }) => content)).toContain(sentence);
    const all = JSON.stringify(plan.sheets);
    for (const name of ["Bo", "Cy", "Di", "Ed"]) expect(all).not.toMatch(`"=?${name}"`);
  });

  test("of a customer who stands twice, every row must give it", () => {
    const lists = fewLists();
    lists[1]!.rows.push(["Ann", "no", "private person", ""], ["Bo", "yes", "private person", ""]);
    expect(buildProfile(lists).study.refusal).toMatch(
      /^No customer of the sales may have a profile: in “People” 2 said no/,
    );
  });

  test("without a column of it nobody is left out, and the reader is warned", () => {
    const built = buildProfile(fewLists(), (choice) => ({
      ...choice,
      lists: { ...choice.lists, customers: { list: null, roles: {} } },
    }));
    expect(shownIn(built.plan())).toEqual(["Ann", "Bo", "Cy", "Di", "Ed"]);
    expect(built.study.notes[0]).toEqual({ kind: "warning", text: text.noConsentColumn });
  });

  test("those beyond the limit are counted", () => {
    const built = buildProfile(fewLists(["yes", "yes", "yes", "yes"]), withOptions({ most: 3 }));
    expect(shownIn(built.plan())).toEqual(["Ann", "Bo", "Cy"]);
    expect(built.study.notes.map(({ text: note }) => note)).toContain(text.beyond(3, 1));
  });
});

/** Everything a sheet's plan says: cells, formulas, row ids, validations, charts. */
const written = (sheet: SheetPlan | WorkbookPlan): string => JSON.stringify(sheet);

describe("codes", () => {
  const names = analyse(
    buildProfile(dairy()).data,
    buildProfile(dairy()).choice,
  ).analysis!.customers.map(({ name }) => String(name));
  const named = (written: string) => names.filter((name) => written.includes(name));
  const pairsOf = (plan: WorkbookPlan): Map<string, CellValue> => {
    const key = plan.sheets.find(({ name }) => name === words.customerCodes.keySheet)!;
    const area = key.names!.find(({ name }) => name === keyNames.codes)!.area;
    const rows = new Map<number, CellValue[]>();
    for (const { row, column: of, content } of cellsOf(key))
      if (row >= area.row && row < area.row + area.rows)
        (rows.get(row) ?? rows.set(row, []).get(row)!)[of] = content as CellValue;
    return new Map([...rows.values()].map(([code, customer]) => [String(code), customer!]));
  };

  test("without a key no name stands anywhere in the plan, not even hidden, and no formula names a list", () => {
    const built = buildProfile(dairy(), withOptions({ shownAs: "codes" }));
    const plan = built.plan();
    expect(named(written(plan))).toEqual([]);
    expect(plan.sheets.map(({ name }) => name)).not.toContain(words.customerCodes.keySheet);
    for (const sheet of plan.sheets)
      for (const { content } of cellsOf(sheet))
        if (typeof content === "object") expect(content.formula).not.toMatch(/Sales|Customers'?!/);
    const contents = [...cellsOf(plan.sheets[0]!)].map(({ content }) => content);
    expect(contents).toContain(words.customerCodes.statement.codes);
    expect(built.study.notes.map(({ text: note }) => note)).toContain(
      words.customerCodes.freeTexts,
    );
  });

  test("with a key names stand on its sheet alone, and neither does what is stored hold them", () => {
    const plan = buildProfile(dairy(), withOptions({ shownAs: "codesWithKey" })).plan();
    for (const sheet of plan.sheets)
      expect([sheet.name, named(written(sheet)).length > 0]).toEqual([
        sheet.name,
        sheet.name === words.customerCodes.keySheet,
      ]);
    expect(named(JSON.stringify(plan.choice))).toEqual([]);
    expect([...pairsOf(plan).values()].map(String).sort()).toEqual([...names].sort());
    expect([...pairsOf(plan).keys()]).toEqual([...pairsOf(plan).keys()].sort());
  });

  test("an earlier key never names the wrong customer: other codes come with every new table", () => {
    const made = () =>
      pairsOf(buildProfile(dairy(), withOptions({ shownAs: "codesWithKey" })).plan());
    const [earlier, now] = [made(), made()];
    expect([...earlier.keys()].filter((code) => now.has(code))).toEqual([]);
  });

  test("sorting the lists, or the key, moves no figure to another code", async () => {
    const lists = fewLists(["yes", "yes", "yes", "yes"]);
    const plan = buildProfile(lists, withOptions({ shownAs: "codesWithKey" })).plan();
    const pairs = pairsOf(plan);
    const salesOf = async (of: TestList[], as: WorkbookPlan) => {
      const rows = (await calculateInEngine(of, as)).get(text.sheets.customers)!;
      return new Map(
        rows
          .slice(firstCustomerRow, firstCustomerRow + pairs.size)
          .map((row) => [row[0], row[column.sales]]),
      );
    };
    const before = await salesOf(lists, plan);
    const sorted = lists.map((list) => ({ ...list, rows: [...list.rows].reverse() }));
    const key = plan.sheets.find(({ name }) => name === words.customerCodes.keySheet)!;
    const { row: first, rows } = key.names![0]!.area;
    // Codes and names from last to first; the hidden column of criteria stays.
    const cells = [...cellsOf(key)].filter(
      ({ row, column: of }) => row >= first && row < first + rows && of < 2,
    );
    const turned = edited(
      plan,
      key.name,
      cells.map(({ row, column: of, content }) => ({
        ...{ row: first + rows - 1 - (row - first), column: of, content },
      })),
    );
    expect(await salesOf(sorted, turned)).toEqual(before);
    for (const [code, sales] of before)
      expect(sales).toBe({ Ann: 110, Bo: 109, Cy: 108, Di: 107 }[String(pairs.get(String(code)))]);
  });

  const choose = (built: Built, cells: [string, TypedCell][]) =>
    customerProfile.typed!.choose(new Map(cells), built.choice, built.data);
  const cell = (value: CellValue, column: CellValue[] = [value]): TypedCell => ({
    ...{ value, address: "'Customer profile'!C7", rows: column.map((each) => [each]) },
  });

  test("a refresh keeps the codes of the key, whatever the lists and the key became, and stores none", () => {
    const lists = fewLists(["yes", "yes", "yes", "yes"]);
    const built = buildProfile(lists, withOptions({ shownAs: "codesWithKey" }));
    const pairs = pairsOf(built.plan());
    const of = new Map([...pairs].map(([code, name]) => [name, code]));
    // The key has been sorted by name, Cy's row was deleted, and Ed has come to the list.
    const kept = ["Di", "Bo", "Ann"];
    const more = [...lists[1]!.rows, ["Ed", "yes", "shop", ""]] as CellValue[][];
    const later = buildProfile(
      [lists[0]!, { ...lists[1]!, rows: more.reverse() }],
      withOptions({ shownAs: "codesWithKey" }),
    );
    const choice = choose(later, [
      [keyNames.customers, cell(kept[0]!, kept)],
      [
        keyNames.codes,
        cell(
          of.get(kept[0]!)!,
          kept.map((name) => of.get(name)!),
        ),
      ],
      [cellNames.customer, cell(of.get("Bo")!)],
    ]) as Choice;
    const plan = customerProfile.plan(later.data, choice, speech, {
      sheetNames: [],
      today: 46_000,
    });
    const now = new Map([...pairsOf(plan)].map(([code, name]) => [name, code]));
    for (const name of kept) expect(now.get(name)).toBe(of.get(name));
    for (const name of ["Cy", "Ed"]) expect([...pairs.keys()]).not.toContain(now.get(name));
    expect(
      [...cellsOf(plan.sheets[0]!)].find(
        ({ row, column: c }) => row === on.customer && c === at.value,
      )!.content,
    ).toBe(of.get("Bo"));
    const stored = JSON.stringify(plan.choice);
    for (const name of ["Ann", "Cy", "Di", "Ed"]) expect(stored).not.toContain(name);
  });

  test.each<[string, CellValue, RegExp]>([
    [cellNames.asOf, "soon", /A date is needed in 'Customer profile'!C7, but “soon”/],
    [cellNames.window, "long", /A number is needed in 'Customer profile'!C7, but “long”/],
    [cellNames.window, 0.5, /cannot be used\. The days compared must be a whole number from 1/],
    [cellNames.years, 51, /cannot be used\. The years expected must be from 0 to 50, not 51/],
    [cellNames.discountRate, 2, /cannot be used\. The discount a year must be .*, not 200%/],
  ])("%s holding %p is refused", (name, value, sentence) => {
    const answer = choose(buildProfile(fewLists()), [[name, cell(value)]]);
    expect(answer).toBeInstanceOf(Refusal);
    expect((answer as Refusal).sentence(words)).toMatch(sentence);
  });
});

describe("the builder refuses in one sentence", () => {
  const refusal = (lists: TestList[], change?: (choice: Choice) => Choice) =>
    buildProfile(lists, change).study.refusal;
  const [sales, people] = fewLists() as [TestList, TestList];
  const only = (list: TestList, roles: Record<string, number>) => (choice: Choice) => ({
    ...choice,
    lists: { ...choice.lists, sales: { list: list.name, roles } },
  });
  const nobody = { ...sales, rows: [["", 45_300, 1]] };
  test.each<[string, string | null, RegExp]>([
    ["no list", refusal([]), /^Choose a sales list/],
    [
      "a day before the sales",
      refusal([sales], withOptions({ asOf: 40_000 })),
      /choose a later day\.$/,
    ],
    [
      "sales to nobody",
      refusal([nobody], only(nobody, { customer: 0, date: 1, amount: 2 })),
      /has no purchase by a named customer/,
    ],
    [
      "too many",
      refusal([sales], withOptions({ most: 501 })),
      /^From 1 to 500 customers .*, not 501\.$/,
    ],
    [
      "nobody consents",
      refusal([sales, { ...people, rows: [["Ann", "no", "", ""]] }]),
      /1 said no .* and 4 gave no consent/,
    ],
    [
      "complaints without a text",
      refusal(fewLists(), (choice) => ({
        ...choice,
        lists: { ...choice.lists, complaints: { list: "People", roles: { customer: 0 } } },
      })),
      /^Choose the column of “People” that holds: Complaint\.$/,
    ],
  ])("%s", (_, said, sentence) => expect(said).toMatch(sentence));
});

test("kinds of customers are known in four languages, and may be corrected", () => {
  const built = buildProfile(dairy());
  const { kinds } = analyse(built.data, built.choice).analysis!;
  const of = (kind: string) => kinds.find(({ text: each }) => each === kind)!.variant;
  expect(["Retail chain", "Shop", "Processing company", "Café or bakery"].map(of)).toEqual([
    ...["retailer", "retailer", "processor", "processor"],
  ]);
  const corrected = buildProfile(dairy(), withOptions({ "variantOf:Shop": "individual" }));
  const again = analyse(corrected.data, corrected.choice).analysis!;
  expect(again.kinds.find(({ text: each }) => each === "Shop")!.variant).toBe("individual");
});
