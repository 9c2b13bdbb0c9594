import type { ForecastTest } from "../../marketing/valueForecast";
import type { Speech } from "../builder";
import type { Content, SheetPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import type { ForecastAnalysis } from "./analysis";

const classHeader = 4;
const firstClass = 5;

/** How the model did in the test: by frequency class, and over time with its chart. */
export function testSheet(
  { options, span }: ForecastAnalysis,
  test: ForecastTest,
  name: string,
  { words }: Speech,
): SheetPlan {
  const text = words.valueForecast;
  const { comparison, fit } = test.models[0]!;
  const { classes } = comparison;
  const { tracking } = test;
  const off = (row: number): Content => {
    const [actual, expected] = [cellAddress(row, 2), cellAddress(row, 3)];
    return { formula: `=IF(${actual}=0,"",${expected}/${actual}-1)` };
  };
  const total = firstClass + classes.length;
  const sum = (column: number): Content => ({
    formula: `=SUM(${areaAddress({ row: firstClass, column, rows: classes.length, columns: 1 })})`,
  });
  const section = total + 2;
  const header = section + 1;
  const first = header + 1;
  const count = tracking.period.length;
  const column = (at: number) => ({ row: first, column: at, rows: count, columns: 1 });
  const blank: Content[] = Array<null>(5).fill(null);
  const row = (...cells: Content[]): Content[] => [...cells, ...blank.slice(cells.length)];
  return {
    name,
    blocks: [
      {
        row: 0,
        column: 0,
        rows: [
          row(text.testTitle),
          row(text.testStatement(options.testFrom ?? span.from, span.to)),
          blank,
          row(`${text.classes} (${fit.model})`),
          [text.repeats, text.customers, text.actual, text.expected, text.off],
          ...classes.map((each, position) => [
            position === classes.length - 1 ? text.orMore(each.frequency) : each.frequency,
            each.customers,
            each.actual,
            each.expected,
            off(firstClass + position),
          ]),
          [text.total, sum(1), sum(2), sum(3), off(total)],
          blank,
          row(text.tracking),
          row(text.period(text.units[options.unit]), null, text.actual, text.expected),
          ...[...tracking.period].map((period, i) =>
            row(period, null, tracking.actual[i]!, tracking.expected[i]!),
          ),
        ],
      },
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, role: "note" },
      ...[classHeader - 1, section].map((at) => ({
        area: { row: at, column: 0, rows: 1, columns: 5 },
        role: "section" as const,
      })),
      ...[classHeader, header].flatMap((at) => [
        { area: { row: at, column: 0, rows: 1, columns: 1 }, role: "header" as const },
        {
          area: { row: at, column: 1, rows: 1, columns: 4 },
          role: "header" as const,
          align: "right" as const,
        },
      ]),
      {
        area: { row: firstClass, column: 0, rows: classes.length, columns: 1 },
        role: "label",
        align: "left",
      },
      { area: column(0), role: "label", align: "left" },
      { area: { row: total, column: 0, rows: 1, columns: 5 }, role: "total" },
    ],
    numberFormats: [
      {
        area: { row: firstClass, column: 1, rows: classes.length + 1, columns: 2 },
        format: "#,##0",
      },
      {
        area: { row: firstClass, column: 3, rows: classes.length + 1, columns: 1 },
        format: "#,##0.0",
      },
      {
        area: { row: firstClass, column: 4, rows: classes.length + 1, columns: 1 },
        format: "+0%;-0%;0%",
      },
      { area: column(0), format: "0.##" },
      { area: column(2), format: "#,##0" },
      { area: column(3), format: "#,##0.0" },
    ],
    columnWidths: [
      { column: 0, width: 26 },
      { column: 1, columns: 4, width: 14 },
    ],
    charts: [
      {
        kind: "line",
        title: text.tracking,
        place: { row: 3, column: 6, rows: 20, columns: 8 },
        series: [
          { name: text.actual, values: column(2), categories: column(0) },
          { name: text.expected, values: column(3), categories: column(0) },
        ],
        valueAxis: { minimum: 0, title: text.repeats, numberFormat: "#,##0" },
        categoryAxis: { title: text.period(text.units[options.unit]) },
        description: text.chartDescription(
          tracking.actual.at(-1) ?? 0,
          tracking.expected.at(-1) ?? 0,
        ),
      },
    ],
    print: { orientation: "landscape" },
  };
}
