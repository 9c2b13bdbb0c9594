import type { Choice, TypedCell } from "../../../src/sheets/builder";
import { funnelAndSources } from "../../../src/sheets/funnelAndSources";
import { isRecommendation } from "../../../src/sheets/funnelAndSources/options";
import type { CellValue } from "../../../src/sheets/list";
import { Refusal } from "../../../src/sheets/sentence";
import { en as words } from "../../allWords";
import { withOptions, type TestList } from "../listFixture";
import { buildFunnel, fewLists } from "./agreement";

const refusal = (lists: TestList[], change?: (choice: Choice) => Choice) =>
  buildFunnel(lists, change).study.refusal;
const [steps, orders] = fewLists() as [TestList, TestList];
const withRows = (list: TestList, ...rows: CellValue[][]) => ({
  ...list,
  rows: [...list.rows, ...rows],
});

describe("the builder refuses in one sentence", () => {
  test.each<[string, string | null, RegExp]>([
    ["a single step", refusal([{ ...steps, rows: [["Visit", 3]] }]), /^A funnel has from 2 to 20/],
    [
      "text among the counts",
      refusal([withRows(steps, ["Visit", "many"])]),
      /Row 9 of “Web shop” holds the text “many” in the column “Users”/,
    ],
    [
      "a step below nought",
      refusal([withRows(steps, ["Lost", -4])]),
      /^The step “Lost” has a count of -4, but a count must be 0 or more/,
    ],
    [
      "too many sources",
      refusal([
        withRows(
          orders,
          ...Array.from({ length: 50 }, (_, at) => ["C", 45_400, `s${at}`, "", 1, ""]),
        ),
      ]),
      /holds 52 different texts, but a table can show from 1 to 40 sources/,
    ],
    [
      "a period that ends before it begins",
      refusal([orders], withOptions({ from: 45_500, to: 45_400 })),
      /^The period ends on/,
    ],
    [
      "a typed count below nought",
      refusal([], withOptions({ "stepCount:1": -3 })),
      /^The count of step 2 must be 0 or more, not -3/,
    ],
  ])("%s", (_, said, sentence) => expect(said).toMatch(sentence));
});

test("the builder says what loses most, what recommendations bring, and what is typed", () => {
  const texts = (lists: TestList[]) =>
    buildFunnel(lists, withOptions({ from: 45_300, to: 45_600 })).study.notes.map(
      ({ text }) => text,
    );
  const said = texts(fewLists()).join("\n");
  expect(said).toMatch(/Most are lost before “Basket”: 80% of those/);
  expect(said).toMatch(/Recommendations bring 30% of orders/);
  expect(texts([withRows(steps, ["Back", 900])])).toContain(words.funnelAndSources.stepsRise);
  expect(texts([])).toEqual([words.funnelAndSources.noSteps, words.funnelAndSources.noSources]);
});

test.each([
  ["Word of mouth", true],
  ["Rekommendation", true],
  ["Рекомендации", true],
  ["Препоръка", true],
  ["Advertising", false],
])("“%s” is a recommendation: %p", (source, expected) =>
  expect(isRecommendation(source)).toBe(expected),
);

describe("what is typed on the sheet", () => {
  const built = buildFunnel([]);
  const choose = (name: string, value: CellValue) =>
    funnelAndSources.typed!.choose(
      new Map([[name, { value, address: "'Funnel and sources'!C10" } satisfies TypedCell]]),
      built.choice,
      built.data,
    );

  test("counts in a refresh, and a cleared name stays cleared", () => {
    expect(choose("Funnel.Count.1", 70)).toMatchObject({ options: { "stepCount:0": 70 } });
    expect(choose("Funnel.Step.2", "")).toMatchObject({ options: { "stepName:1": "" } });
    expect(choose("Funnel.Recommended.2", "ja")).toMatchObject({
      options: { "typedRecommended:1": true },
    });
  });

  test.each<[string, CellValue, RegExp]>([
    ["Funnel.Count.1", "many", /A number is needed in 'Funnel and sources'!C10, but “many”/],
    ["Funnel.Count.1", -1, /What was typed on the sheet cannot be used\. The count of step 1/],
  ])("%s holding %p is refused", (name, value, sentence) => {
    const answer = choose(name, value);
    expect(answer).toBeInstanceOf(Refusal);
    expect((answer as Refusal).sentence(words)).toMatch(sentence);
  });
});
