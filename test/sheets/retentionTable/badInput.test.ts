import type { Choice, TypedCell } from "../../../src/sheets/builder";
import { retentionTable } from "../../../src/sheets/retentionTable";
import { cellNames } from "../../../src/sheets/retentionTable/typed";
import { Refusal } from "../../../src/sheets/sentence";
import { en as words } from "../../allWords";
import { withOptions, type TestList } from "../listFixture";
import { analysisOf, buildRetention } from "./agreement";
import { fewLists } from "./fewLists";

const refusal = (lists: TestList[], change?: (choice: Choice) => Choice) =>
  buildRetention(lists, change).study.refusal;
const texts = (lists: TestList[], change?: (choice: Choice) => Choice) =>
  buildRetention(lists, change)
    .study.notes.map(({ text }) => text)
    .join("\n");
const only = (rows: TestList["rows"]): TestList[] => [{ ...fewLists()[0]!, rows }];

describe("the builder refuses in one sentence", () => {
  test("no list at all", () => {
    expect(refusal([])).toMatch(/^Choose a sales list/);
  });

  test("a list without rows", () => {
    const chosen = (choice: Choice): Choice => ({
      ...choice,
      lists: { sales: { list: "Sales", roles: { customer: 0, date: 1, amount: 2 } } },
    });
    expect(refusal(only([]), chosen)).toMatch(/“Sales” has headers but no rows/);
  });

  test("nothing but refunds and sales of nobody", () => {
    expect(
      refusal(
        only([
          ["Anna", 45_300, -1],
          ["", 45_301, 5],
        ]),
      ),
    ).toBe(
      "“Sales” has no purchase with a customer, a date and an amount of 0 or more, so there is nobody to keep or lose.",
    );
  });

  test("periods of which none is over, with what to do", () => {
    expect(refusal(fewLists(), withOptions({ unit: "year" }))).toBe(
      "No period is over yet: the purchases of “Sales” begin on Jan 5, 2024 and the list ends on Jun 30, 2024. Choose shorter periods.",
    );
  });

  test("more periods than a table can show", () => {
    const rows = [
      ["Anna", 30_000, 1],
      ["Anna", 45_000, 1],
    ];
    expect(refusal(only(rows), withOptions({ unit: "week" }))).toMatch(
      /spans 2,144 such periods, and 120 are the most/,
    );
    // Left to choose, the builder takes a unit that fits.
    expect(analysisOf(buildRetention(only(rows))).unit).toBe("year");
  });

  test("text in the amount column: which row and what", () => {
    expect(refusal(only([...fewLists()[0]!.rows, ["Anna", 45_300, "n/a"]]))).toMatch(
      /Row 20 of “Sales” holds the text “n\/a” in the column “Amount”/,
    );
  });
});

describe("the builder says", () => {
  test("how many stay, how far the forecast would have been off, and what is left out", () => {
    const said = texts(fewLists(), withOptions({ unit: "month", silence: 1 }));
    expect(said).toMatch(/lost after 1 month without a purchase, .*% stay from period to period/);
    expect(said).toMatch(/off by .* percentage points on average/);
    expect(said).toMatch(/1 row without a customer \(99\)/);
    expect(said).toMatch(/3 rows with a negative amount \(-15\)/);
    expect(said).toMatch(/begins like a formula \(=1\+1\)/);
  });

  test("which period is not over", () => {
    const rows = fewLists()[0]!.rows.slice(0, -1);
    expect(texts(only(rows), withOptions({ unit: "month" }))).toMatch(
      /The period 2024-06 is not over/,
    );
  });

  test("why there is no forecast, and the plan has no sheet of it", () => {
    const built = buildRetention(
      only([
        ["Anna", 45_292, 1],
        ["Bo", 45_293, 1],
        ["", 45_412, 1],
      ]),
      withOptions({ unit: "month" }),
    );
    expect(built.study.notes.map(({ text }) => text)).toContain(
      words.retentionTable.noForecast.allLost,
    );
    expect(built.plan().sheets.map(({ name }) => name)).not.toContain(
      words.retentionTable.sheets.forecast,
    );
  });
});

describe("what is counted on the sheet of reasons", () => {
  const choose = (value: TypedCell["value"]) => {
    const built = buildRetention(fewLists());
    const cell = { value, address: "'Reasons for leaving'!B31" };
    return retentionTable.typed!.choose(
      new Map([[cellNames.attention, cell]]),
      built.choice,
      built.data,
    );
  };
  const held = (choice: Choice) => {
    const plan = buildRetention(fewLists(), () => choice).plan();
    const sheet = plan.sheets.find(({ name }) => name === words.retentionTable.sheets.reasons)!;
    const { row, column } = sheet.names!.find(({ name }) => name === cellNames.attention)!.area;
    return sheet.blocks[0]!.rows[row]![column];
  };

  test("is kept by a refresh, and so is a count that was taken back", () => {
    const kept = choose(12) as Choice;
    expect(held(kept)).toBe(12);
    expect(held(choose("") as Choice)).toBeNull();
  });

  test.each([-1, 1.5, "many", true])("%p is refused with its cell", (value) => {
    const refused = choose(value);
    expect(refused).toBeInstanceOf(Refusal);
    expect((refused as Refusal).sentence(words)).toMatch(
      /^'Reasons for leaving'!B31 needs a number of customers, 0 or more and whole, or nothing, but .* stands there/,
    );
  });
});
