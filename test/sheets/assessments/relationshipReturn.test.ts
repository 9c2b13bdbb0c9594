import { partnershipReturn } from "../../../src/marketing/partnershipReturn";
import { shareOf } from "../../../src/marketing/shareOf";
import { relationshipReturn } from "../../../src/sheets/assessments/relationshipReturn";
import { indicators } from "../../../src/sheets/assessments/relationshipReturnIndicators";
import { calculateInEngine } from "../calculateInEngine";
import type { Calculated } from "../calculated";
import { Comparison, errorsIn } from "../errorsIn";
import { speech, type TestList } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";
import { build } from "./fill";

const day = (year: number, month: number, date: number) =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
const formats = { Date: "yyyy-mm-dd" };

/** The period is the twelve months to the end of 2025; 7 is a customer's number, not a name. */
const lists: TestList[] = [
  {
    name: "Sales",
    headers: ["Date", "Customer", "Amount", "Profit"],
    rows: [
      [day(2023, 6, 1), "Ann", 1000, 250], // before the period
      [day(2025, 1, 1), "Ann", 300, 90],
      [day(2025, 6, 15), "ann", 500, 160],
      [day(2025, 7, 1), "Ann", -100, -40], // a refund
      [day(2025, 8, 1), "Ann", "", ""],
      [day(2025, 12, 31), 7, 400, 120],
      [day(2025, 5, 1), "", 50, 10], // nobody's
      [day(2024, 12, 31), 7, 90, 30],
    ],
    formats,
  },
  {
    name: "Costs",
    headers: ["Date", "Customer", "Amount"],
    rows: [
      [day(2025, 2, 1), "Ann", 150],
      [day(2024, 2, 1), "Ann", 999],
      [day(2025, 3, 1), "", 80], // shared
      [day(2025, 3, 1), 7, 500],
      [day(2025, 12, 5), "", 20],
    ],
    formats,
  },
  {
    name: "Customers",
    headers: ["Customer", "Spending a year"],
    rows: [
      ["Ann", 2800],
      [7, ""],
    ],
  },
];

interface Case {
  customer: string;
  months: number | null;
  spending: number | null;
  purchases: number | null;
  revenue: number | null;
  profit: number | null;
  cost: number | null;
}
const MONTH = 365.25 / 12;
const cases: Case[] = [
  {
    customer: "Ann",
    months: (day(2025, 8, 1) - day(2023, 6, 1)) / MONTH,
    spending: 2800,
    purchases: 2,
    revenue: 700,
    profit: 210,
    cost: 150,
  },
  {
    customer: "7",
    months: (day(2025, 12, 31) - day(2024, 12, 31)) / MONTH,
    spending: null,
    purchases: 1,
    revenue: 400,
    profit: 120,
    cost: 500,
  },
  // All customers together: neither months nor a share of spending.
  {
    customer: "",
    months: null,
    spending: null,
    purchases: 3,
    revenue: 1100,
    profit: 330,
    cost: 650,
  },
  {
    customer: "Nobody",
    months: null,
    spending: null,
    purchases: null,
    revenue: null,
    profit: null,
    cost: null,
  },
];

type Calculate = typeof calculateInEngine;

async function expectAgreement(calculate: Calculate): Promise<void> {
  const builder = await relationshipReturn.builder("en");
  for (const each of cases) {
    const { plan } = build(
      lists,
      (choice) => ({ ...choice, options: { ...choice.options, customer: each.customer } }),
      speech,
      builder,
    );
    const calculated = await calculate(lists, plan);
    expect(errorsIn(calculated)).toEqual([]);
    const sheet = plan.sheets.find(({ rowIds }) => rowIds?.ids.includes("months"))!;
    const rows: Calculated = calculated.get(sheet.name)!;
    const { revenue, profit, cost } = each;
    const figures: Record<(typeof indicators)[number]["id"], number | null> = {
      months: each.months,
      patronage: each.spending === null ? null : shareOf(revenue ?? 0, each.spending),
      purchases: each.purchases,
      revenue,
      cost,
      profitability: revenue === null ? null : partnershipReturn(profit ?? 0, cost ?? 0, revenue),
      return: cost === null ? null : partnershipReturn(profit ?? 0, cost, cost),
    };
    const seen = new Comparison();
    indicators.forEach(({ id }, at) =>
      seen.compare(`${id} of ${each.customer}`, rows[sheet.rowIds!.row + at]![3], figures[id]),
    );
    expect(seen.wrong).toEqual([]);
  }
}

describe("the figures beside the return on a relationship", () => {
  test(
    "are those of the lists, by hand, in the workbench's engine",
    () => expectAgreement(calculateInEngine),
    60_000,
  );
  testWithOffice("and in LibreOffice", () => expectAgreement(recalculate));

  test("lists are found by their columns and names; without them each indicator says what it needs", async () => {
    const builder = await relationshipReturn.builder("en");
    const { choice } = build(lists, undefined, speech, builder);
    expect(Object.values(choice.lists).map(({ list }) => list)).toEqual([
      "Sales",
      "Costs",
      "Customers",
    ]);
    const { plan } = build(lists.slice(0, 1), undefined, speech, builder);
    const sheet = plan.sheets.find(({ rowIds }) => rowIds?.ids.includes("months"))!;
    const cells = JSON.stringify(sheet.blocks);
    expect(cells).toContain(
      "Choose the list “List of costs” (Customer, Date, Amount) to fill this.",
    );
    expect(cells).toContain(
      "Choose the list “List of customers” (Customer, Customer’s spending a year)",
    );
  });
});
