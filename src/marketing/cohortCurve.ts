import type { Cohorts } from "./cohorts";

/** The average retention curve of a cohort table; one entry for each number of periods since the first purchase. */
export interface CohortCurve {
  /** Share of the customers who bought so many periods after their first purchase; 1 at first. */
  share: number[];
  /** Customers whose period so long after is over, all of them behind the share. */
  customers: number[];
}

/** Averages the cohorts, each customer counting alike. Ends where no cohort's period is over. */
export function cohortCurve({ periods, columns, customers }: Cohorts): CohortCurve {
  const curve: CohortCurve = { share: [], customers: [] };
  for (let later = 0; later < columns; later += 1) {
    let bought = 0;
    let all = 0;
    for (let row = 0; row < periods.length; row += 1) {
      const cell = customers[row * columns + later]!;
      if (Number.isNaN(cell)) continue;
      bought += cell;
      all += customers[row * columns]!;
    }
    if (all === 0) break;
    curve.share.push(bought / all);
    curve.customers.push(all);
  }
  return curve;
}
