import type { Analysis } from "./analysis";
import { criterionInKey } from "../customerCodes/keySheet";
import type { CellValue } from "../list";
import { cellAddress } from "../reference";
import { costColumn, keyColumn, onCost, type Layout } from "./layout";
import { sumIfs, within, type PeriodConditions } from "../formulas/criteria";
import { columnRange } from "../formulas/listRange";

/** Where the conditions of the period stand. */
export function periodOf(layout: Layout): PeriodConditions {
  const { from, to } = layout.rows;
  return {
    from: onCost(layout, from, costColumn.hidden),
    to: onCost(layout, to, costColumn.hidden),
  };
}

/** Criteria that keep a date column to the period. */
export function withinPeriod(layout: Layout, dates: string): string[] {
  return within(periodOf(layout), dates);
}

/** The criterion of the customer in a row of the customers' sheet; null is for sales without a customer. */
export function customerCriterion(
  { codeKey }: Layout,
  name: CellValue | null,
  row: number,
): string {
  if (name === null) return `""`;
  const cell = cellAddress(row, keyColumn, "column");
  return codeKey ? criterionInKey(codeKey, cell) : cell;
}

/** What the ledger holds of the types given, in the period: for one customer, for nobody, or in all. */
export function ledgerSum(
  analysis: Analysis,
  layout: Layout,
  types: readonly number[],
  customer: { criterion: string } | "all",
): string {
  const { ledger } = analysis;
  if (!ledger || types.length === 0) return "0";
  const { shape } = ledger.data;
  const column = (role: string) => {
    const at = ledger.roles[role] ?? null;
    return at === null ? null : columnRange(shape, at);
  };
  const dates = column("date");
  const customers = column("customer");
  const criteria = [
    ...(customer !== "all" && customers ? [customers, customer.criterion] : []),
    ...(dates ? withinPeriod(layout, dates) : []),
  ];
  if (ledger.layout === "wide")
    return types
      .map((type) => sumIfs(columnRange(shape, ledger.types[type]!.column!), criteria))
      .join("+");
  const typeCells = typeKeys(layout, types);
  const sum = sumIfs(column("amount")!, [column("costType")!, typeCells, ...criteria]);
  return types.length === 1 ? sum : `SUMPRODUCT(${sum})`;
}

/** The hidden cells that hold the types as criteria; types of one line stand together. */
function typeKeys(layout: Layout, types: readonly number[]): string {
  const at = types.map((type) => layout.typeOrder.indexOf(type));
  const row = (position: number) => layout.rows.types + 2 + position;
  const first = onCost(layout, row(Math.min(...at)), costColumn.hidden);
  const last = onCost(layout, row(Math.max(...at)), costColumn.hidden);
  return first === last ? first : `${first}:${last.slice(last.lastIndexOf("!") + 1)}`;
}

/** Positions of the types that belong to a line. */
export function typesOf(analysis: Analysis, line: string): number[] {
  return analysis.lines.flatMap((each, type) => (each === line ? [type] : []));
}
