import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { at, layOut, on } from "../../../src/sheets/funnelAndSources/layout";
import { TYPED_SOURCES } from "../../../src/sheets/funnelAndSources/options";
import { calculateInEngine } from "../calculateInEngine";
import { nastyNames } from "../costTable/nastyLists";
import { northwindFiles, northwindLists } from "../costTable/northwind";
import { testWithData } from "../../data";
import { withOptions, type TestList } from "../listFixture";
import { recalculate, testWithOffice } from "../recalculate";
import { analysisOf, buildFunnel, expectAgreement, fewLists } from "./agreement";

const whole = withOptions({ from: 45_300, to: 45_600 });

test("a funnel and sources: counts, shares, the worst step, customers, orders and days as by hand", async () => {
  const built = buildFunnel(fewLists(), whole);
  expect(built.study.refusal).toBeNull();
  const { steps, sources } = analysisOf(built);
  expect([...steps!.counts]).toEqual([1000, 200, 115, 110]);
  expect(steps!.worst).toBe(1);
  // Ann's one order has a row of each source; her first day too. Cy's contact after the order does not count.
  expect(sources!.names).toEqual(["Referral", "Advert"]);
  expect(sources!.recommended).toEqual([true, false]);
  expect(sources!.figures).toEqual([
    { newCustomers: 0.5, orders: 1.5, sales: 30, daysToClose: 10 },
    { newCustomers: 1.5, orders: 2.5, sales: 21, daysToClose: 1 },
    { newCustomers: 1, orders: 1, sales: 7, daysToClose: null },
  ]);
  const plan = built.plan();
  expect(plan.sheets).toHaveLength(2);
  expectAgreement(await calculateInEngine(fewLists(), plan), plan, analysisOf(built));
}, 60_000);

testWithOffice("the same in LibreOffice", async () => {
  const built = buildFunnel(fewLists(), whole);
  const plan = built.plan();
  expectAgreement(await recalculate(fewLists(), plan), plan, analysisOf(built));
});

test("events that are counted one a row, in falling order", async () => {
  const events = ["Pay", "Visit", "Visit", "Basket", "Visit", "Basket"];
  const lists: TestList[] = [
    { name: "Log", headers: ["Event", "User"], rows: events.map((event, at) => [event, at]) },
  ];
  const built = buildFunnel(lists, (choice) => ({
    lists: { ...choice.lists, funnel: { list: "Log", roles: { step: 0, count: null } } },
    options: { order: "falling" },
  }));
  expect(analysisOf(built).steps!.names).toEqual(["Visit", "Basket", "Pay"]);
  const plan = built.plan();
  expectAgreement(await calculateInEngine(lists, plan), plan, analysisOf(built));
}, 60_000);

test("typed steps and sources follow from the cells alone", async () => {
  const built = buildFunnel(
    [],
    withOptions({
      ...{ "stepCount:0": 100, "stepCount:1": 40, "stepCount:2": 30, "stepCount:3": 6 },
      ...{ "orders:0": 3, "orders:1": 9, "newCustomers:1": 4 },
    }),
  );
  const plan = built.plan();
  const cells = (await calculateInEngine([], plan)).get(plan.sheets[0]!.name)!;
  const column = (of: number) =>
    cells.slice(on.firstStep, on.firstStep + 5).map((row) => row[of] || null);
  expect(column(at.ofPrevious)).toEqual([null, 0.4, 0.75, 0.2, null]);
  expect(column(at.worst)).toEqual([null, null, null, "loses most", null]);
  const { share, total, sourceRows } = layOut(analysisOf(built));
  expect(sourceRows).toBe(TYPED_SOURCES);
  expect(cells[total]![at.orders]).toBe(12);
  expect(cells[share]!.slice(at.value, at.value + 2)).toEqual([
    0.25,
    "as in the literature (20–50%)",
  ]);
}, 60_000);

const sale = fc.record({
  name: fc.constantFrom<string | number>(...nastyNames, "Anna", 8, ""),
  day: fc.integer({ min: 45_300, max: 45_320 }),
  time: fc.constantFrom(0, 0.25),
  source: fc.constantFrom("Friend", "Web*", "=x", "<>", "", "O'Hara"),
  contact: fc.oneof(fc.constant<"">(""), fc.integer({ min: 45_290, max: 45_325 })),
  amount: fc.integer({ min: -200, max: 900 }),
  order: fc.constantFrom("", "A1", "A2", "B?"),
});
test("any lists and period: the live sheet equals the pure functions", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sale, { maxLength: 30 }),
      fc.array(fc.tuple(fc.constantFrom("Visit", "Pay*", "a?b", ""), fc.nat(500)), {
        maxLength: 12,
      }),
      fc.integer({ min: 45_300, max: 45_310 }),
      async (sales, steps, from) => {
        const lists: TestList[] = [
          {
            name: "Steps",
            headers: ["Step", "Count"],
            rows: [["Visit", 7], ["Pay*", 2], ...steps],
          },
          {
            name: "Orders",
            headers: ["Customer", "Date", "Source", "First contact", "Amount", "Order"],
            rows: [
              ["Anna", 45_310, "Friend", 45_300, 1, "A1"],
              ...sales.map(({ name, day, time, source, contact, amount, order }) => [
                ...[name, day + time, source, contact, amount, order],
              ]),
            ],
            formats: { Date: "yyyy-mm-dd", "First contact": "yyyy-mm-dd" },
          },
        ];
        const built = buildFunnel(lists, withOptions({ from, to: from + 10 }));
        expect(built.study.refusal).toBeNull();
        const analysis = analysisOf(built);
        expect(analysis.sources!.why ?? analysis.steps!.why).toBeNull();
        const plan = built.plan();
        expectAgreement(await calculateInEngine(lists, plan), plan, analysis);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

testWithData(
  "Hillstrom: buyers by channel; 64,000 rows become values, and the sums are the list's",
  ["hillstrom/hillstrom_data.csv"],
  (file) => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(file, "utf8").trim(), {
      header: true,
    });
    const list: TestList = {
      name: "Hillstrom",
      headers: ["Customer", "Date", "Channel", "Amount"],
      rows: data.map((row, position) => [position, 39_500, row.channel!, Number(row.spend)]),
      formats: { Date: "yyyy-mm-dd" },
    };
    const built = buildFunnel([list]);
    expect(built.study.notes[0]!.text).toMatch(/will be values, not live formulas/);
    const { names, figures } = analysisOf(built).sources!;
    for (const [position, name] of names.entries()) {
      const of = data.filter(({ channel }) => channel === name);
      expect(figures[position]!.orders).toBe(of.length);
      expect(figures[position]!.newCustomers).toBe(of.length);
      expect(figures[position]!.sales).toBeCloseTo(
        of.reduce((sum, { spend }) => sum + Number(spend), 0),
        6,
      );
    }
    const plan = built.plan();
    expect(plan.sheets).toHaveLength(1);
  },
  60_000,
);

testWithData(
  "Northwind: 830 orders of 89 customers by a source of each customer, live as in the pure function",
  northwindFiles,
  async (...files) => {
    const [lines] = northwindLists(...(files as [string, string, string]));
    const list: TestList = {
      ...lines!,
      headers: [...lines!.headers, "Source"],
      rows: lines!.rows.map((row) => [...row, `Source ${String(row[0]).length % 3}`]),
    };
    const built = buildFunnel([list], withOptions({ from: 35_000, to: 36_000 }));
    expect(built.study.refusal).toBeNull();
    const analysis = analysisOf(built);
    const sum = (of: "orders" | "newCustomers") =>
      analysis.sources!.figures.reduce((total, each) => total + each[of], 0);
    expect(sum("orders")).toBeCloseTo(830, 6);
    expect(sum("newCustomers")).toBeCloseTo(89, 6);
    const plan = built.plan();
    expectAgreement(await calculateInEngine([list], plan), plan, analysis);
  },
  120_000,
);
