import { builders } from "../../src/sheets/builders";
import type { Chart, SeriesLook } from "../../src/sheets/plan";
import { samplePlan } from "./calculation/sampleCharts";

/** The charts that the page of the tables asks for, each with its kind and what its series are. */
const asked: [what: string, builder: string, kind: Chart["kind"], looks: (SeriesLook | null)[]][] =
  [
    ["the whale curve", "costTable", "line", [null]],
    ["the quadrants", "segmentMap", "scatter", ["threshold", "threshold", "points"]],
    ["the cohort curves", "retentionTable", "line", [null, null]],
    ["the leaky bucket", "retentionTable", "columnStacked", ["base", "level", "gain", "loss"]],
    ["the tracking of a forecast", "valueForecast", "line", [null, null]],
    ["the benchmark bars", "benchmarking", "columnClustered", ["gain", "level"]],
    ["the funnel", "funnelAndSources", "columnClustered", ["level"]],
  ];

const chartsOf = async (id: string) => {
  const { plan } = await samplePlan(builders.find((entry) => entry.id === id)!);
  return plan.sheets.flatMap(({ name, charts = [] }) => charts.map((chart) => ({ name, chart })));
};

test.each(asked)("%s: %s has a chart of the kind %s with series %j", async (_, id, kind, looks) => {
  const found = (await chartsOf(id)).filter(
    ({ chart }) =>
      chart.kind === kind &&
      JSON.stringify(chart.series.map(({ look = null }) => look)) === JSON.stringify(looks),
  );
  expect(found.length).toBeGreaterThan(0);
});

test.each(builders.map(({ id }) => [id]))(
  "every chart of %s has series of its own with cells, axis titles and number formats",
  async (id) => {
    const { plan } = await samplePlan(builders.find((entry) => entry.id === id)!);
    const charts = await chartsOf(id);
    expect(charts.length).toBeGreaterThan(0);
    for (const { name, chart } of charts) {
      expect(chart.series.length).toBeGreaterThan(0);
      expect(chart.description).not.toBe("");
      for (const { name: series, values, categories, sheet = name } of chart.series) {
        expect(series).not.toBe("");
        expect(plan.sheets.map((each) => each.name)).toContain(sheet);
        expect(categories).toBeDefined();
        expect(Math.min(values.rows, values.columns)).toBe(1);
      }
      // Lists of names need no title; what is measured does, and a radar has no room for any.
      if (chart.kind !== "radar")
        expect([chart.title, chart.valueAxis?.title]).not.toContain(undefined);
      expect([chart.title, chart.valueAxis?.numberFormat]).not.toContain(undefined);
      if (chart.kind === "scatter") {
        expect([chart.title, chart.categoryAxis?.title]).not.toContain(undefined);
        expect([chart.title, chart.categoryAxis?.numberFormat]).not.toContain(undefined);
      }
    }
  },
);
