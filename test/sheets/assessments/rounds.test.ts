import { en } from "../../allWords";
import { cellNames, columnName, LEVELS, ratedName } from "../../../src/sheets/assessments/marks";
import { potentialCapacityAssessment } from "../../../src/sheets/assessments/potentialCapacity";
import { FIRST_NOTE, roundNoteColumn } from "../../../src/sheets/assessments/roundNotesSheet";
import { earlierRounds, nextRoundOf } from "../../../src/sheets/assessments/rounds";
import { FIRST_ROUND, roundRow } from "../../../src/sheets/assessments/roundsSheet";
import { ratingColumns, type RatingColumn } from "../../../src/sheets/assessments/layout";
import type { Choice, TypedCell } from "../../../src/sheets/builder";
import { builders } from "../../../src/sheets/builders";
import { Refusal } from "../../../src/sheets/sentence";
import { calculateInEngine } from "../calculateInEngine";
import type { Calculated } from "../calculated";
import { errorsIn } from "../errorsIn";
import { recalculate, testWithOffice } from "../recalculate";
import { build, everyItem, ratingRow, typed } from "./fill";

const nextRound = nextRoundOf(potentialCapacityAssessment.definition);
const text = en.assessments.rounds;
const [first, second] = everyItem() as [string, string];
const cell = (...values: (string | number)[]): TypedCell => ({
  value: values[0] ?? "",
  rows: values.map((value) => [value]),
  address: "'Potential capacity'!A1",
});
const round = (date: number, ids: string[], points: (number | string)[], total: number) =>
  new Map([
    [ratedName("id"), cell(...ids)],
    [ratedName("points"), cell(...points)],
    [cellNames.date, cell(date)],
    [cellNames.total, cell(total)],
  ]);
const chosen = (choice: Choice | Refusal): Choice => {
  if (choice instanceof Refusal) throw new Error(choice.sentence(en));
  return choice;
};

/** The third round, after one that rated two items and one that rated the first. */
function thirdRound() {
  return build([], (choice) =>
    chosen(
      nextRound.choose(
        round(45_900, [first, second], [75, ""], 60),
        chosen(nextRound.choose(round(45_500, [first, second], [25, 50], 40), choice, {})),
        {},
      ),
    ),
  );
}

function expectRounds(calculated: Map<string, Calculated>): void {
  expect(errorsIn(calculated)).toEqual([]);
  const cells = calculated.get(text.sheet)!;
  const rowOf = (id: string) => {
    const sheet = thirdRound().plan.sheets.at(-2)!;
    return cells[roundRow.first + sheet.rowIds!.ids.indexOf(id)]!.slice(
      FIRST_ROUND,
      FIRST_ROUND + 4,
    );
  };
  expect(cells[roundRow.header]!.slice(FIRST_ROUND, FIRST_ROUND + 3)).toEqual([
    ...[45_500, 45_900, 46_000],
  ]);
  // Level 5 is 100 points, level 2 is 25; who was not rated last time has no change.
  expect(rowOf(first)).toEqual([25, 75, 100, 25]);
  expect(rowOf(second).map((value) => value ?? "")).toEqual([50, "", 25, ""]);
  const [once, last, now, change] = rowOf("total").map(Number);
  expect([once, last]).toEqual([40, 60]);
  expect(change).toBeCloseTo(now! - 60, 9);
}

test("earlier rounds stand beside today's live rating, with the change, in the workbench's engine", async () => {
  const plan = typed(thirdRound().plan, { [first]: { score: 5 }, [second]: { score: 2 } });
  expectRounds(await calculateInEngine([], plan));
}, 60_000);

testWithOffice("in LibreOffice too", async () => {
  const plan = typed(thirdRound().plan, { [first]: { score: 5 }, [second]: { score: 2 } });
  expectRounds(await recalculate([], plan));
});

test("a first assessment has no sheet of rounds, and nothing rated is no round", () => {
  expect(build([]).plan.sheets.map(({ name }) => name)).not.toContain(text.sheet);
  const refusal = nextRound.choose(round(45_500, [first], [""], NaN), build([]).choice, {});
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).sentence(en)).toBe(text.nothingRated);
});

/** The second round, after one in which everything there is to type was typed. */
function roundAfterTyping() {
  const typedCells = round(45_500, [first, second, ""], [75, "", ""], 75);
  const cells = {
    [ratedName("item")]: cell("Our range", "Depth", "Own line"),
    [ratedName("question")]: cell("Asked our way?", "And deep?", ""),
    [ratedName("score")]: cell(4, "", ""),
    [ratedName("weight")]: cell(3, 2, ""),
    [ratedName("evidence")]: cell("=Price list 2025", "", "seen"),
    [ratedName("owner")]: cell("Anna", "Boris", ""),
    [ratedName("due")]: cell(45_700, "", ""),
    [ratedName("comment")]: cell("Ask again in spring", "", ""),
    [columnName(LEVELS, "id")]: cell(second, first),
    [columnName(LEVELS, "texts")]: cell("nothing", "no range at all"),
    [cellNames.company]: cell("The dairy"),
    [cellNames.assessor]: cell("Vera"),
    [cellNames.threshold]: cell(3),
  };
  for (const [name, one] of Object.entries(cells)) typedCells.set(name, one);
  return build([], (choice) => chosen(nextRound.choose(typedCells, choice, {}))).plan;
}

test("a new round begins with the wording, weights and owners of the last, and without its scores", () => {
  const plan = roundAfterTyping();
  const { blocks } = plan.sheets[0]!;
  const of = (id: string) => {
    const row = ratingRow(plan, id);
    const block = blocks.find(
      (each) => each.column === 1 && each.row <= row && row < each.row + each.rows.length,
    )!;
    const at = (column: RatingColumn) =>
      block.rows[row - block.row]![ratingColumns[column] - block.column];
    return (
      ["item", "question", "weight", "score", "evidence", "owner", "due", "comment"] as const
    ).map(at);
  };
  expect(of(first)).toEqual(["Our range", "Asked our way?", 3, null, null, "Anna", null, null]);
  expect(of(second)).toEqual(["Depth", "And deep?", 2, null, null, "Boris", null, null]);
  const texts = JSON.stringify(plan.sheets.map((sheet) => sheet.blocks));
  for (const kept of ["The dairy", "no range at all", "nothing"])
    expect(texts).toContain(`"${kept}"`);
});

test("evidence, comment, owner and date of an earlier round stand beside the score, own lines too", async () => {
  const plan = roundAfterTyping();
  const calculated = await calculateInEngine([], plan);
  expect(errorsIn(calculated)).toEqual([]);
  const rows = calculated.get(text.notes.sheet)!.slice(FIRST_NOTE, FIRST_NOTE + 3);
  const cells = rows.map((row) =>
    row.slice(1, roundNoteColumn.points + 1).map((value) => value ?? ""),
  );
  expect(cells).toEqual([
    [
      45_500,
      "0.1",
      "Our range",
      "Vera",
      4,
      "",
      "=Price list 2025",
      "Anna",
      45_700,
      "Ask again in spring",
      75,
    ],
    [45_500, "0.2", "Depth", "Vera", "", "", "", "Boris", "", "", ""],
    [45_500, "", "Own line", "Vera", "", "", "seen", "", "", "", ""],
  ]);
}, 60_000);

test("the oldest rounds go where there are more than eleven", () => {
  let { choice } = build([]);
  for (let day = 1; day <= 13; day += 1)
    choice = chosen(nextRound.choose(round(day, [first], [50], 50), choice, {}));
  const dates = earlierRounds(choice).map(({ date }) => date);
  expect([dates.length, dates[0], dates.at(-1)]).toEqual([11, 3, 13]);
});

test("every builder that is offered for rounds has them", async () => {
  for (const entry of builders)
    expect([entry.id, (await entry.load("en")).nextRound !== undefined]).toEqual([
      entry.id,
      entry.rounds === true,
    ]);
});
