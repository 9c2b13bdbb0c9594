import type { Builder, Choice, TypedCell } from "../../../src/sheets/builder";
import { computeHere } from "../../../src/sheets/computeHere";
import { keyNames, type ShownAs } from "../../../src/sheets/customerCodes/options";
import { costTable } from "../../../src/sheets/costTable";
import { cellNames } from "../../../src/sheets/costTable/cellNames";
import {
  firstCustomerRow as firstCostRow,
  remarkColumn,
} from "../../../src/sheets/costTable/layout";
import { segmentMap } from "../../../src/sheets/segmentMap";
import { firstCustomerRow as firstSegmentRow } from "../../../src/sheets/segmentMap/layout";
import { bondBoard } from "../../../src/sheets/assessments/bondBoard";
import { communicationBoard } from "../../../src/sheets/assessments/communicationBoard";
import {
  boardRow,
  cellNames as boardCells,
} from "../../../src/sheets/assessments/customerBoard/layout";
import { relationshipBoard } from "../../../src/sheets/assessments/relationshipBoard";
import { retentionTable } from "../../../src/sheets/retentionTable";
import { workingRow } from "../../../src/sheets/retentionTable/layout";
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
  ["costTable", costTable],
  ["segmentMap", segmentMap],
  ["relationshipBoard", relationshipBoard],
  ["bondBoard", bondBoard],
  ["communicationBoard", communicationBoard],
] as [string, Builder][])("%s", (_, builder) => {
  test("with codes and no key holds no name, not even hidden, and its numbers stand without the lists", async () => {
    const { plan } = await made(builder, sampleLists(), "codes");
    expect(namedIn(plan)).toEqual([]);
    for (const sheet of plan.sheets)
      for (const { content } of cellsOf(sheet))
        if (isFormula(content)) expect(content.formula).not.toMatch(/\b(Sales|Costs|Customers)!/);
    expect(JSON.stringify(plan)).toContain("Customers stand as codes, and there is no key.");
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

/** Figures by customer: what stands in a row beside the label. */
function figuresOf(
  rows: Calculated,
  first: number,
  width: number,
  nameOf: (label: unknown) => string,
): Map<string, unknown[]> {
  const named = rows.slice(first).filter((row) => (row[0] ?? "") !== "");
  return new Map(
    named.map((row) => [
      nameOf(row[0]),
      row
        .slice(1, width)
        .map((cell) => (typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : cell || "")),
    ]),
  );
}

/** Sheet, first row and width of each customer's figures. */
const sheets = {
  costTable: [costTable, 1, firstCostRow, remarkColumn],
  segmentMap: [segmentMap, 1, firstSegmentRow, 10],
  relationshipBoard: [relationshipBoard, 0, boardRow.first, 5],
} as const;

for (const [id, [builder, sheet, first, width]] of Object.entries(sheets)) {
  const lists = {
    "the dairy wholesaler": [sampleLists, {}],
    "names like formulas, wildcards and criteria": [nastyLists, { from: 45_400, to: 45_600 }],
  } as const;
  for (const [name, [make, options]] of Object.entries(lists)) {
    const agrees = async (
      calculate: (lists: TestList[], plan: WorkbookPlan) => Promise<Map<string, Calculated>>,
      shownAs: ShownAs,
    ) => {
      const figures = async (way: ShownAs) => {
        const { plan } = await made(builder, make(), way, withOptions({ ...options }));
        const pairs = way === "codesWithKey" ? new Map(pairsOf(plan)) : null;
        const rows = (await calculate(make(), plan)).get(plan.sheets[sheet]!.name)!;
        const nameOf = (label: unknown) => String(pairs?.get(label as CellValue) ?? label);
        return figuresOf(rows, first, width, nameOf);
      };
      const [coded, named] = [await figures(shownAs), await figures("names")];
      if (shownAs === "codesWithKey") return expect(coded).toEqual(named);
      // Sales without a customer have no purchases among values.
      const lines = (all: typeof coded) =>
        [...all].flatMap(([label, row]) =>
          label === words.salesList.noCustomer ? [] : [JSON.stringify(row)],
        );
      expect(lines(coded).sort()).toEqual(lines(named).sort());
    };
    test(`${id} has the same figures for codes as for names: ${name}`, async () => {
      await agrees(calculateInEngine, "codesWithKey");
      await agrees(calculateInEngine, "codes");
    }, 120_000);
    testWithOffice(
      `${id} has the same figures for codes as for names, in LibreOffice: ${name}`,
      () => agrees(recalculate, "codesWithKey"),
    );
  }
}

test("the cost table of one customer is told by the code that stands on it, and keeps to it", async () => {
  const { built, plan } = await made(
    costTable,
    sampleLists(),
    "codesWithKey",
    withOptions({ view: "one" }),
  );
  const cells = [...cellsOf(plan.sheets[0]!)];
  const shown = cells.find(({ row, column }) => row === 4 && column === 2)!.content as string;
  const pairs = pairsOf(plan);
  expect(pairs.map(([code]) => code)).toContain(shown);
  const key = (column: number): TypedCell => ({
    ...{ value: pairs[0]![column]!, address: "", rows: pairs.map((pair) => [pair[column]!]) },
  });
  const typed = new Map([
    [keyNames.codes, key(0)],
    [keyNames.customers, key(1)],
    [cellNames.customer, { value: shown, address: "Cost!C5" }],
  ]);
  const choice = costTable.typed!.choose(typed, built.choice, built.data) as Choice;
  const again = await made(costTable, sampleLists(), "codesWithKey", () => choice);
  const calculated = await calculateInEngine(sampleLists(), again.plan);
  const before = await calculateInEngine(sampleLists(), plan);
  const lines = (all: typeof before) => all.get(plan.sheets[0]!.name)!.slice(4, 23);
  expect(lines(calculated)).toEqual(lines(before));
}, 60_000);

const retention = async (calculate: typeof calculateInEngine) => {
  const { plan } = await made(retentionTable, sampleLists(), "codesWithKey");
  const named = await made(retentionTable, sampleLists(), "names");
  const working = plan.sheets.at(-2)!.name;
  const rounded = (sheet: Calculated) =>
    sheet.map((row) =>
      row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(9)) : cell)),
    );
  const [coded, plain] = [
    await calculate(sampleLists(), plan),
    await calculate(sampleLists(), named.plan),
  ];
  for (const { name } of named.plan.sheets.slice(0, -1))
    expect([name, rounded(coded.get(name)!)]).toEqual([name, rounded(plain.get(name)!)]);
  const codes = coded
    .get(working)!
    .slice(workingRow.customers)
    .map(([code]) => code);
  expect(codes.length).toBeGreaterThan(5);
  expect(codes).toEqual([...codes].sort());
};
const sameRetention =
  "the retention tables count the same by codes as by names, and a list's order does not tell whose they are";
test(sameRetention, () => retention(calculateInEngine), 120_000);
testWithOffice(`${sameRetention}, in LibreOffice`, () => retention(recalculate));

test("a board refreshed by its key keeps each rating with its customer, and takes names written below", async () => {
  const first = await made(relationshipBoard, sampleLists(), "codesWithKey");
  const pairs = pairsOf(first.plan);
  const column = (values: CellValue[], address = ""): TypedCell => ({
    ...{ value: values[0]!, address, rows: values.map((value) => [value]) },
  });
  const [code, customer] = pairs[3]!;
  const prospect = "A prospect of our own";
  const cells = new Map([
    [keyNames.codes, column(pairs.map((pair) => pair[0]))],
    [keyNames.customers, column(pairs.map((pair) => pair[1]))],
    [boardCells.customer, column([code, prospect], "Board!A9:A10")],
    [boardCells.column("comment"), column(["on the phone daily", "met at the fair"])],
  ]);
  const choice = relationshipBoard.typed!.choose(cells, first.built.choice, first.built.data);
  const again = await made(
    relationshipBoard,
    sampleLists(),
    "codesWithKey",
    () => choice as Choice,
  );
  const board = again.plan.sheets[0]!;
  const contents = new Map(
    [...cellsOf(board)].map(({ row, column: of, content }) => [`${row} ${of}`, content]),
  );
  const commented = [...cellsOf(board)].filter(({ content }) =>
    ["on the phone daily", "met at the fair"].includes(content as string),
  );
  const nameOf = new Map(pairsOf(again.plan));
  expect(
    commented.map(({ row, content }) => [
      nameOf.get(contents.get(`${row} 0`) as CellValue),
      content,
    ]),
  ).toEqual([
    [customer, "on the phone daily"],
    [prospect, "met at the fair"],
  ]);
  expect(JSON.stringify(board)).not.toContain(prospect);
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
