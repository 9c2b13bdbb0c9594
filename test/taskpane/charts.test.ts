import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { lineColours, seriesColours } from "../../src/excel/styles";
import { builders } from "../../src/sheets/builders";
import type { DrawnChart } from "../../src/sheets/calculation/drawnCharts";
import { Chart } from "../../src/taskpane/charts/Chart";
import { scaleOf } from "../../src/taskpane/charts/scale";
import { drawn, samplePlan } from "../sheets/calculation/sampleCharts";

const markup = (chart: DrawnChart, dark = false) =>
  renderToStaticMarkup(createElement(Chart, { chart, language: "en", dark })).replaceAll(
    /&#x27;|&amp;/g,
    (entity) => (entity === "&amp;" ? "&" : "'"),
  );

/** The series of a drawing, in their order: name and colour. */
const seriesIn = (svg: string) =>
  [...svg.matchAll(/<g data-series="([^"]*)"[^>]*style="color:([^"]*)"/g)].map((found) =>
    found.slice(1),
  );

test.each(builders.map((entry) => [entry.id, entry] as const))(
  "%s: each chart of the preview holds the series of the one that Excel will draw, in its colours",
  async (_, entry) => {
    const { plan, read } = await samplePlan(entry);
    const native = plan.sheets.flatMap(({ charts = [] }) => charts);
    for (const chart of drawn(plan, read)) {
      const svg = markup(chart);
      const same = native.find(({ title }) => title === chart.title)!;
      expect(seriesIn(svg)).toEqual(
        same.series.map(({ name, look }, at) => [
          name,
          look === "base"
            ? "transparent"
            : look
              ? seriesColours[look]
              : lineColours[at % lineColours.length],
        ]),
      );
      expect(svg).toContain(`>${same.title}<`);
      expect(svg).toContain(`<desc id=`);
      expect(svg).toMatch(/<svg role="img" aria-labelledby="[^"]+" aria-describedby="[^"]+"/);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      for (const title of [same.valueAxis?.title, same.categoryAxis?.title])
        if (title && same.kind !== "radar") expect(svg).toContain(`>${title}<`);
      if (/^(?:column|bar)/.test(same.kind)) {
        const bars = chart.series.filter(({ look }) => look !== "cumulative");
        expect(svg.match(/<rect/g) ?? []).toHaveLength(
          bars.flatMap(({ values }) => values.filter((value) => value !== null)).length,
        );
      }
    }
  },
);

const radar: DrawnChart = {
  ...{ kind: "radar", title: "Score by section", description: "Scores from 0 to 100." },
  ...{ valueAxis: { minimum: 0, maximum: 100 }, categoryAxis: {} },
  series: [
    { name: "Where we are", values: [100, 50, null], categories: ["Trust", "Profit", "Time"] },
    { name: "Wanted", values: [100, 100, 100], categories: ["Trust", "Profit", "Time"] },
  ],
};

test("a radar has an axis a name and a shape a series, what is not rated standing in the middle", () => {
  const svg = markup(radar);
  expect(seriesIn(svg).map(([name]) => name)).toEqual(["Where we are", "Wanted"]);
  for (const name of ["Trust", "Profit", "Time"]) expect(svg).toContain(`>${name}<`);
  expect(svg).toContain('points="144,18 177.3,114.3 144,95"');
});

test("on a dark pane every colour is lighter", () => {
  const light = (svg: string) =>
    seriesIn(svg).map(([, colour]) => parseInt(colour!.slice(1, 3), 16));
  const [onPaper, onDark] = [light(markup(radar)), light(markup(radar, true))];
  onDark.forEach((part, at) => expect(part).toBeGreaterThan(onPaper[at]!));
});

test.each([
  ["0 to 7.3", [2, 7.3], {}, [0, 2, 4, 6, 8]],
  ["both signs", [-3, 8], {}, [-5, 0, 5, 10]],
  ["nothing but zero", [0, 0], {}, [0, 0.25, 0.5, 0.75, 1]],
  ["bounds of the chart", [0.2, 0.9], { minimum: 0, maximum: 1 }, [0, 0.25, 0.5, 0.75, 1]],
])("an axis over %s has round steps", (_, values, bounds, ticks) => {
  expect(scaleOf(values, bounds, true).ticks).toEqual(ticks);
});
