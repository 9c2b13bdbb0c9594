import type { FunctionId } from "../../functions/catalogue";
import type { Words } from "../../languages/language";

/** The functions that give figures of a table or an assessment in a cell. */
export const relatedFunctions: Partial<Record<keyof Words["builders"], readonly FunctionId[]>> = {
  costTable: [
    ...(["PARTNERSHIP.TABLE", "PARTNERSHIP.LIST", "PARTNERSHIP.COST"] as const),
    ...(["PARTNERSHIP.PROFIT", "PARTNERSHIP.RETURN", "WHALE"] as const),
  ],
  segmentMap: ["QUADRANT", "RFM", "ABC"],
  customerProfile: ["SUMMARY", "FALLING", "LTV"],
  retentionTable: ["COHORTS", "RETENTION", "LEAKAGE", "LIFETIME", "REPEAT", "RENEWAL.FIT"],
  valueForecast: [
    "BUYING.FIT",
    "BUYING.EXPECTED",
    "BUYING.ALIVE",
    "SPENDING.FIT",
    "CUSTOMER.VALUE",
  ],
  keepingAndWinning: ["RETENTION.LIFT", "LTV", "PAYBACK"],
  funnelAndSources: ["FUNNEL", "REFERRAL.VALUE"],
  potentialCapacity: ["SCORE", "CAPACITY.USE", "RHYTHM", "PROFITABILITY"],
  complaints: ["PARETO", "LOSS"],
  relationshipBoard: ["LADDER", "RELATIONSHIP.LEVEL"],
  bondBoard: ["PATRONAGE"],
  relationshipReturn: ["PERCEIVED.VALUE", "PATRONAGE", "PARTNERSHIP.RETURN"],
};
