import type { SheetWords } from "../../languages/language";
import type { Content, SheetPlan } from "../plan";
import { sumIfs, within, type PeriodConditions } from "../formulas/criteria";
import { besideRow, columnBeside, columnRange, listCell } from "../formulas/listRange";
import { ordersSpanDays } from "./ordersSpanDays";
import type { SalesRows } from "./salesRows";

const FIRST_ROW = 4;

/** A further working column, with a formula for each row of the list. */
export interface WorkingColumn {
  header: string;
  formula: (row: number) => string;
}

/** The columns of the sales list as formulas name them. */
export interface SalesRanges {
  customer: string;
  date: string;
  amount: string;
  /** Each row's part of a purchase, on the sheet of working columns. */
  part: string;
  order: string | null;
  profit: string | null;
  costOfGoods: string | null;
  weight: string | null;
}

/** Where the sales list's columns and the working columns stand. */
export function salesRanges(sales: SalesRows, sheet: string): SalesRanges {
  const { shape } = sales.data;
  const column = (role: string) => {
    const at = sales.roles[role] ?? null;
    return at === null ? null : columnRange(shape, at);
  };
  const working = (at: number) => columnBeside(shape, sheet, { row: FIRST_ROW, column: at });
  return {
    customer: column("customer")!,
    date: column("date")!,
    amount: sales.computed ? working(1) : column("amount")!,
    part: working(sales.computed ? 2 : 1),
    order: column("order"),
    profit: column("profit"),
    costOfGoods: column("costOfGoods"),
    weight: column("weight"),
  };
}

/** Where a further working column stands. */
export function moreRange(sales: SalesRows, sheet: string, position: number): string {
  return columnBeside(sales.data.shape, sheet, {
    row: FIRST_ROW,
    column: (sales.computed ? 3 : 2) + position,
  });
}

/**
 * A row for each row of the sales list: its amount where that is computed, and its part of a purchase. The
 * parts of one purchase add up to 1, so that summing them counts purchases. Counting over the whole list
 * instead of the rows above keeps to one range, which spreadsheets index; and every cell that a formula names
 * costs time at each edit, so it names few.
 */
export function workingSheet(
  sales: SalesRows,
  name: string,
  title: string,
  period: PeriodConditions,
  words: SheetWords,
  more: readonly WorkingColumn[] = [],
): SheetPlan {
  const { shape } = sales.data;
  const text = words.salesList;
  const headers = [
    text.workingRow,
    ...(sales.computed ? [text.workingAmount] : []),
    text.workingPart,
    ...more.map(({ header }) => header),
  ];
  const columns = headers.length;
  const ranges = salesRanges(sales, name);
  const criteria = { customer: sameKey(sales, "customer"), order: sameKey(sales, "order") };
  const same = (column: "customer" | "order", row: number) => criteria[column](row);
  const spansDays = ordersSpanDays(sales);
  const rows: Content[][] = [];
  for (let row = 0; row < shape.rowCount; row += 1) {
    rows.push([
      shape.headerRow + 2 + row,
      ...[
        ...(sales.computed ? [amountFormula(sales, row)] : []),
        partFormula(sales, ranges, same, spansDays ? within(period, ranges.date) : [], row),
        ...more.map(({ formula }) => formula(row)),
      ].map((expression) => ({ formula: besideRow(shape, row, expression) })),
    ]);
  }
  const width = (filled: Content): Content[] => [filled, ...Array<null>(columns - 1).fill(null)];
  const area = (row: number, count: number) => ({ row, column: 0, rows: count, columns });
  return {
    name,
    blocks: [
      {
        row: 0,
        column: 0,
        rows: [width(title), width(text.workingNote), width(null), headers],
      },
      { row: FIRST_ROW, column: 0, rows },
    ],
    styles: [
      { area: area(0, 1), role: "title" },
      { area: area(1, 1), role: "note" },
      { area: area(3, 1), role: "header", wrap: true },
      { area: { row: FIRST_ROW, column: 0, rows: rows.length, columns: 1 }, role: "muted" },
    ],
    numberFormats: [
      ...(sales.computed
        ? [
            {
              area: { row: FIRST_ROW, column: 1, rows: rows.length, columns: 1 },
              format: "#,##0.00",
            },
          ]
        : []),
      {
        area: {
          row: FIRST_ROW,
          column: columns - 1 - more.length,
          rows: rows.length,
          columns: 1 + more.length,
        },
        format: "0.###",
      },
    ],
    columnWidths: [
      { column: 0, width: 10 },
      { column: 1, columns: columns - 1, width: 20 },
    ],
    freeze: { rows: FIRST_ROW, columns: 1 },
  };
}

/** Quantity × price × (1 − discount) of a row of the list, without the equals sign. */
export function amountFormula(sales: SalesRows, row: number): string {
  const { shape } = sales.data;
  const cell = (role: string) => listCell(shape, row, sales.roles[role]!);
  const gross = `${cell("quantity")}*${cell("price")}`;
  if ((sales.roles.discount ?? null) === null) return gross;
  const discount = cell("discount");
  return `${gross}*(1-${sales.discountAs === "percent" ? `${discount}/100` : discount})`;
}

/**
 * 1 divided by the rows of the row's purchase: an order number of a customer, else a customer's day. Refunds are
 * no part of a purchase; `purchaseCount` leaves them and other periods out.
 */
function partFormula(
  sales: SalesRows,
  ranges: SalesRanges,
  same: (column: "customer" | "order", row: number) => string,
  period: readonly string[],
  row: number,
): string {
  const isPurchase = [ranges.amount, `">=0"`];
  const sameCustomer = [ranges.customer, same("customer", row)];
  const part = (...criteria: string[]) =>
    `1/MAX(1,COUNTIFS(${[...sameCustomer, ...criteria, ...isPurchase].join(",")}))`;
  const date = listCell(sales.data.shape, row, sales.roles.date!);
  const sameDay = [ranges.date, `">="&INT(${date})`, ranges.date, `"<"&INT(${date})+1`];
  if (!ranges.order) return part(...sameDay);

  const ofOrder = part(ranges.order, same("order", row), ...period);
  if (!sales.hasBlankOrder) return ofOrder;
  const order = listCell(sales.data.shape, row, sales.roles.order!);
  return `IF(${order}="",${part(ranges.order, `""`, ...sameDay)},${ofOrder})`;
}

/** Purchases among the rows that meet the criteria. */
export function purchaseCount(ranges: SalesRanges, criteria: readonly string[]): string {
  return `ROUND(${sumIfs(ranges.part, [...criteria, ranges.amount, `">=0"`])},0)`;
}

/**
 * The condition that a column equals a row's cell. The cell itself is the quickest and the plainest; where
 * blanks, wildcards or operators occur among the keys they are taken care of.
 */
export function sameKey(sales: SalesRows, role: "customer" | "order"): (row: number) => string {
  const column = sales.roles[role] ?? null;
  const keys = (role === "customer" ? sales.customer : sales.order) ?? [];
  const special = keys.some((key) => typeof key === "string" && /^[=<>]|[~*?]/.test(key));
  const blank = role === "customer" && sales.hasBlankCustomer;
  return (row) => {
    const cell = listCell(sales.data.shape, row, column!);
    if (special) {
      const escaped = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
      return blank ? `IF(${cell}="","","="&${escaped})` : `"="&${escaped}`;
    }
    return blank ? `${cell}&""` : cell;
  };
}
