import type { Words } from "../../languages/language";
import {
  costLines,
  type CostLine,
  type PartnershipFigures,
} from "../../marketing/partnershipLines";
import { keyText } from "../../marketing/distinctKeys";
import { equalTo } from "../columns/criterion";
import type { Content, SheetPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import type { Analysis } from "./analysis";
import type { CustomerLabels } from "./customerLabels";
import { ledgerSum, sumIfs, typesOf, withinPeriod } from "./criteria";
import {
  costColumn,
  figureColumn,
  figureColumns,
  firstCustomerRow,
  firstDriverColumn,
  keyColumn,
  nameColumn,
  numberRow,
  onCost,
  remarkColumn,
  totalRow,
  type CustomerRow,
  type FigureColumn,
  type Layout,
} from "./layout";
import { purchaseCount, salesRanges } from "./workingSheet";

/** Every customer with the lines as columns, best first, totals on top where they stay in view. */
export function customersSheet(
  analysis: Analysis,
  layout: Layout,
  words: Words,
  statement: string,
  labels: CustomerLabels,
): SheetPlan {
  const text = words.costTable;
  const { live, customers } = layout;
  const columns = live ? firstDriverColumn + layout.drivers.length : remarkColumn + 1;
  const pad = (...filled: Content[]): Content[] => [
    ...filled,
    ...Array<null>(columns - filled.length).fill(null),
  ];
  const numbers = figureColumns.map((figure) => figure.replace("%", " %"));
  const names = figureColumns.map((figure) =>
    figure === "5%" || figure === "6%"
      ? text.shareOf(figure.slice(0, 1))
      : words.functions.partnershipLines[figure],
  );
  const driverNames = live ? layout.drivers.map((driver) => text.drivers[driver]) : [];
  const head: Content[][] = [
    pad(text.customersTitle),
    pad(statement),
    pad(),
    pad(null, ...numbers),
    pad(text.customer, ...names, text.remark, ...(live ? [null] : []), ...driverNames),
  ];
  const rowOf = live ? liveRows(analysis, layout) : valueRows(analysis);
  const rows = customers.map((customer, position): Content[] => [
    labels.name(customer.name),
    ...rowOf(customer, firstCustomerRow + position),
    customer.ledgerOnly ? text.ledgerOnlyRemark : null,
    ...(live
      ? [
          customer.name === null ? null : equalTo(customer.name),
          ...driverCells(analysis, layout, customer, firstCustomerRow + position),
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
  const { profitSource, sales, ledger } = analysis;
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
      { area: { row: totalRow, column: 0, rows: 1, columns: remarkColumn + 1 }, role: "total" },
      { area: { ...all, column: nameColumn, columns: 1 }, role: "label" },
      { area: { ...all, column: remarkColumn, columns: 1 }, role: "muted" },
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
      { area: figures("3", figureColumns.length - 3), format: "#,##0.00" },
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
              format: "#,##0.##",
            },
          ]
        : []),
    ],
    columnWidths: [
      { column: nameColumn, width: 32 },
      { column: 1, columns: figureColumns.length, width: 15 },
      { column: remarkColumn, width: 22 },
      ...(live
        ? [
            { column: keyColumn, width: 0 },
            { column: firstDriverColumn, columns: layout.drivers.length, width: 14 },
          ]
        : []),
    ],
    conditionalFormats: [
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
      ids: customers.map(({ name }) => (name === null ? "" : keyText(name))),
    },
    provenance: figureColumns.flatMap((figure) => {
      const fromSales = figure === "2" || figure === "3" || figure === "1" || figure === "4";
      const list = fromSales ? sales.data.shape.id : ledger?.data.shape.id;
      return list === undefined || figure.endsWith("%")
        ? []
        : [{ area: figures(figure), list, figure }];
    }),
  };
}

function below(cell: string): string {
  return `=AND(ISNUMBER(${cell}),${cell}<0)`;
}

type RowOf = (customer: CustomerRow, row: number) => Content[];

function valueRows(analysis: Analysis): RowOf {
  const known = new Map(analysis.table.rows.map(({ key, lines }) => [key, lines]));
  return ({ name }) => {
    const lines = known.get(name === null ? null : keyText(name))!;
    return figureColumns.map((figure) => valueOf(lines, figure));
  };
}

function valueOf(lines: PartnershipFigures, figure: FigureColumn): number | null {
  if (figure === "5%" || figure === "6%") {
    const part = lines[figure === "5%" ? "5" : "6"];
    return part === null || lines["3"] === 0 ? null : part / lines["3"];
  }
  return lines[figure];
}

function liveRows(analysis: Analysis, layout: Layout): RowOf {
  const ranges = salesRanges(analysis, layout);
  const { profitSource } = analysis;
  const period = withinPeriod(layout, ranges.date);
  const fullTypes = Object.fromEntries(
    costLines.map((line) => [line, typesOf(analysis, line)]),
  ) as Record<CostLine, number[]>;
  return ({ name }, row) => {
    const at = (figure: FigureColumn) => cellAddress(row, figureColumn(figure), "column");
    const criterion = name === null ? `""` : cellAddress(row, keyColumn, "column");
    const sum = (range: string) => sumIfs(range, [ranges.customer, criterion, ...period]);
    const cost = (line: CostLine): Content => {
      const types = fullTypes[line];
      if (types.length === 0) return 0;
      const common = commonShare(layout, line, row);
      const own =
        name === null || (analysis.ledger?.roles.customer ?? null) === null
          ? ""
          : `${ledgerSum(analysis, layout, types, { criterion })}+`;
      return { formula: `=${own}${common}` };
    };
    const profit = (): string | null => {
      switch (profitSource) {
        case "profit":
          return sum(ranges.profit!);
        case "costOfGoods":
          return `${at("3")}-${sum(ranges.costOfGoods!)}`;
        case "margin":
          return `${at("3")}*${onCost(layout, layout.rows.margin, costColumn.value)}`;
        case null:
          return null;
      }
    };
    const formulas: Record<FigureColumn, Content | string> = {
      "2": purchaseCount(ranges, [ranges.customer, criterion, ...period]),
      "3": sum(ranges.amount),
      "4": profit(),
      "5.1.1": cost("5.1.1"),
      "5.1.2": cost("5.1.2"),
      "5.1.3": cost("5.1.3"),
      "5.2": cost("5.2"),
      "5.3": cost("5.3"),
      "5.4": cost("5.4"),
      ...derived(at, profitSource !== null),
    };
    return figureColumns.map((figure) => asContent(formulas[figure]));
  };
}

/** The lines and shares that follow from others in the same row. */
function derived(
  at: (figure: FigureColumn) => string,
  hasProfit: boolean,
): Record<"1" | "5.1" | "5" | "6" | "5%" | "6%", string | null> {
  const share = (line: "5" | "6") => `IF(${at("3")}=0,"",${at(line)}/${at("3")})`;
  return {
    "1": `IF(${at("2")}=0,"",${at("3")}/${at("2")})`,
    "5.1": `SUM(${at("5.1.1")}:${at("5.1.3")})`,
    "5": `SUM(${at("5.1")}:${at("5.4")})`,
    "6": hasProfit ? `${at("4")}-${at("5")}` : null,
    "5%": share("5"),
    "6%": hasProfit ? share("6") : null,
  };
}

/** A string here is a formula without its equals sign. */
function asContent(content: Content | string): Content {
  return typeof content === "string" ? { formula: `=${content}` } : content;
}

/** The row's part of a line's common costs: cost per unit of the driver × the row's units. */
function commonShare(layout: Layout, line: CostLine, row: number): string {
  const costRow = layout.rows.commonLines[line];
  const area = (at: number) => ({
    row: at,
    column: firstDriverColumn,
    rows: 1,
    columns: layout.drivers.length,
  });
  const units = areaAddress(area(row), "column");
  const driver = onCost(layout, costRow, costColumn.hidden);
  return `${onCost(layout, costRow, costColumn.rate)}*INDEX(${units},${driver})`;
}

function driverCells(
  analysis: Analysis,
  layout: Layout,
  { name }: CustomerRow,
  row: number,
): Content[] {
  const ranges = salesRanges(analysis, layout);
  const sales = cellAddress(row, figureColumn("3"), "column");
  const purchases = cellAddress(row, figureColumn("2"), "column");
  const criterion = name === null ? `""` : cellAddress(row, keyColumn, "column");
  return layout.drivers.map((driver): Content => {
    switch (driver) {
      case "sales":
        return { formula: `=MAX(0,${sales})` };
      case "orders":
        return { formula: `=${purchases}` };
      case "equal":
        return name === null ? 0 : { formula: `=IF(${purchases}>0,1,0)` };
      case "weights": {
        const criteria = [ranges.customer, criterion, ...withinPeriod(layout, ranges.date)];
        return { formula: `=MAX(0,${sumIfs(ranges.weight!, criteria)})` };
      }
    }
  });
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
