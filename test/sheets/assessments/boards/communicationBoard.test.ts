import {
  stageCounts,
  stageReached,
  type PurchaseStage,
} from "../../../../src/marketing/purchaseStages";
import {
  communicationBoard,
  definition,
} from "../../../../src/sheets/assessments/communicationBoard";
import type { TypedRow } from "../../../../src/sheets/assessments/customerBoard/options";
import { en as words } from "../../../allWords";
import { calculateInEngine } from "../../calculateInEngine";
import type { Calculated } from "../../calculated";
import { sampleLists } from "../../costTable/sampleLists";
import { errorsIn } from "../../errorsIn";
import type { TestList } from "../../listFixture";
import { recalculate, testWithOffice } from "../../recalculate";
import { buildBoard, columnOf, compareFigures, lineOf, type BuiltBoard } from "./boardOf";

const board = [definition, communicationBoard] as const;
const text = words.communicationBoard;

/** Every stage equals the pure function's, and the summary counts who stands at it and who reached it. */
function expectAgreement(built: BuiltBoard, calculated: Map<string, Calculated>): void {
  const found = compareFigures(built, calculated);
  const shown = columnOf(built, calculated, "stageNumber");
  const stages = built.analysis.rows.flatMap(({ name, figures, typed }) => {
    if (name === null) return [];
    const rated = typed.stageRated === undefined ? null : Number(String(typed.stageRated)[0]);
    const stage = stageReached(figures?.purchases ?? 0, rated as PurchaseStage | null);
    found.compare(`stage of ${String(name)}`, shown.get(name), stage);
    return [stage];
  });
  for (const { stage, standing, reached, passed } of stageCounts(stages)) {
    const line = lineOf(built, calculated, `${stage} ${text.stages[stage - 1]!}`);
    found.compare(`at ${stage}`, line[2], standing);
    found.compare(`reached ${stage}`, line[5], reached);
    found.compare(`passed to ${stage}`, line[6], passed);
  }
  expect([...found.wrong, ...errorsIn(calculated)]).toEqual([]);
}

const few: TestList = {
  name: "Sales",
  headers: ["Customer", "Date", "Amount"],
  rows: [
    ["Ann", 45_300, 600],
    ["Bo", 45_301, 100],
    ["Cy", 45_302, 10],
  ],
  formats: { Date: "yyyy-mm-dd" },
};
const filled: TypedRow[] = [
  { name: "Ann", cells: { stageRated: "5 Evaluation of the experience" } },
  { name: "Bo", cells: { seen: "1 seen", means: "Call after delivery" } },
  { name: "Cy", cells: { stageRated: "2 Interest", owner: "Eva", due: 46_100 } },
  { name: "Prospect 1", cells: { stageRated: "1 Awareness" } },
  { name: "Prospect 2", cells: { comment: "met at the fair" } },
];
const options = { "planned:means.2": "Film", "planned:incentive.2": "" };

describe("a filled example, reckoned by hand", () => {
  const built = buildBoard(board, [few], filled, options);
  let calculated: Map<string, Calculated>;
  beforeAll(async () => {
    calculated = await calculateInEngine([few], built.plan);
  }, 120_000);
  const shown = (id: string) => [...columnOf(built, calculated, id).values()];

  test("who bought has reached the trial, a rated stage takes its place, a prospect's is rated or not known", () => {
    expect(shown("stageNumber")).toEqual([5, 4, 2, 1, ""]);
    expect(shown("next")).toEqual([
      text.lastStage,
      "5 Evaluation of the experience",
      "3 Evaluation of alternatives",
      "2 Interest",
      "",
    ]);
  });
  test("what is planned for the next stage follows the summary, as it was changed there", () => {
    const { message, sign } = text.plan;
    expect(shown("plan")[3]).toBe(`Film · ${message[1]!} · ${sign[1]!}`);
    expect(shown("plan")[0]).toBe(text.keepUp);
  });
  test("asks for the stage to be set where the sign was seen, and for an owner and a date", () => {
    expect(shown("reason")).toEqual([
      "",
      "The sign was seen: set the stage to Evaluation of the experience.",
      "",
      text.nobody,
      "",
    ]);
  });
  test("four of five have a stage: 4, 3, 2, 2 and 1 reached them", () => {
    const lines = text.stages.map((stage, place) =>
      lineOf(built, calculated, `${place + 1} ${stage}`),
    );
    expect(lines.map((line) => line[5])).toEqual([4, 3, 2, 2, 1]);
    expect(lines[4]![6]).toBe(0.5);
    expect(lineOf(built, calculated, words.customerBoard.notRated)[2]).toBe(1);
    const said = calculated.get(built.layout.names.summary)!.flat();
    expect(said).toContain(text.mostStop("Trial", "Evaluation of the experience"));
  });
});

const cases: Record<string, [() => TestList[], () => BuiltBoard]> = {
  "the dairy wholesaler": [
    sampleLists,
    () => buildBoard(board, sampleLists(), [], { customers: 12 }),
  ],
  "a filled board": [() => [few], () => buildBoard(board, [few], filled, options)],
};
describe.each(Object.keys(cases))("the live board equals the pure function: %s", (name) => {
  const [lists, build] = cases[name]!;
  test("in the workbench's engine", async () => {
    const built = build();
    expectAgreement(built, await calculateInEngine(lists(), built.plan));
  }, 120_000);
  testWithOffice("in LibreOffice", async () => {
    const built = build();
    expectAgreement(built, await recalculate(lists(), built.plan));
  });
});
