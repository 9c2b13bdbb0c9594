import { bg as bulgarian, en as english, ru as russian, sv as swedish } from "../allWords";
import type { CellError } from "../../src/functions/declaration";
import { call, column, hosts, refusal, sentence, value } from "./calls";

test("COST is line 5, and a blank there is a cost that did not occur", () => {
  expect(value("PARTNERSHIP.COST", 120, 40, 15, 10, 200, 25)).toBe(410);
  expect(value("PARTNERSHIP.COST", 120, "", "", 10, "", 25)).toBe(155);
  expect(
    call("PARTNERSHIP.COST", [column(1, null, ""), column(null, null, 2), 0, 0, 0, 0]),
  ).toEqual(column(1, "", 2));
});

test("PROFIT is line 4 − line 5", () => {
  expect(value("PARTNERSHIP.PROFIT", 900, 410)).toBe(490);
});

describe("RETURN", () => {
  test("is line 6 per unit of cost, or of sales", () => {
    expect(value("PARTNERSHIP.RETURN", 900, 400)).toBe(1.25);
    expect(value("PARTNERSHIP.RETURN", 900, 400, "sales", 2000)).toBe(0.25);
    expect(value("PARTNERSHIP.RETURN", 900, 400, " Sales ", 2000)).toBe(0.25);
  });

  test.each([
    [[900, 410, "sales"], "#VALUE!", 'sales must be given when base is "sales"; it is left out'],
    [[900, 410, "profit"], "#VALUE!", 'base must be "cost" or "sales"; it is “profit”'],
    [[900, 0], "#N/A", "there is no return: partnership_cost must be above 0; it is 0"],
    [[900, 410, "sales", 0], "#N/A", "there is no return: sales must be above 0; it is 0"],
  ])("of %j is %s: %s", (args, code, expected) => {
    const result = value("PARTNERSHIP.RETURN", ...args);
    expect([(result as CellError).code, sentence(result)]).toEqual([code, expected]);
  });
});

describe("TABLE", () => {
  test("spills the thirteen lines with amounts and shares of sales", () => {
    const table = call("PARTNERSHIP.TABLE", [250, 12, 0.3, 120, 40, 15, 10, 200, 25]);
    expect(table.map(([line, , amount, share]) => [line, amount, share])).toEqual([
      ["1", 250, ""],
      ["2", 12, ""],
      ["3", 3000, 1],
      ["4", 900, 0.3],
      ["5", 410, 410 / 3000],
      ["5.1", 175, 175 / 3000],
      ["5.1.1", 120, 0.04],
      ["5.1.2", 40, 40 / 3000],
      ["5.1.3", 15, 0.005],
      ["5.2", 10, 10 / 3000],
      ["5.3", 200, 200 / 3000],
      ["5.4", 25, 25 / 3000],
      ["6", 490, 490 / 3000],
    ]);
    expect(table[6]![1]).toBe("Delivery of products");
  });

  test("has no shares without sales, and takes one cell an argument", () => {
    expect(call("PARTNERSHIP.TABLE", [0, 0, 0.3, "", "", "", "", "", 5])[12]).toEqual([
      "6",
      english.results.partnershipLines["6"],
      -5,
      "",
    ]);
    const error = refusal(() =>
      call("PARTNERSHIP.TABLE", [column(1, 2), 12, 0.3, 0, 0, 0, 0, 0, 0]),
    );
    expect(sentence(error)).toBe("average_sale must be one cell; it is 2 × 1 cells");
  });
});

describe("LIST", () => {
  const customers = column("Ann", "Bo", "Ann", "", "Ann");
  const dates = column("2025-01-02", 45717, "2025-12-30 23:59:59", 45718, 45293);
  const amounts = column(500, 300, "200", 100, 999);
  const costs = [
    column("Ann", "", "Zoe"),
    column(45700, 45701, 45702),
    column("delivery  of Products", "5.3", 5.2),
    column(60, 110, 7),
  ];
  const run = (...more: unknown[]) =>
    call("PARTNERSHIP.LIST", [customers, dates, amounts, ...costs, ...more]);
  const pick = (spill: unknown[][], ...columns: number[]) =>
    spill.map((line) => columns.map((place) => line[place]));

  test("spills a header, a row for each customer and totals, for the last whole year", () => {
    const spill = run();
    expect(spill.every((line) => line.length === 14)).toBe(true);
    expect(spill[0]!.slice(0, 3)).toEqual([
      "Customer",
      "1 Average single sale",
      "2 Number of purchases in the period",
    ]);
    // customer, purchases, sales, line 4, 5, 5.1.1, 5.2, 5.3, 6
    expect(pick(spill.slice(1), 0, 2, 3, 4, 5, 7, 10, 11, 13)).toEqual([
      ["Ann", 2, 700, "", 130, 60, 0, 70, ""],
      ["Bo", 1, 300, "", 30, 0, 0, 30, ""],
      ["(no customer)", 1, 100, "", 10, 0, 0, 10, ""],
      ["Zoe", 0, 0, "", 7, 0, 7, 0, ""],
      ["Total", 4, 1100, "", 177, 60, 7, 110, ""],
    ]);
    expect(spill[4]![1]).toBe("");
  });

  test("takes a period, orders, profit and drivers", () => {
    const spill = run(
      column("x", "y", "x", "z", "w"),
      column(100, 200, 50, 10, 0),
      45293,
      "2025-12-31",
      "equal",
    );
    expect(pick(spill.slice(1), 0, 2, 3, 4, 11, 13)).toEqual([
      ["Bo", 1, 300, 200, 55, 145],
      ["Ann", 2, 1699, 150, 55, 35],
      ["(no customer)", 1, 100, 10, 0, 10],
      ["Zoe", 0, 0, 0, 0, -7],
      ["Total", 4, 2099, 360, 110, 183],
    ]);
    const drivers = [
      ["5.3", "orders"],
      ["", ""],
    ];
    expect(pick(run(undefined, undefined, undefined, undefined, drivers), 0, 11)[1]).toEqual([
      "Ann",
      55,
    ]);
  });

  test("costs that nobody can take stand in a row of their own, and in the totals", () => {
    const spill = call(
      "PARTNERSHIP.LIST",
      [["A"], [45700], [-5], [""], [45700], ["5.4"], [9]].map((one) => [one]),
    );
    expect(pick(spill.slice(1), 0, 5, 12)).toEqual([
      ["A", 0, 0],
      ["(not allocated)", 9, 9],
      ["Total", 9, 9],
    ]);
  });

  test("knows a line by its name in each language", () => {
    for (const { results } of [english, swedish, russian, bulgarian]) {
      const name = results.partnershipLines["5.3"];
      const spill = call("PARTNERSHIP.LIST", [
        column("A"),
        column(45700),
        column(1),
        column("A"),
        column(45700),
        column(name),
        column(3),
      ]);
      expect(spill[1]![11]).toBe(3);
    }
  });

  test.each(hosts)("leaves out blank rows on the $host", ({ blankArrivesAsZero, blank }) => {
    const tail = (...cells: unknown[]) => column(...cells, blank, blank);
    const spill = call(
      "PARTNERSHIP.LIST",
      [
        tail("A", blank),
        tail(45700, 45701),
        tail(1, 2),
        tail("A", blank),
        tail(45700, 45701),
        tail("5.2", "5.4"),
        tail(3, 6),
      ],
      blankArrivesAsZero,
    );
    expect(pick(spill.slice(1), 0, 2, 3, 10, 12)).toEqual([
      ["(no customer)", 1, 2, 0, 4],
      ["A", 1, 1, 3, 2],
      ["Total", 2, 3, 3, 6],
    ]);
  });

  const good: Record<string, unknown[][]> = {
    customer: column("A", "B"),
    date: column(45700, 45701),
    amount: column(1, 2),
    cost_customer: column("A"),
    cost_date: column(45700),
    cost_line: column("5.2"),
    cost_amount: column(3),
  };
  const withBad = (bad: Record<string, unknown>) =>
    call("PARTNERSHIP.LIST", [
      ...Object.keys(good).map((name) => bad[name] ?? good[name]),
      ...["order", "profit", "from", "to", "drivers"].map((name) => bad[name]),
    ]);

  test.each<[Record<string, unknown>, string]>([
    [{ amount: column(1, "x") }, "amount in row 2 must be a number; it is “x”"],
    [{ amount: column(1, "") }, "amount in row 2 is blank; fill it in"],
    [{ amount: column(1) }, "customer and amount must have equally many rows; they have 2 and 1"],
    [
      {
        amount: [
          [1, 2],
          [3, 4],
        ],
      },
      "amount must be one column; it is 2 × 2 cells",
    ],
    [
      { date: column("01/02/2026", 45701) },
      "date in row 1 must be a date; in the text “01/02/2026” day and month may change places, so write it as 2026-01-31 or as an Excel date",
    ],
    [{ date: column(45700, "2026-02-30") }, "date in row 2 must be a date; it is “2026-02-30”"],
    [{ date: column(45700, "") }, "date in row 2 is blank; fill it in"],
    [
      { cost_line: column("5.1") },
      "cost_line in row 1 must be 5.1.1, 5.1.2, 5.1.3, 5.2, 5.3 or 5.4 as text, or the name of that line; it is “5.1”",
    ],
    [{ profit: column(1, true) }, "profit in row 2 must be a number; it is TRUE"],
    [
      { from: 45800, to: 45700 },
      "from must not be after to; from is May 23, 2025 and to is Feb 12, 2025",
    ],
    [{ drivers: "weights" }, 'drivers must be "sales" or "orders" or "equal"; it is “weights”'],
    [
      { drivers: [["5.2", "sales", 1]] },
      "drivers must be one word, or two columns (line and driver); it is 1 × 3 cells",
    ],
    [{ drivers: [["5.2", ""]] }, "drivers in row 1 is blank; fill it in"],
    [
      { customer: column("", ""), date: column("", ""), amount: column("", "") },
      "customer must hold at least one row; the list is empty",
    ],
  ])("of %j says: %s", (bad, expected) => {
    expect(sentence(refusal(() => withBad(bad)))).toBe(expected);
  });

  test("an error in a list is the error of the whole", () => {
    expect(refusal(() => withBad({ amount: column(1, { code: "#REF!" }) })).code).toBe("#REF!");
  });

  test("an empty ledger is no cost", () => {
    const none = { cost_customer: "", cost_date: "", cost_line: "", cost_amount: "" };
    expect(
      pick(
        withBad(Object.fromEntries(Object.entries(none).map(([name, cell]) => [name, [[cell]]]))),
        5,
      ).slice(1),
    ).toEqual([[0], [0], [0]]);
  });
});
