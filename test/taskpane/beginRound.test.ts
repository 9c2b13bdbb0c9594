import { en as english } from "../allWords";
import { findPlans } from "../../src/excel/plans";
import { ratingColumns } from "../../src/sheets/assessments/layout";
import { ratedName } from "../../src/sheets/assessments/marks";
import { FIRST_NOTE, roundNoteColumn } from "../../src/sheets/assessments/roundNotesSheet";
import { FIRST_ROUND, roundRow } from "../../src/sheets/assessments/roundsSheet";
import { builders } from "../../src/sheets/builders";
import { beginRound } from "../../src/taskpane/builder/beginRound";
import { BuilderSession } from "../../src/taskpane/builder/session";
import { workbook } from "../../src/taskpane/builder/workbook";
import { openExcel, quiet, sheetNames } from "../excel/openExcel";

const speech = { language: "en" as const, words: english };
const title = english.builders.elevenCs.title;

test("a new round stands beside the last one, keeps what it rested on and compares with it, under whatever name", async () => {
  const excel = await openExcel({});
  const builder = await builders.find(({ id }) => id === "elevenCs")!.load("en");
  const session = new BuilderSession(builder, workbook, speech);
  await session.look();
  await session.build();
  const [stored] = await findPlans();
  const before = await excel.snapshot();
  const begin = async () => beginRound(builder, (await findPlans())[0]!, workbook, speech, quiet());
  await expect(begin()).rejects.toMatchObject({ code: "listChanged" });
  expect(await excel.snapshot()).toEqual(before);

  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(title);
    const ids = sheet.names.getItem(ratedName("id")).getRange().load("rowIndex");
    await context.sync();
    // The row of the first item, below that of its section.
    const type = (column: keyof typeof ratingColumns, value: string | number) => {
      sheet.getRangeByIndexes(ids.rowIndex + 1, ratingColumns[column], 1, 1).values = [[value]];
    };
    type("score", 4);
    type("second", 5);
    type("weight", 3);
    type("evidence", "Seen in May");
    type("owner", "Anna");
    type("due", 46_100);
    type("comment", "Ask again");
    sheet.name = "C's";
    await context.sync();
  });
  await excel.engine.settled();
  await begin();
  await excel.engine.settled();
  const names = await sheetNames();
  expect(names).toEqual(expect.arrayContaining(["C's", title, english.assessments.rounds.sheet]));
  const rows = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(english.assessments.rounds.sheet);
    const range = sheet.getRangeByIndexes(roundRow.first, FIRST_ROUND, 2, 3).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  // The section and its first item: level 4 of 5 is 75 points; today nothing is rated.
  expect(rows).toEqual([
    [75, "", ""],
    [75, "", ""],
  ]);
  const said = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const old = worksheets
      .getItem(english.assessments.rounds.notes.sheet)
      .getRangeByIndexes(FIRST_NOTE, roundNoteColumn.score, 1, 7)
      .load("values");
    const rated = worksheets.getItem(title);
    const ids = rated.names.getItem(ratedName("id")).getRange().load("rowIndex");
    await context.sync();
    const now = rated
      .getRangeByIndexes(ids.rowIndex + 1, ratingColumns.score, 1, 12)
      .load("values");
    await context.sync();
    const at = (column: keyof typeof ratingColumns) =>
      (now.values as unknown[][])[0]![ratingColumns[column] - ratingColumns.score];
    return {
      old: old.values as unknown[][],
      now: (["score", "second", "weight", "evidence", "owner", "due", "comment"] as const).map(at),
    };
  });
  // What the score rested on is beside it; weight, owner and wanted level stay, the rest is asked anew.
  expect(said.old).toEqual([[4, 5, "Seen in May", "Anna", 46_100, "Ask again", 75]]);
  expect(said.now).toEqual(["", 5, 3, "", "Anna", "", ""]);
  expect((await findPlans()).map(({ id }) => id)).toContain(stored!.id);
  await excel.close();
}, 60_000);
