import { partnershipReturn } from "./partnershipReturn";

/** Kinds of relationship programmes (Palmatier, Gopalakrishna & Houston, 2006). */
export const programmeKinds = ["social", "structural", "financial"] as const;

export type ProgrammeKind = (typeof programmeKinds)[number];

export interface Programme {
  kind: ProgrammeKind | null;
  spending: number;
  /** With the programme. */
  profit: number;
  /** What there would have been without it. */
  baseline: number;
}

export interface ProgrammeResult {
  spending: number;
  /** Profit that the programme added, before its own cost. */
  incremental: number;
  net: number;
  /** Net by spending; null where nothing was spent. */
  return: number | null;
}

/** What programmes cost, added and returned, together. */
export function programmeReturn(programmes: readonly Omit<Programme, "kind">[]): ProgrammeResult {
  let spending = 0;
  let incremental = 0;
  for (const each of programmes) {
    spending += each.spending;
    incremental += each.profit - each.baseline;
  }
  return {
    ...{ spending, incremental, net: incremental - spending },
    return: partnershipReturn(incremental, spending, spending),
  };
}
