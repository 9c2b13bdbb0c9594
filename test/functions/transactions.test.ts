import { call, column, hosts, refusal, sentence } from "./calls";

const customers = column("Anna", "Bo", "Anna", "Anna");
const dates = column("2025-01-10", 45_689, "2025-02-09T18:30", 45_698);
const amounts = column(100, 80, "50,5", -20);

/** The columns of SUMMARY that are asked for, by row. */
function columnsOf(spill: unknown[][], ...places: number[]): unknown[][] {
  return spill.map((row) => places.map((place) => row[place - 1]));
}

describe("SUMMARY", () => {
  test("gives a row for each customer in the order of the list, without a header", () => {
    expect(call("SUMMARY", [customers, dates, amounts, undefined, "2025-03-11"])).toEqual([
      ["Anna", 2, 1, 30, 60, 50.5, 130.5, 30, 2 / (60 / 30.4375), 65.25, 45_667, 45_697],
      ["Bo", 1, 0, 0, 38, 0, 80, 38, 1 / (38 / 30.4375), 80, 45_689, 45_689],
    ]);
  });

  test("ends with the last date of the list, whoever's it is", () => {
    const list = [column("Anna", ""), column(45_700, 45_710), column(1, 1)];
    expect(columnsOf(call("SUMMARY", list), 1, 5)).toEqual([["Anna", 10]]);
  });

  test("counts order numbers as purchases, 7 and “7” being the same", () => {
    const orders = column(7, 8, "7", "");
    const spill = call("SUMMARY", [
      column(1, 1, 1, 2),
      column(1, 1, 2, 2),
      column(1, 1, 1, 1),
      orders,
    ]);
    expect(columnsOf(spill, 1, 2, 3)).toEqual([
      [1, 2, 1],
      [2, 1, 0],
    ]);
  });

  test("gives recency and age in the unit", () => {
    const list = [column("A", "A"), column(45_700, 45_721), column(1, 1)];
    const inUnit = (unit: string) =>
      columnsOf(call("SUMMARY", [...list, undefined, 45_728, unit]), 4, 5, 8)[0];
    expect(inUnit("Week")).toEqual([3, 4, 7]);
    expect(inUnit("month")).toEqual([21 / 30.4375, 28 / 30.4375, 7]);
    expect(inUnit("year")).toEqual([21 / 365.25, 28 / 365.25, 7]);
  });

  test("leaves a customer's days blank where there are refunds alone", () => {
    const spill = call("SUMMARY", [column("A", "B"), column(45_700, 45_701), column(-5, 1)]);
    expect(spill[0]).toEqual(["A", 0, 0, 0, 0, 0, -5, "", 0, 0, "", ""]);
  });

  test("feeds RFM, QUADRANT and LADDER as it stands", () => {
    const spill = call("SUMMARY", [customers, dates, amounts]);
    const feed = (...places: number[]) => places.map((place) => columnsOf(spill, place));
    expect(call("RFM", feed(8, 2, 7)).map((row) => row.slice(0, 3))).toEqual([
      [5, 5, 5],
      [1, 1, 1],
    ]);
    expect(call("QUADRANT", feed(10, 9))).toEqual([[2], [3]]);
    expect(call("LADDER", feed(2))).toEqual([[3], [2]]);
  });

  test.each([
    [
      { 1: column("2025-01-10", "01/02/2025", 45_700, 45_700) },
      "date in row 2 must be a date; in the text “01/02/2025” day and month may change places, so write it as 2026-01-31 or as an Excel date",
    ],
    [{ 1: column(45_700, "", 45_700, 45_700) }, "date in row 2 is blank; fill it in"],
    [
      { 2: column(1, 2, "1,234", 4) },
      "amount in row 3 must be a number; the text “1,234” may be a decimal or a number in thousands",
    ],
    [{ 2: column(1, 2, 3) }, "customer and amount must have equally many rows; they have 4 and 3"],
    [{ 4: 45_600 }, "there is nothing to show: nobody in customer bought up to Nov 4, 2024"],
    [
      { 4: "3/4/2025" },
      "as_of must be a date; in the text “3/4/2025” day and month may change places, so write it as 2026-01-31 or as an Excel date",
    ],
    [{ 5: "decade" }, 'unit must be "day" or "week" or "month" or "year"; it is “decade”'],
    [
      { 0: column("", "", "", "") },
      "there is nothing to show: nobody in customer bought up to Feb 10, 2025",
    ],
  ])("of %j says: %s", (bad: Record<number, unknown>, expected) => {
    const args = [customers, dates, amounts, undefined, undefined, "day"].map(
      (one, index) => bad[index] ?? one,
    );
    expect(sentence(refusal(() => call("SUMMARY", args)))).toBe(expected);
  });

  test("an error in the list is the error of the whole", () => {
    const bad = column(1, { code: "#DIV/0!" }, 3, 4);
    expect(refusal(() => call("SUMMARY", [customers, dates, bad])).code).toBe("#DIV/0!");
  });

  test("an amount beyond what a cell holds is an error of its customer alone", () => {
    const spill = call("SUMMARY", [customers, dates, column(1.5e308, 80, 1.5e308, 1)]);
    expect(sentence(spill[0]![6])).toBe("the result is larger than a cell can hold");
    expect(spill[1]![6]).toBe(80);
  });

  test("is ready for 100,000 rows", () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => row);
    const spill = call("SUMMARY", [
      rows.map((row) => [`customer ${row % 20_000}`]),
      rows.map((row) => [45_000 + (row % 700) / 2]),
      rows.map((row) => [row % 10]),
    ]);
    expect(spill).toHaveLength(20_000);
    expect(spill.reduce((sum, row) => sum + Number(row[6]), 0)).toBe(450_000);
  });
});

describe.each(hosts)("blanks of a list on the $host", ({ blankArrivesAsZero, blank }) => {
  const summary = (...args: unknown[]) => call("SUMMARY", args, blankArrivesAsZero);

  test("the empty tail is no row, and neither are blank rows between", () => {
    expect(
      columnsOf(
        summary(
          column("A", blank, "B", blank),
          column(45_700, blank, 45_701, blank),
          column(1, blank, 2, blank),
        ),
        1,
        7,
      ),
    ).toEqual([
      ["A", 1],
      ["B", 2],
    ]);
  });

  test("a blank order number leaves the purchase to the day, a blank customer has no row", () => {
    const spill = summary(
      column("A", "A", "A", blank),
      column(45_700, 45_700, 45_701, 45_702),
      column(1, 1, 1, 1),
      column(blank, blank, "7", "8"),
    );
    expect(columnsOf(spill, 1, 2, 5)).toEqual([["A", 2, 2]]);
  });

  test("a blank date beside filled cells is an error", () => {
    const error = refusal(() => summary(column("A", "B"), column(45_700, blank), column(1, 2)));
    expect(sentence(error)).toBe("date in row 2 is blank; fill it in");
  });
});

test("a blank amount is an error where the host tells it from 0", () => {
  const list = [column("A", "B"), column(45_700, 45_701), column(1, null)];
  expect(sentence(refusal(() => call("SUMMARY", list)))).toBe(
    "amount in row 2 is blank; fill it in",
  );
});
