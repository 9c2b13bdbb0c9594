import type { CellValue } from "../../../src/sheets/list";
import type { TestList } from "../listFixture";

/** Customers whose names a criterion, a formula or a page could take for something else. */
export const nastyNames = [
  "=1+1",
  "O'Brien",
  "<b>x</b>",
  "<>",
  ">5",
  "a*",
  "a*b",
  "a?b",
  "a~b",
  "~",
  "007",
  "-x",
  "@home",
  ' "quoted" ',
  "Ångström & Co",
  "Молоко ООО",
] as const;

/** Two years of small sales to them, some without a customer, with refunds, zero prices and times of day. */
export function nastyLists(names: readonly CellValue[] = nastyNames): TestList[] {
  const sales: CellValue[][] = [];
  const costs: CellValue[][] = [];
  const types = [
    "Delivery",
    "Bonuses",
    "Returns",
    "CRM database",
    "Salaries",
    "Gifts*",
    "Delivery by sea",
  ];
  const all: CellValue[] = [...names, ""];
  for (let step = 0; step < 240; step += 1) {
    const name = all[(step * 7) % all.length]!;
    const date = 45_292 + step * 3 + (step % 5) / 8;
    const amount = step % 11 === 0 ? -15.25 : step % 13 === 0 ? 0 : 20 + ((step * 37) % 101) / 7;
    // Every third order has two rows, and some orders are shared by two customers or have no number.
    const order = step % 17 === 0 ? "" : `No ${Math.floor(step / 3)}`;
    sales.push([name, date, amount, order, amount * 0.3, (step % 4) + 1]);
    if (step % 2 === 0)
      costs.push([
        types[step % types.length]!,
        step % 6 === 0 ? "" : step % 50 === 2 ? "Only a cost" : all[(step * 3) % all.length]!,
        date,
        5 + (step % 9) / 3,
      ]);
  }
  return [
    {
      name: "Sales",
      headers: ["Customer", "Date", "Amount", "Order", "Profit", "Weight"],
      rows: sales,
      formats: { Date: "yyyy-mm-dd" },
    },
    {
      name: "Costs",
      headers: ["Cost type", "Customer", "Date", "Amount"],
      rows: costs,
      formats: { Date: "yyyy-mm-dd" },
    },
  ];
}
