import { descendingOrder } from "../../marketing/descendingOrder";
import { keyText } from "../../marketing/distinctKeys";
import type { ValueForecast } from "../../marketing/valueForecast";
import type { Speech } from "../builder";
import type { CalledCustomers } from "../customerCodes/callCustomers";
import type { Content, SheetPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import type { ForecastAnalysis } from "./analysis";

export const headerRow = 3;
export const totalRow = 4;
export const firstCustomerRow = 5;

/** The columns of the sheet. */
export const customerColumn = {
  name: 0,
  repeats: 1,
  recency: 2,
  age: 3,
  averageAmount: 4,
  alive: 5,
  purchases: 6,
  spend: 7,
  value: 8,
  low: 9,
  high: 10,
  share: 11,
} as const;

/** A share is a formula for so many customers; for more it is a value. */
const MOST_SHARES = 10_000;

/** Every customer, the most valuable first, with totals on top where they stay in view. */
export function customersSheet(
  analysis: ForecastAnalysis,
  { customers }: ValueForecast,
  name: string,
  { labels, statement }: CalledCustomers,
  { words }: Speech,
): SheetPlan {
  const text = words.valueForecast;
  const unit = text.units[analysis.options.unit];
  const count = customers.customer.length;
  const order = [...descendingOrder(customers.value.map((each) => finite(each) ?? 0))];
  const total = customers.value.reduce((sum, each) => sum + (finite(each) ?? 0), 0);
  const area = (column: number, columns = 1) => ({
    row: firstCustomerRow,
    column,
    rows: count,
    columns,
  });
  const at = customerColumn;
  const live = count <= MOST_SHARES;
  const allValue = cellAddress(totalRow, at.value, "both");
  const rows = order.map((row, position): Content[] => {
    const own = customers.value[row]!;
    const isRepeat = customers.frequency[row]! > 0;
    const cell = cellAddress(firstCustomerRow + position, at.value);
    return [
      labels[customers.customer[row]!]!,
      customers.frequency[row]!,
      customers.recency[row]!,
      customers.age[row]!,
      isRepeat ? customers.averageAmount[row]! : null,
      finite(customers.alive[row]!),
      finite(customers.purchases[row]!),
      finite(customers.spend[row]!),
      finite(own),
      finite(customers.low[row]!),
      finite(customers.high[row]!),
      live
        ? { formula: `=IF(${allValue}=0,0,${cell}/${allValue})` }
        : total > 0
          ? (finite(own) ?? 0) / total
          : 0,
    ];
  });
  const sum = (column: number): Content => ({ formula: `=SUM(${areaAddress(area(column))})` });
  const width = at.share + 1;
  const totals: Content[] = Array<Content>(width).fill(null);
  totals[at.name] = words.salesList.allCustomers;
  for (const column of [at.repeats, at.alive, at.purchases, at.value, at.share])
    totals[column] = sum(column);
  const pad = (content: Content): Content[] => [content, ...Array<null>(width - 1).fill(null)];
  const money = { ...area(at.spend, 4), row: totalRow, rows: count + 1 };
  return {
    name,
    blocks: [
      {
        row: 0,
        column: 0,
        rows: [
          pad(text.customersTitle),
          pad(text.intervalNote),
          pad(statement),
          [
            words.salesList.customer,
            text.repeats,
            text.lastAfter(unit),
            text.age(unit),
            text.averageAmount,
            text.active,
            text.expectedPurchases,
            text.spend,
            text.expectedValue,
            text.low,
            text.high,
            text.share,
          ],
          totals,
        ],
      },
      { row: firstCustomerRow, column: 0, rows },
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, role: "note" },
      { area: { row: 2, column: 0, rows: 1, columns: 1 }, role: "note" },
      { area: { row: headerRow, column: 0, rows: 1, columns: 1 }, role: "header", wrap: true },
      {
        area: { row: headerRow, column: 1, rows: 1, columns: width - 1 },
        role: "header",
        wrap: true,
        align: "right",
      },
      { area: { row: totalRow, column: 0, rows: 1, columns: width }, role: "total" },
      { area: area(at.name), role: "label" },
    ],
    numberFormats: [
      { area: { ...area(at.repeats), row: totalRow, rows: count + 1 }, format: "#,##0" },
      { area: area(at.recency, 2), format: "#,##0.0" },
      { area: area(at.averageAmount), format: "#,##0.00" },
      { area: area(at.alive), format: "0%" },
      { area: { row: totalRow, column: at.alive, rows: 1, columns: 1 }, format: "#,##0.0" },
      { area: { ...area(at.purchases), row: totalRow, rows: count + 1 }, format: "#,##0.00" },
      { area: money, format: "#,##0.00" },
      { area: { ...area(at.share), row: totalRow, rows: count + 1 }, format: "0.0%" },
    ],
    columnWidths: [
      { column: 0, width: 30 },
      { column: 1, columns: width - 1, width: 15 },
    ],
    freeze: { rows: firstCustomerRow, columns: 1 },
    print: { orientation: "landscape", titleRows: firstCustomerRow },
    // Rows behind a figure would say whose it is.
    provenance:
      statement === null
        ? [
            {
              area: { ...area(at.repeats), row: totalRow, rows: count + 1 },
              list: analysis.sales.data.shape.id,
              figure: "repeats",
            },
          ]
        : [],
    rowIds: {
      column: width,
      row: firstCustomerRow,
      ids: order.map((row) => keyText(labels[customers.customer[row]!]!)),
    },
  };
}

/** The number where it can stand in a cell. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
