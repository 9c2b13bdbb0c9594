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

/** What one customer of many brings, and the level of effort that pays for it. */
export interface PayingLevel {
  /** 0 low, 1 middle, 2 high margin. */
  band: 0 | 1 | 2;
  level: RelationshipLevel;
}

/**
 * The level of effort that pays for each customer: by the margin, and by how many of these customers have a margin
 * of the same band.
 * @param margins of each customer, in the user's money
 */
export function payingLevels(
  margins: readonly number[],
  customerLimits: Limits,
  marginLimits: Limits,
): PayingLevel[] {
  const bands = margins.map((margin) => band(margin, marginLimits));
  const counts = [0, 1, 2].map((each) => bands.filter((found) => found === each).length);
  return margins.map((margin, at) => ({
    band: bands[at]!,
    level: relationshipLevel(counts[bands[at]!]!, margin, customerLimits, marginLimits),
  }));
}

/**
 * Limits that part the margins into high, middle and low: the best customers who bring the first half of all that
 * is earned are high, those who bring the next 30% middle. Rounded down to two digits, to be read and changed.
 */
export function usualMarginLimits(margins: readonly number[]): Limits {
  const earning = margins.filter((margin) => margin > 0).sort((one, other) => other - one);
  const total = earning.reduce((sum, margin) => sum + margin, 0);
  let sum = 0;
  const limits = { lower: 0, upper: 0 };
  for (const margin of earning) {
    if (sum < UPPER_SHARE * total) limits.upper = margin;
    if (sum < LOWER_SHARE * total) limits.lower = margin;
    sum += margin;
  }
  return { lower: twoDigits(limits.lower), upper: twoDigits(limits.upper) };
}

const UPPER_SHARE = 0.5;
const LOWER_SHARE = 0.8;

function twoDigits(figure: number): number {
  if (figure <= 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(figure)) - 1);
  return Number((Math.floor(figure / step) * step).toPrecision(2));
}

function band(figure: number, { lower, upper }: Limits): 0 | 1 | 2 {
  if (figure >= upper) return 2;
  return figure >= lower ? 1 : 0;
}
