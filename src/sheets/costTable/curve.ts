import { descendingOrder } from "../../marketing/descendingOrder";
import { pareto } from "../../marketing/pareto";
import type { PartnershipRow } from "../../marketing/partnershipList";
import { whaleCurve } from "../../marketing/whaleCurve";
import type { Analysis } from "./analysis";

/** The share of customers of which it is said what they bring. */
export const TOP_SHARE = 0.2;

/** Customers of the period by what they leave, the most first, and what that adds up to. */
export interface Curve {
  /** Line 6; where profit is not known, line 3. */
  measure: "6" | "3";
  rows: PartnershipRow[];
  total: number;
  /** Share of sales and of profit that the best customers bring; null where there is nothing to share. */
  topSales: number | null;
  topProfit: number | null;
  /** How many bring more than nothing, the highest point of the curve, and how many cost more than they bring. */
  gaining: number;
  highest: number | null;
  losing: number;
  lost: number;
}

/** Sales without a customer are no customer's and have no place on the curve. */
export function curveOf({ table, profitSource }: Pick<Analysis, "table" | "profitSource">): Curve {
  const measure = profitSource === null ? "3" : "6";
  const named = table.rows.filter(({ key }) => key !== null);
  const values = Float64Array.from(named, ({ lines }) => lines[measure]!);
  const rows = Array.from(descendingOrder(values), (place) => named[place]!);
  const sales = Float64Array.from(named, ({ lines }) => lines["3"]);
  const losses = values.filter((value) => value < 0);
  const curve = whaleCurve(values);
  return {
    measure,
    rows,
    total: values.reduce((sum, value) => sum + value, 0),
    topSales: pareto(sales, TOP_SHARE),
    topProfit: measure === "6" ? pareto(values, TOP_SHARE) : null,
    gaining: values.filter((value) => value > 0).length,
    highest: curve && curve.profitShare[curve.peak - 1]!,
    losing: losses.length,
    lost: losses.reduce((sum, value) => sum + value, 0),
  };
}
