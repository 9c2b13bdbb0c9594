import type { ListData } from "../list";
import type { Area, Chart, SeriesLook, SheetPlan, WorkbookPlan } from "../plan";
import { PlanCalculation } from "./calculatePlan";
import { CellError, type Scalar } from "./values";

/** A series with what its cells show; null where a chart shows nothing. */
export interface DrawnSeries {
  name: string;
  look?: SeriesLook;
  values: (number | null)[];
  /** Along the other axis: names, or positions of a scatter chart. */
  categories: (string | number | null)[];
}

/** A chart of a plan with its numbers, before the plan is written. */
export interface DrawnChart extends Pick<Chart, "kind" | "title" | "description"> {
  valueAxis: NonNullable<Chart["valueAxis"]>;
  categoryAxis: NonNullable<Chart["categoryAxis"]>;
  series: DrawnSeries[];
}

/**
 * The charts of a plan, those of the sheet that is shown first, with the numbers that their cells will show; charts
 * without any are left out. Gives the caller time between steps.
 * @param lists what the builder read
 * @param today a serial number
 */
export function* drawnCharts(
  plan: WorkbookPlan,
  lists: readonly ListData[],
  today: number,
): Generator<void, DrawnChart[]> {
  const calculation = new PlanCalculation(plan, lists, today);
  const shown = plan.sheets[plan.show];
  const sheets = [...plan.sheets].sort((one, other) => +(other === shown) - +(one === shown));
  const charts: DrawnChart[] = [];
  for (const sheet of sheets)
    for (const chart of sheet.charts ?? []) {
      const areas = chart.series.flatMap(({ values, categories, sheet: on = sheet.name }) =>
        [values, ...(categories ? [categories] : [])].map((area) => ({ sheet: on, area })),
      );
      yield* calculation.prepare(areas);
      const series = chart.series.map((one) => drawnSeries(one, sheet, calculation));
      const { kind, title, description, valueAxis = {}, categoryAxis = {} } = chart;
      if (series.some(hasNumbers))
        charts.push({ kind, title, description, valueAxis, categoryAxis, series });
    }
  return charts;
}

function drawnSeries(
  { name, look, values, categories, sheet }: Chart["series"][number],
  on: SheetPlan,
  calculation: PlanCalculation,
): DrawnSeries {
  const cells = (area: Area): Scalar[] =>
    Array.from({ length: area.rows * area.columns }, (_, at) =>
      calculation.cell(
        sheet ?? on.name,
        area.row + Math.floor(at / area.columns),
        area.column + (at % area.columns),
      ),
    );
  return {
    name,
    ...(look ? { look } : {}),
    values: cells(values).map((cell) => (typeof cell === "number" ? cell : null)),
    categories: (categories ? cells(categories) : []).map((cell) =>
      cell instanceof CellError || typeof cell === "boolean" ? null : cell,
    ),
  };
}

/** Thresholds and what others stand on say nothing where there is nothing else. */
function hasNumbers({ look, values }: DrawnSeries): boolean {
  return look !== "threshold" && look !== "base" && values.some((value) => value !== null);
}
