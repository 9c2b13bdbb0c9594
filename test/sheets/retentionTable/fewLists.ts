import { serialOf } from "../../../src/marketing/serialDate";
import type { CellValue } from "../../../src/sheets/list";
import type { TestList } from "../listFixture";

const day = (month: number, date: number) => serialOf(2024, month, date);

/** Half a year of few customers: names that formulas could mistake, refunds, sales of nobody. */
export function fewLists(): TestList[] {
  const rows: CellValue[][] = [
    ["Anna", day(1, 5), 10],
    ["=1+1", day(1, 20) + 0.75, 20],
    ["Bo*", day(1, 31), 5],
    ["Bob", day(2, 3), 7],
    ["Anna", day(2, 14), 11],
    ["~x?", day(2, 29), 0],
    ["Never", day(2, 2), -4],
    ["Anna", day(3, 1), -3],
    [7, day(3, 3), 9],
    ["Bo*", day(3, 9), 6],
    ["=1+1", day(4, 1), 2],
    ["Early refund", day(1, 9), -8],
    ["Early refund", day(4, 9), 8],
    ["Bob", day(5, 30), 3],
    ["Anna", day(6, 2), 14],
    ["Anna", day(6, 3), 1],
    ["~x?", day(6, 15), 2],
    ["", day(6, 30), 99],
  ];
  return [
    {
      name: "Sales",
      headers: ["Customer", "Date", "Amount"],
      rows,
      formats: { Date: "yyyy-mm-dd" },
    },
  ];
}

/** Order lines with a quantity, a price and a discount, one of them a return. */
export function pricedLists(): TestList[] {
  const rows: CellValue[][] = Array.from({ length: 40 }, (_, row) => [
    `C${(row * row) % 7}`,
    day(1, 1) + row * 2,
    row % 11 === 5 ? -1 : 1 + (row % 3),
    10 + row,
    row % 4 === 0 ? 0.1 : 0,
  ]);
  return [
    {
      name: "Order lines",
      headers: ["Customer", "Order date", "Quantity", "Unit price", "Discount"],
      rows,
      formats: { "Order date": "yyyy-mm-dd" },
    },
  ];
}
