import type { SheetWords } from "../../languages/language";
import type { BlockLook } from "../blockLook";
import type { Grid } from "../grid";
import type { Area, Chart } from "../plan";
import { cellAddress } from "../reference";
import {
  CHART_ROWS,
  CLASS_CHART_ROWS,
  customerArea,
  mapColumn,
  mapRow,
  onCustomers,
  type Layout,
} from "./layout";
import { CLASSES } from "./options";

/** The ends of the threshold lines, which the chart draws: from edge to edge of the customers. */
export function lineBlock(layout: Layout, words: SheetWords, grid: Grid): BlockLook {
  const text = words.segmentMap;
  const { perMonth, average } = layout.columns;
  const [x, y] = [mapColumn.value, mapColumn.value + 1];
  const inUse = (row: number) => cellAddress(row, mapColumn.inUse, "both");
  const frequency = inUse(mapRow.frequencyThreshold);
  const purchase = inUse(mapRow.purchaseThreshold);
  const edge = (column: number, threshold: string, side: "MAX" | "MIN") => ({
    formula: `=${side}(0,${onCustomers(layout, column)},N(${threshold}))`,
  });
  grid.put(mapRow.lines, 0, text.lines);
  [null, text.line, text.purchasesPerMonth, text.averagePurchase].forEach((header, column) =>
    grid.put(mapRow.lines + 1, column, header),
  );
  const ends = [
    [text.frequencyLine, frequency, edge(average, purchase, "MIN")],
    [text.frequencyLine, frequency, edge(average, purchase, "MAX")],
    [text.purchaseLine, edge(perMonth, frequency, "MIN"), purchase],
    [text.purchaseLine, edge(perMonth, frequency, "MAX"), purchase],
  ] as const;
  ends.forEach(([label, across, up], position) => {
    const row = mapRow.firstLine + position;
    grid.put(row, mapColumn.label, label);
    grid.put(row, x, typeof across === "string" ? { formula: `=${across}` } : across);
    grid.put(row, y, typeof up === "string" ? { formula: `=${up}` } : up);
  });
  const area = (row: number, column: number, rows: number, columns: number) => ({
    row,
    column,
    rows,
    columns,
  });
  return {
    styles: [
      { area: area(mapRow.lines, 0, 1, 1), role: "section" },
      { area: area(mapRow.lines + 1, 0, 1, y + 1), role: "header", wrap: true },
      { area: area(mapRow.lines + 1, x, 1, 2), role: "header", align: "right" },
      { area: area(mapRow.firstLine, 0, ends.length, y + 1), role: "muted" },
    ],
    numberFormats: [{ area: area(mapRow.firstLine, x, ends.length, 2), format: "#,##0.00" }],
    validations: [],
    conditionalFormats: [],
  };
}

/** The map itself: a point a customer and the two lines; and the classes against the norm. */
export function mapCharts(layout: Layout, words: SheetWords): Chart[] {
  const text = words.segmentMap;
  const names = words.results.QUADRANT.names;
  const place = (row: number, rows: number): Area => ({
    row,
    column: mapColumn.label,
    rows,
    columns: mapColumn.profit,
  });
  const line = (position: number, column: number): Area => ({
    row: mapRow.firstLine + position,
    column,
    rows: 2,
    columns: 1,
  });
  const classes = (column: number): Area => ({
    row: mapRow.firstClass,
    column,
    rows: CLASSES,
    columns: 1,
  });
  const [x, y] = [mapColumn.value, mapColumn.value + 1];
  return [
    {
      kind: "scatter",
      title: text.mapTitle,
      place: place(mapRow.chart, CHART_ROWS),
      series: [
        {
          name: text.frequencyLine,
          values: line(0, y),
          categories: line(0, x),
          look: "threshold",
        },
        { name: text.purchaseLine, values: line(2, y), categories: line(2, x), look: "threshold" },
        {
          name: text.customers,
          sheet: layout.names.customers,
          values: customerArea(layout, layout.columns.chartY, layout.drawn),
          categories: customerArea(layout, layout.columns.chartX, layout.drawn),
          look: "points",
        },
      ],
      valueAxis: { title: text.averagePurchase, numberFormat: "#,##0" },
      categoryAxis: { minimum: 0, title: text.purchasesPerMonth, numberFormat: "0.0" },
      description: text.mapDescription(names[1], names[2], names[3], names[4]),
    },
    {
      kind: "columnClustered",
      title: text.classes,
      place: place(mapRow.classChart, CLASS_CHART_ROWS),
      series: [
        {
          name: text.shareOfBuyers,
          values: classes(mapColumn.customerShare),
          categories: classes(mapColumn.label),
          look: "gain",
        },
        {
          name: text.shareOfTheirSales,
          values: classes(mapColumn.salesShare),
          categories: classes(mapColumn.label),
          look: "loss",
        },
        {
          name: text.norm,
          values: classes(mapColumn.norm),
          categories: classes(mapColumn.label),
          look: "level",
        },
      ],
      valueAxis: { title: text.shareAxis, minimum: 0, numberFormat: "0%" },
      description: text.classDescription,
    },
  ];
}
