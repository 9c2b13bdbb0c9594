import { asFailure, type Failure } from "../../src/excel/failure";
import { PLANNED_BYTES } from "../../src/excel/messageSize";
import { findPlans, removePlan } from "../../src/excel/plans";
import { writePlan } from "../../src/excel/writePlan";
import { faults } from "../../src/workbench/host/faults/faults";
import { chartOption } from "../../src/workbench/page/charts/chartOption";
import { resolveCharts } from "../../src/workbench/host/resolveCharts";
import { words } from "../../src/languages/en";
import type { Content, WorkbookPlan } from "../../src/sheets/plan";
import { openExcel, quiet, sheetNames, valuesOf, type OpenExcel } from "./openExcel";
import { blockSheet, sheetPlan, workbookPlan } from "./samplePlan";

const { failures, afterwards } = words.excel;

async function refusalOf(plan: WorkbookPlan, progress = quiet()): Promise<Failure> {
  try {
    await writePlan(plan, progress);
  } catch (error) {
    return asFailure(error);
  }
  throw new Error("The plan was written.");
}

describe.each(["desktop", "web"] as const)("on %s", (profile) => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel({ profile });
  });
  afterEach(() => excel.close());

  test("a plan stands in the workbook as it says", async () => {
    const written = await writePlan(
      workbookPlan([sheetPlan("Costs"), blockSheet("O'Brien (2)", [["x"]])]),
      quiet(),
    );
    expect(written.sheets.map(({ name }) => name)).toEqual(["Costs", "O'Brien (2)"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(written.sheets[0]!.id);
      const cells = sheet.getRange("A1:C5").load("values,formulas,numberFormat");
      const ids = sheet.getRange("G4:G5").load("values,columnHidden");
      const names = sheet.names.load("items/name,items/visible,items/formula");
      const input = sheet.getRange("B4:B5");
      input.dataValidation.load("rule,errorAlert");
      input.conditionalFormats.load("items/type");
      const title = sheet.getRange("A1");
      title.format.font.load("bold,size");
      sheet.load("showGridlines");
      sheet.pageLayout.load("orientation,zoom");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.charts.load("items/name");
      const shown = context.workbook.worksheets.getActiveWorksheet().load("name");
      const cursor = context.workbook.getActiveCell().load("address");
      await context.sync();

      expect(cells.values[4]).toEqual(["=1+1", 300, 0.75]);
      expect(cells.formulas[3]![2]).toBe("=B4/SUM($B$4:$B$5)");
      expect(cells.numberFormat[4]![2]).toBe("0.0%");
      expect(ids.values).toEqual([["a"], ["007"]]);
      expect(ids.columnHidden).toBe(true);
      const named = Object.fromEntries(names.items.map((item) => [item.name, item]));
      expect(named.Amounts!.visible).toBe(true);
      expect(named.RM_Plan!.visible).toBe(false);
      expect(named.RM_Plan!.formula).toBe(`="${written.id}|1|costTable|0"`);
      expect(named.RM_Area!.formula).toBe("=Costs!$A$1:$G$5".replace("Costs", namedSheet(named)));
      expect(input.dataValidation.rule.decimal).toMatchObject({ operator: "Between" });
      expect(input.dataValidation.errorAlert.title).toBe("Amount");
      expect(input.conditionalFormats.items).toHaveLength(1);
      expect([title.format.font.bold, title.format.font.size]).toEqual([true, 16]);
      expect(sheet.showGridlines).toBe(false);
      expect(sheet.pageLayout.orientation).toBe("Landscape");
      expect(sheet.pageLayout.zoom.horizontalFitToPages).toBe(1);
      expect(frozen.address).toMatch(/A1:A3$/);
      expect(sheet.charts.items).toHaveLength(1);
      expect(shown.name).toBe("Costs");
      expect(cursor.address).toMatch(/B4$/);
    });
  });

  test("a chart's series hold their cells, also where the first one looks like a name", async () => {
    const column = (at: number) => ({ row: 0, column: at, rows: 3, columns: 1 });
    const plan = blockSheet("Charted", [
      ["–", 1],
      [2, 3],
      [4, 5],
    ]);
    plan.charts = [
      {
        kind: "line",
        title: "Two",
        place: { row: 5, column: 0, rows: 10, columns: 4 },
        series: [
          { name: "First", values: column(0) },
          { name: "Second", values: column(1) },
        ],
        description: "From 2 to 4, and from 1 to 5.",
      },
    ];
    const { sheets } = await writePlan(workbookPlan([plan]), quiet());
    const [chart] = excel.host.book.state(sheets[0]!.id).charts;
    expect(chart!.series.map(({ name, values }) => [name, values?.area])).toEqual([
      ["First", column(0)],
      ["Second", column(1)],
    ]);
  });

  test("a scatter chart takes points from another sheet, and draws thresholds as dashed lines", async () => {
    const column = (at: number) => ({ row: 0, column: at, rows: 2, columns: 1 });
    const map = blockSheet("Map", [
      [3, 0],
      [3, 9],
    ]);
    const points = blockSheet("Points", [
      [1, 5],
      [2, 7],
    ]);
    map.charts = [
      {
        kind: "scatter",
        title: "Customers",
        place: { row: 5, column: 0, rows: 10, columns: 4 },
        series: [
          { name: "Line", values: column(1), categories: column(0), look: "threshold" },
          {
            name: "Points",
            sheet: "Points",
            values: column(1),
            categories: column(0),
            look: "points",
          },
        ],
        description: "Two points, and a line at 3.",
      },
    ];
    const { sheets } = await writePlan(workbookPlan([map, points]), quiet());
    const [chart] = excel.host.book.state(sheets[0]!.id).charts;
    const [line, dots] = chart!.series;
    expect([line!.values!.sheetId, dots!.values!.sheetId]).toEqual(sheets.map(({ id }) => id));
    expect([line!.chartType, line!.other.get("LineStyle")]).toEqual([
      "XYScatterLinesNoMarkers",
      "Dash",
    ]);
    expect([dots!.chartType, dots!.other.get("MarkerStyle")]).toEqual([null, "Circle"]);
    const [drawnLine, drawnDots] = chartOption(
      resolveCharts(excel.host.book, sheets[0]!.id)[0]!,
      "light",
      "en-US",
    )!.series as Record<string, unknown>[];
    expect(drawnLine).toMatchObject({
      type: "line",
      data: [
        [3, 0],
        [3, 9],
      ],
      lineStyle: { type: "dashed" },
      showSymbol: false,
    });
    expect(drawnDots).toMatchObject({
      type: "scatter",
      data: [
        [1, 5],
        [2, 7],
      ],
    });
  });

  test("a waterfall stands on a series without a fill, its gains and losses in colours of their own, no legend", async () => {
    const column = (at: number) => ({ row: 0, column: at, rows: 2, columns: 1 });
    const plan = blockSheet("Waterfall", [
      [0, 5, 0],
      [3, 0, 2],
    ]);
    plan.charts = [
      {
        kind: "columnStacked",
        title: "Bucket",
        place: { row: 5, column: 0, rows: 10, columns: 4 },
        series: [
          { name: "Base", values: column(0), look: "base" },
          { name: "Gained", values: column(1), look: "gain" },
          { name: "Lost", values: column(2), look: "loss" },
        ],
        description: "Gained 5, lost 2.",
      },
    ];
    const { sheets } = await writePlan(workbookPlan([plan]), quiet());
    const [chart] = excel.host.book.state(sheets[0]!.id).charts;
    expect(chart).toMatchObject({ chartType: "ColumnStacked", legendVisible: false });
    const [base, gained, lost] = chart!.series.map(({ fillColor }) => fillColor);
    expect(base).toBe("none");
    expect(new Set([base, gained, lost]).size).toBe(3);
    expect([gained, lost].join()).toMatch(/^#[0-9A-F]{6},#[0-9A-F]{6}$/);
  });

  test("a chart's description stands below it where that row is empty, also within a block", async () => {
    const charted = (name: string, caption: Content) => {
      const rows: Content[][] = Array.from({ length: 12 }, () => [null, null]);
      rows[0] = [1, 2];
      rows[9] = [null, caption];
      const plan = blockSheet(name, rows);
      plan.charts = [
        {
          kind: "columnClustered",
          title: "Two",
          place: { row: 2, column: 0, rows: 7, columns: 4 },
          series: [{ name: "First", values: { row: 0, column: 0, rows: 1, columns: 2 } }],
          description: "1 and 2.",
        },
      ];
      return plan;
    };
    const plan = workbookPlan([charted("Free", null), charted("Taken", "mine")]);
    const { sheets } = await writePlan(plan, quiet());
    expect(await valuesOf(sheets[0]!.name, "A10:B10")).toEqual([["1 and 2.", ""]]);
    expect(await valuesOf(sheets[1]!.name, "A10:B10")).toEqual([["", "mine"]]);
  });

  test("every text comes back exactly, and none becomes a formula, number, date or boolean", async () => {
    const texts = [
      ..."=1+1|+1|-1|@A1|'tis|''|007|1e5|1,5|5%|€5|kr 100|2024-01-02|Jan 5|12:30|1/2|TRUE|false|SANT".split(
        "|",
      ),
      ...'#N/A|#REF!|<b>x</b>|O\'Brien|a|Ж|{=1}|=HYPERLINK("http://x")|  x |x\ny|\t=1|\r=1|~*?'.split(
        "|",
      ),
      "x".repeat(300),
      "😀=1",
    ];
    await writePlan(
      workbookPlan([
        blockSheet(
          "Texts",
          texts.map((text) => [text]),
        ),
      ]),
      quiet(),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem("Texts")
        .getRange(`A1:A${texts.length}`)
        .load("values,valueTypes");
      await context.sync();
      expect(range.values.map(([value]) => value as unknown)).toEqual(texts);
    });
  });

  test("three requests, however many sheets and cells", async () => {
    const rows: Content[][] = Array.from({ length: 400 }, (_, row) => [
      `Customer ${row}`,
      row,
      { formula: `=B${row + 1}*2` },
    ]);
    const sheets = Array.from({ length: 8 }, (_, index) => blockSheet(`Sheet of ${index}`, rows));
    excel.host.trips.reset();
    await writePlan(workbookPlan(sheets), quiet());
    expect(excel.host.trips.count).toBeLessThanOrEqual(3);
  });

  test("how the sheets print is one request more, and no plan fails for it", async () => {
    const print = { orientation: "landscape", titleRows: 1 } as const;
    const plan = (titleRows: number) =>
      workbookPlan([
        { ...blockSheet("One", [["x"]]), print: { ...print, titleRows } },
        { ...blockSheet("Two", [["y"]]), print },
      ]);
    excel.host.trips.reset();
    // No printer is missing here; rows that no sheet has are refused as its page set-up would be.
    const { id, sheets } = await writePlan(plan(9_999_999), quiet());
    expect(excel.host.trips.count).toBeLessThanOrEqual(4);
    expect((await findPlans()).map((stored) => stored.id)).toEqual([id]);
    expect(excel.host.book.state(sheets[0]!.id).printTitleRows).toBeNull();
    await removePlan(id);
    const [first] = (await writePlan(plan(1), quiet())).sheets;
    expect(excel.host.book.state(first!.id).printTitleRows).toMatchObject({ row: 0, rows: 1 });
  });

  test("a long plan is sent in no more requests than their size forces, each below 5 MB", async () => {
    const text = "A customer's name, written at some length ".repeat(3);
    const rows: Content[][] = Array.from({ length: 60_000 }, (_, row) => [text, row]);
    const shares: number[] = [];
    excel.host.trips.reset();
    await writePlan(workbookPlan([blockSheet("Long", rows)]), {
      signal: new AbortController().signal,
      report: (share) => shares.push(share),
    });
    const { count, bytesIn, largestIn } = excel.host.trips;
    expect(largestIn).toBeLessThan(5_000_000);
    expect(count).toBeLessThanOrEqual(3 + Math.ceil(bytesIn / PLANNED_BYTES));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  test("a name that is taken meanwhile is refused and nothing is written", async () => {
    await writePlan(workbookPlan([blockSheet("Costs", [["x"]])]), quiet());
    const before = await excel.snapshot();
    const plan = workbookPlan([blockSheet("New", [["x"]]), blockSheet("COSTS", [["y"]])]);
    expect((await refusalOf(plan)).sentence(words)).toBe(failures.nameTaken("COSTS"));
    expect(await excel.snapshot()).toEqual(before);
  });

  test("what Excel refuses halfway leaves no sheet and no setting behind, and says what that cost", async () => {
    const before = await excel.snapshot();
    const plan = workbookPlan([
      blockSheet("First", [["x"]]),
      blockSheet("Second", [[{ formula: "=SUM(" }]]),
    ]);
    const refusal = await refusalOf(plan);
    expect(refusal.sentence(words)).toContain(afterwards.removed);
    expect(await excel.snapshot()).toEqual(before);
  });

  test("cancelled between two requests, the sheets are gone again", async () => {
    const before = await excel.snapshot();
    const rows: Content[][] = Array.from({ length: 40_000 }, () => ["x".repeat(150)]);
    const controller = new AbortController();
    const refusal = await refusalOf(workbookPlan([blockSheet("Long", rows)]), {
      signal: controller.signal,
      report: () => controller.abort(),
    });
    expect(refusal.code).toBe("cancelled");
    expect(refusal.sentence(words)).toBe(`${failures.cancelled} ${afterwards.removed}`);
    expect(await excel.snapshot()).toEqual(before);
  });

  test("a workbook whose structure is protected is refused before anything is written", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const refusal = await refusalOf(workbookPlan([blockSheet("New", [["x"]])]));
    expect(refusal.sentence(words)).toBe(failures.workbookProtected);
    expect(await sheetNames()).not.toContain("New");
  });

  test("while a cell is edited the user is asked to leave it", async () => {
    const end = excel.editCell();
    const refusal = await refusalOf(workbookPlan([blockSheet("New", [["x"]])]));
    expect(refusal.sentence(words)).toBe(failures.editing);
    end();
    expect(await sheetNames()).not.toContain("New");
  });
});

test("a workbook open for reading only is refused", async () => {
  const excel = await openExcel({ fault: faults.readOnly });
  const refusal = await refusalOf(workbookPlan([blockSheet("New", [["x"]])]));
  expect(refusal.sentence(words)).toBe(failures.readOnly);
  expect(await sheetNames()).not.toContain("New");
  await excel.close();
});

test("an Excel that lacks what is needed is told so, by the name of the requirement set", async () => {
  const excel = await openExcel({ fault: faults.tooOld });
  const refusal = await refusalOf(workbookPlan([blockSheet("New", [["x"]])]));
  expect(refusal.sentence(words)).toBe(failures.tooOld("ExcelApi 1.9"));
  await excel.close();
});

/** The sheet as the name's formula writes it, quoted or not. */
function namedSheet(names: Record<string, Excel.NamedItem>): string {
  return /^=(.*)!/.exec(String(names.RM_Area!.formula))![1]!;
}
