import { en as english, sv as swedish } from "../allWords";
import { evaluate } from "../../src/functions/evaluate";
import { call, column, hosts, refusal, sentence } from "./calls";

const customers = column("Anna", "Bo", "Anna", "Cia", "Bo");
const dates = column("2025-01-10", "2025-01-20", "2025-02-09", "2025-02-15", "2025-03-30");
const amounts = column(100, 80, 50, 40, 60);

describe("COHORTS", () => {
  test("gives a header of ages and a row a month of first purchase, blank where a month is not over", () => {
    expect(call("COHORTS", [customers, dates])).toEqual([
      ["First purchase", 0, 1, 2],
      ["2025-01", 2, 1, ""],
      ["2025-02", 1, "", ""].map((cell, place) => (place === 2 ? "" : cell)),
    ]);
  });

  test("shows shares of the first cell, and revenue", () => {
    const cells = (measure: string) =>
      call("COHORTS", [customers, dates, undefined, measure, amounts])
        .slice(1)
        .map((row) => row.slice(1));
    expect(cells("share")).toEqual([
      [1, 0.5, ""],
      [1, "", ""],
    ]);
    expect(cells("Revenue")).toEqual([
      [180, 50, ""],
      [40, "", ""],
    ]);
  });

  test.each([
    ["quarter", ["2025-Q1", ""]],
    ["week", ["2025-W02", 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]],
    ["year", ["2025", ""]],
  ])("counts by the %s", (period, row) => {
    expect(call("COHORTS", [customers, dates, period])[1]).toEqual(row);
  });

  test.each([
    [
      [customers, dates, "day"],
      'period must be "month" or "quarter" or "week" or "year"; it is “day”',
    ],
    [
      [customers, dates, undefined, "revenue"],
      'amount must be given when measure is "revenue"; it is left out',
    ],
    [
      [column("A", "A"), column(1, 45_700), "week"],
      "date must span at most 1200 periods; it spans 6530; correct the dates or take a longer period",
    ],
    [
      [column("A"), column(45_700), undefined, undefined, column(-1)],
      "there is nothing to show: nobody in customer bought up to Feb 12, 2025",
    ],
  ])("of %j says: %s", (args, expected) => {
    expect(sentence(refusal(() => call("COHORTS", args)))).toBe(expected);
  });

  test("is ready for 100,000 rows", () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => row);
    const spill = call("COHORTS", [
      rows.map((row) => [row % 20_000]),
      rows.map((row) => [45_000 + (row % 701)]),
    ]);
    const first = spill.slice(1).reduce((sum, row) => sum + Number(row[1]), 0);
    // Customer 0 as well, for this host tells 0 from a blank.
    expect(first).toBe(20_000);
  });
});

describe("REPEAT", () => {
  test("gives a header and a row a month; the sales only where amounts are given", () => {
    const full = call("REPEAT", [customers, dates, undefined, amounts]);
    expect(full).toEqual([
      [
        "Period",
        "Buyers",
        "New buyers",
        "Repeat buyers",
        "Repeat rate",
        "Sales to new",
        "Sales to repeat",
      ],
      ["2025-01", 2, 2, 0, 0, 180, 0],
      ["2025-02", 2, 1, 1, 0.5, 40, 50],
      ["2025-03", "", "", "", "", "", ""],
    ]);
    expect(call("REPEAT", [customers, dates])).toEqual(full.map((row) => row.slice(0, 5)));
  });

  test("has no rate where nobody bought", () => {
    const spill = call("REPEAT", [column("A", "A"), column("2025-01-05", "2025-03-31")]);
    expect(spill[2]).toEqual(["2025-02", 0, 0, 0, ""]);
  });
});

describe("OVERDUE", () => {
  const everyWeek = Array.from({ length: 10 }, (_, week) => 45_600 + 7 * week);
  const list = [
    column(...everyWeek.map(() => "Anna"), "Bo", "Bo", "Cia"),
    column(...everyWeek, 45_600, 45_660, 45_650),
  ];

  test("gives a row for each customer: purchases, silence, gap, its probability, next date", () => {
    const [anna, bo, cia] = call("OVERDUE", [...list, 45_720]) as [string, ...number[]][];
    expect([anna, bo, cia].map((row) => row!.slice(0, 3))).toEqual([
      ["Anna", 10, 57],
      ["Bo", 2, 60],
      ["Cia", 1, 70],
    ]);
    const [, , , gap, probability, next] = anna as unknown as number[];
    expect(gap).toBeGreaterThan(7);
    expect(gap).toBeLessThan(bo![3] as number);
    expect(probability).toBeLessThan(0.05);
    expect(bo![4]).toBeGreaterThan(0.1);
    expect(next).toBe(Math.round(45_663 + gap!));
  });

  test("counts a customer's day once, and rows up to as_of alone", () => {
    const [customer, date] = list as [unknown[][], unknown[][]];
    const more = [
      [...customer, ["Cia"], ["Dan"]],
      [...date, [45_650.5], [45_721]],
    ];
    expect(call("OVERDUE", [...more, 45_720])).toEqual(call("OVERDUE", [...list, 45_720]));
  });

  test.each([
    [
      [column("A", "B"), column(45_600, 45_601)],
      "there is no rhythm to learn from: nobody in customer bought on two days",
    ],
    [
      [column("A", "A"), column(45_600, 45_601)],
      "there is no rhythm to learn from: customer must hold at least two customers, and not all with the same history",
    ],
    [
      [column("A", "B"), column(45_600, 45_601), 45_000],
      "there is nothing to show: nobody in customer bought up to Mar 15, 2023",
    ],
  ])("of %j says: %s", (args, expected) => {
    expect(sentence(refusal(() => call("OVERDUE", args)))).toBe(expected);
  });
});

describe("FALLING", () => {
  const list = [
    column("A", "A", "A", "A", "A", "B"),
    column(45_610, 45_620, 45_630, 45_640, 45_690, 45_700),
  ];

  test("gives a row for each customer: last window, the one before, ratio and probability", () => {
    expect(call("FALLING", list)).toEqual([
      ["A", 4, 1, 4, 31 / 32],
      ["B", 1, 0, "", 1],
    ]);
    expect(call("FALLING", [...list, 45_725, 45])).toEqual([
      ["A", 1, 1, 1, 0.75],
      ["B", 1, 0, "", 1],
    ]);
  });

  test.each([
    [0, "window must be 1 or more; it is 0"],
    [30.5, "window must be a whole number; it is 30.5"],
    ["", "window is blank; fill it in, or leave the argument out for its default"],
  ])("of the window %j says: %s", (window, expected) => {
    expect(sentence(refusal(() => call("FALLING", [...list, undefined, window])))).toBe(expected);
  });
});

test("headers are words of the workbook's language, not of the reader's", () => {
  const run = (id: "COHORTS" | "REPEAT", ...args: unknown[]) =>
    evaluate(id, [customers, dates, null, ...args], {
      words: english,
      workbookWords: swedish,
      blankArrivesAsZero: false,
    })[0];
  expect(run("COHORTS", null, null)![0]).toBe("Första köp");
  expect(run("REPEAT", amounts)).toEqual(Object.values(swedish.results.REPEAT.headers));
});

test.each(hosts)("an empty tail is no row on the $host", ({ blankArrivesAsZero, blank }) => {
  const tail = (cells: unknown[][]) => [...cells, [blank], [blank]];
  for (const id of ["COHORTS", "REPEAT", "OVERDUE", "FALLING"] as const)
    expect(call(id, [tail(customers), tail(dates)], blankArrivesAsZero)).toEqual(
      call(id, [customers, dates]),
    );
});
