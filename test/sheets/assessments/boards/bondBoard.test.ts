import { customerBonds, patronage } from "../../../../src/marketing/customerBonds";
import {
  bondBoard,
  bonds,
  definition,
  namesOf,
} from "../../../../src/sheets/assessments/bondBoard";
import type { TypedRow } from "../../../../src/sheets/assessments/customerBoard/options";
import type { CellValue } from "../../../../src/sheets/list";
import { en as words } from "../../../allWords";
import { calculateInEngine } from "../../calculateInEngine";
import type { Calculated } from "../../calculated";
import { nastyLists } from "../../costTable/nastyLists";
import { sampleLists } from "../../costTable/sampleLists";
import { errorsIn } from "../../errorsIn";
import type { TestList } from "../../listFixture";
import { recalculate, testWithOffice } from "../../recalculate";
import { buildBoard, columnOf, compareFigures, lineOf, type BuiltBoard } from "./boardOf";

const board = [definition, bondBoard] as const;
const text = words.bondBoard;
const number = (value: CellValue | undefined) => (typeof value === "number" ? value : null);

/** What holds every customer equals the pure function, and the summary counts it. */
function expectAgreement(built: BuiltBoard, calculated: Map<string, Calculated>): void {
  const found = compareFigures(built, calculated);
  const { rows, numbers, options } = built.analysis;
  const variant = options.variant as keyof typeof bonds;
  const names = namesOf(words, variant);
  const shown = (id: string) => columnOf(built, calculated, id);
  const columns = Object.fromEntries(
    ["best", "weakest", "holding", "stateNumber", "patronage"].map((id) => [id, shown(id)]),
  );
  const states = [0, 0, 0];
  const holding = names.map(() => 0);
  for (const { name, figures, typed } of rows) {
    if (name === null) continue;
    const rated = bonds[variant].map((bond) => ({
      strength: number(typed[`strength.${bond}`]),
      ease: number(typed[`ease.${bond}`]),
    }));
    const { holds, best, weakest, ...held } = customerBonds(rated, numbers.holdsFrom!);
    const who = String(name);
    const of = (id: string) => columns[id]!.get(name);
    found.compare(`best of ${who}`, of("best"), best === null ? null : names[best]!);
    found.compare(`weakest of ${who}`, of("weakest"), weakest === null ? null : names[weakest]!);
    found.compare(`state of ${who}`, of("stateNumber"), held.state);
    found.compare(`holding of ${who}`, of("holding"), held.state === null ? null : held.holding);
    const share = patronage(figures?.sales ?? 0, number(typed.spending));
    found.compare(`patronage of ${who}`, of("patronage"), share);
    if (held.state !== null) states[held.state]! += 1;
    holds.forEach((hold, place) => {
      if (hold !== null && hold >= numbers.holdsFrom!) holding[place]! += 1;
    });
  }
  text.states.forEach((state, place) =>
    found.compare(state, lineOf(built, calculated, state)[2], states[place]!),
  );
  names.forEach((name, place) =>
    found.compare(name, lineOf(built, calculated, name)[6], holding[place]!),
  );
  expect([...found.wrong, ...errorsIn(calculated)]).toEqual([]);
}

const few: TestList = {
  name: "Sales",
  headers: ["Customer", "Date", "Amount"],
  rows: [
    ["Ann", 45_300, 600],
    ["Bo", 45_301, 100],
    ["Cy", 45_302, 10],
    ["Di", 45_303, 5],
  ],
  formats: { Date: "yyyy-mm-dd" },
};
const filled: TypedRow[] = [
  {
    name: "Ann",
    cells: {
      ...{ "strength.personal": 4, "ease.personal": 5, "strength.structural": 5 },
      ...{ "ease.structural": 1, "strength.value": 4, "ease.value": 2, spending: 2000 },
    },
  },
  {
    name: "Bo",
    cells: { "strength.zeroOption": 5, "ease.zeroOption": 2, "strength.brand": 0, "ease.brand": 1 },
  },
  { name: "Cy", cells: { "strength.personal": 5, "ease.personal": 5 } },
  // One rating of two, and one on no scale: not rated.
  { name: "Di", cells: { "strength.personal": 5, "strength.value": 9, "ease.value": 1 } },
];

describe("a filled example, reckoned by hand", () => {
  const built = buildBoard(board, [few], filled);
  let calculated: Map<string, Calculated>;
  beforeAll(async () => {
    calculated = await calculateInEngine([few], built.plan);
  }, 120_000);
  const shown = (id: string) => [...columnOf(built, calculated, id).values()];

  test("4 broken at once leaves 0.8; 5 hardly broken leaves 5; 4 at 2 leaves 3.2", () => {
    expect(shown("hold.personal")).toEqual([0.8, "", 1, ""]);
    expect(shown("hold.structural")[0]).toBe(5);
    expect(shown("hold.value")[0]).toBeCloseTo(3.2, 12);
  });
  test("held by two bonds, by one, exposed; what is rated by half is not rated", () => {
    expect(shown("state")).toEqual([text.states[2], text.states[1], text.states[0], ""]);
    expect(shown("best")).toEqual(["Structural", "No alternative", "Personal", ""]);
    expect(shown("weakest")).toEqual(["Personal", "Brand equity", "Personal", ""]);
  });
  test("says why to act: bought elsewhere, no choice, nothing that holds", () => {
    expect(shown("patronage")[0]).toBeCloseTo(0.3, 12);
    expect(shown("reason")).toEqual([text.elsewhere, text.noChoice, text.exposed, ""]);
  });
  test("means leave blanks out", () => {
    // Of Ann and Cy: strengths 4, 5 and Di's 5; holds 0.8 and 1.
    const line = lineOf(built, calculated, "Personal");
    expect(line[2]).toBe(2);
    expect(line[5]).toBeCloseTo(0.9, 12);
    expect(lineOf(built, calculated, "Attitude")[5]).toBe("");
    const said = calculated.get(built.layout.names.summary)!.flat();
    expect(said).toContain("On average “Structural” holds best and “Brand equity” least.");
  });
});

const services = (): BuiltBoard =>
  buildBoard(
    board,
    sampleLists(),
    [
      {
        name: "Vita Market",
        cells: { "strength.legal": 3, "ease.legal": 1, "strength.time": 2, "ease.time": 2 },
      },
    ],
    { variant: "services", customers: 10, by: "profit" },
  );
const cases: Record<string, [() => TestList[], () => BuiltBoard]> = {
  "services of the dairy wholesaler": [sampleLists, services],
  "a filled board": [() => [few], () => buildBoard(board, [few], filled, { holdsFrom: 3 })],
  "names like formulas, wildcards and criteria": [
    () => nastyLists(),
    () => buildBoard(board, nastyLists()),
  ],
};
describe.each(Object.keys(cases))("the live board equals the pure function: %s", (name) => {
  const [lists, build] = cases[name]!;
  test("in the workbench's engine", async () => {
    const built = build();
    expect(built.analysis.whyValues).toBeNull();
    expectAgreement(built, await calculateInEngine(lists(), built.plan));
  }, 120_000);
  testWithOffice("in LibreOffice", async () => {
    const built = build();
    expectAgreement(built, await recalculate(lists(), built.plan));
  });
});
