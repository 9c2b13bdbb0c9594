import fc from "fast-check";
import { serialOf } from "../../src/marketing/serialDate";
import { textDate } from "../../src/marketing/textDate";

test.each([
  ["2026-01-01", 46_023],
  ["2024-1-5", 45_296],
  ["2026-01-01T12:00", 46_023.5],
  ["2024-01-05 12:00:00", 45_296.5],
  ["2024-01-05T18:00:00.000Z", 45_296.75],
  ["2024-01-05T23:30:00+02:00", 45_296 + 23.5 / 24],
  ["2024-01-05 06:00:00 -0500", 45_296.25],
  ["1996-07-04 00:00:00.000", 35_250],
  [" 2026-01-01 ", 46_023],
  ["01/02/2026", "ambiguous"],
  ["11/8/2016", "ambiguous"],
  ["05.01.2024", "ambiguous"],
  ["1.2.26 14:00", "ambiguous"],
  ["2024/01/05", "ambiguous"],
  ["2024-02-30", null],
  ["2026-13-01", null],
  ["1899-12-31", null],
  ["2026-01-01T25:00", null],
  ["2026-01-01T12:60", null],
  ["soon", null],
  ["12345", null],
  ["", null],
])("the text %j as a date is %s", (text, date) => {
  expect(textDate(text)).toBe(date);
});

test("every day from March 1900 on is read back as Excel's serial number of it", () => {
  const days = fc.date({
    min: new Date("1900-03-01"),
    max: new Date("9999-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const serial = serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      expect(textDate(iso)).toBe(serial);
    }),
  );
});
