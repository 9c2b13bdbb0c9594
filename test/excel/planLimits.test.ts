import type { Content, WorkbookPlan } from "../../src/sheets/plan";
import { checkLimits } from "../../src/excel/planLimits";
import type { Failure } from "../../src/excel/failure";
import { words } from "../../src/languages/en";

function planWith(content: Content, row = 0, column = 0): WorkbookPlan {
  return {
    builder: "test",
    schemaVersion: 1,
    choice: null,
    show: 0,
    refreshable: false,
    sheets: [
      {
        name: "O'Brien",
        blocks: [{ row, column, rows: [[content]] }],
        styles: [],
        numberFormats: [],
        columnWidths: [],
      },
    ],
  };
}

function refusal(plan: WorkbookPlan): string | null {
  try {
    checkLimits(plan);
    return null;
  } catch (error) {
    return (error as Failure).sentence(words);
  }
}

const { failures } = words.excel;

test("what fits a sheet of Excel passes", () => {
  expect(refusal(planWith("x".repeat(32_767), 1_048_575, 16_383))).toBeNull();
  expect(refusal(planWith({ formula: `=${"1".repeat(8191)}` }))).toBeNull();
});

test("what does not fit is refused with its cell", () => {
  const at = "'O''Brien'!C2";
  expect(refusal(planWith("x".repeat(32_768), 1, 2))).toBe(failures.textTooLong(at));
  expect(refusal(planWith({ formula: `=${"1".repeat(8192)}` }, 1, 2))).toBe(
    failures.formulaTooLong(at),
  );
  expect(refusal(planWith(Number.NaN, 1, 2))).toBe(failures.notANumber(at));
  expect(refusal(planWith(Infinity, 1, 2))).toBe(failures.notANumber(at));
  expect(refusal(planWith(1, 1_048_576))).toBe(failures.tooManyRows("O'Brien"));
  expect(refusal(planWith(1, 0, 16_384))).toBe(failures.tooManyRows("O'Brien"));
});
