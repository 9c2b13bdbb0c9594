/** 1 prospect, 2 customer, 3 client, 4 supporter, 5 advocate, 6 partner. */
export type LadderRung = 1 | 2 | 3 | 4 | 5 | 6;

/** Whether a customer recommends us: 0 does not, 1 when asked, 2 unasked. */
export type Recommends = 0 | 1 | 2;

/**
 * The highest rung of the relationship ladder that a customer has reached (Christopher, Payne & Ballantyne).
 * Without a purchase everybody is a prospect, whatever they recommend or do with us.
 * @param clientFrom purchases from which a customer is a client
 */
export function ladderRung(
  purchases: number,
  recommends: Recommends,
  jointWork: boolean,
  clientFrom: number,
): LadderRung {
  if (purchases <= 0) return 1;
  if (jointWork) return 6;
  if (recommends === 2) return 5;
  if (recommends === 1) return 4;
  return purchases >= clientFrom ? 3 : 2;
}

/**
 * The highest rung that is known: what has not been found out about a customer lifts nobody, and pulls nobody down.
 * @param recommends null: not found out, as is `jointWork`
 */
export function knownRung(
  purchases: number,
  recommends: Recommends | null,
  jointWork: boolean | null,
  clientFrom: number,
): LadderRung {
  return ladderRung(purchases, recommends ?? 0, jointWork ?? false, clientFrom);
}

/** Rungs climbed since the last board, negative for a fall; null where that board knew no rung. */
export function rungsClimbed(now: LadderRung, before: LadderRung | null): number | null {
  return before === null ? null : now - before;
}
