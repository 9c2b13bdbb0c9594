import type { SheetWords } from "../../languages/language";
import { Grid } from "../grid";
import type { Chart, SheetPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import type { Analysis } from "./analysis";
import type { Figures } from "./figures";
import { bucketColumns, chartPlace, type BucketColumn, type Layout } from "./layout";
import { sheetHead } from "./sheetHead";

/** So many periods have room in the waterfall. */
const MOST_STEPS = 6;

/** Columns of the waterfall's steps. */
const step = { label: 0, base: 1, level: 2, gained: 3, lost: 4 } as const;

const columnOf = (column: BucketColumn) => bucketColumns.indexOf(column);

/** The leaky bucket: customers gained and lost in each period, retention, lifetime, and a waterfall of the last ones. */
export function bucketSheet(
  analysis: Analysis,
  layout: Layout,
  figures: Figures,
  words: SheetWords,
): SheetPlan {
  const text = words.retentionTable;
  const { rows, count } = layout;
  const { periods, unit, silence, sales } = analysis;
  const grid = new Grid();
  const head = sheetHead(analysis, layout, words, text.bucketTitle, grid);
  const area = (row: number, column: number, height: number, width: number) => ({
    row,
    column,
    rows: height,
    columns: width,
  });
  const first = rows.bucket;
  grid.put(first - 3, 0, text.bucketSection);
  grid.put(first - 2, 0, text.bucketNote(text.periodsOf(unit, silence)));
  bucketColumns.forEach((column, at) => grid.put(first - 1, at, text.bucketHeaders[column]));
  const put = (row: number, column: BucketColumn, formula: string) =>
    grid.put(row, columnOf(column), { formula: `=${formula}` });
  periods.forEach(({ name }, entry) => {
    const row = first + entry;
    const at = (column: BucketColumn) => cellAddress(row, columnOf(column));
    const whenOver = (formula: string) => `IF(${at("end")}="","",${formula})`;
    grid.put(row, 0, name);
    put(row, "start", whenOver(entry === 0 ? "0" : cellAddress(row - 1, columnOf("end"))));
    put(row, "gained", whenOver(`${at("end")}-${at("start")}+${at("lost")}`));
    grid.put(row, columnOf("new"), figures.newBuyers(entry));
    put(row, "returned", whenOver(`${at("gained")}-${at("new")}`));
    grid.put(row, columnOf("lost"), figures.lost(entry));
    grid.put(row, columnOf("end"), figures.end(entry));
    derived(put, row, at("start"));
  });

  const total = rows.bucketTotal;
  const column = (of: BucketColumn) => areaAddress(area(first, columnOf(of), count, 1));
  grid.put(total, 0, text.allPeriods);
  for (const summed of ["gained", "new", "returned", "lost"] as const)
    put(total, summed, `SUM(${column(summed)})`);
  put(
    total,
    "end",
    `IF(COUNT(${column("end")})=0,"",INDEX(${column("end")},COUNT(${column("end")})))`,
  );
  // Every period could lose those at its start.
  derived(put, total, `SUM(${column("start")})`);

  const steps = waterfallSteps(analysis, layout, text, grid);
  const body = (from: BucketColumn, to: BucketColumn) =>
    area(first, columnOf(from), count + 1, columnOf(to) - columnOf(from) + 1);
  return {
    name: layout.names.bucket,
    blocks: [grid.block()],
    styles: [
      ...head.styles,
      { area: area(first - 3, 0, 1, 1), role: "section" },
      { area: area(first - 2, 0, 1, 1), role: "note" },
      { area: area(first - 1, 0, 1, 1), role: "header" },
      { area: area(first - 1, 1, 1, bucketColumns.length - 1), role: "header", align: "right" },
      { area: area(first, 0, count, 1), role: "label" },
      { area: area(total, 0, 1, bucketColumns.length), role: "total" },
      { area: area(rows.steps - 2, 0, 1, 1), role: "section" },
      { area: area(rows.steps - 1, 0, 1, 5), role: "header" },
      { area: area(rows.steps - 1, 1, 1, 4), role: "header", align: "right" },
      { area: area(rows.steps, 0, steps.count, 5), role: "muted" },
    ],
    numberFormats: [
      { area: body("start", "end"), format: "#,##0" },
      { area: body("retention", "retention"), format: "0.0%" },
      { area: body("lifetime", "lifetime"), format: "0.0" },
      { area: body("replaced", "replaced"), format: "0.0%" },
      { area: area(rows.steps, 1, steps.count, 4), format: "#,##0" },
    ],
    columnWidths: [
      { column: 0, width: 28 },
      { column: 1, columns: bucketColumns.length - 1, width: 15 },
    ],
    conditionalFormats: [
      ...head.conditionalFormats,
      {
        area: area(first, columnOf("replaced"), count + 1, 1),
        formula: `=AND(ISNUMBER(${cellAddress(first, columnOf("replaced"))}),${cellAddress(first, columnOf("replaced"))}>=1)`,
        look: "bad",
      },
    ],
    charts: [steps.chart],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape" },
    provenance: (["new", "lost", "end"] as const).map((figure) => ({
      area: area(first, columnOf(figure), count, 1),
      list: sales.data.shape.id,
      figure,
    })),
    showGridlines: false,
  };
}

/** What follows in a row from those who could be lost, from gained and from lost. */
function derived(
  put: (row: number, column: BucketColumn, formula: string) => void,
  row: number,
  start: string,
): void {
  const at = (column: BucketColumn) => cellAddress(row, columnOf(column));
  put(row, "retention", `IF(N(${start})=0,"",(${start}-${at("lost")})/${start})`);
  put(
    row,
    "lifetime",
    `IF(${at("retention")}="","",IF(${at("retention")}=1,"",1/(1-${at("retention")})))`,
  );
  put(row, "replaced", `IF(N(${at("gained")})=0,"",MIN(1,${at("lost")}/${at("gained")}))`);
}

/** The last finished periods as steps up and down, each on what is not to be seen. */
function waterfallSteps(
  { periods, finished }: Analysis,
  { rows }: Layout,
  text: SheetWords["retentionTable"],
  grid: Grid,
): { count: number; chart: Chart } {
  const headers = [text.step, text.base, text.level, text.gainedStep, text.lostStep];
  grid.put(rows.steps - 2, 0, text.stepsSection);
  headers.forEach((header, at) => grid.put(rows.steps - 1, at, header));
  let row = rows.steps;
  const cell = (entry: number, column: BucketColumn) =>
    cellAddress(rows.bucket + entry, columnOf(column));
  const add = (
    label: string,
    cells: Partial<Record<"base" | "level" | "gained" | "lost", string>>,
  ) => {
    grid.put(row, step.label, label);
    for (const column of ["base", "level", "gained", "lost"] as const) {
      const formula = cells[column];
      grid.put(row, step[column], formula === undefined ? 0 : { formula: `=${formula}` });
    }
    row += 1;
  };
  const from = Math.max(0, finished - MOST_STEPS);
  add(text.startStep, { level: cell(from, "start") });
  for (let entry = from; entry < finished; entry += 1) {
    const { name } = periods[entry]!;
    add(`${name} +`, { base: cell(entry, "start"), gained: cell(entry, "gained") });
    add(`${name} −`, { base: cell(entry, "end"), lost: cell(entry, "lost") });
  }
  add(text.endStep, { level: cell(finished - 1, "end") });
  const count = row - rows.steps;
  const area = (column: number) => ({ row: rows.steps, column, rows: count, columns: 1 });
  const series = (name: string, column: number, look: "base" | "level" | "gain" | "loss") => ({
    name,
    values: area(column),
    categories: area(step.label),
    look,
  });
  return {
    count,
    chart: {
      kind: "columnStacked",
      title: text.waterfallTitle(periods[from]!.name, periods[finished - 1]!.name),
      place: chartPlace(8),
      series: [
        series(text.base, step.base, "base"),
        series(text.level, step.level, "level"),
        series(text.gainedStep, step.gained, "gain"),
        series(text.lostStep, step.lost, "loss"),
      ],
      valueAxis: { minimum: 0, numberFormat: "#,##0", title: text.customersAxis },
      categoryAxis: { title: text.waterfallAxis },
      description: text.waterfallDescription,
    },
  };
}
