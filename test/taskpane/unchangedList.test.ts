import type { CellValue, ListData } from "../../src/sheets/list";
import { isUnchangedList } from "../../src/taskpane/builder/unchangedList";
import { list } from "./workbookInMemory";

const read = (amounts: CellValue[], shape = list("Sales", ["Amount"], [[1]])): ListData => ({
  shape,
  columns: new Map([[0, amounts]]),
});

describe("a list that was read twice", () => {
  it("is unchanged with the same cells in the same place", () => {
    expect(isUnchangedList(read([1, "x", true, ""]), read([1, "x", true, ""]))).toBe(true);
  });

  it.each<[string, ListData | undefined, ListData]>([
    ["was not read before", undefined, read([1])],
    ["has another number", read([1, 2]), read([1, 3])],
    ["has a text for a number", read([1]), read(["1"])],
    ["has one row more", read([1]), read([1, 2])],
    ["stands elsewhere", read([1]), read([1], { ...read([1]).shape, headerRow: 1 })],
    ["was read in other columns", { ...read([1]), columns: new Map([[1, [1]]]) }, read([1])],
  ])("is another when it %s", (_, before, now) => {
    expect(isUnchangedList(before, now)).toBe(false);
  });
});
