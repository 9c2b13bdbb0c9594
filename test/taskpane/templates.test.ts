import { en as english } from "../allWords";
import { findPlans, findStrayPlans } from "../../src/excel/plans";
import {
  keepTemplate,
  ownTemplates,
  readTemplates,
  removeTemplate,
} from "../../src/excel/templates";
import { ratingColumns, type RatingColumn } from "../../src/sheets/assessments/layout";
import { cellNames, ratedName } from "../../src/sheets/assessments/marks";
import { ownEntry, ownEntryOfPlan } from "../../src/sheets/assessments/template/ownEntry";
import { readTemplate } from "../../src/sheets/assessments/template/readTemplate";
import type { Template } from "../../src/sheets/assessments/template/template";
import { builders, type BuilderEntry } from "../../src/sheets/builders";
import { Refusal } from "../../src/sheets/sentence";
import { beginRound } from "../../src/taskpane/builder/beginRound";
import { BuilderSession } from "../../src/taskpane/builder/session";
import { workbook } from "../../src/taskpane/builder/workbook";
import { checkPlan, repairPlan } from "../../src/taskpane/repair/repairPlan";
import { importTemplate } from "../../src/taskpane/templates/importTemplate";
import { anyBuilderOf } from "../../src/taskpane/templates/ownEntries";
import { saveAsTemplate } from "../../src/taskpane/templates/saveAsTemplate";
import { fileName, fileText } from "../../src/taskpane/templates/templateFile";
import { openExcel, quiet, sheetNames, valuesOf } from "../excel/openExcel";
import { sampleTemplate } from "../sheets/assessments/template/sample";

const speech = { language: "en" as const, words: english };
const rated = builders.filter(({ rounds }) => rounds);

async function build(entry: BuilderEntry) {
  const builder = await entry.load("en");
  const session = new BuilderSession(builder, workbook, speech);
  await session.look();
  await session.build();
  expect(session.state.command.phase).toBe("done");
  return builder;
}

/** Does something with the rating sheet; `cell` is a cell of the row at a place among the rated rows. */
async function onRating(
  name: string,
  work: (
    sheet: Excel.Worksheet,
    cell: (down: number, column: RatingColumn) => Excel.Range,
    first: number,
    rows: string[],
  ) => void,
) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const ids = sheet.names.getItem(ratedName("id")).getRange().load("rowIndex,values");
    await context.sync();
    const first = ids.rowIndex;
    const cell = (down: number, column: RatingColumn) =>
      sheet.getRangeByIndexes(first + down, ratingColumns[column], 1, 1);
    const rows = (ids.values as unknown[][]).map(([id]) => String(id));
    work(sheet, cell, first, rows);
    await context.sync();
  });
}

async function save(
  entry: BuilderEntry,
  wish: { title: string; minimum: number; maximum: number },
) {
  const [plan] = await findPlans();
  return saveAsTemplate(entry, plan!, workbook, "en", wish);
}
const template = (read: Template | Refusal): Template => {
  if (read instanceof Refusal) throw new Error(read.sentence(english));
  return read;
};

test.each(rated)(
  "$id, edited on its sheets, becomes a template that is kept, exported, built, rated and rated again",
  async (entry) => {
    const excel = await openExcel({});
    const builder = await build(entry);
    const title = english.builders[entry.id].title;
    let before = 0;
    await onRating(title, (sheet, cell, first, rows) => {
      before = rows.filter((id) => id !== "").length;
      // The first item is worded anew and weighs three; the second goes; one of our own comes after the first.
      cell(1, "item").values = [["Our own wording"]];
      cell(1, "weight").values = [[3]];
      sheet.getRange(`${first + 3}:${first + 3}`).delete("Up");
      sheet.getRange(`${first + 3}:${first + 3}`).insert("Down");
      cell(2, "item").values = [["An item of our own"]];
      cell(2, "question").values = [["Does it hold?"]];
    });
    const scale = builder.template!.scale;
    const saved = template(
      await save(entry, { title: "Ours", minimum: scale.minimum, maximum: scale.maximum }),
    );
    const items = saved.sections.flatMap((section) => section.items);
    expect(items.length + saved.sections.length).toBe(before);
    // Three is what an importance begins with, too.
    expect(items[0]).toMatchObject({ name: "Our own wording", weight: 3 });
    expect(items[1]).toMatchObject({
      id: "own1",
      name: "An item of our own",
      question: "Does it hold?",
    });
    expect(readTemplate(fileText(saved, "t1"))).toEqual({ ...saved, id: "t1" });

    await keepTemplate({ id: "t1", text: JSON.stringify(saved) });
    const [kept] = await readTemplates();
    const own = ownEntry(kept!.id, kept!.text)!;
    expect(own.own!.title).toBe("Ours");
    const ownBuilder = await build(own);
    expect(await sheetNames()).toContain("Ours");
    await onRating("Ours", (_, cell) => {
      cell(1, "score").values = [[scale.maximum]];
      if (saved.second) cell(1, "second").values = [[scale.maximum]];
    });
    await excel.engine.settled();
    // The template may be gone by then: what was built from it carries it.
    await removeTemplate("t1");
    expect(ownTemplates.value).toEqual([]);
    const plan = (await findPlans()).find(({ builder }) => builder === own.id)!;
    expect(ownEntryOfPlan(plan)?.own).toEqual(own.own);
    await beginRound(ownBuilder, plan, workbook, speech, quiet());
    await excel.engine.settled();
    expect(await sheetNames()).toEqual(
      expect.arrayContaining(["Ours (2)", english.assessments.rounds.sheet]),
    );
    const total = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ours");
      const cell = sheet.names.getItem(cellNames.total).getRange().load("values");
      await context.sync();
      return (cell.values as unknown[][])[0]![0];
    });
    expect(total).toBe(100);
    await excel.close();
  },
  120_000,
);

describe("a built template", () => {
  const entry = ownEntry("dealers", JSON.stringify(sampleTemplate()))!;
  const wish = { title: "Dealers again", minimum: 0, maximum: 2 };

  test("that is saved again unchanged is the same but for its name", async () => {
    const excel = await openExcel({});
    await build(entry);
    expect(await save(entry, wish)).toEqual({ ...sampleTemplate(), title: "Dealers again" });
    await excel.close();
  }, 60_000);

  test("takes a new section, rows below the last, another scale, and a copied row as a new item", async () => {
    const excel = await openExcel({});
    await build(entry);
    await onRating("Our dealers", (_, cell) => {
      cell(5, "number").values = [["3"]];
      cell(5, "item").values = [["Prices"]];
      cell(6, "item").values = [["Fair prices"]];
      cell(7, "item").values = [["Clear prices (counts the other way round)"]];
    });
    const saved = template(await save(entry, { title: "T", minimum: 0, maximum: 3 }));
    expect(saved.scale).toEqual({ minimum: 0, maximum: 3 });
    expect(saved.sections.map(({ name, items }) => [name, items.map((item) => item.name)])).toEqual(
      [
        ["Service", ["Name of delivery", "Name of complaints"]],
        ["People", ["Name of manners"]],
        ["Prices", ["Fair prices", "Clear prices"]],
      ],
    );
    expect(saved.sections[2]!.items[1]!.reversed).toBe(true);
    expect(saved.sections[0]!.items[0]!.levels).toEqual(["never", "at times", "always", "Level 3"]);
    await excel.close();
  }, 60_000);

  test.each([
    ["a weight of text", "weight", "high", /^Item 1\.1: the weight must be a number.*“high”/],
    ["a name like a formula", "item", "'=1+1", /^Item 1\.1: name may not begin/],
  ] as const)(
    "with %s is not saved, and says where",
    async (_, column, value, sentence) => {
      const excel = await openExcel({});
      await build(entry);
      await onRating("Our dealers", (_sheet, cell) => {
        cell(1, column).values = [[value]];
      });
      const read = await save(entry, wish);
      expect(read instanceof Refusal && read.sentence(english)).toMatch(sentence);
      await excel.close();
    },
    60_000,
  );

  test("with a scale of one level is not saved", async () => {
    const excel = await openExcel({});
    await build(entry);
    const read = await save(entry, { title: "T", minimum: 2, maximum: 2 });
    expect(read instanceof Refusal && read.sentence(english)).toMatch(/from 2 to 11 levels/);
    await excel.close();
  }, 60_000);
});

test("sheets that came from another workbook are known once the file of their template is imported, and repaired", async () => {
  const excel = await openExcel({});
  const text = JSON.stringify(sampleTemplate());
  await build(ownEntry("dealers", text)!);
  await onRating("Our dealers", (_, cell) => {
    cell(1, "score").values = [[2]];
    cell(1, "comment").values = [["On time"]];
  });
  // As after a move: nothing that the first workbook remembered is in this one.
  await Excel.run(async (context) => {
    const settings = context.workbook.settings.load("items/key");
    await context.sync();
    for (const setting of settings.items) setting.delete();
    await context.sync();
  });
  const [stray] = await findStrayPlans();
  expect(stray!.builder).toBe("own.dealers");
  await readTemplates();
  expect(anyBuilderOf(stray!.builder)).toBeUndefined();

  const file = () => new Blob([fileText(sampleTemplate(), "dealers")]);
  expect(await importTemplate(file())).toEqual(sampleTemplate());
  const entry = anyBuilderOf(stray!.builder)!;
  const checked = await checkPlan(entry, stray!, workbook, "en", quiet());
  expect(checked.findings.map(({ kind }) => kind)).toEqual(["stray"]);
  expect(await repairPlan(stray!, checked, workbook, quiet())).toBeNull();
  await excel.engine.settled();
  expect(await findStrayPlans()).toEqual([]);
  const [plan] = await findPlans();
  expect(ownEntryOfPlan(plan!)?.own!.title).toBe("Our dealers");
  expect((await checkPlan(entry, plan!, workbook, "en", quiet())).findings).toEqual([]);
  expect(await valuesOf("Our dealers", "F11:F12")).toEqual([[2], [""]]);

  // The same file once more is another template, not another text of the first.
  await importTemplate(file());
  expect((await readTemplates()).map(({ id }) => id === "dealers")).toEqual([true, false]);
  await excel.close();
}, 60_000);

test("a setting that somebody else wrote is no entry and keeps nobody from the others", async () => {
  const excel = await openExcel({});
  await keepTemplate({ id: "odd", text: "not JSON" });
  await keepTemplate({ id: "fine", text: JSON.stringify(sampleTemplate()) });
  expect(
    (await readTemplates()).map(({ id, text }) => ownEntry(id, text)?.own?.title ?? null),
  ).toEqual([null, "Our dealers"]);
  await excel.close();
}, 60_000);

test("a file is named by its title, whatever that holds", () => {
  expect(fileName({ ...sampleTemplate(), title: 'A/B: "our" dealers?' })).toBe(
    "A B our dealers.json",
  );
  expect(fileName({ ...sampleTemplate(), title: "..." })).toBe("template.json");
});
