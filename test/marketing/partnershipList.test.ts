import { readFileSync } from "node:fs";
import fc from "fast-check";
import papa from "papaparse";
import {
  drivers,
  partnershipList,
  type PartnershipCosts,
  type PartnershipListInput,
} from "../../src/marketing/partnershipList";
import { costLines, partnershipLines } from "../../src/marketing/partnershipLines";
import { testWithData } from "../data";

const noCosts: PartnershipCosts = { customer: [], line: [], amount: [] };
const period = { from: 100, to: 199 };

function listOf(input: Partial<PartnershipListInput>) {
  return partnershipList({
    sales: { customer: [], date: [], amount: [] },
    costs: noCosts,
    period,
    ...input,
  });
}

const row = (list: ReturnType<typeof listOf>, key: string | null) =>
  list.rows.find((one) => one.key === key)?.lines;

describe("purchases", () => {
  test("are order numbers, each once a customer, whatever its rows and days", () => {
    const list = listOf({
      sales: {
        customer: ["A", "A", "A", "B"],
        date: [100, 101, 102, 100],
        amount: [10, 20, 30, 40],
        order: ["1", 1, "2", "1"],
      },
    });
    expect(row(list, "A")).toMatchObject({ "1": 30, "2": 2, "3": 60 });
    expect(row(list, "B")).toMatchObject({ "2": 1 });
  });

  test("are customer-days where there is no order number, whatever the time of day", () => {
    const list = listOf({
      sales: {
        customer: ["A", "A", "A"],
        date: [100.2, 100.9, 101],
        amount: [1, 1, 1],
        order: ["", null, ""],
      },
    });
    expect(row(list, "A")).toMatchObject({ "2": 2 });
  });

  test("are made by a zero amount but not by a refund, which reduces sales", () => {
    const list = listOf({
      sales: { customer: ["A", "A", "B"], date: [100, 101, 100], amount: [0, -5, -7] },
    });
    expect(row(list, "A")).toMatchObject({ "1": -5, "2": 1, "3": -5 });
    expect(row(list, "B")).toMatchObject({ "1": null, "2": 0, "3": -7 });
    expect(list.notes).toContainEqual({ kind: "refunds", rows: 2, amount: -12 });
  });
});

test("customers are the same when their texts are equal, and only then", () => {
  const list = listOf({
    sales: {
      customer: [7, "7", "007", "7 ", "a", "A"],
      date: [100, 100, 100, 100, 100, 100],
      amount: [1, 1, 1, 1, 1, 1],
    },
  });
  expect(list.rows.map(({ key }) => key).sort()).toEqual(["007", "7", "7 ", "A", "a"]);
  expect(row(list, "7")).toMatchObject({ "3": 2 });
  expect(list.rows.find(({ key }) => key === "7")?.name).toBe(7);
});

describe("common costs", () => {
  const sales = {
    customer: ["A", "A", "B", null, "C"],
    date: [100, 101, 100, 100, 100],
    amount: [10, 30, 20, 40, -50],
    weight: [1, 1, 1, 5, -2],
  };
  const costs = { customer: [""], line: ["5.3" as const], amount: [100] };
  const shares = (driver: (typeof drivers)[number]) => {
    const list = listOf({ sales, costs, drivers: { "5.3": driver } });
    return Object.fromEntries(list.rows.map(({ key, lines }) => [String(key), lines["5.3"]]));
  };

  test("follow sales, never below 0", () => {
    expect(shares("sales")).toEqual({ A: 40, B: 20, null: 40, C: 0 });
  });
  test("follow the number of purchases", () => {
    expect(shares("orders")).toEqual({ A: 50, B: 25, null: 25, C: 0 });
  });
  test("are shared equally among named customers with a purchase", () => {
    expect(shares("equal")).toEqual({ A: 50, B: 50, null: 0, C: 0 });
  });
  test("follow the weights, never below 0", () => {
    expect(shares("weights")).toEqual({ A: 25, B: 12.5, null: 62.5, C: 0 });
  });

  test("stay unallocated, and it is said, where the driver adds up to 0", () => {
    const list = listOf({ sales: { ...sales, amount: [-1, -1, -1, -1, -1] }, costs });
    expect(list.reconciliation.lines["5.3"]).toEqual({
      ledger: 100,
      direct: 0,
      allocated: 0,
      unallocated: 100,
    });
    expect(list.notes).toContainEqual({
      kind: "unallocated",
      line: "5.3",
      driver: "sales",
      amount: 100,
    });
    expect(list.totals["5"]).toBe(0);
  });
});

test("a customer of the ledger without sales is a row with its own costs and no share", () => {
  const list = listOf({
    sales: { customer: ["A"], date: [100], amount: [10], profit: [6] },
    costs: { customer: ["Z", ""], line: ["5.1.1", "5.2"], amount: [3, 4] },
  });
  expect(row(list, "Z")).toMatchObject({ "1": null, "2": 0, "3": 0, "4": 0, "5": 3, "6": -3 });
  expect(row(list, "A")).toMatchObject({ "5": 4, "6": 2 });
  expect(list.notes).toContainEqual({ kind: "customersWithoutSales", customers: 1 });
});

test("rows outside the period, or without a date, do not count and are counted", () => {
  const list = listOf({
    sales: { customer: ["A", "A", "A"], date: [99.9, NaN, 199.9], amount: [1, 2, 4] },
    costs: {
      customer: ["A", "A", "A"],
      date: [200, NaN, 100],
      line: ["5.2", "5.2", "5.2"],
      amount: [8, 16, 32],
    },
  });
  expect(row(list, "A")).toMatchObject({ "3": 4, "5.2": 32 });
  expect(list.notes).toEqual([
    { kind: "salesOutsidePeriod", rows: 1, amount: 1 },
    { kind: "salesWithoutDate", rows: 1, amount: 2 },
    { kind: "costsOutsidePeriod", rows: 1, amount: 8 },
    { kind: "costsWithoutDate", rows: 1, amount: 16 },
  ]);
});

test("without profit lines 4 and 6 are unknown and rows are sorted by sales, with it by line 6", () => {
  const sales = { customer: ["A", "B"], date: [100, 100], amount: [10, 20] };
  const without = listOf({ sales });
  expect(without.rows.map(({ key }) => key)).toEqual(["B", "A"]);
  expect(row(without, "A")).toMatchObject({ "4": null, "6": null });
  expect(without.totals).toMatchObject({ "4": null, "6": null });
  const withProfit = listOf({ sales: { ...sales, profit: [9, 1] } });
  expect(withProfit.rows.map(({ key }) => key)).toEqual(["A", "B"]);
  expect(withProfit.totals).toMatchObject({ "4": 10, "6": 10 });
});

const customer = fc.constantFrom("A", "B", "C", 7, "7", "", null);
const money = fc.integer({ min: -500, max: 1000 });
const day = fc.integer({ min: 95, max: 205 });
const saleRows = fc.array(
  fc.record({ customer, day, money, order: fc.constantFrom("1", 2, ""), weight: money }),
  { maxLength: 40 },
);
const costRows = fc.array(
  fc.record({ customer, day, money, line: fc.constantFrom(...costLines) }),
  { maxLength: 30 },
);
const anyInput = fc
  .tuple(saleRows, costRows, fc.constantFrom(...drivers))
  .map(([sales, costs, driver]): PartnershipListInput => ({
    sales: {
      customer: sales.map((one) => one.customer),
      date: sales.map((one) => one.day),
      amount: sales.map((one) => one.money),
      order: sales.map((one) => one.order),
      profit: sales.map((one) => one.money / 4),
      weight: sales.map((one) => one.weight),
    },
    costs: {
      customer: costs.map((one) => one.customer),
      date: costs.map((one) => one.day),
      line: costs.map((one) => one.line),
      amount: costs.map((one) => one.money),
    },
    period,
    drivers: Object.fromEntries(costLines.map((line) => [line, driver])),
  }));

describe("whatever the lists", () => {
  test("nothing is lost: direct + allocated + unallocated is the ledger, and rows add up to totals", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const list = partnershipList(input);
        for (const line of costLines) {
          const inPeriod = input.costs.line.reduce((sum, one, index) => {
            const within = input.costs.date![index]! >= 100 && input.costs.date![index]! <= 199;
            return one === line && within ? sum + input.costs.amount[index]! : sum;
          }, 0);
          const { ledger, direct, allocated, unallocated } = list.reconciliation.lines[line];
          expect(ledger).toBe(inPeriod);
          expect(direct + allocated + unallocated).toBeCloseTo(ledger, 6);
          expect(list.totals[line]).toBeCloseTo(direct + allocated, 6);
        }
        for (const line of partnershipLines) {
          if (line === "1") continue;
          const sum = list.rows.reduce((total, one) => total + one.lines[line]!, 0);
          expect(list.totals[line]).toBeCloseTo(sum, 6);
        }
        expect(list.reconciliation.sales.rows).toBeCloseTo(list.reconciliation.sales.list, 6);
      }),
    );
  });

  test("the order of the rows does not matter", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const reversed: PartnershipListInput = {
          ...input,
          sales: {
            customer: [...input.sales.customer].reverse(),
            date: Array.from(input.sales.date).reverse(),
            amount: Array.from(input.sales.amount).reverse(),
            order: [...input.sales.order!].reverse(),
            profit: Array.from(input.sales.profit!).reverse(),
            weight: Array.from(input.sales.weight!).reverse(),
          },
        };
        const one = new Map(partnershipList(input).rows.map(({ key, lines }) => [key, lines]));
        const other = partnershipList(reversed).rows;
        expect(other).toHaveLength(one.size);
        for (const { key, lines } of other)
          for (const line of partnershipLines) {
            const before = one.get(key)![line];
            if (before === null) expect(lines[line]).toBeNull();
            else expect(lines[line]).toBeCloseTo(before, 6);
          }
      }),
    );
  });
});

testWithData(
  "Northwind: sales 1,265,793.04, freight 64,942.69 once an order, every partner as known",
  ["northwind/orders.csv", "northwind/order-details.csv", "expected/northwind_partners.json"],
  (ordersFile, detailsFile, expectedFile) => {
    const read = (file: string) =>
      papa.parse<Record<string, string>>(readFileSync(file, "utf8"), {
        header: true,
        skipEmptyLines: true,
      }).data;
    const orders = read(ordersFile);
    const details = read(detailsFile);
    const expected = JSON.parse(readFileSync(expectedFile, "utf8")) as {
      n_customers_with_orders: number;
      totals: Record<string, number>;
      top5: Record<string, Record<string, number>>;
      bottom3: Record<string, Record<string, number>>;
    };
    const byId = new Map(orders.map((order) => [order.orderID, order]));
    const serial = (text: string) =>
      Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569;
    const placed = details.map((detail) => byId.get(detail.orderID)!);
    const list = partnershipList({
      sales: {
        customer: placed.map((order) => order.customerID!),
        date: placed.map((order) => serial(order.orderDate!)),
        amount: details.map(
          (one) => Number(one.unitPrice) * Number(one.quantity) * (1 - Number(one.discount)),
        ),
        order: details.map((one) => one.orderID!),
      },
      costs: {
        customer: orders.map((order) => order.customerID!),
        date: orders.map((order) => serial(order.orderDate!)),
        line: orders.map(() => "5.1.1"),
        amount: orders.map((order) => Number(order.freight)),
      },
      period: { from: serial("1996-01-01"), to: serial("1998-12-31") },
    });
    expect(list.rows).toHaveLength(expected.n_customers_with_orders);
    expect(list.totals["3"]).toBeCloseTo(expected.totals.net!, 4);
    expect(list.totals["2"]).toBe(expected.totals.orders);
    expect(list.totals["5"]).toBeCloseTo(expected.totals.freight!, 4);
    for (const [key, figures] of Object.entries({ ...expected.top5, ...expected.bottom3 })) {
      const lines = row(list, key)!;
      expect(lines["3"]).toBeCloseTo(figures.net!, 4);
      expect(lines["2"]).toBe(figures.orders);
      expect(lines["5.1.1"]).toBeCloseTo(figures.freight!, 4);
    }
    expect(list.rows.slice(0, 5).map(({ key }) => key)).toEqual(Object.keys(expected.top5));
  },
);
