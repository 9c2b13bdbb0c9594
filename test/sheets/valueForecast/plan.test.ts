import { loadSheetWords, languages, type Language } from "../../../src/languages/language";
import { countFormulas } from "../../../src/sheets/plan";
import { workbench as bg } from "../../../src/languages/bg/workbench";
import { workbench as en } from "../../../src/languages/en/workbench";
import { workbench as ru } from "../../../src/languages/ru/workbench";
import { workbench as sv } from "../../../src/languages/sv/workbench";
import { valueForecast } from "../../../src/sheets/valueForecast";
import { calculateInEngine } from "../calculateInEngine";
import { cellsOf } from "../calculated";
import { sampleLists } from "../costTable/sampleLists";
import { shapeOf } from "../listFixture";
import { forecastOf, salesOf } from "./forecastOf";

const workbenches = { en, sv, ru, bg };

test("the sheets calculate without an error, and their totals are those of the customers", async () => {
  const list = salesOf();
  const plan = await forecastOf(list, { margin: 0.3 }).plan();
  expect(plan.sheets.map(({ name }) => name)).toEqual([
    "Forecast",
    "Forecast customers",
    "Forecast test",
  ]);
  const sheets = await calculateInEngine([list], plan);
  for (const rows of sheets.values())
    expect(rows.flat().filter((cell) => /^#/.test(String(cell ?? "")))).toEqual([]);
  const customers = sheets.get("Forecast customers")!.slice(5, 35);
  const values = customers.map((row) => Number(row[8]));
  expect(values).toEqual([...values].sort((one, other) => other - one));
  const total = values.reduce((sum, each) => sum + each, 0);
  const figures = new Map(sheets.get("Forecast")!.map(([label, figure]) => [label, figure]));
  expect(figures.get("Customers")).toBe(30);
  expect(figures.get("Expected value")).toBeCloseTo(total, 8);
  expect(figures.get("Share of value of the best tenth")).toBeCloseTo(
    (values[0]! + values[1]! + values[2]!) / total,
    8,
  );
  expect(customers.reduce((sum, row) => sum + Number(row[11]), 0)).toBeCloseTo(1, 8);
});

test("the test sheet's chart tracks the purchases that came and those expected, period by period", async () => {
  const plan = await forecastOf(salesOf(), { unit: "week" }).plan();
  const sheet = plan.sheets[2]!;
  const [actual, expected] = sheet.charts![0]!.series;
  const cell = new Map(
    [...cellsOf(sheet)].map(({ row, column, content }) => [`${row} ${column}`, content]),
  );
  const last = actual!.values.row + actual!.values.rows - 1;
  const repeats = salesOf().rows.length - 30;
  expect(cell.get(`${last} ${actual!.values.column}`)).toBe(repeats);
  expect(expected!.values.rows).toBe(actual!.values.rows);
  expect(sheet.charts![0]!.description).toContain(String(repeats));
});

test("without a test there is no test sheet, and the verdict says why to be careful", async () => {
  const { plan, study } = forecastOf(salesOf(), { testFrom: null });
  expect(study.effect).not.toContain("Forecast test");
  const { sheets } = await plan();
  expect(sheets).toHaveLength(2);
  const texts = [...cellsOf(sheets[0]!)].map(({ content }) => content);
  expect(texts).toContain("No test could be made: nothing to compare with");
});

test("a name like a formula stays text, and beyond 10,000 customers shares are values", async () => {
  const list = salesOf(10_200);
  list.rows[0]![0] = "=1+1";
  const plan = await forecastOf(list, { model: "NBD", testFrom: null }).plan();
  expect(countFormulas(plan)).toBeLessThan(50);
  expect([...cellsOf(plan.sheets[1]!)].map(({ content }) => content)).toContain("=1+1");
}, 60_000);

test.each(Object.keys(languages) as Language[])(
  "in %s the sample's sales list is found, and the plan speaks the language",
  async (language) => {
    const lists = sampleLists(workbenches[language].sample);
    const guessed = valueForecast.guess(lists.map(shapeOf));
    expect(guessed.lists.sales?.list).toBe(workbenches[language].sample.sheets.sales);
    const words = await loadSheetWords(language);
    const sales = lists.find(({ name }) => name === guessed.lists.sales?.list)!;
    const { study, plan } = forecastOf(sales, {}, { language, words });
    expect(study.refusal).toBeNull();
    const { sheets } = await plan();
    const title = [...cellsOf(sheets[0]!)][0]!.content;
    expect(title).toBe(words.valueForecast.title);
    for (const { name } of sheets) expect(name.length).toBeLessThanOrEqual(31);
  },
);
