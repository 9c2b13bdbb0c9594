import type { SheetWords } from "../../languages/language";
import { keyText } from "../../marketing/distinctKeys";
import { equalTo } from "../columns/criterion";
import { rowInKey } from "../customerCodes/keySheet";
import type { CellValue } from "../list";
import type { Content, SheetPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import type { Analysis } from "./analysis";
import { asContent, derived, driverCells, liveRows, rankCells, valueRows } from "./customerFigures";
import type { CustomerLabels } from "../salesList/customerLabels";
import {
  figureColumn,
  figureColumns,
  firstCustomerRow,
  firstDriverColumn,
  keyColumn,
  nameColumn,
  numberRow,
  onCost,
  rankKeyColumn,
  remarkColumn,
  salesKeyColumn,
  totalRow,
  type FigureColumn,
  type Layout,
} from "./layout";
import { alertLook } from "../formulas/listChecks";
import { MONEY_OR_DASH } from "../moneyFormat";

/** Every customer with the lines as columns, best first, totals on top where they stay in view. */
export function customersSheet(
  analysis: Analysis,
  layout: Layout,
  words: SheetWords,
  statement: string,
  labels: CustomerLabels,
): SheetPlan {
  const text = words.costTable;
  const { live, customers } = layout;
  const columns = live ? salesKeyColumn(layout) + 1 : remarkColumn + 1;
  const pad = (...filled: Content[]): Content[] => [
    ...filled,
    ...Array<null>(columns - filled.length).fill(null),
  ];
  const numbers = figureColumns.map((figure) => figure.replace("%", " %"));
  const names = figureColumns.map((figure) =>
    figure === "5%" || figure === "6%"
      ? text.shareOf(figure.slice(0, 1))
      : words.results.partnershipLines[figure],
  );
  const driverNames = live ? layout.drivers.map((driver) => text.drivers[driver]) : [];
  const head: Content[][] = [
    pad(text.customersTitle),
    pad(statement),
    pad(live ? { formula: `=${onCost(layout, layout.rows.alert, 0)}&""` } : null),
    pad(null, ...numbers),
    pad(text.customer, ...names, text.remark, ...(live ? [null] : []), ...driverNames),
  ];
  const rowOf = live ? liveRows(analysis, layout) : valueRows(analysis);
  const { codeKey } = layout;
  const keyOf = (name: CellValue | null, row: number): Content => {
    if (name === null) return null;
    if (!codeKey) return equalTo(name);
    return { formula: `=${rowInKey(codeKey, cellAddress(row, nameColumn, "column"))}` };
  };
  const rows = customers.map((customer, position): Content[] => [
    labels.name(customer.name),
    ...rowOf(customer, firstCustomerRow + position),
    customer.ledgerOnly ? text.ledgerOnlyRemark : null,
    ...(live
      ? [
          keyOf(customer.name, firstCustomerRow + position),
          ...driverCells(analysis, layout, customer, firstCustomerRow + position),
          ...rankCells(analysis, layout, customer, firstCustomerRow + position),
        ]
      : []),
  ]);
  const all = { row: firstCustomerRow, rows: customers.length };
  const figures = (figure: FigureColumn, count = 1) => ({
    row: totalRow,
    column: figureColumn(figure),
    rows: customers.length + 1,
    columns: count,
  });
  const { options, profitSource, sales, ledger } = analysis;
  return {
    name: layout.names.customers,
    blocks: [
      { row: 0, column: 0, rows: head },
      { row: totalRow, column: 0, rows: [totals(analysis, layout, labels.all, columns)] },
      { row: firstCustomerRow, column: 0, rows },
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, role: "note" },
      {
        area: { row: numberRow, column: 0, rows: 2, columns: remarkColumn + 1 },
        role: "header",
        wrap: true,
      },
      {
        area: { row: numberRow, column: 1, rows: 2, columns: figureColumns.length },
        role: "header",
        align: "right",
      },
      { area: { row: totalRow, column: 0, rows: 1, columns: remarkColumn + 1 }, role: "total" },
      { area: { ...all, column: nameColumn, columns: 1 }, role: "label" },
      { area: { ...all, column: remarkColumn, columns: 1 }, role: "muted", indent: 1 },
      ...(live
        ? ([
            {
              area: {
                row: numberRow,
                column: firstDriverColumn,
                rows: 2,
                columns: layout.drivers.length,
              },
              role: "header",
              wrap: true,
              align: "right",
            },
            {
              area: {
                row: totalRow,
                column: firstDriverColumn,
                rows: customers.length + 1,
                columns: layout.drivers.length,
              },
              role: "muted",
            },
          ] as const)
        : []),
    ],
    numberFormats: [
      { area: figures("2"), format: "#,##0" },
      { area: figures("3", figureColumns.length - 3), format: MONEY_OR_DASH },
      { area: figures("5%", 2), format: "0.0%" },
      ...(live
        ? [
            {
              area: {
                row: totalRow,
                column: firstDriverColumn,
                rows: customers.length + 1,
                columns: layout.drivers.length,
              },
              format: "#,##0.00",
            },
          ]
        : []),
    ],
    columnWidths: [
      { column: nameColumn, width: 32 },
      { column: 1, columns: figureColumns.length, width: 20 },
      { column: remarkColumn, width: 36 },
      ...(live
        ? [
            { column: keyColumn, width: 0 },
            { column: firstDriverColumn, columns: layout.drivers.length, width: 20 },
            { column: rankKeyColumn(layout), columns: 3, width: 0 },
          ]
        : []),
    ],
    conditionalFormats: [
      ...(live
        ? [alertLook({ row: 2, column: 0, rows: 1, columns: 1 }, cellAddress(2, 0, "both"))]
        : []),
      ...(profitSource
        ? [
            {
              area: { ...all, column: figureColumn("6"), columns: 1 },
              formula: below(cellAddress(firstCustomerRow, figureColumn("6"), "column")),
              look: "bad" as const,
            },
          ]
        : []),
      {
        area: { ...all, column: nameColumn, columns: remarkColumn + 1 },
        formula: `=AND(${(["2", "3", "5"] as const)
          .map((figure) => `${cellAddress(firstCustomerRow, figureColumn(figure), "column")}=0`)
          .join(",")})`,
        look: "muted",
      },
    ],
    freeze: { rows: firstCustomerRow, columns: 1 },
    print: { orientation: "landscape", titleRows: firstCustomerRow },
    rowIds: {
      column: columns,
      row: firstCustomerRow,
      ids: customers.map(({ name }) => (name === null ? "" : keyText(labels.name(name)))),
    },
    provenance: figureColumns.flatMap((figure) => {
      // Rows behind a figure would say whose it is.
      if (options.shownAs !== "names") return [];
      if (figure === "1" || figure === "6" || figure.endsWith("%")) return [];
      if (figure === "4" && profitSource === null) return [];
      const fromSales = figure === "2" || figure === "3" || figure === "4";
      const list = fromSales ? sales.data.shape.id : ledger?.data.shape.id;
      return list === undefined ? [] : [{ area: figures(figure), list, figure }];
    }),
  };
}

function below(cell: string): string {
  return `=AND(ISNUMBER(${cell}),${cell}<0)`;
}

function totals(analysis: Analysis, layout: Layout, label: string, columns: number): Content[] {
  const at = (figure: FigureColumn) => cellAddress(totalRow, figureColumn(figure), "column");
  const sum = (column: number): Content => ({
    formula: `=SUM(${areaAddress({ row: firstCustomerRow, column, rows: layout.customers.length, columns: 1 })})`,
  });
  const hasProfit = analysis.profitSource !== null;
  const follows = derived(at, hasProfit);
  const figures = figureColumns.map((figure): Content => {
    if (figure in follows) return asContent(follows[figure as keyof typeof follows]);
    if (figure === "4" && !hasProfit) return null;
    return sum(figureColumn(figure));
  });
  const drivers = layout.live
    ? [null, ...layout.drivers.map((_, position) => sum(firstDriverColumn + position))]
    : [];
  const row: Content[] = [label, ...figures, null, ...drivers];
  return [...row, ...Array<null>(columns - row.length).fill(null)];
}
