/** A cause with how often it occurred. */
export interface CauseShare {
  cause: string;
  count: number;
  /** Of all that have a cause. */
  share: number;
  /** Its share with those of all causes before it. */
  cumulative: number;
}

/** Causes by how often they occurred, the most frequent first, equals in the order given; those that did not are left out. */
export function paretoByCause(causes: readonly { cause: string; count: number }[]): CauseShare[] {
  const total = causes.reduce((sum, { count }) => sum + count, 0);
  let counted = 0;
  return causes
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ cause, count }) => {
      counted += count;
      return { cause, count, share: count / total, cumulative: counted / total };
    });
}
