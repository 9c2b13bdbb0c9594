import { feedbackCost, partnershipCost } from "./partnershipCost";
import {
  partnershipLines,
  type CostLine,
  type PartnershipFigures,
  type PartnershipLine,
} from "./partnershipLines";
import { partnershipProfit } from "./partnershipProfit";

/** All thirteen lines from the ones that are entered; `profit` is line 4, null where it is not known. */
export function partnershipFigures(
  sales: number,
  purchases: number,
  profit: number | null,
  costs: Record<CostLine, number>,
): PartnershipFigures {
  const cost = partnershipCost(costs);
  return {
    "1": purchases > 0 ? sales / purchases : null,
    "2": purchases,
    "3": sales,
    "4": profit,
    "5": cost,
    "5.1": feedbackCost(costs),
    "5.1.1": costs["5.1.1"],
    "5.1.2": costs["5.1.2"],
    "5.1.3": costs["5.1.3"],
    "5.2": costs["5.2"],
    "5.3": costs["5.3"],
    "5.4": costs["5.4"],
    "6": profit === null ? null : partnershipProfit(profit, cost),
  };
}

export interface PartnershipTableRow {
  line: PartnershipLine;
  amount: number | null;
  /** Share of line 3; null for lines 1 and 2, and where there are no sales. */
  share: number | null;
}

/**
 * The relationship-cost table of one customer.
 * @param averageSale amount of one purchase (line 1)
 * @param purchases number of them in the period (line 2)
 * @param margin profit before line 5 as a share of sales
 * @param costs of the period, by line
 */
export function partnershipTable(
  averageSale: number,
  purchases: number,
  margin: number,
  costs: Record<CostLine, number>,
): PartnershipTableRow[] {
  const sales = averageSale * purchases;
  const figures = {
    ...partnershipFigures(sales, purchases, sales * margin, costs),
    "1": averageSale,
  };
  return partnershipLines.map((line) => {
    const amount = figures[line];
    const hasShare = line !== "1" && line !== "2" && sales !== 0 && amount !== null;
    return { line, amount, share: hasShare ? amount / sales : null };
  });
}
