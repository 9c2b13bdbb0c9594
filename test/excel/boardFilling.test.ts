import { writeChoice } from "../../src/excel/boardCells";
import { FillingReader } from "../../src/excel/filling";
import { selectCells } from "../../src/excel/selectCells";
import { builders } from "../../src/sheets/builders";
import {
  customerAt,
  nextUnrated,
  type BoardFilling,
} from "../../src/sheets/assessments/customerBoard/filling";
import { building } from "./faults/commands";
import { openShortSample } from "./faults/trial";
import { quiet, valuesOf, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openShortSample();
}, 60_000);
afterEach(() => excel.close());

const boards = builders.filter(({ board }) => board).map(({ id }) => id);

/** Chooses something in every cell of the first customer that has choices, as the pane offers them. */
async function rateFirst(reader: FillingReader, which: "first" | "last"): Promise<BoardFilling> {
  let state = await reader.read();
  const first = state.current!.board!.customers[0]!;
  for (let column = 0; column < 60; column += 1) {
    await selectCells(state.current!, { row: first.row, column, rows: 1, columns: 1 });
    state = await reader.read();
    const { asked } = state.current!.board!;
    if (!asked || asked.choices.length === 0) continue;
    expect(asked.header).not.toBe("");
    await writeChoice(
      state.current!,
      state.selected!,
      asked.choices.at(which === "first" ? 0 : -1)!,
    );
  }
  await excel.engine.settled();
  return (await reader.read()).current!.board!;
}

test.each(boards)(
  "%s is followed: who is rated, what the selected cell asks, and why to do something",
  async (id) => {
    expect(await building(id).give(quiet())).toMatchObject({ phase: "done" });
    await excel.engine.settled();
    const reader = new FillingReader();
    const { current } = await reader.read();
    expect(current).toMatchObject({ builder: id, table: null, filling: null });
    const { customers } = current!.board!;
    expect(customers.length).toBeGreaterThan(2);
    expect(customers.map(({ name }) => [name])).toEqual(
      await valuesOf(current!.name, `A${customers[0]!.row + 1}:A${customers.at(-1)!.row + 1}`),
    );
    expect(customers.some(({ isRated }) => isRated)).toBe(false);

    const rated = await rateFirst(reader, "first");
    expect(rated.customers.filter(({ isRated }) => isRated)).toEqual([rated.customers[0]]);
    expect(rated.customers[0]!.reason).not.toBe("");
    expect(nextUnrated(rated, -1)).toEqual(rated.customers[1]);
    expect(nextUnrated(rated, rated.customers.at(-1)!.row)).toEqual(rated.customers[1]);
    expect(customerAt(rated, customers[0]!.row - 1)).toBeNull();
  },
  120_000,
);

test("a choice goes into the selected cell only; a deleted column of ratings is told", async () => {
  await building("bondBoard").give(quiet());
  await excel.engine.settled();
  const reader = new FillingReader();
  const { current } = await reader.read();
  const { customers, firstColumn } = current!.board!;
  const { row } = customers[0]!;
  await selectCells(current!, { row, column: firstColumn, rows: 1, columns: 1 });
  expect((await reader.read()).current!.board!.asked).toMatchObject({
    choices: [0, 1, 2, 3, 4, 5],
  });
  await writeChoice(current!, { row: row + 1, column: firstColumn }, 4);
  await excel.engine.settled();
  expect((await reader.read()).current!.board!.asked).toMatchObject({ value: "" });
  await writeChoice(current!, { row, column: firstColumn }, 4);
  await excel.engine.settled();
  expect((await reader.read()).current!.board!.asked).toMatchObject({ value: 4 });

  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(current!.name);
    sheet.names.getItem("Board.Rated").getRange().getEntireColumn().delete("Left");
    await context.sync();
  });
  expect((await new FillingReader().read()).current).toMatchObject({ board: null, table: null });
}, 60_000);
