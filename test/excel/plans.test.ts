import { asFailure, type Failure } from "../../src/excel/failure";
import {
  findPlans,
  planSheetNames,
  removePlan,
  rewritePlan,
  showSheet,
  type Renewal,
} from "../../src/excel/plans";
import { writePlan } from "../../src/excel/writePlan";
import { words } from "../../src/languages/en";
import type { WorkbookPlan } from "../../src/sheets/plan";
import { openExcel, quiet, sheetNames, valuesOf, type OpenExcel } from "./openExcel";
import { blockSheet, sheetPlan, workbookPlan } from "./samplePlan";

const { failures, afterwards } = words.excel;

async function refusalOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    return asFailure(error);
  }
  throw new Error("It was done.");
}

async function enter(sheet: string, address: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** A refresh that takes nothing from the sheets. */
function renewal(plan: WorkbookPlan): Renewal {
  return { typed: [], plan: () => plan };
}

describe.each(["desktop", "web"] as const)("on %s", (profile) => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel({ profile });
  });
  afterEach(() => excel.close());

  test("a plan is found again with its choice, also after its sheets were renamed", async () => {
    const plan = workbookPlan([blockSheet("One", [["x"]]), blockSheet("Two", [["y"]])]);
    const { id } = await writePlan(plan, quiet());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Two").name = "My own name";
      await context.sync();
    });
    excel.host.trips.reset();
    const [found] = await findPlans();
    expect(excel.host.trips.count).toBeLessThanOrEqual(2);
    expect(found).toMatchObject({
      id,
      builder: "costTable",
      schemaVersion: 1,
      choice: plan.choice,
      refreshable: true,
      newer: false,
    });
    expect(planSheetNames(found!)).toEqual(["One", "My own name"]);
  });

  test("a sheet the user deleted is missing from its plan; a plan without sheets is not found", async () => {
    await writePlan(
      workbookPlan([blockSheet("One", [["x"]]), blockSheet("Two", [["y"]])]),
      quiet(),
    );
    const remove = (name: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      });
    await remove("Two");
    expect((await findPlans()).map(planSheetNames)).toEqual([["One", null]]);
    await remove("One");
    expect(await findPlans()).toEqual([]);
  });

  test("records that cannot be read do not hide the others", async () => {
    const { id } = await writePlan(workbookPlan([blockSheet("One", [["x"]])]), quiet());
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      for (const [index, value] of ["{not JSON", "null", "[]", '{"id":"x"}', 7].entries())
        settings.add(`RM.plan.broken${index}`, value);
      await context.sync();
    });
    expect((await findPlans()).map((plan) => plan.id)).toEqual([id]);
    await removePlan(id);
    expect(await findPlans()).toEqual([]);
  });

  test("removing a plan takes its sheets and what is stored, and nothing else", async () => {
    const before = await excel.snapshot();
    const { id } = await writePlan(workbookPlan([sheetPlan("Costs")]), quiet());
    await removePlan(id);
    expect(await excel.snapshot()).toEqual(before);
    expect((await refusalOf(removePlan(id))).sentence(words)).toBe(failures.planGone);
  });

  test("a plan can be removed when its sheets are the only ones", async () => {
    const before = await sheetNames();
    const { id } = await writePlan(workbookPlan([blockSheet("Costs", [["x"]])]), quiet());
    await Excel.run(async (context) => {
      for (const name of before) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    await removePlan(id);
    expect(await sheetNames()).toHaveLength(1);
    expect(await findPlans()).toEqual([]);
  });

  test("a sheet that is gone cannot be shown", async () => {
    expect((await refusalOf(showSheet("Nowhere"))).sentence(words)).toBe(
      failures.sheetGone("Nowhere"),
    );
  });

  describe("refresh", () => {
    const first = () => workbookPlan([sheetPlan("Costs")]);
    const shorter = () =>
      workbookPlan(
        [
          sheetPlan("Costs", {
            blocks: [{ row: 0, column: 0, rows: [["Costs of relationships"], ["=2+2"]] }],
            rowIds: { column: 6, row: 1, ids: ["z"] },
          }),
        ],
        { choice: { lists: {}, options: { period: 2025 } } },
      );

    test("keeps the sheet, its place and what stands beside, and replaces the contents", async () => {
      const { id, sheets } = await writePlan(first(), quiet());
      await enter("Costs", "J2", "my note");
      const [stored] = await findPlans();
      const again = await rewritePlan(stored!, renewal(shorter()), quiet());
      expect(again).toEqual({ id, sheets });
      const values = await valuesOf("Costs", "A1:J5");
      expect(values[1]).toEqual(["=2+2", "", "", "", "", "", "z", "", "", "my note"]);
      expect(
        values
          .slice(2)
          .flat()
          .every((value) => value === ""),
      ).toBe(true);
      const [refreshed, ...others] = await findPlans();
      expect(others).toEqual([]);
      expect(refreshed).toMatchObject({ id, choice: shorter().choice });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Costs");
        sheet.charts.load("items/name");
        await context.sync();
        expect(sheet.charts.items).toHaveLength(1);
      });
    });

    test("tells the maker of the new plan what the named cells hold, in one request more", async () => {
      const { id } = await writePlan(first(), quiet());
      await enter("Costs", "B4", 55);
      const [stored] = await findPlans();
      excel.host.trips.reset();
      const heard: unknown[] = [];
      const plan: Renewal["plan"] = (cells) => {
        heard.push(...cells);
        return first();
      };
      await rewritePlan(stored!, { typed: ["Amounts", "Nowhere"], plan }, quiet());
      expect(heard).toEqual([
        [
          "Amounts",
          {
            ...{ value: 55, rows: [[55], [300]], formulas: [[55], [300]] },
            address: expect.stringMatching(/^'?Costs'?!/) as string,
          },
        ],
      ]);
      expect(excel.host.trips.count).toBeLessThanOrEqual(6);
      expect((await findPlans())[0]).toMatchObject({ id });
    });

    test("a named cell that was deleted is not told, the others are", async () => {
      await writePlan(
        workbookPlan([
          sheetPlan("Costs", {
            names: [
              { name: "Amounts", area: { row: 3, column: 1, rows: 1, columns: 1 } },
              { name: "Lost", area: { row: 4, column: 1, rows: 1, columns: 1 } },
            ],
          }),
        ]),
        quiet(),
      );
      await Excel.run(async (context) => {
        const { names } = context.workbook.worksheets.getItem("Costs");
        names.getItem("Lost").formula = "=#REF!";
        await context.sync();
      });
      const [stored] = await findPlans();
      const heard: string[] = [];
      const plan: Renewal["plan"] = (cells) => {
        heard.push(...cells.keys());
        return first();
      };
      await rewritePlan(stored!, { typed: ["Lost", "Amounts"], plan }, quiet());
      expect(heard).toEqual(["Amounts"]);
    });

    test("is refused for sheets that are the user's to fill in, which stay as they are", async () => {
      await writePlan(workbookPlan([sheetPlan("Costs")], { refreshable: false }), quiet());
      await enter("Costs", "B4", 55);
      const before = await excel.snapshot();
      const [stored] = await findPlans();
      const refusal = await refusalOf(rewritePlan(stored!, renewal(first()), quiet()));
      expect(refusal.sentence(words)).toBe(failures.notRefreshable);
      expect(await excel.snapshot()).toEqual(before);
    });

    test("takes a fixed number of requests", async () => {
      await writePlan(first(), quiet());
      const [stored] = await findPlans();
      excel.host.trips.reset();
      await rewritePlan(stored!, renewal(first()), quiet());
      expect(excel.host.trips.count).toBeLessThanOrEqual(5);
    });

    test("refuses to write over what the user put where new figures would stand", async () => {
      await writePlan(shorter(), quiet());
      await enter("Costs", "B4", "mine");
      const before = await valuesOf("Costs", "A1:J9");
      const [stored] = await findPlans();
      const refusal = await refusalOf(rewritePlan(stored!, renewal(first()), quiet()));
      expect(refusal.sentence(words)).toBe(failures.refreshOccupied("Costs", "B4"));
      expect(await valuesOf("Costs", "A1:J9")).toEqual(before);
    });

    test("puts everything back when Excel refuses halfway", async () => {
      await writePlan(first(), quiet());
      const before = await excel.snapshot();
      const [stored] = await findPlans();
      const broken = workbookPlan([
        sheetPlan("Costs", {
          blocks: [{ row: 0, column: 0, rows: [["new"], [{ formula: "=(" }]] }],
        }),
      ]);
      const refusal = await refusalOf(rewritePlan(stored!, renewal(broken), quiet()));
      expect(refusal.sentence(words)).toContain(afterwards.restored);
      expect(await excel.snapshot()).toEqual(before);
    });

    /** The names of the sheet, with what defines them. */
    const namesOf = (sheet: string) =>
      Excel.run(async (context) => {
        const names = context.workbook.worksheets.getItem(sheet).names;
        names.load("items/name,items/formula,items/visible");
        await context.sync();
        return names.items.map(({ name, formula, visible }) => [name, formula as string, visible]);
      });

    test.each([
      { what: "contents", formula: "=(", choices: ["a"], said: afterwards.restored },
      { what: "looks", formula: "=1", choices: ["a,b"], said: afterwards.contentsRestored },
    ])(
      "a failure in the $what leaves the names as they were, and claims no more than it put back",
      async ({ formula, choices, said }) => {
        await writePlan(first(), quiet());
        const before = [await excel.snapshot(), await namesOf("Costs")];
        const [stored] = await findPlans();
        const broken = sheetPlan("Costs", {
          blocks: [{ row: 0, column: 0, rows: [["new"], [{ formula }]] }],
          names: [
            { name: "Amounts", area: { row: 9, column: 9, rows: 1, columns: 1 } },
            { name: "Anew", area: { row: 0, column: 0, rows: 1, columns: 1 } },
          ],
          validations: [
            { area: { row: 1, column: 0, rows: 1, columns: 1 }, kind: "list", values: choices },
          ],
        });
        const refusal = await refusalOf(
          rewritePlan(stored!, renewal(workbookPlan([broken])), quiet()),
        );
        expect(refusal.sentence(words)).toMatch(said);
        expect([await excel.snapshot(), await namesOf("Costs")]).toEqual(before);
      },
    );

    test("makes a deleted sheet anew under a free name", async () => {
      await writePlan(workbookPlan([sheetPlan("Costs"), blockSheet("Two", [["y"]])]), quiet());
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Two").delete();
        await context.sync();
      });
      const [stored] = await findPlans();
      const plan = workbookPlan([sheetPlan("Costs"), blockSheet("Two", [["again"]])]);
      await rewritePlan(stored!, renewal(plan), quiet());
      expect(await valuesOf("Two", "A1:A1")).toEqual([["again"]]);
      expect((await findPlans()).map(planSheetNames)).toEqual([["Costs", "Two"]]);
    });

    test("a plan that becomes shorter leaves no sheet behind, neither then nor when it is removed", async () => {
      const before = await excel.snapshot();
      const live = workbookPlan([
        blockSheet("Costs", [[{ formula: "=Working!A1" }]]),
        blockSheet("Customers", [["x"]]),
        blockSheet("Working", [[7]]),
      ]);
      const { id, sheets } = await writePlan(live, quiet());
      const values = workbookPlan([blockSheet("Costs", [[7]]), blockSheet("Customers", [["x"]])]);
      const [stored] = await findPlans();
      const again = await rewritePlan(stored!, renewal(values), quiet());
      expect(again).toEqual({ id, sheets: sheets.slice(0, 2) });
      expect(await sheetNames()).not.toContain("Working");
      expect(await valuesOf("Costs", "A1")).toEqual([[7]]);
      expect((await findPlans()).map(planSheetNames)).toEqual([["Costs", "Customers"]]);
      await removePlan(id);
      expect(await excel.snapshot()).toEqual(before);
    });

    test("a sheet too many is not dropped from a workbook whose structure is protected", async () => {
      await writePlan(workbookPlan([sheetPlan("Costs"), blockSheet("Two", [["y"]])]), quiet());
      await Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
      const before = await excel.snapshot();
      const [stored] = await findPlans();
      const refusal = await refusalOf(rewritePlan(stored!, renewal(first()), quiet()));
      expect(refusal.sentence(words)).toBe(failures.workbookProtected);
      expect(await excel.snapshot()).toEqual(before);
    });

    test("a plan of a newer version is not touched", async () => {
      await writePlan(workbookPlan([sheetPlan("Costs")], { schemaVersion: 2 }), quiet());
      const [stored] = await findPlans();
      const refusal = await refusalOf(rewritePlan(stored!, renewal(first()), quiet()));
      expect(refusal.sentence(words)).toBe(failures.planNewer);
    });

    test("a protected sheet is refused by name", async () => {
      await writePlan(first(), quiet());
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Costs").protection.protect();
        await context.sync();
      });
      const [stored] = await findPlans();
      const refusal = await refusalOf(rewritePlan(stored!, renewal(first()), quiet()));
      expect(refusal.sentence(words)).toBe(failures.sheetProtected("Costs"));
    });
  });
});
