/** The thirteen lines of the relationship-cost table, in its order. Ids never change. */
export const partnershipLines = [
  "1",
  "2",
  "3",
  "4",
  "5",
  "5.1",
  "5.1.1",
  "5.1.2",
  "5.1.3",
  "5.2",
  "5.3",
  "5.4",
  "6",
] as const;

export type PartnershipLine = (typeof partnershipLines)[number];

/** The lines that costs are booked on; the others are sums and differences. */
export const costLines = ["5.1.1", "5.1.2", "5.1.3", "5.2", "5.3", "5.4"] as const;

export type CostLine = (typeof costLines)[number];

/**
 * A column of figures, one for each line. Line 1 is null without a purchase; lines 4 and 6 are null where
 * profit is not known.
 */
export type PartnershipFigures = Record<Exclude<PartnershipLine, "1" | "4" | "6">, number> &
  Record<"1" | "4" | "6", number | null>;

/** Line 5 and its sub-total 5.1 from the lines that costs are booked on. */
export function sumCosts(costs: Record<CostLine, number>): { "5": number; "5.1": number } {
  const feedback = costs["5.1.1"] + costs["5.1.2"] + costs["5.1.3"];
  return { "5": feedback + costs["5.2"] + costs["5.3"] + costs["5.4"], "5.1": feedback };
}

/** All lines from the ones that are entered; `profit` is line 4, null where it is not known. */
export function partnershipFigures(
  sales: number,
  purchases: number,
  profit: number | null,
  costs: Record<CostLine, number>,
): PartnershipFigures {
  const sums = sumCosts(costs);
  return {
    "1": purchases > 0 ? sales / purchases : null,
    "2": purchases,
    "3": sales,
    "4": profit,
    ...sums,
    "5.1.1": costs["5.1.1"],
    "5.1.2": costs["5.1.2"],
    "5.1.3": costs["5.1.3"],
    "5.2": costs["5.2"],
    "5.3": costs["5.3"],
    "5.4": costs["5.4"],
    "6": profit === null ? null : profit - sums["5"],
  };
}
