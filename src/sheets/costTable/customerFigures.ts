import { keyText } from "../../marketing/distinctKeys";
import {
  costLines,
  type CostLine,
  type PartnershipFigures,
} from "../../marketing/partnershipLines";
import type { Content } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import type { Analysis } from "./analysis";
import { sumIfs } from "../formulas/criteria";
import { customerCriterion, ledgerSum, typesOf, withinPeriod } from "./criteria";
import {
  costColumn,
  figureColumn,
  figureColumns,
  firstCustomerRow,
  firstDriverColumn,
  onCost,
  rankKeyColumn,
  type CustomerRow,
  type FigureColumn,
  type Layout,
} from "./layout";
import { purchaseCount, salesRanges } from "../salesList/workingSheet";

/** The figures of a customer's row, in the order of the columns. */
type RowOf = (customer: CustomerRow, row: number) => Content[];

/** Rows of values, from the pure function. */
export function valueRows(analysis: Analysis): RowOf {
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

/** Rows of live formulas over the lists. */
export function liveRows(analysis: Analysis, layout: Layout): RowOf {
  const ranges = salesRanges(analysis.sales, layout.names.working ?? "");
  const { profitSource } = analysis;
  const period = withinPeriod(layout, ranges.date);
  const fullTypes = Object.fromEntries(
    costLines.map((line) => [line, typesOf(analysis, line)]),
  ) as Record<CostLine, number[]>;
  return ({ name }, row) => {
    const at = (figure: FigureColumn) => cellAddress(row, figureColumn(figure), "column");
    const criterion = customerCriterion(layout, name, row);
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
export function derived(
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
export function asContent(content: Content | string): Content {
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

/** What the row counts for under each driver; the totals row adds them up. */
export function driverCells(
  analysis: Analysis,
  layout: Layout,
  { name }: CustomerRow,
  row: number,
): Content[] {
  const ranges = salesRanges(analysis.sales, layout.names.working ?? "");
  const sales = cellAddress(row, figureColumn("3"), "column");
  const purchases = cellAddress(row, figureColumn("2"), "column");
  const criterion = customerCriterion(layout, name, row);
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

/**
 * What a customer of the period is ranked by, its place (of equal ones the upper row first), and its sales. To a
 * millionth: larger and equal ones are counted by the digits of a text. (RANK would do, but not every spreadsheet's
 * leaves out the blank texts of customers outside the period.)
 */
export function rankCells(
  { profitSource }: Analysis,
  layout: Layout,
  { name }: CustomerRow,
  row: number,
): Content[] {
  if (name === null) return [null, null, null];
  const at = (column: number, of = row) => cellAddress(of, column, "column");
  const figure = (line: FigureColumn) => at(figureColumn(line));
  const key = rankKeyColumn(layout);
  const keys = areaAddress(
    { row: firstCustomerRow, column: key, rows: layout.customers.length, columns: 1 },
    "both",
  );
  const above = `${cellAddress(firstCustomerRow, key, "both")}:${at(key, row - 1)}`;
  const equals = row === firstCustomerRow ? "" : `+COUNTIF(${above},${at(key)})`;
  const nothing = (["2", "3", "5"] as const).map((line) => `${figure(line)}=0`).join(",");
  return [
    {
      formula: `=IF(AND(${nothing}),"",ROUND(${figure(profitSource === null ? "3" : "6")},6))`,
    },
    { formula: `=IF(${at(key)}="","",COUNTIF(${keys},">"&${at(key)})+1${equals})` },
    { formula: `=IF(${at(key)}="","",${figure("3")})` },
  ];
}
