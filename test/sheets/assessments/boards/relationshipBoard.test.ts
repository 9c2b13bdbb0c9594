import {
  knownRung,
  rungsClimbed,
  type LadderRung,
  type Recommends,
} from "../../../../src/marketing/relationshipLadder";
import { payingLevels, relationshipLevels } from "../../../../src/marketing/relationshipLevel";
import {
  relationshipBoard,
  definition,
} from "../../../../src/sheets/assessments/relationshipBoard";
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

const board = [definition, relationshipBoard] as const;
const text = words.relationshipBoard;

/** Every rung, movement and level equals that of the pure functions, and the summary counts them. */
function expectAgreement(built: BuiltBoard, calculated: Map<string, Calculated>): void {
  const found = compareFigures(built, calculated);
  const { rows, numbers } = built.analysis;
  const named = rows.filter(({ name }) => name !== null);
  const number = (value: CellValue | undefined) =>
    value === undefined || value === "" ? null : Number(String(value).charAt(0));
  const limits = (id: string) => ({
    lower: numbers[`${id}.lower`]!,
    upper: numbers[`${id}.upper`]!,
  });
  const paying = payingLevels(
    named.map(({ figures }) => figures?.profit ?? figures?.sales ?? 0),
    limits("customers"),
    limits("margin"),
  );
  const shown = (id: string) => columnOf(built, calculated, id);
  const [rungs, climbed, levels] = [shown("rungNumber"), shown("climbed"), shown("levelNumber")];
  const counts = new Map<number, number>();
  named.forEach(({ name, figures, typed }, position) => {
    const recommends = number(typed.recommends) as Recommends | null;
    const joint = number(typed.jointWork);
    const rung = knownRung(
      ...([figures?.purchases ?? 0, recommends, joint === null ? null : joint === 1] as const),
      numbers.clientFrom!,
    );
    counts.set(rung, (counts.get(rung) ?? 0) + 1);
    const who = String(name);
    found.compare(`rung of ${who}`, rungs.get(name!), rung);
    const before = number(typed.rungBefore) as LadderRung | null;
    found.compare(`movement of ${who}`, climbed.get(name!), rungsClimbed(rung, before));
    const level = relationshipLevels.indexOf(paying[position]!.level) + 1;
    found.compare(`level of ${who}`, levels.get(name!), level);
  });
  text.rungs.forEach((rung, place) => {
    const line = lineOf(built, calculated, `${place + 1} ${rung}`);
    found.compare(rung, line[2], counts.get(place + 1) ?? 0);
  });
  found.compare("all", lineOf(built, calculated, words.customerBoard.total)[2], named.length);
  expect([...found.wrong, ...errorsIn(calculated)]).toEqual([]);
}

/** Sales of three customers in one year: 6 × 100, 2 × 50 and 1 × 10. */
const few: TestList = {
  name: "Sales",
  headers: ["Customer", "Date", "Amount"],
  rows: [
    ...[45_300, 45_310, 45_320, 45_330, 45_340, 45_350].map((day) => ["Ann", day, 100]),
    ...[45_301, 45_400].map((day) => ["Bo", day, 50]),
    ["Cy", 45_500, 10],
  ],
  formats: { Date: "yyyy-mm-dd" },
};
const filled: TypedRow[] = [
  {
    name: "Ann",
    cells: {
      recommends: "2 unasked",
      rungBefore: "3 Client",
      levelNow: "5 partnership",
      phase: "4 renewal",
    },
  },
  {
    name: "Bo",
    cells: { recommends: "0 no", rungBefore: "4 Supporter", levelNow: "1 basic", nextStep: "Call" },
  },
  { name: "Dee & Son", cells: { recommends: "2 unasked", jointWork: "1 yes" } },
];
const numbers = {
  ...{ clientFrom: 3, "margin.lower": 50, "margin.upper": 500 },
  ...{ "customers.lower": 2, "customers.upper": 5 },
};

describe("a filled example, reckoned by hand", () => {
  const built = buildBoard(board, [few], filled, numbers);
  let calculated: Map<string, Calculated>;
  beforeAll(async () => {
    calculated = await calculateInEngine([few], built.plan);
  }, 60_000);
  const shown = (id: string) => [...columnOf(built, calculated, id).values()];

  test("advocates, customers, and a prospect who buys nothing whatever they recommend", () => {
    expect(shown("rung")).toEqual(["5 Advocate", "2 Customer", "2 Customer", "1 Prospect"]);
    expect(shown("movement")).toEqual(["▲ up 2", "▼ down 2", "", ""]);
  });
  test("one customer of a high margin earns a partnership, one of a middle one proactive service", () => {
    expect(shown("levelPays")).toEqual([
      "5 partnership",
      "4 proactive",
      // Two with a low margin are a middling number by these limits.
      "2 reactive",
      "2 reactive",
    ]);
    expect(shown("effort")).toEqual([text.right, text.raise, "", ""]);
  });
  test("blanks are not rated: they count in no level, and in no comparison", () => {
    const total = words.customerBoard.notRated;
    expect(lineOf(built, calculated, total)[2]).toBe(0);
    expect(lineOf(built, calculated, total, 1)[2]).toBe(2);
    expect(lineOf(built, calculated, "5 Advocate").slice(2, 7)).toEqual([1, 0.25, 600, 0, 1]);
    const said = calculated.get(built.layout.names.summary)!.flat();
    expect(said).toContain("Since last time: 1 up, 0 the same, 1 down.");
  });
  test("whoever fell comes first on the list of what to do", () => {
    const [, , , reason] = shown("reason");
    expect(shown("reason").slice(0, 3)).toEqual(["", "Fell from Supporter: find out why.", ""]);
    expect(reason).toBe("");
    const line = lineOf(built, calculated, "Bo");
    expect(line[0]).toBe(1);
    expect(line[8]).toBe("Call");
    const rated = calculated.get(built.layout.names.board)!.flat();
    expect(rated).toContain("3 of 4 customers rated");
  });
});

const cases: Record<string, () => BuiltBoard> = {
  "the dairy wholesaler": () => buildBoard(board, sampleLists(), [], { customers: 30 }),
  "a filled board": () => buildBoard(board, [few], filled, numbers),
  "names like formulas, wildcards and criteria": () =>
    buildBoard(board, nastyLists(), [{ name: "~a*?", cells: { jointWork: "1 yes" } }]),
};
const listsOf: Record<string, () => TestList[]> = {
  "the dairy wholesaler": () => sampleLists(),
  "a filled board": () => [few],
  "names like formulas, wildcards and criteria": () => nastyLists(),
};
describe.each(Object.keys(cases))("the live board equals the pure functions: %s", (name) => {
  test("in the workbench's engine", async () => {
    const built = cases[name]!();
    expect(built.analysis.whyValues).toBeNull();
    expectAgreement(built, await calculateInEngine(listsOf[name]!(), built.plan));
  }, 120_000);
  testWithOffice("in LibreOffice", async () => {
    const built = cases[name]!();
    expectAgreement(built, await recalculate(listsOf[name]!(), built.plan));
  });
});
