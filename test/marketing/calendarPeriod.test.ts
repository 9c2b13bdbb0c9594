import fc from "fast-check";
import {
  calendarPeriod,
  calendarPeriodName,
  calendarUnits,
  firstDayOf,
  type CalendarUnit,
} from "../../src/marketing/calendarPeriod";
import { serialOf } from "../../src/marketing/serialDate";
import { serial } from "./transactionList";

const name = (date: string, unit: CalendarUnit) =>
  calendarPeriodName(calendarPeriod(serial(date), unit), unit);

test.each([
  ["2010-12-01", "2010-12", "2010-Q4", "2010-W48", "2010"],
  ["2011-01-01", "2011-01", "2011-Q1", "2010-W52", "2011"],
  ["2020-12-31", "2020-12", "2020-Q4", "2020-W53", "2020"],
  ["2024-02-29", "2024-02", "2024-Q1", "2024-W09", "2024"],
  ["2024-12-30", "2024-12", "2024-Q4", "2025-W01", "2024"],
])("%s is in %s, %s, %s and %s", (date, ...names) => {
  expect(calendarUnits.map((unit) => name(date, unit))).toEqual([
    names[0],
    names[1],
    names[2],
    names[3],
  ]);
});

const day = fc.date({
  min: new Date("1900-03-01"),
  max: new Date("9999-12-30"),
  noInvalidDate: true,
});
const serialOfDate = (date: Date) =>
  serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());

test("months, quarters and years are those of the calendar on every day", () => {
  fc.assert(
    fc.property(day, (date) => {
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
      const own = serialOfDate(date) + 0.5;
      expect(calendarPeriod(own, "month")).toBe(year * 12 + month);
      expect(calendarPeriod(own, "quarter")).toBe(year * 4 + Math.floor(month / 3));
      expect(calendarPeriod(own, "year")).toBe(year);
    }),
  );
});

test("the next day is in the same period or in the next; a week ends with Sunday", () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...calendarUnits), (date, unit) => {
      const own = calendarPeriod(serialOfDate(date), unit);
      const next = calendarPeriod(serialOfDate(date) + 1, unit);
      expect([own, own + 1]).toContain(next);
      if (unit === "week") expect(next === own + 1).toBe(date.getUTCDay() === 0);
    }),
  );
});

test("a period begins with the first day that belongs to it", () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...calendarUnits), (date, unit) => {
      const period = calendarPeriod(serialOfDate(date), unit);
      const first = firstDayOf(period, unit);
      expect([first - 1, first].map((each) => calendarPeriod(each, unit))).toEqual([
        period - 1,
        period,
      ]);
    }),
  );
});

test("the first day of the calendar has a period that is not negative", () => {
  for (const unit of calendarUnits) expect(calendarPeriod(1, unit)).toBeGreaterThanOrEqual(0);
});
