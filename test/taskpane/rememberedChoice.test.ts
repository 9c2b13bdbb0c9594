import { costTable } from "../../src/sheets/costTable";
import { chooseList, firstChoice, remember } from "../../src/taskpane/builder/rememberedChoice";
import { list } from "./workbookInMemory";

// The dates are not formatted as such, so that the guess takes their column for a number that is no cost.
const sales = list("Sales", ["Customer", "Date", "Amount"], [["Ann", 45_700, 100]]);
const costs = list("Costs", ["Customer", "Date", "Freight", "Marketing"], [["Ann", 45_700, 5, 7]]);
const other = list("Other", ["Freight", "Customer", "Date"], [[5, "Ann", 45_700]]);

const columns = (options: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(options).filter(([id]) => id.startsWith("column:")));

test("a column inserted into a wide ledger leaves each cost with its own column", () => {
  const before = [sales, costs];
  const choice = firstChoice(costTable, before, null);
  choice.options = { ...choice.options, "column:2": "5.2", "column:3": "none" };
  const after = [
    sales,
    list(
      "Costs",
      ["Customer", "Date", "Note", "Freight", "Marketing"],
      [["Ann", 45_700, "x", 5, 7]],
    ),
  ];
  const again = firstChoice(costTable, after, remember(costTable, choice, before));
  expect(columns(again.options)).toEqual({
    "column:1": "none",
    "column:3": "5.2",
    "column:4": "none",
  });
});

test("a column that is gone takes its cost along", () => {
  const before = [sales, costs];
  const choice = firstChoice(costTable, before, null);
  const after = [sales, list("Costs", ["Customer", "Date", "Marketing"], [["Ann", 45_700, 7]])];
  const again = firstChoice(costTable, after, remember(costTable, choice, before));
  expect(Object.keys(columns(again.options))).toEqual(["column:1", "column:2"]);
});

test("of two wide ledgers the one chosen comes back without the columns guessed for the other", () => {
  const shapes = [sales, costs, other];
  const guessed = firstChoice(costTable, shapes, null);
  expect(guessed.lists.ledger!.list).toBe("Costs");
  const choice = chooseList(costTable, shapes, guessed, "ledger", "Other");
  const again = firstChoice(costTable, shapes, remember(costTable, choice, shapes));
  expect(again).toEqual(choice);
});
