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
