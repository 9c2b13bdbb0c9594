import { isDateFormat } from "../../../src/sheets/columns/columnContent";
import { hasHeader } from "../../../src/sheets/columns/hasHeader";
import { textDate } from "../../../src/sheets/columns/textDate";
import { shapeOf } from "../listFixture";

test.each([
  ["2024-01-05", 45_296],
  ["2024-1-5", 45_296],
  ["2024-01-05 12:00:00", 45_296.5],
  ["2024-01-05T18:00:00.000Z", 45_296.75],
  ["1996-07-04 00:00:00.000", 35_250],
  ["11/8/2016", "ambiguous"],
  ["05.01.2024", "ambiguous"],
  ["2024-02-30", null],
  ["soon", null],
  ["12345", null],
])("the text %s as a date is %s", (text, date) => {
  expect(textDate(text)).toBe(date);
});

test.each([
  ["yyyy-mm-dd", true],
  ["d/m/yy h:mm", true],
  ["[$-419]d mmmm yyyy;@", true],
  ["ДД.ММ.ГГГГ", true],
  ["General", false],
  ["#,##0.00", false],
  ['0.0" days"', false],
  ["[Red]0", false],
])("the number format %s shows a date: %s", (format, is) => {
  expect(isDateFormat(format)).toBe(is);
});

test.each([
  [["Customer", "Date", "2024"], true],
  [["Anna", "2024-01-05", "12,50", "7"], false],
  [["", "", ""], false],
])("%j is a header row: %s", (headers, is) => {
  expect(hasHeader(shapeOf({ name: "List", headers, rows: [] }))).toBe(is);
});
