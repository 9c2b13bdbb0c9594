import { builders } from "../../../src/sheets/builders";
import type { Area, Chart } from "../../../src/sheets/plan";
import { calculateInEngine } from "../calculateInEngine";
import type { Calculated } from "../calculated";
import { drawn, lists, samplePlan } from "./sampleCharts";

/** Builders that have something to draw before they are created; the others wait for what is typed. */
const drawnAtOnce = [
  ...["costTable", "segmentMap", "customerProfile", "retentionTable", "valueForecast"],
  ...["keepingAndWinning", "funnelAndSources", "programmeReturn", "longTermShare"],
];

/** What the cells of a chart of the plan show once a spreadsheet has calculated it. */
function calculated(chart: Chart, sheet: string, sheets: Map<string, Calculated>) {
  const cells = ({ row, column, rows, columns }: Area, on: string) =>
    Array.from({ length: rows * columns }, (_, at) => {
      const line = sheets.get(on)?.[row + Math.floor(at / columns)];
      return line?.[column + (at % columns)] ?? null;
    });
  return chart.series.map(({ name, look, values, categories, sheet: on = sheet }) => ({
    ...{ name, look },
    values: cells(values, on).map((cell) => (typeof cell === "number" ? cell : null)),
    categories: categories ? cells(categories, on) : [],
  }));
}

test.each(builders.map((entry) => [entry.id, entry] as const))(
  "the charts in the preview of %s are those of its sheets, with the numbers of their cells",
  async (id, entry) => {
    const { plan, read } = await samplePlan(entry);
    const shown = drawn(plan, read);
    const sheets = await calculateInEngine(lists, plan);
    const planned = plan.sheets.flatMap((sheet) =>
      (sheet.charts ?? []).map((chart) => ({
        chart,
        series: calculated(chart, sheet.name, sheets),
      })),
    );
    const full = planned.filter(({ series }) =>
      series.some(
        ({ look, values }) =>
          look !== "threshold" && look !== "base" && values.some((value) => value !== null),
      ),
    );
    expect(shown.map(({ title }) => title).sort()).toEqual(
      full.map(({ chart }) => chart.title).sort(),
    );
    if (drawnAtOnce.includes(id)) expect(shown).not.toEqual([]);
    for (const { chart, series } of full) {
      const own = shown.find(({ title }) => title === chart.title)!;
      expect(own).toMatchObject({
        ...{ kind: chart.kind, description: chart.description },
        ...{ valueAxis: chart.valueAxis ?? {}, categoryAxis: chart.categoryAxis ?? {} },
      });
      expect(own.series.map(({ name, look }) => [name, look])).toEqual(
        chart.series.map(({ name, look }) => [name, look]),
      );
      for (const [at, expected] of series.entries()) {
        expect(rounded(own.series[at]!.values)).toEqual(rounded(expected.values));
        expect(rounded(own.series[at]!.categories)).toEqual(rounded(expected.categories));
      }
    }
  },
);

/** Numbers to 9 digits; an error or a blank shows nothing. */
function rounded(cells: readonly unknown[]): unknown[] {
  return cells.map((cell) => {
    if (typeof cell === "number") return Number(cell.toPrecision(9));
    return typeof cell === "string" && !cell.startsWith("#") && cell !== "" ? cell : null;
  });
}
