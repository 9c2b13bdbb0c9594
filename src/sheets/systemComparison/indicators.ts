import type { Better } from "../../marketing/indicatorChange";

/** The indicators by which a CRM system is judged, as the sheet offers them; the user may type others over them. */
export const indicators = [
  { id: "salesCycle", better: "lower", format: "#,##0.0" },
  { id: "offersClosed", better: "higher", format: "0.0%" },
  { id: "costs", better: "lower", format: "#,##0.00" },
  { id: "dealProfitability", better: "higher", format: "0.0%" },
  { id: "profitableCustomers", better: "higher", format: "#,##0" },
  { id: "handlingTime", better: "lower", format: "#,##0.0" },
  { id: "forecastAccuracy", better: "higher", format: "0.0%" },
  { id: "marketingEffectiveness", better: "higher", format: "#,##0.00" },
] as const satisfies readonly { id: string; better: Better; format: string }[];

export type IndicatorId = (typeof indicators)[number]["id"];
