import type { SheetWords } from "../../languages/language";
import type { ForecastCurve, RetentionForecast } from "../../marketing/retentionForecast";
import { Grid } from "../grid";
import type { SheetPlan } from "../plan";
import { areaAddress, cellAddress, sheetReference } from "../reference";
import type { Analysis } from "./analysis";
import {
  chartPlace,
  cohortColumn,
  forecastColumns,
  onSheet,
  type ForecastColumn,
  type Layout,
} from "./layout";
import { sheetHead } from "./sheetHead";

const columnOf = (column: ForecastColumn) => forecastColumns.indexOf(column);

/** Columns of the parameters: those of the forecast and those of its test. */
const parameterColumn = { all: 1, holdout: 2 } as const;

/** How far the forecast goes beyond the curve: half as far again, within what a plan can mean. */
export const horizon = (points: number) => Math.min(24, Math.max(6, Math.ceil(points / 2)));

/** The average curve, what the model makes of it, how it goes on, and how well that would have been known before. */
export function forecastSheet(
  analysis: Analysis,
  { all, holdout }: RetentionForecast,
  layout: Layout,
  words: SheetWords,
): SheetPlan {
  const text = words.retentionTable;
  const { rows, names } = layout;
  const points = analysis.curve.share.length;
  const length = points + horizon(points);
  const grid = new Grid();
  const head = sheetHead(analysis, layout, words, text.forecastTitle, grid);
  const area = (row: number, column: number, height: number, width: number) => ({
    row,
    column,
    rows: height,
    columns: width,
  });
  const parameters = rows.parameters;
  grid.put(parameters - 1, 0, text.parametersSection);
  grid.put(parameters, 0, text.parameter);
  grid.put(parameters, parameterColumn.all, text.fittedToAll);
  grid.put(parameters + 1, 0, "α");
  grid.put(parameters + 2, 0, "β");
  const putParameters = (column: number, { alpha, beta }: ForecastCurve) => {
    grid.put(parameters + 1, column, alpha);
    grid.put(parameters + 2, column, beta);
  };
  putParameters(parameterColumn.all, all);
  if (holdout) {
    grid.put(parameters, parameterColumn.holdout, text.fittedToFirst(holdout.from - 1));
    putParameters(parameterColumn.holdout, holdout);
  }
  grid.put(parameters + 4, 0, text.parametersNote);

  const first = rows.forecast;
  forecastColumns.forEach((column, at) => {
    if (holdout || (column !== "holdout" && column !== "error"))
      grid.put(first - 1, at, text.forecastHeaders[column]);
  });
  const stay = (later: number, column: number) => {
    const [alpha, beta] = [parameters + 1, parameters + 2].map((row) =>
      cellAddress(row, column, "both"),
    ) as [string, string];
    // Not n − 1 by formula: where α and β are tiny, β + n − 1 would lose their digits.
    return `(${beta}+${later - 1})/(${alpha}+${beta}+${later - 1})`;
  };
  for (let later = 0; later < length; later += 1) {
    const row = first + later;
    const at = (column: ForecastColumn, of = row) => cellAddress(of, columnOf(column));
    const put = (column: ForecastColumn, formula: string) =>
      grid.put(row, columnOf(column), { formula: `=${formula}` });
    grid.put(row, 0, later);
    if (later < points) {
      put("observed", onSheet(names.cohorts, rows.average, cohortColumn(later)));
      put("customers", customersFormula(layout, later));
    }
    if (later === 0) {
      grid.put(row, columnOf("forecast"), 1);
      if (holdout) grid.put(row, columnOf("holdout"), 1);
      continue;
    }
    put("stay", stay(later, parameterColumn.all));
    put("forecast", `${at("forecast", row - 1)}*${at("stay")}`);
    if (!holdout) continue;
    put("holdout", `${at("holdout", row - 1)}*${stay(later, parameterColumn.holdout)}`);
    if (later >= holdout.from && later < points)
      put("error", `IF(${at("observed")}="","",ABS(${at("observed")}-${at("holdout")}))`);
  }
  if (holdout) {
    const errors = areaAddress(
      area(first + holdout.from, columnOf("error"), points - holdout.from, 1),
      "both",
    );
    grid.put(parameters + 3, 0, text.meanError(holdout.from, points - 1));
    grid.put(parameters + 3, parameterColumn.holdout, { formula: `=AVERAGE(${errors})` });
  }

  const series = (column: "observed" | "forecast" | "holdout", height: number) => ({
    name: text.forecastHeaders[column],
    values: area(first, columnOf(column), height, 1),
    categories: area(first, 0, length, 1),
  });
  const columns = holdout ? forecastColumns.length : columnOf("stay") + 1;
  return {
    name: names.forecast!,
    blocks: [grid.block()],
    styles: [
      ...head.styles,
      { area: area(parameters - 1, 0, 1, 1), role: "section" },
      { area: area(parameters, 0, 1, 1), role: "header" },
      { area: area(parameters, 1, 1, holdout ? 2 : 1), role: "header", align: "right" },
      { area: area(parameters + 1, 0, 3, 1), role: "label", wrap: true },
      { area: area(parameters + 1, 1, 2, holdout ? 2 : 1), role: "result" },
      ...(holdout
        ? [{ area: area(parameters + 3, parameterColumn.holdout, 1, 1), role: "result" as const }]
        : []),
      { area: area(parameters + 4, 0, 1, 1), role: "note" },
      { area: area(first - 1, 0, 1, 1), role: "header" },
      { area: area(first - 1, 1, 1, columns - 1), role: "header", align: "right" },
      { area: area(first, 0, length, 1), role: "label", align: "left" },
    ],
    numberFormats: [
      { area: area(parameters + 1, 1, 2, 2), format: "0.0000" },
      { area: area(parameters + 3, parameterColumn.holdout, 1, 1), format: "0.0%" },
      { area: area(first, columnOf("observed"), length, 1), format: "0.0%" },
      { area: area(first, columnOf("customers"), length, 1), format: "#,##0" },
      {
        area: area(first, columnOf("forecast"), length, columns - columnOf("forecast")),
        format: "0.0%",
      },
    ],
    columnWidths: [
      { column: 0, width: 34 },
      { column: 1, columns: forecastColumns.length - 1, width: 20 },
    ],
    conditionalFormats: head.conditionalFormats,
    charts: [
      {
        kind: "line",
        title: text.forecastChartTitle,
        place: chartPlace(6),
        series: [
          series("observed", points),
          series("forecast", length),
          ...(holdout ? [series("holdout", length)] : []),
        ],
        valueAxis: { minimum: 0, maximum: 1, numberFormat: "0%", title: text.shareAxis },
        categoryAxis: { title: text.laterAxis },
        description: text.forecastDescription,
      },
    ],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "portrait" },
    showGridlines: false,
  };
}

/** The customers of the cohorts whose period so long after the first purchase is over. */
function customersFormula({ names, rows, count }: Layout, later: number): string {
  const column = (at: number) =>
    sheetReference(names.cohorts, {
      row: rows.counts,
      column: cohortColumn(at),
      rows: count - later,
      columns: 1,
    });
  return `SUMIFS(${column(0)},${column(later)},">=0")`;
}
