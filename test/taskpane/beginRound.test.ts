import { en as english } from "../allWords";
import { findPlans } from "../../src/excel/plans";
import { ratingColumns } from "../../src/sheets/assessments/layout";
import { roundNames } from "../../src/sheets/assessments/rounds";
import { FIRST_ROUND, roundRow } from "../../src/sheets/assessments/roundsSheet";
import { builders } from "../../src/sheets/builders";
import { beginRound } from "../../src/taskpane/builder/beginRound";
import { BuilderSession } from "../../src/taskpane/builder/session";
import { workbook } from "../../src/taskpane/builder/workbook";
import { openExcel, quiet, sheetNames } from "../excel/openExcel";

const speech = { language: "en" as const, words: english };
const title = english.builders.elevenCs.title;

test("a new round stands beside the last one and compares with what was rated, wherever its rows were sorted", async () => {
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
    const ids = sheet.names.getItem(roundNames.ids).getRange().load("rowIndex");
    await context.sync();
    // The row of the first item, below that of its section.
    sheet.getRangeByIndexes(ids.rowIndex + 1, ratingColumns.score, 1, 1).values = [[4]];
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
  expect((await findPlans()).map(({ id }) => id)).toContain(stored!.id);
  await excel.close();
}, 60_000);
