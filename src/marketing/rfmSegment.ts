/** The ten segments of the common map, from the best to the lost. */
export const rfmSegments = [
  "champions",
  "loyal",
  "potentialLoyalists",
  "newCustomers",
  "promising",
  "needAttention",
  "aboutToSleep",
  "atRisk",
  "cannotLose",
  "hibernating",
] as const;

export type RfmSegment = (typeof rfmSegments)[number];

/** Rows by R from 1 to 5, columns by the mean of F and M from 1 to 5. */
const map: readonly (readonly RfmSegment[])[] = [
  ["hibernating", "hibernating", "atRisk", "atRisk", "cannotLose"],
  ["hibernating", "hibernating", "atRisk", "atRisk", "cannotLose"],
  ["aboutToSleep", "aboutToSleep", "needAttention", "loyal", "loyal"],
  ["promising", "potentialLoyalists", "potentialLoyalists", "loyal", "loyal"],
  ["newCustomers", "potentialLoyalists", "potentialLoyalists", "champions", "champions"],
];

/**
 * The segment of RFM scores: the common 5 × 5 map of R against the mean of F and M, halves rounded up. Scores of
 * another number of groups are first stretched to 1 … 5, so that the worst stays the worst and the best the best.
 */
export function rfmSegment(
  recency: number,
  frequency: number,
  monetary: number,
  groups: number,
): RfmSegment {
  const place = (score: number) => Math.round((4 * (score - 1)) / (groups - 1));
  return map[place(recency)]![place((frequency + monetary) / 2)]!;
}
