import { findHeaders } from "../../src/excel/headerRow";

const SEARCHED = 12;

test("the first row is the header of an ordinary list", () => {
  const cells = [
    ["Customer", "Amount"],
    ["Anna", 5],
    ["Bo", 7],
  ];
  expect(findHeaders(cells, SEARCHED)).toEqual([{ row: 0, column: 0, columns: 2 }]);
});

test("titles and notes may stand above it", () => {
  const cells = [
    ["Sales 2024", "", ""],
    ["exported by the shop", "", ""],
    ["", "", ""],
    ["Customer", "Town", "Amount"],
    ["Anna", "Lund", 5],
  ];
  expect(findHeaders(cells, SEARCHED)).toEqual([{ row: 3, column: 0, columns: 3 }]);
});

test("a list of texts alone has its first full row of texts as header", () => {
  const cells = [
    ["Customer", "Town"],
    ["Anna", "Lund"],
    ["Bo", "Ystad"],
  ];
  expect(findHeaders(cells, SEARCHED)).toEqual([{ row: 0, column: 0, columns: 2 }]);
});

test("columns without anything in them part lists side by side", () => {
  const cells = [
    ["Customer", "Amount", "", "Driver", "Value"],
    ["Anna", 5, "", "Rent", 3],
  ];
  expect(findHeaders(cells, SEARCHED)).toEqual([
    { row: 0, column: 0, columns: 2 },
    { row: 0, column: 3, columns: 2 },
  ]);
});

test("numbers without a header are no list", () => {
  expect(
    findHeaders(
      [
        [1, 2],
        [3, 4],
      ],
      SEARCHED,
    ),
  ).toEqual([]);
  expect(
    findHeaders(
      [
        ["2023", "2024"],
        [3, 4],
      ],
      SEARCHED,
    ),
  ).toEqual([]);
});

test("one blank header among others leaves the header a header", () => {
  const cells = [
    ["Customer", "", "Amount"],
    ["Anna", "x", 5],
  ];
  expect(findHeaders(cells, SEARCHED)).toEqual([{ row: 0, column: 0, columns: 3 }]);
});

test("a header with nothing below is an empty list, a lone word is none", () => {
  expect(findHeaders([["Customer", "Amount"]], SEARCHED)).toEqual([
    { row: 0, column: 0, columns: 2 },
  ]);
  expect(findHeaders([["Hello"]], SEARCHED)).toEqual([]);
});

test("a header is not looked for deep in the sheet", () => {
  const cells = [...Array.from({ length: 12 }, () => [1, 2]), ["Customer", "Amount"], ["Anna", 5]];
  expect(findHeaders(cells, SEARCHED)).toEqual([]);
});
