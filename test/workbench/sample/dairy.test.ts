import { workbench as bulgarian } from "../../../src/languages/bg/workbench";
import { workbench as english } from "../../../src/languages/en/workbench";
import { workbench as russian } from "../../../src/languages/ru/workbench";
import { workbench as swedish } from "../../../src/languages/sv/workbench";
import { firstContactOf, sourceOf } from "../../../src/workbench/sample/acquisition";
import { isWeekend, serial } from "../../../src/workbench/sample/calendar";
import { customers, prospect } from "../../../src/workbench/sample/customers";
import { simulateDairy } from "../../../src/workbench/sample/dairy";
import type { Sale } from "../../../src/workbench/sample/sales";
import { sampleWorkbook } from "../../../src/workbench/sample/sampleWorkbook";

const dairy = simulateDairy();
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const net = (sales: readonly Sale[]): number => total(sales.map(({ amount }) => amount));
const of = (name: string): Sale[] => dairy.sales.filter(({ customer }) => customer?.name === name);
const newYear = serial(2025, 1, 1);

describe("the dairy wholesaler's two years", () => {
  test("are the same for the same seed and others for another", () => {
    expect(simulateDairy()).toEqual(dairy);
    expect(simulateDairy(7).sales).not.toEqual(dairy.sales);
  });

  test("are two whole years of about 2,400 sales to some forty customers, by date, on working days", () => {
    expect(dairy.sales.length).toBeGreaterThan(2200);
    expect(dairy.sales.length).toBeLessThan(2700);
    expect(new Set(dairy.sales.map(({ customer }) => customer)).size - 1).toBe(customers.length);
    const dates = dairy.sales.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort((one, other) => one - other));
    expect(dates[0]).toBeLessThan(serial(2024, 1, 10));
    expect(dates.at(-1)).toBeGreaterThan(serial(2025, 12, 20));
    expect(dates.at(-1)).toBeLessThanOrEqual(serial(2025, 12, 31));
    expect(dairy.sales.some(({ date, quantity }) => quantity > 0 && isWeekend(date))).toBe(false);
  });

  test("reconcile: amount is quantity × price × (1 − discount), and returns never exceed what was sold", () => {
    for (const { quantity, price, discount, amount } of dairy.sales)
      expect(Math.abs(amount - quantity * price * (1 - discount))).toBeLessThanOrEqual(0.00501);
    const byLine = new Map<string, number>();
    for (const { order, product, quantity } of dairy.sales) {
      const line = `${order} ${product.id}`;
      byLine.set(line, (byLine.get(line) ?? 0) + quantity);
    }
    expect(Math.min(...byLine.values())).toBeGreaterThan(0);
  });

  test("an order belongs to one customer", () => {
    const owner = new Map<number, Sale["customer"]>();
    for (const { order, customer } of dairy.sales) {
      if (!owner.has(order)) owner.set(order, customer);
      expect(owner.get(order)).toBe(customer);
    }
  });

  test("few buyers bring most: a fifth of the customers bring more than 60% of sales", () => {
    const sales = customers.map(({ name }) => net(of(name))).sort((one, other) => other - one);
    const top = total(sales.slice(0, Math.round(customers.length / 5)));
    expect(top / total(sales)).toBeGreaterThan(0.6);
  });

  test("some customers lose money after the costs of their partnership, a large one among them", () => {
    const shared = total(
      dairy.costs.filter((one) => one.customer === null).map((one) => one.amount),
    );
    const result = new Map(
      customers.map(({ name }) => [
        name,
        net(of(name)) -
          total(of(name).map(({ costOfGoods }) => costOfGoods)) -
          total(dairy.costs.filter((one) => one.customer === name).map((one) => one.amount)) -
          (shared * net(of(name))) / net(dairy.sales),
      ]),
    );
    const losing = [...result].filter(([, profit]) => profit < 0).map(([name]) => name);
    expect(losing).toContain("Prima Discount");
    expect(losing.length).toBeGreaterThanOrEqual(4);
    expect(losing.length).toBeLessThanOrEqual(12);
  });

  test("Bistro Corso buys less and less, Café Nord left in spring 2025, three customers came new", () => {
    const year = (name: string, second: boolean): number =>
      net(of(name).filter(({ date }) => date >= newYear === second));
    expect(year("Bistro Corso", true)).toBeLessThan(0.6 * year("Bistro Corso", false));
    expect(of("Café Nord").at(-1)?.date).toBeLessThan(serial(2025, 6, 1));
    expect(of("Café Nord").at(-1)?.date).toBeGreaterThan(newYear);
    const first = serial(2024, 5, 1);
    const late = customers.filter(({ name }) => (of(name)[0]?.date ?? 0) >= first);
    expect(late.map(({ name }) => name)).toEqual(["Viktoria", "Kinder Alma", "Sushi Kai"]);
  });

  test("seasons show: kindergartens are closed in July, yoghurt sells in summer", () => {
    const july = (date: number): boolean =>
      [2024, 2025].some((year) => date >= serial(year, 7, 1) && date < serial(year, 8, 1));
    const kindergartens = dairy.sales.filter(({ customer }) => customer?.kind === "kindergarten");
    expect(kindergartens.filter(({ date, quantity }) => july(date) && quantity > 0)).toEqual([]);
    const yoghurt = dairy.sales.filter(({ product }) => product.id === "yoghurt");
    const quarter = (first: number): number =>
      net(
        yoghurt.filter(({ date }) =>
          [2024, 2025].some(
            (year) => date >= serial(year, first, 1) && date < serial(year, first + 3, 1),
          ),
        ),
      );
    expect(quarter(6)).toBeGreaterThan(1.3 * quarter(1));
  });

  test("has refunds, anonymous cash sales, shared costs, and a prospect who has bought nothing", () => {
    expect(dairy.sales.filter(({ quantity }) => quantity < 0).length).toBeGreaterThan(50);
    const cash = dairy.sales.filter(({ customer }) => customer === null);
    expect(cash.length).toBeGreaterThan(10);
    expect(net(cash) / net(dairy.sales)).toBeLessThan(0.01);
    expect(new Set(dairy.costs.map(({ type }) => type)).size).toBe(6);
    expect(dairy.costs.some(({ customer }) => customer === null)).toBe(true);
    expect(dairy.costs.some(({ customer }) => customer === prospect)).toBe(true);
    expect(of(prospect)).toEqual([]);
    expect(dairy.costs.every(({ amount }) => amount > 0)).toBe(true);
  });

  test("production covers what is in demand, within capacity; the cheese line stood still one month", () => {
    for (const {
      output,
      capacity,
      inDemand,
      materialCost,
      secondaryMaterialCost,
    } of dairy.production) {
      expect(output).toBeLessThanOrEqual(capacity);
      expect(inDemand).toBeLessThanOrEqual(output);
      expect(secondaryMaterialCost).toBeLessThanOrEqual(materialCost);
    }
    const still = dairy.production.filter(({ capacity }) => capacity === 0);
    expect(still.map(({ product, month }) => [product.id, month])).toEqual([
      ["cheese", serial(2024, 8, 1)],
    ]);
  });

  test("deliveries fall short, exceed the plan, or fail to come; stock opens as the month before closed", () => {
    const { deliveries, stock } = dairy;
    expect(deliveries.some(({ planned, delivered }) => (delivered ?? planned) < planned)).toBe(
      true,
    );
    expect(deliveries.some(({ planned, delivered }) => (delivered ?? 0) > planned)).toBe(true);
    expect(deliveries.some(({ delivered }) => delivered === null)).toBe(true);
    const closed = new Map<string, number>();
    for (const { item, opening, closing } of stock) {
      expect(opening).toBe(closed.get(item) ?? opening);
      closed.set(item, closing);
    }
    expect(new Set(stock.map(({ kind }) => kind))).toEqual(new Set(["current", "seasonal"]));
  });
});

test("the funnel's payments are the year's orders of known customers, and every step is wider than the next", () => {
  const year = serial(2025, 1, 1);
  const orders = dairy.sales.filter(
    ({ date, customer, quantity }) => date >= year && customer && quantity > 0,
  );
  const count = (step: string) =>
    dairy.webShop.reduce((sum, each) => sum + (each.step === step ? each.count : 0), 0);
  // An order may be delivered in two months.
  expect(count("payment")).toBeGreaterThanOrEqual(new Set(orders.map(({ order }) => order)).size);
  const steps = ["visit", "productPage", "basket", "order", "payment"].map(count);
  expect(steps).toEqual([...steps].sort((one, other) => other - one));
});

test("programmes cost what the ledger says of their customers, and bring what the sales list says", () => {
  const bonus = dairy.programmes.find(({ programme }) => programme === "shopBonus")!;
  const year = serial(2025, 1, 1);
  const spent = dairy.costs.filter(({ type, date }) => type === "bonuses" && date >= year);
  expect(bonus.spending).toBeCloseTo(
    spent.reduce((sum, { amount }) => sum + amount, 0),
    2,
  );
  const own = dairy.sales.filter(({ customer }) => (customer?.bonus ?? 0) > 0);
  const profit = (some: typeof own) =>
    some.reduce((sum, { amount, costOfGoods }) => sum + amount - costOfGoods, 0);
  const during = (some: typeof own) => profit(some.filter(({ date }) => date >= year));
  expect(bonus.profit).toBeCloseTo(during(own), 2);
  const others = dairy.sales.filter(({ customer }) => customer?.bonus === 0);
  const moved = during(others) / profit(others.filter(({ date }) => date < year));
  expect(bonus.baseline).toBeCloseTo(profit(own.filter(({ date }) => date < year)) * moved, 2);
});

test("complaints are of customers, after they bought; Café Nord's last was not settled", () => {
  const bought = new Map<string, number>();
  for (const { customer, date } of dairy.sales)
    if (customer && !bought.has(customer.name)) bought.set(customer.name, date);
  for (const { customer, date } of dairy.complaints)
    expect(date).toBeGreaterThanOrEqual(bought.get(customer)!);
  const last = dairy.complaints.filter(({ customer }) => customer === "Café Nord").at(-1);
  expect(last?.outcome).toBe("left");
  expect(dairy.complaints.length).toBeGreaterThan(20);
});

test("first contact was before the first contract, and before the first purchase of those who came new", () => {
  for (const customer of customers) {
    const contact = firstContactOf(customer);
    if (contact !== null) expect(contact).toBeLessThan(serial(...customer.since));
  }
  expect(customers.filter((one) => firstContactOf(one) !== null).length).toBeGreaterThanOrEqual(3);
  const sources = new Set(customers.map(sourceOf));
  expect(sources.size).toBe(5);
});

describe("the sample workbook", () => {
  const inEnglish = sampleWorkbook(english.sample, dairy);
  const sheet = (name: string) => inEnglish.sheets.find((one) => one.name === name);

  test("has the lists that the assessment's indicators read, by their headers", () => {
    const headers = Object.fromEntries(
      inEnglish.sheets.map(({ name, columns }) => [name, columns.map(({ header }) => header)]),
    );
    expect(headers).toMatchObject({
      Production: [
        ...["Month", "Product", "Output", "Capacity", "Units in demand", "Price"],
        ...["Material cost", "Secondary material cost"],
      ],
      Deliveries: ["Date", "Supplier", "Material", "Planned", "Delivered"],
      Stock: ["Month", "Item", "Kind", "Opening", "Closing"],
      Products: ["Product", "Price", "Cost", "Units sold", "Market price"],
      Assets: ["Asset", "Group", "Cost", "Depreciation", "Workers", "Mechanised workers"],
    });
  });

  test("has a product named =1+1, which is text", () => {
    expect(sheet("Products")?.rows.map(([name]) => name)).toContain("=1+1");
    expect(sheet("Sales")?.rows.some((row) => row[3] === "=1+1")).toBe(true);
  });

  test.each([
    ["Swedish", swedish],
    ["Russian", russian],
    ["Bulgarian", bulgarian],
  ])("has the same figures in %s, under its own names", (_, words) => {
    const translated = sampleWorkbook(words.sample, dairy);
    const figures = (workbook: typeof translated) =>
      workbook.sheets.map(({ rows }) =>
        rows.map((row) => row.map((cell) => (typeof cell === "string" ? "text" : cell))),
      );
    expect(figures(translated)).toEqual(figures(inEnglish));
    const names = translated.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, columns } of translated.sheets) {
      expect(name).toMatch(/^\p{L}+$/u);
      expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
    }
  });
});
