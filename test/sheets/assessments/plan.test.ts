import { assessmentPlan } from "../../../src/sheets/assessments/assessmentPlan";
import { defineAssessment } from "../../../src/sheets/assessments/definition";
import { headCells } from "../../../src/sheets/assessments/layout";
import { ListColumns } from "../../../src/sheets/assessments/listColumns";
import { liveSentence, textLiteral } from "../../../src/sheets/formulas/liveSentence";
import {
  potentialCapacity,
  potentialCapacityAssessment,
} from "../../../src/sheets/assessments/potentialCapacity";
import { calculateInEngine } from "../calculateInEngine";
import { speech } from "../listFixture";
import { build, everyItem, rated, TODAY, typed, withRowIds } from "./fill";

describe("the definition", () => {
  test("has eight stages with twenty parameters after range and market", () => {
    const [market, ...stages] = potentialCapacityAssessment.definition.sections;
    expect(market!.items).toHaveLength(5);
    expect(stages.map(({ items }) => items.length)).toEqual([3, 1, 3, 3, 3, 3, 2, 2]);
    expect(new Set(everyItem()).size).toBe(25);
  });

  test("weighs all items alike, and all sections", () => {
    for (const { weight, items } of potentialCapacityAssessment.definition.sections)
      expect([weight, ...items.map((item) => item.weight)].every((each) => each === 1)).toBe(true);
  });
});

test("sheet names that are taken are left alone", () => {
  const context = { sheetNames: ["Potential capacity", "levels"], today: TODAY };
  const choice = potentialCapacity.guess([]);
  expect(
    potentialCapacity.plan({}, choice, speech, context).sheets.map(({ name }) => name),
  ).toEqual(["Potential capacity (2)", "Result", "Action list", "Indicators", "Levels (2)"]);
  expect(potentialCapacity.study({}, choice, speech, context).effect).toBe(
    "Creates the sheets “Potential capacity (2)”, “Result”, “Action list”, “Indicators”, “Levels (2)”; changes nothing else.",
  );
});

test("a threshold that is not on the scale is refused in a sentence", () => {
  const { study } = build([], (choice) => ({ ...choice, options: { threshold: 9 } }));
  expect(study.refusal).toBe(
    "The level for the action list must be a number from 1 to 5; it is 9.",
  );
});

test("long sentences are cut into texts that Excel takes, quotation marks doubled", () => {
  expect(textLiteral('say "x"')).toBe('"say ""x"""');
  expect(textLiteral("a".repeat(300))).toBe(`"${"a".repeat(255)}"&"${"a".repeat(45)}"`);
  expect(liveSentence((one, two) => `${two} of ${one}!`, "A1", "B1")).toBe('B1&" of "&A1&"!"');
});

test("reversed items count the other way round, on any scale (functions.md, SCORE)", async () => {
  const text = { name: "n", question: "q?", look: "l", levels: ["low", "middle", "high"] };
  const conflict = defineAssessment(
    {
      id: "drivers",
      schemaVersion: 1,
      scale: { minimum: 0, maximum: 2 },
      threshold: 1,
      sections: [
        {
          id: "drivers",
          number: 1,
          weight: 1,
          items: [
            { id: "conflict", weight: 2, reversed: true },
            { id: "expertise", weight: 1 },
          ],
        },
      ],
      indicators: [],
      breakdowns: [],
    },
    () => ({
      title: "Drivers",
      purpose: "p",
      sections: { drivers: "Drivers" },
      items: { conflict: text, expertise: text },
      indicators: {},
    }),
  );
  const choice = { lists: {}, options: {} };
  const blank = withRowIds(
    assessmentPlan(conflict, speech, {
      raters: [],
      rounds: [],
      company: "",
      threshold: 1,
      terms: {},
      lists: { inputs: [], terms: [], numbers: new Set(), dates: new Set() },
      columns: new ListColumns({}, choice),
      choice,
      today: TODAY,
      sheetNames: [],
    }),
  );
  const plan = typed(blank, { conflict: { score: 2 }, expertise: { score: 1 } });
  const calculated = await calculateInEngine([], plan);
  expect(rated(plan, calculated, "conflict", "points")).toBe(0);
  expect(rated(plan, calculated, "conflict", "level")).toBe("high");
  expect(rated(plan, calculated, "conflict", "nextLevel")).toBe("middle");
  expect(rated(plan, calculated, "conflict", "item")).toBe("n (counts the other way round)");
  expect(rated(plan, calculated, "expertise", "points")).toBe(50);
  expect(calculated.get("Drivers")![headCells.total.row]![headCells.total.column]).toBeCloseTo(
    50 / 3,
    10,
  );
  expect(plan.sheets).toHaveLength(4);
});
