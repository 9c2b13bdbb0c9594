import type { Words } from "../../languages/language";
import type { Content, SheetPlan } from "../plan";
import { cellAddress, sheetReference } from "../reference";
import type { Analysis } from "./analysis";
import { withinPeriod, type SalesRanges } from "./criteria";
import { columnRange, listCell } from "./listRange";
import { costColumn, onCost, type Layout } from "./layout";

const FIRST_ROW = 4;

/** Where the sales list's columns and the working columns stand. */
export function salesRanges(analysis: Analysis, layout: Layout): SalesRanges {
  const { sales } = analysis;
  const { shape } = sales.data;
  const column = (role: string) => {
    const at = sales.roles[role] ?? null;
    return at === null ? null : columnRange(shape, at);
  };
  const working = (at: number) =>
    sheetReference(layout.names.working ?? "", {
      row: FIRST_ROW,
      column: at,
      rows: shape.rowCount,
      columns: 1,
    });
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

/**
 * A row for each row of the sales list: its amount where that is computed, and its part of a purchase. The
 * parts of one purchase add up to 1, so that summing them counts purchases; counting over the whole list
 * instead of the rows above keeps one range, which spreadsheets index.
 */
export function workingSheet(analysis: Analysis, layout: Layout, words: Words): SheetPlan {
  const { sales } = analysis;
  const { shape } = sales.data;
  const text = words.costTable;
  const headers = [
    text.workingRow,
    ...(sales.computed ? [text.workingAmount] : []),
    text.workingPart,
  ];
  const columns = headers.length;
  const rows: Content[][] = [];
  for (let row = 0; row < shape.rowCount; row += 1) {
    const amount = sales.computed
      ? cellAddress(FIRST_ROW + row, 1)
      : listCell(shape, row, sales.roles.amount!);
    rows.push([
      shape.headerRow + 2 + row,
      ...(sales.computed ? [{ formula: `=${amountFormula(analysis, row)}` }] : []),
      { formula: `=${partFormula(analysis, layout, row, amount)}` },
    ]);
  }
  const width = (filled: Content): Content[] => [filled, ...Array<null>(columns - 1).fill(null)];
  const area = (row: number, count: number) => ({ row, column: 0, rows: count, columns });
  return {
    name: layout.names.working!,
    blocks: [
      {
        row: 0,
        column: 0,
        rows: [width(text.workingTitle), width(text.workingNote), width(null), headers],
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
        area: { row: FIRST_ROW, column: columns - 1, rows: rows.length, columns: 1 },
        format: "0.###",
      },
    ],
    columnWidths: [
      { column: 0, width: 9 },
      { column: 1, columns: columns - 1, width: 20 },
    ],
    freeze: { rows: FIRST_ROW, columns: 1 },
  };
}

function amountFormula({ sales }: Analysis, row: number): string {
  const { shape } = sales.data;
  const cell = (role: string) => listCell(shape, row, sales.roles[role]!);
  const gross = `${cell("quantity")}*${cell("price")}`;
  if ((sales.roles.discount ?? null) === null) return gross;
  const discount = cell("discount");
  return `${gross}*(1-${sales.discountAs === "percent" ? `${discount}/100` : discount})`;
}

function partFormula(analysis: Analysis, layout: Layout, row: number, amount: string): string {
  const { sales } = analysis;
  const { shape } = sales.data;
  const ranges = salesRanges(analysis, layout);
  const date = listCell(shape, row, sales.roles.date!);
  const from = onCost(layout, layout.rows.from, costColumn.value);
  const to = onCost(layout, layout.rows.to, costColumn.value);
  const customer = listCell(shape, row, sales.roles.customer!);
  const same = [
    ranges.customer,
    cellCriterion(customer, sales.hasBlankCustomer, hasWildcards(sales.customer)),
  ];
  const isPurchase = [ranges.amount, `">=0"`];
  const count = (...criteria: string[]) =>
    `1/COUNTIFS(${[...same, ...criteria, ...isPurchase].join(",")})`;
  const sameDay = [ranges.date, `">="&INT(${date})`, ranges.date, `"<"&INT(${date})+1`];

  let part: string;
  if (sales.order && ranges.order) {
    const order = listCell(shape, row, sales.roles.order!);
    const sameOrder = [ranges.order, cellCriterion(order, false, hasWildcards(sales.order))];
    part = count(...sameOrder, ...withinPeriod(layout, ranges.date));
    if (sales.hasBlankOrder)
      part = `IF(${order}="",${count(ranges.order, `""`, ...sameDay)},${part})`;
  } else part = count(...sameDay);
  return `IF(AND(ISNUMBER(${amount}),${amount}>=0,${date}>=${from},${date}<${to}+1),${part},0)`;
}

/** The condition that a column equals a cell; a blank cell equals blanks. */
function cellCriterion(cell: string, mayBeBlank: boolean, wildcards: boolean): string {
  const escaped = wildcards
    ? `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`
    : cell;
  return mayBeBlank ? `IF(${cell}="","","="&${escaped})` : `"="&${escaped}`;
}

const wildcardColumns = new WeakMap<readonly unknown[], boolean>();

function hasWildcards(column: readonly unknown[]): boolean {
  let known = wildcardColumns.get(column);
  if (known === undefined) {
    known = column.some((cell) => typeof cell === "string" && /[~*?]/.test(cell));
    wildcardColumns.set(column, known);
  }
  return known;
}
