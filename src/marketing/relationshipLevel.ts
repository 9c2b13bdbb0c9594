/** Levels of effort for a customer, from the least to the most. */
export const relationshipLevels = [
  "basic",
  "reactive",
  "accountable",
  "proactive",
  "partnership",
] as const;

export type RelationshipLevel = (typeof relationshipLevels)[number];

/** Two limits on one axis, the lower first; at or above a limit is the higher band. */
export interface Limits {
  lower: number;
  upper: number;
}

/** Rows: few, a middling number of, many customers. Columns: low, middle, high margin. */
const levels: readonly (readonly RelationshipLevel[])[] = [
  ["accountable", "proactive", "partnership"],
  ["reactive", "accountable", "proactive"],
  ["basic", "reactive", "accountable"],
];

/** The level of effort that pays, by the number of customers and the margin (Kotler). */
export function relationshipLevel(
  customers: number,
  margin: number,
  customerLimits: Limits,
  marginLimits: Limits,
): RelationshipLevel {
  return levels[band(customers, customerLimits)]![band(margin, marginLimits)]!;
}

function band(figure: number, { lower, upper }: Limits): 0 | 1 | 2 {
  if (figure >= upper) return 2;
  return figure >= lower ? 1 : 0;
}
