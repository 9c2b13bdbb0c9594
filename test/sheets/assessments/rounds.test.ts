import { en } from "../../allWords";
import { earlierRounds, nextRound, roundNames } from "../../../src/sheets/assessments/rounds";
import { FIRST_ROUND, roundRow } from "../../../src/sheets/assessments/roundsSheet";
import type { Choice, TypedCell } from "../../../src/sheets/builder";
import { builders } from "../../../src/sheets/builders";
import { Refusal } from "../../../src/sheets/sentence";
import { calculateInEngine } from "../calculateInEngine";
import type { Calculated } from "../calculated";
import { errorsIn } from "../errorsIn";
import { recalculate, testWithOffice } from "../recalculate";
import { build, everyItem, typed } from "./fill";

const text = en.assessments.rounds;
const [first, second] = everyItem() as [string, string];
const cell = (...values: (string | number)[]): TypedCell => ({
  value: values[0] ?? "",
  rows: values.map((value) => [value]),
  address: "'Potential capacity'!A1",
});
const round = (date: number, ids: string[], points: (number | string)[], total: number) =>
  new Map([
    [roundNames.ids, cell(...ids)],
    [roundNames.points, cell(...points)],
    [roundNames.date, cell(date)],
    [roundNames.total, cell(total)],
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
    const sheet = thirdRound().plan.sheets.at(-1)!;
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
