import { isDateFormat } from "../../../src/sheets/columns/columnContent";
import { hasHeader } from "../../../src/sheets/columns/hasHeader";
import { shapeOf } from "../listFixture";

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
