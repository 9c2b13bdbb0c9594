import { en as words } from "../allWords";
import { readLists } from "../../src/excel/readLists";
import { readListShapes } from "../../src/excel/listShapes";
import { writePlan } from "../../src/excel/writePlan";
import { workbench } from "../../src/languages/en/workbench";
import { costTable } from "../../src/sheets/costTable";
import { analyse } from "../../src/sheets/costTable/analysis";
import { figureColumns } from "../../src/sheets/costTable/layout";
import type { ListData } from "../../src/sheets/list";
import { sampleSnapshot } from "../../src/workbench/sample/snapshot";
import { sampleWorkbook } from "../../src/workbench/sample/sampleWorkbook";
import { openExcel, quiet, valuesOf, type OpenExcel } from "./openExcel";

describe.each(["desktop", "web"] as const)("the sample's cost table, as on %s", (profile) => {
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = await openExcel({
      profile,
      workbook: sampleSnapshot(sampleWorkbook(workbench.sample)),
    });
  });
  afterAll(() => excel.close());

  test("written by Office.js it shows the numbers of the pure function at once", async () => {
    // As in an open workbook, whose first calculation is over.
    excel.engine.recalculate();
    await excel.engine.settled();
    const { shapes, sheetNames } = await readListShapes();
    const choice = costTable.guess(shapes);
    const chosen = Object.entries(choice.lists).flatMap(([input, { list }]) => {
      const shape = shapes.find(({ id }) => id === list);
      return shape ? [{ input, shape }] : [];
    });
    const { lists: read } = await readLists(
      chosen.map(({ shape }) => shape),
      costTable.columnsToRead(choice),
      quiet(),
    );
    const lists: Record<string, ListData> = Object.fromEntries(
      chosen.map(({ input, shape }) => [input, read[shape.id]!]),
    );
    const context = { sheetNames, today: 46_000 };
    const speech = { language: "en" as const, words };
    const plan = costTable.plan(lists, choice, speech, context);
    const trips = excel.host.trips.count;
    await writePlan(plan, quiet());
    expect(excel.host.trips.count - trips).toBe(4);
    await excel.engine.settled();

    const { table } = analyse(lists, choice).analysis!;
    const [shown] = await valuesOf("Cost by customer", "A6:P6");
    const expected = figureColumns.flatMap((figure, column) =>
      figure.endsWith("%")
        ? []
        : [[figure, shown![column + 1], table.totals[figure as keyof typeof table.totals]]],
    );
    for (const [figure, seen, right] of expected)
      expect([figure, Math.round(Number(seen) * 1e6)]).toEqual([
        figure,
        Math.round(Number(right) * 1e6),
      ]);
  }, 60_000);
});
