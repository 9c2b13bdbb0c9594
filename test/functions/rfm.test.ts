import type { CellError } from "../../src/functions/declaration";
import { evaluate } from "../../src/functions/evaluate";
import { words as english } from "../../src/languages/en";
import { words as russian } from "../../src/languages/ru";
import { call, column, hosts, refusal, sentence } from "./calls";

const days = column(5, 90, 30);
const purchases = column(12, 1, 4);
const amount = column(900, 40, 250);
const error: unknown = expect.any(Error);

test("R, F, M and their code stand beside each customer, the segment when asked", () => {
  expect(call("RFM", [days, purchases, amount])).toEqual([
    [5, 5, 5, "555"],
    [1, 1, 1, "111"],
    [3, 3, 3, "333"],
  ]);
  const named = call("RFM", [days, purchases, amount, undefined, undefined, "segment"]);
  expect(named.map(([, , , , name]) => name)).toEqual([
    "champions",
    "hibernating",
    "need attention",
  ]);
});

test("own cut points replace percentiles and settle the number of groups, for one customer too", () => {
  const breaks = [
    [30, 2, 100],
    [90, 5, 500],
  ];
  expect(call("RFM", [days, purchases, amount, undefined, breaks])).toEqual([
    [3, 3, 3, "333"],
    [2, 1, 1, "211"],
    [3, 2, 2, "322"],
  ]);
  expect(call("RFM", [90, 6, 500, 3, breaks])).toEqual([[2, 3, 2, "232"]]);
  expect(call("RFM", [column(5, 95), 3, 50, undefined, breaks])).toEqual([
    [3, 2, 1, "321"],
    [1, 2, 1, "121"],
  ]);
});

test("with more than nine groups the code keeps the scores apart", () => {
  const list = column(...Array.from({ length: 11 }, (_, index) => index));
  expect(call("RFM", [list, list, list, 10])[0]).toEqual([10, 1, 1, "10-1-1"]);
  expect(call("RFM", [list, list, list, 10])[10]).toEqual([1, 10, 10, "1-10-10"]);
});

test.each(hosts)("an empty tail stays clean on the $host", ({ blank, blankArrivesAsZero }) => {
  const tail = (cells: unknown[][]) => [...cells, [blank], [blank]];
  const spill = call("RFM", [tail(days), tail(purchases), tail(amount)], blankArrivesAsZero);
  expect(spill.slice(0, 3)).toEqual(call("RFM", [days, purchases, amount]));
  expect(spill.slice(3)).toEqual([
    ["", "", "", ""],
    ["", "", "", ""],
  ]);
});

test("what is wrong with a cell stays with its measure, the code and the segment", () => {
  const spill = call(
    "RFM",
    [column(5, 90, 30, 60), column(12, "many", 4, ""), column(900, 40, 250, 30)],
    false,
  );
  expect(spill[1]).toEqual([1, error, 2, error]);
  expect(sentence(spill[1]![1])).toBe("purchases must be a number; it is “many”");
  expect(sentence(spill[3]![3])).toBe("purchases is blank; fill it in");
  const passed = call("RFM", [column(5, { code: "#DIV/0!" }), column(1, 2), column(3, 4)]);
  expect((passed[1]![0] as CellError).code).toBe("#DIV/0!");
  expect(passed[1]!.slice(1, 3)).toEqual([5, 5]);
});

test("refuses groups and cut points that do not fit, by name", () => {
  const refused = (...args: unknown[]) =>
    sentence(refusal(() => call("RFM", [days, purchases, amount, ...args])));
  expect(refused(2.5)).toBe("groups must be a whole number; it is 2.5");
  expect(refused(11)).toBe("groups must be between 2 and 10; it is 11");
  expect(refused(4, [[1, 2, 3]])).toBe(
    "groups must be one more than the rows of breaks (2), or be left out; it is 4",
  );
  expect(refused(undefined, [[1, 2]])).toBe(
    "breaks must be three columns (days, purchases, amount) of at most 9 rows; it is 1 × 2 cells",
  );
  expect(
    refused(undefined, [
      [1, 2, 3],
      [2, 1, 3],
    ]),
  ).toBe("breaks must ascend in every column; in column 2 1 comes after 2");
  expect(sentence(refusal(() => call("RFM", [days, column(1, 2), amount])))).toBe(
    "days_since_last and purchases must have equally many rows; they have 3 and 2",
  );
});

test("segments are words of the workbook's language, not of the reader's", () => {
  const [first] = evaluate("RFM", [days, purchases, amount, null, null, [["segment"]]], {
    words: english,
    workbookWords: russian,
    blankArrivesAsZero: false,
  });
  expect(first![4]).toBe("чемпионы");
});
