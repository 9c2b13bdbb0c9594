import type { Analysis } from "./analysis";
import { costColumn, onCost, type Layout } from "./layout";
import { columnRange } from "./listRange";

/**
 * Criteria that keep a date column to the period, each a range and a condition. The conditions stand in hidden
 * cells beside the inputs, made once: hundreds of formulas that each glued ">=" and a date would be slow.
 */
export function withinPeriod(layout: Layout, dates: string): string[] {
  const from = onCost(layout, layout.rows.from, costColumn.hidden);
  const to = onCost(layout, layout.rows.to, costColumn.hidden);
  return [dates, from, dates, to];
}

/** SUMIFS over a range; without criteria it is a SUM. */
export function sumIfs(range: string, criteria: readonly string[]): string {
  return criteria.length === 0 ? `SUM(${range})` : `SUMIFS(${[range, ...criteria].join(",")})`;
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
