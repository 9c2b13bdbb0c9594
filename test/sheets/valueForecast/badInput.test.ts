import { en as words } from "../../allWords";
import type { CellValue } from "../../../src/sheets/list";
import type { TestList } from "../listFixture";
import { forecastOf, salesOf } from "./forecastOf";

const { problems, testOutside } = words.valueForecast;

function withRows(change: (rows: CellValue[][]) => CellValue[][]): TestList {
  const list = salesOf();
  return { ...list, rows: change(list.rows) };
}

const first = (rows: CellValue[][]) =>
  rows.filter((row, at) => rows.findIndex(([who]) => who === row[0]) === at);

test.each<[string, string, TestList]>([
  ["nobody buys again", problems.noRepeats("Sales"), withRows(first)],
  [
    "there is one customer",
    problems.oneCustomer("Sales"),
    withRows((rows) => rows.map(([, ...rest]) => ["A", ...rest])),
  ],
  [
    "all customers are alike",
    problems.sameHistories("Sales"),
    withRows(() => ["A", "B", "C"].flatMap((who) => [5, 9].map((day) => [who, 45_000 + day, 7]))),
  ],
  [
    "all amounts are zero",
    problems.noAmounts("Sales"),
    withRows((rows) => rows.map(([who, date]) => [who!, date!, 0])),
  ],
  [
    "there are refunds only",
    problems.noCustomers("Sales"),
    withRows((rows) => rows.map(([who, date]) => [who!, date!, -1])),
  ],
  [
    "no row has a date",
    words.salesList.noDates("Sales"),
    withRows((rows) => rows.map(([who, , amount]) => [who!, "", amount!])),
  ],
])("where %s one sentence says so", (_, sentence, list) => {
  const { study } = forecastOf(list);
  expect(study.refusal).toBe(sentence);
  expect(study.effect).toBe(words.salesList.noEffect);
});

test("a date that is none is named with its row", () => {
  const { study } = forecastOf(
    withRows((rows) => rows.map((row, at) => (at === 3 ? [row[0]!, "soon", row[2]!] : row))),
  );
  expect(study.refusal).toMatch(/5.*soon/);
});

test("a test day outside the list is refused with the days that are allowed, and can be corrected", () => {
  const { study } = forecastOf(salesOf(), { testFrom: 50_000 });
  const days = salesOf().rows.map(([, date]) => Number(date));
  expect(study.refusal).toBe(testOutside(Math.min(...days), Math.max(...days) - 1));
  expect(study.fields.map(({ id }) => id)).toContain("testFrom");
});

test("options that make no sense count as not chosen", () => {
  const wrong = { unit: "fortnight", model: "guess", horizon: -3, margin: 7, discountRate: "x" };
  const values = (study: ReturnType<typeof forecastOf>["study"]) =>
    study.fields.map(({ id, value }) => [id, value]);
  expect(values(forecastOf(salesOf(), wrong).study)).toEqual(values(forecastOf(salesOf()).study));
});
