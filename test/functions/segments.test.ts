import { en as english, sv as swedish } from "../allWords";
import type { CellError } from "../../src/functions/declaration";
import { evaluate } from "../../src/functions/evaluate";
import { call, column, value } from "./calls";

const values = column(120, 40, 90, 20);
const frequencies = column(4, 5, 1, 1);

test("QUADRANT numbers the four groups by given thresholds, which themselves are high", () => {
  expect(call("QUADRANT", [values, frequencies, 80, 2])).toEqual(column(1, 2, 3, 4));
  expect(call("QUADRANT", [values, frequencies, 40, 4])).toEqual(column(1, 1, 3, 4));
});

test("without thresholds high is strictly above the median of the range", () => {
  expect(call("QUADRANT", [values, frequencies])).toEqual(column(1, 2, 3, 4));
  expect(call("QUADRANT", [column(1, 2, 3), column(1, 1, 1)])).toEqual(column(4, 4, 3));
  expect(value("QUADRANT", 5, 5)).toBe(4);
});

test("the empty tail and unusable cells take no part in the median", () => {
  const tail = call("QUADRANT", [column(10, 20, 30, 0, 0), column(1, 2, 3, 0, 0)], true);
  expect(tail).toEqual(column(4, 4, 1, "", ""));
  const spill = call("QUADRANT", [column(10, { code: "#N/A" }, 20, 30), column(1, 9, 2, 3)]);
  expect(spill.map(([one]) => one)).toEqual([4, expect.anything(), 4, 1]);
  expect((spill[1]![0] as CellError).code).toBe("#N/A");
});

test("names and actions are words of the workbook's language, not of the reader's", () => {
  const run = (show: string) =>
    evaluate("QUADRANT", [values, frequencies, [[80]], [[2]], [[show]]], {
      words: english,
      workbookWords: swedish,
      blankArrivesAsZero: false,
    }).map(([one]) => one);
  expect(run("name")).toEqual(Object.values(swedish.results.QUADRANT.names));
  expect(run("action")).toEqual(Object.values(swedish.results.QUADRANT.actions));
});
