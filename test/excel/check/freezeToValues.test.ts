import { asFailure, type Failure } from "../../../src/excel/failure";
import { freezeToValues } from "../../../src/excel/check/freezeToValues";
import { words } from "../../../src/languages/en";
import { faults, refused } from "../../../src/workbench/host/faults/faults";
import { openExcel, quiet, sheetNames, type OpenExcel } from "../openExcel";
import { registerSmallFunctions } from "./smallFunctions";

const SUFFIX = " – values";

async function refusalOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    return asFailure(error);
  }
  throw new Error("It was done.");
}

/** Two sheets of formulas of the add-in, one that looks at them, one that needs nothing. */
async function fill(): Promise<Record<string, string>> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const plain = worksheets.add("Plain");
    const costs = worksheets.add("It's costs");
    const summary = worksheets.add("Summary");
    plain.getRange("A1:A2").values = [[5], [6]];
    plain.getRange("A3").formulas = [["=SUM(A1:A2)"]];
    costs.getRange("A1:A3").values = [[1], [2], [3]];
    costs.getRange("B1:B5").formulas = [
      ["=RM.TWICE(A1)"],
      ["=IF(A2>0,RM.TWICE(A2)+1,0)"],
      ["=B1+B2+Plain!A3"],
      ['="RM.TWICE(A1)"'],
      ["=RM.PERCENT(A3)"],
    ];
    costs.getRange("D1").formulas = [["=RM.TABLE(A1)"]];
    costs.getRange("B1").numberFormat = [["0.00 €"]];
    costs.names.add("best", costs.getRange("B2"));
    costs.names.add("RM_Plan", '="an id|1|costTable|0"').visible = false;
    names.add("outside", costs.getRange("B1"));
    costs.getRange("B6").formulas = [["=best*10"]];
    summary.getRange("A1:A4").formulas = [
      ["='It''s costs'!B2*100"],
      ["=Plain!A3+1"],
      ["=outside+1"],
      ["=A1+A2"],
    ];
    const chart = costs.charts.add("ColumnClustered", costs.getRange("A1:B3"), "Columns");
    chart.name = "Doubled";
    for (const sheet of [plain, costs, summary]) sheet.load("id,name");
    await context.sync();
    return Object.fromEntries([plain, costs, summary].map(({ id, name }) => [name, id]));
  });
}

async function cellsOf(sheet: string, address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas,numberFormat,valueTypes");
    await context.sync();
    const { values, formulas, numberFormat, valueTypes } = range;
    const read: Record<string, unknown[][]> = { values, formulas, numberFormat, valueTypes };
    return read;
  });
}

// Functions answer when the machine lets them.
jest.setTimeout(60_000);

describe.each(["desktop", "web"] as const)("on %s", (profile) => {
  let excel: OpenExcel;
  let ids: Record<string, string>;
  let functions: ReturnType<typeof registerSmallFunctions>;
  beforeEach(async () => {
    excel = await openExcel({ profile });
    functions = registerSmallFunctions(excel);
    ids = await fill();
    await excel.engine.settled(20_000);
  });
  afterEach(() => excel.close());

  test("what needs the add-in becomes values with its formats on a copy; all else stays live, the original as it was", async () => {
    const before = await cellsOf("It's costs", "A1:E6");
    excel.host.trips.reset();
    const frozen = await freezeToValues([ids["It's costs"]!], SUFFIX, quiet());
    expect(excel.host.trips.count).toBeLessThanOrEqual(9);
    expect(frozen).toMatchObject([
      { name: "It's costs – values", original: "It's costs", frozen: 4 },
    ]);
    expect(await sheetNames()).toContain("It's costs – values");
    await excel.engine.settled(20_000);

    const copy = await cellsOf("It's costs – values", "A1:E6");
    expect(copy.values).toEqual(before.values);
    expect(copy.numberFormat).toEqual(before.numberFormat);
    expect(copy.formulas!.map((row) => row[1])).toEqual([
      2,
      5,
      "=B1+B2+Plain!A3",
      '="RM.TWICE(A1)"',
      0.03,
      expect.stringMatching(/^=.*\*10$/),
    ]);
    // The spill is plain values: text that begins with "=" is no formula, an error is an error.
    expect(copy.formulas!.slice(0, 3).map((row) => row.slice(3))).toEqual([
      ["Name", "Value"],
      ["=1+1", 1],
      ["", "#N/A"],
    ]);
    expect(copy.valueTypes![2]![4]).toBe("Error");
    expect(await cellsOf("It's costs", "A1:E6")).toEqual(before);

    // It is a sheet of the user's own, with its chart and names.
    const { marks, best, charts } = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("It's costs – values");
      sheet.names.load("items/name,items/formula");
      sheet.charts.load("items/name");
      await context.sync();
      const { items } = sheet.names;
      return {
        marks: items.filter(({ name }) => name.startsWith("RM_")),
        best: String(items.find(({ name }) => name === "best")?.formula),
        charts: sheet.charts.items.map(({ name }) => name),
      };
    });
    expect(marks).toEqual([]);
    expect(best).toBe("='It''s costs – values'!$B$2");
    expect(charts).toEqual(["Doubled"]);

    // Live cells of the copy follow the copy, also when the functions are gone.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("It's costs – values").getRange("B2").values = [[50]];
      await context.sync();
    });
    await excel.engine.settled(20_000);
    const after = await cellsOf("It's costs – values", "B3:B6");
    expect(after.values).toEqual([[63], ["RM.TWICE(A1)"], [0.03], [500]]);
  });

  test("a formula that looks at another sheet that needs the add-in becomes a value too, directly or by a name", async () => {
    const frozen = await freezeToValues(Object.values(ids), SUFFIX, quiet());
    expect(frozen.map(({ name }) => name)).toEqual(["It's costs – values", "Summary – values"]);
    const { formulas } = await cellsOf("Summary – values", "A1:A4");
    expect(formulas).toEqual([[500], ["=Plain!A3+1"], [3], ["=A1+A2"]]);
  });

  test("a name that is taken gets a number, a long one is cut", async () => {
    await freezeToValues([ids.Summary!], SUFFIX, quiet());
    const [again] = await freezeToValues([ids.Summary!], SUFFIX, quiet());
    expect(again!.name).toBe("Summary – values (2)");
  });

  test("a function that is still computing is waited for", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Summary").getRange("C1").formulas = [["=RM.SLOW(4)"]];
      await context.sync();
    });
    setTimeout(() => functions.answer(), 300);
    await freezeToValues([ids.Summary!], SUFFIX, quiet());
    const { formulas } = await cellsOf("Summary – values", "C1");
    expect(formulas).toEqual([[5]]);
  });

  test("a cell without a result, a protected sheet, one that needs nothing: refused in a sentence, nothing made", async () => {
    const before = await sheetNames();
    const plain = await refusalOf(freezeToValues([ids.Plain!], SUFFIX, quiet()));
    expect(plain.sentence(words)).toBe(words.excel.failures.nothingToFreeze);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Summary").getRange("C1").formulas = [["=RM.GONE(4)"]];
      await context.sync();
    });
    await excel.engine.settled(20_000);
    const gone = await refusalOf(freezeToValues([ids.Summary!], SUFFIX, quiet()));
    expect(gone.sentence(words)).toBe(words.excel.failures.noResult("'Summary'!C1", "#NAME?"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("It's costs").protection.protect();
      await context.sync();
    });
    const kept = await refusalOf(freezeToValues([ids["It's costs"]!], SUFFIX, quiet()));
    expect(kept.sentence(words)).toBe(words.excel.failures.sheetProtected("It's costs"));
    expect(await sheetNames()).toEqual(before);
  });

  test("a sheet whose filter hides rows is refused in a sentence and not copied; without its filter it is", async () => {
    const before = await excel.snapshot();
    const end = excel.host.inject(faults.filtered);
    const kept = await refusalOf(freezeToValues([ids["It's costs"]!], SUFFIX, quiet()));
    end();
    expect(kept.sentence(words)).toBe(words.excel.failures.sheetFiltered("It's costs"));
    expect(await excel.snapshot()).toEqual(before);
    expect(await freezeToValues([ids["It's costs"]!], SUFFIX, quiet())).toHaveLength(1);
  });

  test("whichever request fails, and when it is cancelled, no copy is left and the originals are as they were", async () => {
    const before = await excel.snapshot();
    let reached = 0;
    for (let request = 0; ; request += 1) {
      const end = excel.host.inject(refused(request));
      const failed = await freezeToValues(Object.values(ids), SUFFIX, quiet()).then(
        () => false,
        () => true,
      );
      end();
      if (!failed) break;
      reached += 1;
      expect(await excel.snapshot()).toEqual(before);
      expect(request).toBeLessThan(20);
    }
    expect(reached).toBeGreaterThanOrEqual(5);
  }, 60_000);

  test("cancelled while it writes, it leaves nothing", async () => {
    const before = await excel.snapshot();
    const abort = new AbortController();
    const refusal = await refusalOf(
      freezeToValues(Object.values(ids), SUFFIX, {
        signal: abort.signal,
        report: (_share, phase) => phase === "writing" && abort.abort(),
      }),
    );
    expect(refusal.code).toBe("cancelled");
    expect(await excel.snapshot()).toEqual(before);
  });
});
