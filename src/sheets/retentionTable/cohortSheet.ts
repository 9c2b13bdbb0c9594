import type { SheetWords } from "../../languages/language";
import { Grid } from "../grid";
import type { Chart, Series, SheetPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import type { Analysis } from "./analysis";
import type { Figures } from "./figures";
import { chartPlace, cohortColumn, type Layout } from "./layout";
import { sheetHead } from "./sheetHead";

/** Shares of fewer customers jump about: such cohorts are neither drawn nor coloured. */
const FEWEST_CUSTOMERS = 5;

/** So many cohorts are drawn beside the average: more cannot be told apart. */
const MOST_CURVES = 5;

/** Customers by the period of their first purchase: the share who bought in each period since, and how many. */
export function cohortSheet(
  analysis: Analysis,
  layout: Layout,
  figures: Figures,
  words: SheetWords,
): SheetPlan {
  const text = words.retentionTable;
  const { rows, count } = layout;
  const { periods } = analysis;
  const grid = new Grid();
  const head = sheetHead(analysis, layout, words, text.cohortsTitle, grid);
  const area = (row: number, column: number, height: number, width: number) => ({
    row,
    column,
    rows: height,
    columns: width,
  });
  const sections = [
    { first: rows.shares, title: text.sharesSection },
    { first: rows.counts, title: text.countsSection },
  ];
  for (const { first, title } of sections) {
    grid.put(first - 3, 0, title);
    grid.put(first - 1, 0, text.firstPurchase);
    for (let later = 0; later < count; later += 1) grid.put(first - 1, cohortColumn(later), later);
  }
  grid.put(rows.shares - 2, 0, text.sharesNote);
  grid.put(rows.counts - 2, 0, text.countsNote);
  for (const [entry, { name }] of periods.entries()) {
    const [share, counted] = [rows.shares + entry, rows.counts + entry];
    grid.put(share, 0, name);
    grid.put(counted, 0, name);
    const size = cellAddress(counted, cohortColumn(0), "column");
    for (let later = 0; entry + later < count; later += 1) {
      const cell = cellAddress(counted, cohortColumn(later));
      grid.put(counted, cohortColumn(later), figures.cohort(entry, later));
      grid.put(share, cohortColumn(later), {
        formula: `=IF(OR(${cell}="",N(${size})=0),"",${cell}/${size})`,
      });
    }
  }
  grid.put(rows.average, 0, text.average);
  for (let later = 0; later < count; later += 1)
    grid.put(rows.average, cohortColumn(later), { formula: averageFormula(layout, later) });

  const shares = area(rows.shares, cohortColumn(0), count, count);
  const average = cellAddress(rows.average, cohortColumn(0), "row");
  const first = cellAddress(rows.shares, cohortColumn(0));
  const size = `N(${cellAddress(rows.counts, cohortColumn(0), "column")})`;
  const compared = (condition: string) =>
    `=AND(ISNUMBER(${first}),ISNUMBER(${average}),${size}>=${FEWEST_CUSTOMERS},${cellAddress(rows.shares - 1, cohortColumn(0), "row")}>0,${first}${condition})`;
  return {
    name: layout.names.cohorts,
    blocks: [grid.block()],
    styles: [
      ...head.styles,
      ...sections.flatMap(({ first: row }) => [
        { area: area(row - 3, 0, 1, 1), role: "section" as const },
        { area: area(row - 2, 0, 1, 1), role: "note" as const },
        { area: area(row - 1, 0, 1, 1), role: "header" as const },
        { area: area(row - 1, 1, 1, count), role: "header" as const, align: "right" as const },
        { area: area(row, 0, count, 1), role: "label" as const },
      ]),
      { area: area(rows.average, 0, 1, 1 + count), role: "total" },
    ],
    numberFormats: [
      { area: area(rows.shares, cohortColumn(0), count + 1, count), format: "0.0%" },
      { area: area(rows.counts, cohortColumn(0), count, count), format: "#,##0" },
    ],
    columnWidths: [
      { column: 0, width: 18 },
      { column: 1, columns: count, width: 9 },
    ],
    conditionalFormats: [
      ...head.conditionalFormats,
      { area: shares, formula: compared(`>=1.1*${average}`), look: "good" },
      { area: shares, formula: compared(`<=0.9*${average}`), look: "bad" },
    ],
    charts: curves(analysis, layout, text),
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape" },
    provenance: [
      {
        area: area(rows.counts, cohortColumn(0), count, count),
        list: analysis.sales.data.shape.id,
        figure: "cohort",
      },
    ],
    showGridlines: false,
  };
}

/** All customers whose period so long after the first purchase is over, and how many of them bought in it. */
function averageFormula({ rows, count }: Layout, later: number): string {
  const height = count - later;
  const column = (at: number) =>
    areaAddress({ row: rows.counts, column: cohortColumn(at), rows: height, columns: 1 }, "row");
  const [sizes, cells] = [column(0), column(later)];
  const all = `SUMIFS(${sizes},${cells},">=0")`;
  return `=IF(${all}=0,"",SUM(${cells})/${all})`;
}

/** The average curve and some cohorts from the oldest to the newest, with customers and periods enough to show. */
function curves(
  { cohorts, buyers, curve, finished, periods }: Analysis,
  { rows, count }: Layout,
  text: SheetWords["retentionTable"],
): Chart[] {
  const points = curve.share.length - 1;
  if (points < 2) return [];
  const drawn = cohorts.periods.flatMap((period, row) => {
    const entry = period - buyers.from;
    const size = cohorts.customers[row * cohorts.columns]!;
    return finished - entry > 3 && size >= FEWEST_CUSTOMERS ? [entry] : [];
  });
  const chosen = new Set(
    Array.from({ length: Math.min(MOST_CURVES, drawn.length) }, (_, position) => {
      const last = Math.min(MOST_CURVES, drawn.length) - 1;
      return drawn[last === 0 ? 0 : Math.round((position * (drawn.length - 1)) / last)]!;
    }),
  );
  const series = (name: string, row: number, columns: number): Series => ({
    name,
    values: { row, column: cohortColumn(1), rows: 1, columns },
    categories: { row: rows.shares - 1, column: cohortColumn(1), rows: 1, columns: points },
  });
  return [
    {
      kind: "line",
      title: text.curvesTitle,
      place: chartPlace(Math.min(12, Math.max(9, 1 + count))),
      series: [
        series(text.average, rows.average, points),
        ...[...chosen].map((entry) =>
          series(periods[entry]!.name, rows.shares + entry, finished - entry - 1),
        ),
      ],
      valueAxis: { minimum: 0, numberFormat: "0%", title: text.shareAxis },
      categoryAxis: { title: text.laterAxis },
      description: text.curvesDescription,
    },
  ];
}
