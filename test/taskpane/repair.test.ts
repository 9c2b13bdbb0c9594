import { en as english } from "../allWords";
import { findPlans, findStrayPlans, type StoredPlan } from "../../src/excel/plans";
import {
  cellNames,
  columnName,
  RATED,
  ratedName,
  raterTable,
} from "../../src/sheets/assessments/marks";
import { ratingColumns, type RatingColumn } from "../../src/sheets/assessments/layout";
import { standingNames, standingRows } from "../../src/sheets/assessments/standing";
import type { CellValue } from "../../src/sheets/list";
import { builders, type BuilderEntry } from "../../src/sheets/builders";
import type { Builder } from "../../src/sheets/builder";
import { beginRound } from "../../src/taskpane/builder/beginRound";
import { BuilderSession } from "../../src/taskpane/builder/session";
import { workbook } from "../../src/taskpane/builder/workbook";
import { checkPlan, repairPlan } from "../../src/taskpane/repair/repairPlan";
import { openExcel, quiet, sheetNames, valuesOf, type OpenExcel } from "../excel/openExcel";

const speech = { language: "en" as const, words: english };
const rated = builders.filter(({ rounds }) => rounds);
const aside = english.repair.aside.title;
const ANSWERS = ["score", "second", "weight", "evidence", "owner", "due", "comment"] as const;
type Answers = Map<string, CellValue[]>;

/** An assessment that stands filled in a workbook, and what can be done to it. */
class Standing {
  title: string;
  constructor(
    readonly excel: OpenExcel,
    readonly entry: BuilderEntry,
    readonly builder: Builder,
  ) {
    this.title = english.builders[entry.id as keyof typeof english.builders].title;
  }

  static async filled(entry: BuilderEntry, options = {}): Promise<Standing> {
    const excel = await openExcel({});
    const builder = await entry.load("en");
    const session = new BuilderSession(builder, workbook, speech);
    await session.look();
    for (const [id, value] of Object.entries(options)) session.setOption(id, value as string);
    await session.build();
    const standing = new Standing(excel, entry, builder);
    await standing.fill();
    return standing;
  }

  async plan(): Promise<StoredPlan> {
    return (await findPlans()).find(({ builder }) => builder === this.entry.id)!;
  }

  /** Types into every item. */
  async fill(): Promise<void> {
    const { minimum, maximum } = this.builder.template!.scale;
    await this.onSheet((cell, rows) => {
      rows.forEach((id, down) => {
        // Sections have a number without a point; their row has no score.
        if (!this.items.has(id)) return;
        cell(down, "score").values = [[down % 2 === 0 ? minimum : maximum]];
        cell(down, "evidence").values = [[`Seen at ${id}`]];
        cell(down, "owner").values = [[`Owner of ${id}`]];
        cell(down, "due").values = [[46_000 + down]];
        cell(down, "comment").values = [[`Said of ${id}`]];
      });
    });
  }

  private get items(): Set<string> {
    return (this.known ??= new Set(itemsOf.get(this.entry.id)));
  }
  private known: Set<string> | undefined;

  /** Works on the rating sheet, whose rows are given by their ids. */
  async onSheet(
    work: (
      cell: (down: number, column: RatingColumn) => Excel.Range,
      rows: string[],
      sheet: Excel.Worksheet,
      first: number,
    ) => void | Promise<void>,
  ): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(this.title);
      const ids = sheet.names.getItem(ratedName("id")).getRange().load("rowIndex,values");
      await context.sync();
      const rows = (ids.values as unknown[][]).map(([id]) => String(id));
      const cell = (down: number, column: RatingColumn) =>
        sheet.getRangeByIndexes(ids.rowIndex + down, ratingColumns[column], 1, 1);
      await work(cell, rows, sheet, ids.rowIndex);
      await context.sync();
    });
    await this.excel.engine.settled();
  }

  /** What is typed in every row, by its id. */
  async answers(): Promise<Answers> {
    const cells = await workbook.readNamedCells(await this.plan(), standingNames);
    const rows = standingRows(cells, RATED).filter(({ id }) => id !== "");
    return new Map(rows.map(({ id, cells }) => [id, ANSWERS.map((of) => cells[of]?.value ?? "")]));
  }

  async check(plan?: StoredPlan) {
    return checkPlan(this.entry, plan ?? (await this.plan()), workbook, "en", quiet());
  }

  async kinds(): Promise<string[]> {
    return (await this.check()).findings.map(({ kind }) => kind);
  }

  async repair(plan?: StoredPlan): Promise<string | null> {
    const stored = plan ?? (await this.plan());
    const kept = await repairPlan(stored, await this.check(stored), workbook, quiet());
    await this.excel.engine.settled();
    return kept;
  }
}

/** Ids of the items of each assessment, filled before the tests. */
const itemsOf = new Map<string, string[]>();

beforeAll(async () => {
  for (const entry of rated) {
    const builder = await entry.load("en");
    const plan = builder.plan({}, builder.guess([]), speech, { sheetNames: [], today: 46_000 });
    const sheet = plan.sheets[0]!;
    const { ids, row } = sheet.rowIds!;
    const block = sheet.blocks.find((each) => each.row === row)!;
    itemsOf.set(
      entry.id,
      ids.filter((_, at) => String(block.rows[at]![0] as string).includes(".")),
    );
  }
});

const without = (answers: Answers, id: string): Answers =>
  new Map([...answers].filter(([one]) => one !== id));
const change = (answers: Answers, id: string, of: (typeof ANSWERS)[number], value: CellValue) =>
  new Map(
    [...answers].map(([one, values]) => [
      one,
      one === id ? values.map((each, at) => (ANSWERS[at] === of ? value : each)) : values,
    ]),
  );
const cellOf = (answers: Answers, id: string, of: (typeof ANSWERS)[number]) =>
  answers.get(id)![ANSWERS.indexOf(of)];

test.each(rated)(
  "$id: whatever a user does to its sheets is found, said and mended, and no answer is lost",
  async (entry) => {
    const standing = await Standing.filled(entry);
    const whole = await standing.answers();
    const item = itemsOf.get(entry.id)![1]!;
    expect(await standing.kinds()).toEqual([]);
    const fill = async () => {
      await standing.fill();
      expect(await standing.answers()).toEqual(whole);
    };

    // A row.
    await standing.onSheet((_, rows, sheet, first) => {
      const row = first + rows.indexOf(item) + 1;
      sheet.getRange(`${row}:${row}`).delete("Up");
    });
    expect(await standing.kinds()).toContain("rowsDeleted");
    expect(await standing.repair()).toBeNull();
    expect(await standing.kinds()).toEqual([]);
    expect(without(await standing.answers(), item)).toEqual(without(whole, item));
    expect(cellOf(await standing.answers(), item, "score")).toBe("");
    await fill();

    // A column that was typed into, and one that is hidden.
    await standing.onSheet((_, _rows, sheet) => {
      sheet.getRangeByIndexes(0, ratingColumns.owner, 1, 1).getEntireColumn().delete("Left");
    });
    expect(await standing.kinds()).toContain("columnsDeleted");
    await standing.repair();
    expect(await standing.kinds()).toEqual([]);
    expect(await standing.answers()).toEqual(
      [...whole.keys()].reduce((all, id) => change(all, id, "owner", ""), whole),
    );
    await fill();
    await standing
      .onSheet((_, _rows, sheet) => {
        sheet.getRange("A:A").delete("Left");
      })
      .catch(() => undefined);
    expect(await standing.kinds()).toContain("columnsDeleted");
    await standing.repair();
    expect(await standing.kinds()).toEqual([]);
    expect(await standing.answers()).toEqual(whole);

    // A score that is on no scale, and a weight that is no number.
    await standing.onSheet((cell, rows) => {
      cell(rows.indexOf(item), "score").values = [[99]];
      cell(rows.indexOf(item), "weight").values = [["high"]];
    });
    expect(await standing.kinds()).toEqual(["offScale", "weights"]);
    expect(await standing.repair()).toBeNull();
    expect(await standing.kinds()).toEqual([]);
    const mended = await standing.answers();
    expect(cellOf(mended, item, "score")).toBe("");
    expect(cellOf(mended, item, "weight")).toBe(cellOf(whole, item, "weight"));
    expect(cellOf(mended, item, "comment")).toMatch(/^Said of [^]*99[^]*high/);
    expect(without(mended, item)).toEqual(without(whole, item));
    await fill();

    // A formula, and one that was typed over.
    await standing.onSheet((cell, rows, sheet) => {
      cell(rows.indexOf(item), "points").clear("Contents");
      cell(rows.indexOf(item), "status").values = [["my own word"]];
      sheet.names.getItem(cellNames.total).getRange().clear("Contents");
    });
    expect(await standing.kinds()).toEqual(["formulas"]);
    // What was typed over a formula is kept on a sheet of its own.
    expect(await standing.repair()).toBe(aside);
    expect((await valuesOf(aside, "A5:C5"))[0]).toEqual([
      standing.title,
      expect.stringMatching(/^K\d+$/),
      "my own word",
    ]);
    expect(await standing.kinds()).toEqual([]);
    expect(await standing.answers()).toEqual(whole);

    // Rows in another order, with formulas that point where they were.
    await standing.onSheet(async (_, rows, sheet, first) => {
      const used = rows.filter((id) => id !== "").length;
      const range = sheet.getRangeByIndexes(first, 0, used, ratingColumns.targetPoints + 1);
      range.load("formulas");
      await range.context.sync();
      const formulas = range.formulas as unknown[][];
      // A text that looks like a number needs its apostrophe when it is entered again.
      const quoted = formulas.map((row) =>
        row.map((value, at) => (at === ratingColumns.number ? `'${String(value)}` : value)),
      );
      range.formulas = [...quoted].reverse();
    });
    expect(await standing.kinds()).toContain("sorted");
    await standing.repair();
    expect(await standing.kinds()).toEqual([]);
    expect(await standing.answers()).toEqual(whole);

    // Another name, a copy, and the sheet of levels gone.
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem(standing.title);
      sheet.name = "My sheet";
      // As copying leaves it: the same names on another sheet.
      const copied = worksheets.add("My sheet (2)");
      sheet.names.load("items/name,items/formula");
      await context.sync();
      for (const { name, formula } of sheet.names.items) copied.names.add(name, formula as string);
      const stored = await standing.plan();
      worksheets.getItem(stored.sheets.at(-1)!.name).delete();
      await context.sync();
    });
    standing.title = "My sheet";
    await standing.excel.engine.settled();
    expect(await standing.kinds()).toEqual(
      expect.arrayContaining(["sheetsDeleted", "renamed", "copied"]),
    );
    await standing.repair();
    expect(await standing.kinds()).toEqual(["copied"]);
    expect(await standing.answers()).toEqual(whole);
    expect(await sheetNames()).toContain("My sheet");

    await beginRound(standing.builder, await standing.plan(), workbook, speech, quiet());
    await standing.excel.engine.settled();
    expect(await sheetNames()).toEqual(
      expect.arrayContaining([
        english.assessments.rounds.sheet,
        english.assessments.rounds.notes.sheet,
      ]),
    );
    await standing.excel.close();
  },
  180_000,
);

test.each(rated)(
  "$id: a sheet that came from another workbook gets the others, and its answers stay",
  async (entry) => {
    const standing = await Standing.filled(entry);
    const whole = await standing.answers();
    // As after a move: the sheet with its names, without the others and without what the workbook remembered.
    await Excel.run(async (context) => {
      const { worksheets, settings } = context.workbook;
      settings.load("items/key");
      const stored = await standing.plan();
      for (const sheet of stored.sheets.slice(1)) worksheets.getItem(sheet!.name).delete();
      await context.sync();
      for (const setting of settings.items) setting.delete();
      await context.sync();
    });
    expect(await findPlans()).toEqual([]);
    const [stray] = await findStrayPlans();
    const { findings } = await standing.check(stray);
    expect(findings.map(({ kind }) => kind)).toContain("stray");
    expect(findings[0]!.sentence(english)).toContain(english.assessments.sheets.result);
    await standing.repair(stray);
    expect(await findStrayPlans()).toEqual([]);
    expect(await standing.kinds()).toEqual([]);
    expect(await standing.answers()).toEqual(whole);
    await beginRound(standing.builder, await standing.plan(), workbook, speech, quiet());
    await standing.excel.close();
  },
  120_000,
);

describe("of an assessment that several rate", () => {
  test("what raters typed stays, and what a user added among the rows is set aside, not lost", async () => {
    const entry = builders.find(({ id }) => id === "partnershipReadiness")!;
    const standing = await Standing.filled(entry, { raters: "Anna, Boris" });
    const anna = (await standing.plan()).sheets.find((sheet) => sheet?.name === "Anna")!;
    const item = itemsOf.get(entry.id)![0]!;
    const table = raterTable(0);
    const onAnna = async (work: (range: (column: string) => Excel.Range) => void) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(anna.name);
        const range = (column: string) =>
          sheet.names.getItem(columnName(table, column)).getRange().getCell(1, 0);
        work(range);
        await context.sync();
      });
      await standing.excel.engine.settled();
    };
    await onAnna((range) => {
      range("score").values = [[2]];
      range("evidence").values = [["Anna saw it"]];
    });
    await standing.onSheet((_, _rows, sheet, first) => {
      sheet.getRange(`${first + 3}:${first + 3}`).insert("Down");
      sheet.getRangeByIndexes(first + 2, ratingColumns.item, 1, 1).values = [["A row of my own"]];
    });
    const noted = await standing.kinds();
    expect(noted).toEqual(["ownRows"]);

    // One of the rater's scores is off the scale.
    await onAnna((range) => {
      range("score").values = [[7]];
    });
    expect(await standing.kinds()).toEqual(["offScale", "ownRows"]);
    expect(await standing.repair()).toBe(aside);
    expect((await valuesOf(aside, "C5:C5"))[0]).toEqual(["A row of my own"]);
    expect(await standing.kinds()).toEqual([]);
    const cells = await workbook.readNamedCells(await standing.plan(), standingNames);
    const row = standingRows(cells, table).find(({ id }) => id === item)!;
    expect(row.cells.score!.value).toBe("");
    expect(row.cells.evidence!.value).toBe("Anna saw it");
    expect(row.cells.comment!.value).toMatch(/7$/);
    await standing.excel.close();
  }, 120_000);

  test("a sheet that is protected is not touched, and the sentence says so", async () => {
    const standing = await Standing.filled(builders.find(({ id }) => id === "elevenCs")!);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(standing.title).protection.protect();
      await context.sync();
    });
    await expect(standing.repair()).rejects.toMatchObject({ code: "sheetProtected" });
    await standing.excel.close();
  }, 60_000);
});
