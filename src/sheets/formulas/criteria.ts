/** Cells with the conditions that keep dates to a period: ">="&from and "<"&to+1. */
export interface PeriodConditions {
  from: string;
  to: string;
}

/**
 * Criteria that keep a date column to the period, each a range and a condition. The conditions stand in hidden
 * cells beside the inputs, made once: hundreds of formulas that each glued ">=" and a date would be slow.
 */
export function within({ from, to }: PeriodConditions, dates: string): string[] {
  return [dates, from, dates, to];
}

/** The conditions of `PeriodConditions` over the cells that hold the first and the last day. */
export function periodConditions(from: string, to: string): PeriodConditions {
  return { from: `=">="&${from}`, to: `="<"&${to}+1` };
}

/** SUMIFS over a range; without criteria it is a SUM. */
export function sumIfs(range: string, criteria: readonly string[]): string {
  return criteria.length === 0 ? `SUM(${range})` : `SUMIFS(${[range, ...criteria].join(",")})`;
}
