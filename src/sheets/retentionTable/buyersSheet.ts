import type { SheetWords } from "../../languages/language";
import { Grid } from "../grid";
import type { SheetPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import type { Analysis } from "./analysis";
import type { Figures } from "./figures";
import { buyerColumns, chartPlace, type BuyerColumn, type Layout } from "./layout";
import { sheetHead } from "./sheetHead";

const columnOf = (column: BuyerColumn) => buyerColumns.indexOf(column);

/** New and repeat buyers of each period, and the sales to both. */
export function buyersSheet(
  analysis: Analysis,
  layout: Layout,
  figures: Figures,
  words: SheetWords,
): SheetPlan {
  const text = words.retentionTable;
  const { count } = layout;
  const { periods, finished, sales } = analysis;
  const first = layout.rows.buyers;
  const grid = new Grid();
  const head = sheetHead(analysis, layout, words, text.buyersTitle, grid);
  const area = (row: number, column: number, height: number, width: number) => ({
    row,
    column,
    rows: height,
    columns: width,
  });
  grid.put(first - 3, 0, text.buyersSection);
  grid.put(first - 2, 0, text.buyersNote);
  buyerColumns.forEach((column, at) => grid.put(first - 1, at, text.buyerHeaders[column]));
  const put = (row: number, column: BuyerColumn, formula: string) =>
    grid.put(row, columnOf(column), { formula: `=${formula}` });
  const shareOfSales = (row: number) => {
    const [one, other] = (["newSales", "repeatSales"] as const).map((column) =>
      cellAddress(row, columnOf(column)),
    ) as [string, string];
    put(row, "repeatSalesShare", `IF(N(${one})+N(${other})=0,"",${other}/(${one}+${other}))`);
  };
  periods.forEach(({ name }, entry) => {
    const row = first + entry;
    const at = (column: BuyerColumn) => cellAddress(row, columnOf(column));
    grid.put(row, 0, name);
    grid.put(row, columnOf("buyers"), figures.buyers(entry));
    grid.put(row, columnOf("new"), figures.newBuyers(entry));
    put(row, "repeat", `IF(${at("buyers")}="","",${at("buyers")}-${at("new")})`);
    put(row, "repeatRate", `IF(N(${at("buyers")})=0,"",${at("repeat")}/${at("buyers")})`);
    grid.put(row, columnOf("newSales"), figures.newSales(entry));
    grid.put(row, columnOf("repeatSales"), figures.repeatSales(entry));
    shareOfSales(row);
  });
  const total = first + count;
  grid.put(total, 0, text.allPeriods);
  for (const column of ["new", "newSales", "repeatSales"] as const)
    put(total, column, `SUM(${areaAddress(area(first, columnOf(column), count, 1))})`);
  shareOfSales(total);

  const body = (from: BuyerColumn, to: BuyerColumn = from) =>
    area(first, columnOf(from), count + 1, columnOf(to) - columnOf(from) + 1);
  const series = (column: "new" | "repeat", look: "gain" | "level") => ({
    name: text.buyerHeaders[column],
    values: area(first, columnOf(column), finished, 1),
    categories: area(first, 0, finished, 1),
    look,
  });
  return {
    name: layout.names.buyers,
    blocks: [grid.block()],
    styles: [
      ...head.styles,
      { area: area(first - 3, 0, 1, 1), role: "section" },
      { area: area(first - 2, 0, 1, 1), role: "note" },
      { area: area(first - 1, 0, 1, 1), role: "header" },
      { area: area(first - 1, 1, 1, buyerColumns.length - 1), role: "header", align: "right" },
      { area: area(first, 0, count, 1), role: "label" },
      { area: area(total, 0, 1, buyerColumns.length), role: "total" },
    ],
    numberFormats: [
      { area: body("buyers", "repeat"), format: "#,##0" },
      { area: body("repeatRate"), format: "0.0%" },
      { area: body("newSales", "repeatSales"), format: "#,##0.00" },
      { area: body("repeatSalesShare"), format: "0.0%" },
    ],
    columnWidths: [
      { column: 0, width: 28 },
      { column: 1, columns: buyerColumns.length - 1, width: 18 },
    ],
    conditionalFormats: head.conditionalFormats,
    charts: [
      {
        kind: "columnStacked",
        title: text.buyersChartTitle,
        place: chartPlace(7),
        series: [series("repeat", "level"), series("new", "gain")],
        valueAxis: { minimum: 0, numberFormat: "#,##0", title: text.buyersAxis },
        categoryAxis: { title: text.periodAxis },
        description: text.buyersDescription,
      },
    ],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape" },
    provenance: (["buyers", "new", "newSales", "repeatSales"] as const).map((figure) => ({
      area: area(first, columnOf(figure), count, 1),
      list: sales.data.shape.id,
      figure,
    })),
    showGridlines: false,
  };
}
