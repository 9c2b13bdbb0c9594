import type { Better } from "../../marketing/indicatorChange";

/** What companies are compared by, as the sheet offers it; the user may type others over it. */
export const indicators = [
  { id: "retention", better: "higher", format: "0.0%" },
  { id: "repeatPurchases", better: "higher", format: "0.0%" },
  { id: "satisfaction", better: "higher", format: "0.0" },
  { id: "recommendations", better: "higher", format: "0.0%" },
  { id: "profitPerCustomer", better: "higher", format: "#,##0.00" },
  { id: "averagePurchase", better: "higher", format: "#,##0.00" },
  { id: "onTime", better: "higher", format: "0.0%" },
  { id: "complaints", better: "lower", format: "0.0" },
  { id: "answerTime", better: "lower", format: "0.0" },
  { id: "priceLevel", better: "lower", format: "0.0" },
] as const satisfies readonly { id: string; better: Better; format: string }[];

/** The kinds of companies to learn from, a column each. */
export const companies = ["partner", "direct", "indirect", "potential"] as const;
