import type { Builder, Choice, TypedCell } from "../../../src/sheets/builder";
import { computeHere } from "../../../src/sheets/computeHere";
import { keyNames, type ShownAs } from "../../../src/sheets/customerCodes/options";
import { keepingAndWinning } from "../../../src/sheets/keepingAndWinning";
import { customerColumn, firstCustomerRow } from "../../../src/sheets/keepingAndWinning/layout";
import type { CellValue } from "../../../src/sheets/list";
import { isFormula, type WorkbookPlan } from "../../../src/sheets/plan";
import { longTermShare } from "../../../src/sheets/longTermShare";
import { valueForecast } from "../../../src/sheets/valueForecast";
import { firstCustomerRow as firstForecast } from "../../../src/sheets/valueForecast/customersSheet";
import { en as words } from "../../allWords";
import { calculateInEngine } from "../calculateInEngine";
import { cellsOf, type Calculated } from "../calculated";
import { nastyLists } from "../costTable/nastyLists";
import { sampleLists } from "../costTable/sampleLists";
import { build, speech, withOptions, type Built, type TestList } from "../listFixture";
import { analysisOf } from "../keepingAndWinning/agreement";
import { recalculate, testWithOffice } from "../recalculate";

const { keySheet } = words.customerCodes;

/** Builds as the pane does, what takes long included. */
async function made(
  builder: Builder,
  lists: TestList[],
  shownAs: ShownAs,
  change: (choice: Choice) => Choice = (choice) => choice,
): Promise<{ built: Built; plan: WorkbookPlan }> {
  const built = build(lists, (choice) => change(withOptions({ shownAs })(choice)), builder);
  expect(built.study.refusal).toBeNull();
  const control = { signal: new AbortController().signal, report: () => undefined };
  const computed = await builder.compute?.(built.data, built.choice, (name, input) =>
    computeHere(name, input, control),
  );
  const context = { sheetNames: lists.map(({ name }) => name), today: 46_000, computed };
  return { built, plan: builder.plan(built.data, built.choice, speech, context) };
}

/** Code and customer of the key's rows. */
function pairsOf(plan: WorkbookPlan): [CellValue, CellValue][] {
  const key = plan.sheets.find(({ name }) => name === keySheet)!;
  const { row, rows } = key.names!.find(({ name }) => name === keyNames.codes)!.area;
  const cells = new Map(
    [...cellsOf(key)].map((each) => [`${each.row} ${each.column}`, each.content]),
  );
  return Array.from({ length: rows }, (_, at) => [
    cells.get(`${row + at} 0`) as CellValue,
    cells.get(`${row + at} 1`) as CellValue,
  ]);
}

const names = [
  ...new Set(
    sampleLists()[0]!
      .rows.map((row) => String(row[2]))
      .filter((name) => name !== ""),
  ),
];
const namedIn = (data: unknown) => {
  const text = JSON.stringify(data);
  return names.filter((name) => text.includes(name));
};

describe.each([
  ["keepingAndWinning", keepingAndWinning],
  ["valueForecast", valueForecast],
  ["longTermShare", longTermShare],
] as [string, Builder][])("%s", (_, builder) => {
  test("with codes and no key holds no name, not even hidden, and its numbers stand without the lists", async () => {
    const { plan } = await made(builder, sampleLists(), "codes");
    expect(namedIn(plan)).toEqual([]);
    for (const sheet of plan.sheets)
      for (const { content } of cellsOf(sheet))
        if (isFormula(content)) expect(content.formula).not.toMatch(/\b(Sales|Costs|Customers)!/);
    expect(JSON.stringify(plan)).toContain(words.customerCodes.statement.codes);
  });

  test("with a key names the customers on its sheet alone", async () => {
    const { plan } = await made(builder, sampleLists(), "codesWithKey");
    for (const sheet of plan.sheets)
      if (sheet.name === keySheet) expect(namedIn(sheet).sort()).toEqual([...names].sort());
      else expect([sheet.name, namedIn(sheet)]).toEqual([sheet.name, []]);
    expect(namedIn(plan.choice)).toEqual([]);
  });

  test("keeps the key's codes in a refresh, and stores none of them", async () => {
    const { built, plan } = await made(builder, sampleLists(), "codesWithKey");
    const kept = pairsOf(plan).slice(3).reverse();
    const cell = (column: number): TypedCell => ({
      ...{ value: kept[0]![column]!, address: "", rows: kept.map((pair) => [pair[column]!]) },
    });
    const cells = new Map([
      [keyNames.codes, cell(0)],
      [keyNames.customers, cell(1)],
    ]);
    const choice = builder.typed!.choose(cells, built.choice, built.data) as Choice;
    const again = await made(builder, sampleLists(), "codesWithKey", () => choice);
    expect(pairsOf(again.plan)).toEqual(expect.arrayContaining(kept));
    expect(JSON.stringify(again.plan.choice)).not.toContain(String(kept[0]![0]));
  });
});

describe("keeping and winning finds each code's customer", () => {
  const expectMovements = (
    calculated: Map<string, Calculated>,
    built: Built,
    plan: WorkbookPlan,
  ) => {
    const { customers, movements } = analysisOf(built);
    const rows = calculated.get(plan.sheets[1]!.name)!.slice(firstCustomerRow);
    const nameOf = new Map(pairsOf(plan));
    const found = new Map(
      rows
        .slice(0, customers.length)
        .map((row) => [
          String(nameOf.get(row[customerColumn.name]!)),
          row[customerColumn.movement] || null,
        ]),
    );
    const expected = customers.map((name, at): [string, string | null] => {
      const movement = movements.movement[at];
      return [String(name), movement ? words.keepingAndWinning.movements[movement] : null];
    });
    expect(found).toEqual(new Map(expected));
  };
  const cases: [string, () => TestList[], Choice["options"]][] = [
    ["the dairy wholesaler", sampleLists, {}],
    [
      ...(["names like formulas, wildcards and criteria", nastyLists] as const),
      { from: 45_400, to: 45_600, silence: 60 },
    ],
  ];
  for (const [name, lists, options] of cases) {
    test(`in the workbench's engine: ${name}`, async () => {
      const { built, plan } = await made(
        keepingAndWinning,
        lists(),
        "codesWithKey",
        withOptions(options),
      );
      expect(analysisOf(built).whyValues).toBeNull();
      expectMovements(await calculateInEngine(lists(), plan), built, plan);
    }, 60_000);
    testWithOffice(`in LibreOffice: ${name}`, async () => {
      const { built, plan } = await made(
        keepingAndWinning,
        lists(),
        "codesWithKey",
        withOptions(options),
      );
      expectMovements(await recalculate(lists(), plan), built, plan);
    });
  }
});

test("the value forecast gives each code its customer's figures", async () => {
  const rowsOf = (plan: WorkbookPlan, nameOf: (label: unknown) => string) => {
    const rows = new Map<number, unknown[]>();
    for (const { row, column, content } of cellsOf(plan.sheets[1]!))
      if (row >= firstForecast && column < 11)
        (rows.get(row) ?? rows.set(row, []).get(row)!)[column] = content;
    return new Map([...rows.values()].map(([label, ...figures]) => [nameOf(label), figures]));
  };
  const named = (await made(valueForecast, sampleLists(), "names")).plan;
  const coded = (await made(valueForecast, sampleLists(), "codesWithKey")).plan;
  const nameOf = new Map(pairsOf(coded));
  expect(rowsOf(coded, (code) => String(nameOf.get(code as string)))).toEqual(
    rowsOf(named, String),
  );
});
