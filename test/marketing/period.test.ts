import { isWithin, lastWholeYear } from "../../src/marketing/period";
import { serialOf, yearOf } from "../../src/marketing/serialDate";

const on = (text: string) => {
  const [year, month, day] = text.split("-").map(Number);
  return serialOf(year!, month!, day!);
};
const year = (number: number) => ({ from: serialOf(number, 1, 1), to: serialOf(number, 12, 31) });

test("serial numbers are Excel's: 1 January 2026 is 46023", () => {
  expect(serialOf(2026, 1, 1)).toBe(46023);
  expect(serialOf(1900, 3, 1)).toBe(61);
  expect(yearOf(46022.99)).toBe(2025);
});

describe("the last whole year", () => {
  test.each([
    [["2024-01-01", "2025-12-31"], year(2025)],
    [["2024-01-01", "2025-12-25"], year(2025)],
    [["2024-01-01", "2025-12-24"], year(2024)],
    [["2024-01-07", "2024-12-30"], year(2024)],
    [["2010-12-01", "2011-12-09"], { from: on("2010-12-01"), to: on("2011-12-09") }],
    [["1996-07-04", "1997-06-01", "1998-05-06"], year(1997)],
    [["2024-01-08", "2024-12-30"], { from: on("2024-01-08"), to: on("2024-12-30") }],
    // 2024 lies between the dates but has none: a table of it would hold nothing.
    [["2023-01-02", "2025-03-01"], { from: on("2023-01-02"), to: on("2025-03-01") }],
  ])("of %j", (dates, expected) => {
    expect(lastWholeYear(dates.map(on))).toEqual(expected);
    expect(lastWholeYear(dates.map(on).reverse())).toEqual(expected);
  });

  test("of nothing, or of rows without dates, is none", () => {
    expect(lastWholeYear([])).toBeNull();
    expect(lastWholeYear([NaN, NaN])).toBeNull();
  });
});

test("a time of day on the last day is still within the period", () => {
  const period = { from: 46000, to: 46001 };
  expect([45999.99, 46000, 46001.99, 46002, NaN].map((date) => isWithin(date, period))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
