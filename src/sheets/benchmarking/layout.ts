import { companies, indicators } from "./indicators";

const OTHERS = 4;
const RESULTS = OTHERS + companies.length;

/** Columns of the sheet. */
export const column = {
  indicator: 0,
  unit: 1,
  better: 2,
  own: 3,
  others: OTHERS,
  best: RESULTS,
  who: RESULTS + 1,
  gap: RESULTS + 2,
  index: RESULTS + 3,
  rank: RESULTS + 4,
  verdict: RESULTS + 5,
  cause: RESULTS + 6,
  borrow: RESULTS + 7,
  /** 100%, the line of the chart to be measured against. */
  level: RESULTS + 8,
} as const;

export const WIDTH = column.level + 1;

const FIRST = 6;

/** Rows of the sheet. */
export const row = {
  section: 3,
  header: 4,
  /** What the companies are called. */
  names: 5,
  first: FIRST,
  ahead: FIRST + indicators.length,
  compared: FIRST + indicators.length + 1,
  farthest: FIRST + indicators.length + 2,
  chart: FIRST + indicators.length + 4,
} as const;

export const CHART_ROWS = 20;
