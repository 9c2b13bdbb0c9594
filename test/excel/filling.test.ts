import { en as english } from "../allWords";
import { FillingReader, writeLevel, type FillingState } from "../../src/excel/filling";
import { onCellsChanged, type Changer } from "../../src/excel/onCellsChanged";
import { selectCells } from "../../src/excel/selectCells";
import { nextOpen } from "../../src/sheets/assessments/filling";
import { builders } from "../../src/sheets/builders";
import { BuilderSession } from "../../src/taskpane/builder/session";
import { workbook } from "../../src/taskpane/builder/workbook";
import { openExcel, valuesOf, type OpenExcel } from "./openExcel";

const speech = { language: "en" as const, words: english };
const rated = builders.filter(({ rounds }) => rounds);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({});
});
afterEach(() => excel.close());

async function create(id: string, options: Record<string, string> = {}): Promise<string[]> {
  const builder = await builders.find((entry) => entry.id === id)!.load("en");
  const session = new BuilderSession(builder, workbook, speech);
  await session.look();
  for (const [option, value] of Object.entries(options)) session.setOption(option, value);
  await session.build();
  await excel.engine.settled();
  const { command } = session.state;
  if (command.phase !== "done") throw new Error(JSON.stringify(command));
  return command.written.sheets.map(({ name }) => name);
}

const on = (sheet: string, work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
const type = async (sheet: string, address: string, value: string | number) => {
  await on(sheet, (one) => {
    one.getRange(address).values = [[value]];
  });
  await excel.engine.settled();
};
const filled = ({ current }: FillingState) => current!.filling!;
const answered = (state: FillingState) =>
  filled(state).items.filter((item) => item.answered).length;
const addressOf = (state: FillingState, number: string) =>
  `F${filled(state).items.find((item) => item.number === number)!.row + 1}`;

test.each(rated.map(({ id }) => id))(
  "%s is followed from the first level to the total, which is the sheet's own",
  async (id) => {
    const [sheet] = await create(id);
    const reader = new FillingReader();
    const before = await reader.read();
    expect(before.current).toMatchObject({ name: sheet, builder: id });
    const { items, sections, levels, total } = filled(before);
    expect(sections.length).toBeGreaterThan(0);
    expect(sections.reduce((sum, { items: count }) => sum + count, 0)).toBe(items.length);
    expect([answered(before), total]).toEqual([0, null]);
    for (const item of items) {
      expect(item.levels.filter((text) => text !== "")).toHaveLength(levels.length);
      expect([item.question, item.look].every((text) => text.length > 10)).toBe(true);
    }

    // The best level of the first item and the second's lowest.
    const best = levels.at(-1)!.level;
    await writeLevel(before.current!, items[0]!.id, "score", best);
    await writeLevel(before.current!, items[1]!.id, "score", levels[0]!.level);
    await excel.engine.settled();
    const after = await reader.read();
    expect(answered(after)).toBe(2);
    expect(filled(after).items[0]!.score).toBe(best);
    const [[shown]] = (await valuesOf(sheet!, "F4")) as [[number]];
    expect(filled(after).total).toBe(shown);
    expect(filled(after).sections[0]!.points).not.toBeNull();
  },
  60_000,
);

describe("the potential-capacity programme", () => {
  let sheet: string;
  beforeEach(async () => {
    [sheet] = (await create("potentialCapacity")) as [string];
  }, 60_000);

  test("is found after rows were inserted, the sheet renamed; each event costs one request", async () => {
    const reader = new FillingReader();
    const trips = excel.host.trips.count;
    const first = await reader.read();
    expect(excel.host.trips.count - trips).toBe(3);
    const row = filled(first).items[3]!.row;
    await on(sheet, (one) => {
      one.getRange("3:4").insert("Down");
      one.name = "It's ours";
    });
    await excel.engine.settled();
    const before = excel.host.trips.count;
    const moved = await reader.read();
    expect(excel.host.trips.count - before).toBe(1);
    expect(moved.current!.name).toBe("It's ours");
    expect(filled(moved).items[3]!.row).toBe(row + 2);
    await writeLevel(moved.current!, filled(moved).items[3]!.id, "score", 4);
    await excel.engine.settled();
    expect(filled(await reader.read()).items[3]).toMatchObject({ score: 4, points: 75 });
  });

  test("says what is open and leads on to it, round to the top; what is no level is told apart", async () => {
    const reader = new FillingReader();
    const first = await reader.read();
    expect(nextOpen(filled(first), -1)!.number).toBe("0.1");
    await type(sheet, addressOf(first, "0.1"), 3);
    await type(sheet, addressOf(first, "8.2"), "seven");
    await type(sheet, addressOf(first, "8.1"), "4");
    const state = await reader.read();
    const at = (number: string) => filled(state).items.find((item) => item.number === number)!;
    expect(at("8.2")).toMatchObject({ answered: false, invalid: true, score: null });
    // A level typed as text counts, as the sheet counts it.
    expect(at("8.1")).toMatchObject({ answered: true, invalid: false, score: 4 });
    expect(nextOpen(filled(state), at("8.2").row)!.number).toBe("0.2");

    await selectCells(state.current!, { row: at("3.2").row, column: 5, rows: 1, columns: 1 });
    expect((await reader.read()).selected).toEqual({ row: at("3.2").row, column: 5 });
  });

  test("a second one and a sheet of the first's own have their own scores; other sheets are none", async () => {
    const [, result] = (await workbook.findPlans())[0]!.sheets.map((one) => one!.name);
    const [second] = await create("potentialCapacity");
    const reader = new FillingReader();
    const state = await reader.read();
    expect(state.current!.name).toBe(second);
    expect(state.sheets.map(({ name }) => name)).toEqual([sheet, second]);
    await type(second!, addressOf(state, "0.1"), 5);
    expect(answered(await reader.read())).toBe(1);

    await on(result!, (one) => one.activate());
    const ofResult = await reader.read();
    expect([ofResult.current!.name, ofResult.selected]).toEqual([sheet, null]);
    expect(answered(ofResult)).toBe(0);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Mine").activate();
      await context.sync();
    });
    expect(await reader.read()).toMatchObject({ current: null, sheets: [{}, {}] });
  });

  test("events tell of what is typed and calculated, until they are ended", async () => {
    const heard: Changer[] = [];
    const stop = onCellsChanged((changer) => heard.push(changer));
    const reader = new FillingReader();
    const state = await reader.read();
    await type(sheet, addressOf(state, "0.1"), 5);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(new Set(heard)).toEqual(new Set(["user", "calculation"]));
    stop();
    await new Promise((resolve) => setTimeout(resolve, 100));
    heard.length = 0;
    await type(sheet, addressOf(state, "0.1"), 4);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toEqual([]);
  });

  test("a protected sheet and a deleted column are a sentence each; nothing is written", async () => {
    const reader = new FillingReader();
    const { current } = await reader.read();
    const item = current!.filling!.items[0]!.id;
    await on(sheet, (one) => one.protection.protect());
    await expect(writeLevel(current!, item, "score", 3)).rejects.toMatchObject({
      code: "sheetProtected",
    });
    await on(sheet, (one) => one.protection.unprotect());
    await on(sheet, (one) => one.getRange("F:F").delete("Left"));
    await excel.engine.settled();
    expect((await reader.read()).current).toMatchObject({ name: sheet, filling: null });
    await on(sheet, (one) => one.delete());
    await expect(writeLevel(current!, item, "score", 3)).rejects.toMatchObject({
      code: "sheetGone",
    });
  });
});

test("each rater's sheet is followed by itself; the medians of the assessment are not typed over", async () => {
  const names = await create("potentialCapacity", { raters: "Ann, Bo" });
  const [ann, bo] = names.slice(-2);
  const reader = new FillingReader();
  expect((await reader.read()).sheets.map(({ name }) => name)).toEqual([names[0], ann, bo]);
  for (const [name, level] of [
    [ann!, 2],
    [bo!, 4],
  ] as const) {
    await on(name, (one) => one.activate());
    const state = await reader.read();
    expect(state.current!.name).toBe(name);
    expect(filled(state)).toMatchObject({ isScored: false, total: null });
    await writeLevel(state.current!, "assortment", "score", level);
    await excel.engine.settled();
    expect(answered(await reader.read())).toBe(1);
  }
  await on(names[0]!, (one) => one.activate());
  const state = await reader.read();
  const item = filled(state).items.find(({ id }) => id === "assortment")!;
  expect(item).toMatchObject({ score: 3, answered: true, calculated: true });
  expect(nextOpen(filled(state), -1)).toBeNull();
}, 60_000);

test("two sides: the wanted level and the other's are chosen in their own column", async () => {
  const [sheet] = await create("relationshipParameters");
  const reader = new FillingReader();
  const { current } = await reader.read();
  const { items, secondColumn, hasOtherSide } = current!.filling!;
  expect([secondColumn, hasOtherSide]).toEqual([6, true]);
  await writeLevel(current!, items[0]!.id, "score", 5);
  await writeLevel(current!, items[0]!.id, "second", 2);
  await excel.engine.settled();
  const [item] = filled(await reader.read()).items;
  expect(item).toMatchObject({ score: 5, second: 2, points: 25, ownPoints: 100, secondPoints: 25 });
  expect(await valuesOf(sheet!, `F${item!.row + 1}:G${item!.row + 1}`)).toEqual([[5, 2]]);
});
