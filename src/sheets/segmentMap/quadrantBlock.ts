import type { SheetWords } from "../../languages/language";
import type { BlockLook } from "../blockLook";
import { sumIfs, within } from "../formulas/criteria";
import { differenceCheck, differenceLook } from "../formulas/differenceCheck";
import type { Grid } from "../grid";
import { MONEY_OR_DASH } from "../moneyFormat";
import type { Content } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { salesRanges } from "../salesList/workingSheet";
import type { Analysis } from "./analysis";
import type { CustomerLabels } from "../salesList/customerLabels";
import { mapColumn, mapRow, onCustomers, onNobody, quadrants, type Layout } from "./layout";
import { periodOn } from "./period";

/** Customers, sales and profit of each quadrant with its action, those in none, and whether the list has as much. */
export function quadrantBlock(
  analysis: Analysis,
  layout: Layout,
  words: SheetWords,
  labels: CustomerLabels,
  grid: Grid,
): BlockLook {
  const text = words.segmentMap;
  const { map } = analysis;
  const { columns } = layout;
  const { names, actions } = words.results.QUADRANT;
  const hasProfit = columns.profit !== null;
  const width = hasProfit ? mapColumn.profit + 1 : mapColumn.salesShare + 1;
  const at = (row: number, column: number) => cellAddress(row, column);
  const group = (column: number) =>
    areaAddress({ row: mapRow.firstQuadrant, column, rows: 6, columns: 1 });
  const shareOf = (row: number, column: number, whole: string): Content => ({
    formula: `=IF(${whole}=0,"",${at(row, column)}/${whole})`,
  });
  const buyers = areaAddress(
    { row: mapRow.firstQuadrant, column: mapColumn.customers, rows: 4, columns: 1 },
    "both",
  );
  const sales = cellAddress(mapRow.total, mapColumn.sales, "both");
  const shares = (row: number) => {
    if (row < mapRow.withoutPurchase)
      grid.put(row, mapColumn.customerShare, shareOf(row, mapColumn.customers, `SUM(${buyers})`));
    grid.put(row, mapColumn.salesShare, shareOf(row, mapColumn.sales, sales));
  };
  /** Sums and counts of the customers whose column meets the criterion. */
  const put = (row: number, column: number, criterion: string | number) => {
    const range = onCustomers(layout, column);
    const sum = (figure: number): Content => ({
      formula: `=${sumIfs(onCustomers(layout, figure), [range, String(criterion)])}`,
    });
    grid.put(row, mapColumn.customers, { formula: `=COUNTIF(${range},${criterion})` });
    grid.put(row, mapColumn.sales, sum(columns.sales));
    if (columns.profit !== null) grid.put(row, mapColumn.profit, sum(columns.profit));
    shares(row);
  };

  grid.put(mapRow.quadrants, 0, text.quadrants);
  [
    text.number,
    text.quadrant,
    text.action,
    text.customers,
    text.shareOfBuyers,
    text.sales,
    text.shareOfSales,
    ...(hasProfit ? [text.profit] : []),
  ].forEach((header, column) => grid.put(mapRow.quadrants + 1, column, header));
  for (const quadrant of quadrants) {
    const row = mapRow.firstQuadrant + quadrant - 1;
    grid.put(row, mapColumn.number, quadrant);
    grid.put(row, mapColumn.label, names[quadrant]);
    grid.put(row, mapColumn.value, actions[quadrant]);
    put(row, columns.quadrant, quadrant);
  }
  grid.put(mapRow.withoutPurchase, mapColumn.label, text.withoutPurchase);
  put(mapRow.withoutPurchase, columns.purchases, 0);
  if (map.withoutCustomer) {
    const row = mapRow.withoutCustomer;
    grid.put(row, mapColumn.label, labels.name(null));
    const nobody = (column: number): Content => ({ formula: `=${onNobody(layout, column)}` });
    grid.put(row, mapColumn.sales, nobody(columns.sales));
    if (columns.profit !== null) grid.put(row, mapColumn.profit, nobody(columns.profit));
    shares(row);
  }
  grid.put(mapRow.total, mapColumn.label, text.total);
  grid.put(mapRow.inList, mapColumn.label, words.salesList.inList);
  grid.put(mapRow.difference, mapColumn.label, words.salesList.difference);
  grid.put(mapRow.total, mapColumn.customers, {
    formula: `=SUM(${group(mapColumn.customers)})`,
  });
  const compared = [mapColumn.sales, ...(hasProfit ? [mapColumn.profit] : [])];
  for (const column of compared) {
    grid.put(mapRow.total, column, { formula: `=SUM(${group(column)})` });
    grid.put(mapRow.inList, column, inList(analysis, layout, column === mapColumn.profit));
    grid.put(mapRow.difference, column, {
      // Sums of the same amounts in another order differ in the last digits.
      formula: `=ROUND(${at(mapRow.inList, column)}-${at(mapRow.total, column)},2)`,
    });
  }
  grid.put(
    mapRow.difference,
    mapColumn.value,
    differenceCheck(
      compared.map((column) => at(mapRow.difference, column)).join("+"),
      words.salesList,
    ),
  );

  const area = (row: number, column: number, rows: number, count: number) => ({
    row,
    column,
    rows,
    columns: count,
  });
  const first = mapRow.firstQuadrant;
  const numbers = width - mapColumn.customers;
  return {
    styles: [
      { area: area(mapRow.quadrants, 0, 1, 1), role: "section" },
      { area: area(first - 1, 0, 1, width), role: "header", wrap: true },
      { area: area(first - 1, mapColumn.customers, 1, numbers), role: "header", align: "right" },
      { area: area(first, 0, 6, 3), role: "label", align: "left" },
      { area: area(first, mapColumn.value, 4, 1), role: "label", wrap: true },
      { area: area(first, mapColumn.customers, 6, numbers), role: "result" },
      { area: area(mapRow.total, 0, 1, width), role: "total" },
      { area: area(mapRow.inList, 0, 2, width), role: "muted" },
    ],
    numberFormats: [
      { area: area(first, mapColumn.customers, 7, 1), format: "#,##0" },
      { area: area(first, mapColumn.customerShare, 7, 1), format: "0.0%" },
      { area: area(first, mapColumn.sales, 9, 1), format: MONEY_OR_DASH },
      { area: area(first, mapColumn.salesShare, 7, 1), format: "0.0%" },
      ...(hasProfit ? [{ area: area(first, mapColumn.profit, 9, 1), format: MONEY_OR_DASH }] : []),
    ],
    validations: [],
    conditionalFormats: compared.flatMap((column) =>
      differenceLook(area(mapRow.difference, column, 1, 1), at(mapRow.difference, column)),
    ),
  };
}

/** Sales or profit of the period, from the list and past the customers' sheet. */
function inList(analysis: Analysis, layout: Layout, profit: boolean): Content {
  const { live, map, sales } = analysis;
  if (!live.sums) {
    const groups = [
      ...Object.values(map.quadrants),
      map.withoutPurchase,
      ...(map.withoutCustomer ? [map.withoutCustomer] : []),
    ];
    return groups.reduce((sum, each) => sum + (profit ? (each.profit ?? 0) : each.sales), 0);
  }
  const ranges = salesRanges(sales, layout.names.working ?? "");
  const period = within(periodOn(layout), ranges.date);
  if (!profit) return { formula: `=${sumIfs(ranges.amount, period)}` };
  return {
    formula: ranges.profit
      ? `=${sumIfs(ranges.profit, period)}`
      : `=${sumIfs(ranges.amount, period)}-${sumIfs(ranges.costOfGoods!, period)}`,
  };
}
