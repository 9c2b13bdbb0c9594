import { askFunction } from "../../src/addin/askFunction";
import { openExcel, type OpenExcel } from "../excel/openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ profile: "desktop" });
});
afterEach(() => excel.close());

test("the pane is answered as a cell would be, errors in words", async () => {
  expect(await askFunction("LOSS", [[[100]], [[30]], null])).toEqual({
    rows: 1,
    columns: 1,
    cells: [[70]],
  });
  expect(await askFunction("PATRONAGE", [[[1], [9]], [[5]]])).toEqual({
    rows: 2,
    columns: 1,
    cells: [[0.2], [{ sentence: "own_sales must be at most customer_spending (5); it is 9" }]],
  });
  expect(await askFunction("PATRONAGE", [[[1]], null])).toEqual({
    sentence: "customer_spending must be given; it is left out",
  });
  expect(await askFunction("PATRONAGE", [[[{ code: "#DIV/0!" }]], [[1]]])).toMatchObject({
    cells: [[{ sentence: "a cell of the input holds the error #DIV/0!" }]],
  });
});

test("of a long answer the first cells come, and its size", async () => {
  const rows = Array.from({ length: 50 }, (_, row) => [row]);
  const answer = await askFunction("WHALE", [rows]);
  expect(answer).toMatchObject({ rows: 51, columns: 3 });
  expect("cells" in answer && answer.cells.length).toBe(6);
});
