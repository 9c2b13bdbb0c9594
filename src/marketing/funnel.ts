/** One step of a funnel. What compares it with other steps is null where there is nothing to compare with. */
export interface FunnelStep {
  count: number;
  /** Share of the step before that came as far as this one. */
  shareOfPrevious: number | null;
  /** Share of the first step. */
  shareOfFirst: number | null;
  /** How many of the step before did not come as far; negative where more came than were there. */
  lost: number | null;
}

/** The steps of a funnel from its counts, in the order of the steps. */
export function funnel(counts: Float64Array): FunnelStep[] {
  const first = counts[0]!;
  return Array.from(counts, (count, index) => {
    const previous = index === 0 ? null : counts[index - 1]!;
    return {
      count,
      shareOfPrevious: previous === null ? null : share(count, previous),
      shareOfFirst: share(count, first),
      lost: previous === null ? null : previous - count,
    };
  });
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/**
 * The place of the step that keeps the smallest share of the step before, the first of several; null where no step
 * loses anybody.
 */
export function worstStep(steps: readonly FunnelStep[]): number | null {
  let worst: number | null = null;
  let lowest = 1;
  steps.forEach(({ shareOfPrevious }, index) => {
    if (shareOfPrevious === null || shareOfPrevious >= lowest) return;
    worst = index;
    lowest = shareOfPrevious;
  });
  return worst;
}
