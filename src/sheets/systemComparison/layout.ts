import { indicators } from "./indicators";

/** Columns of the sheet. */
export const column = {
  indicator: 0,
  unit: 1,
  better: 2,
  before: 3,
  after: 4,
  change: 5,
  relative: 6,
  improvement: 7,
  verdict: 8,
} as const;

export const WIDTH = column.verdict + 1;

const FIRST = 5;
const PAYBACK = FIRST + indicators.length + 4;

/** Rows of the sheet. */
export const row = {
  section: 3,
  header: 4,
  first: FIRST,
  measured: FIRST + indicators.length,
  better: FIRST + indicators.length + 1,
  payback: PAYBACK,
  purchase: PAYBACK + 1,
  introduction: PAYBACK + 2,
  data: PAYBACK + 3,
  once: PAYBACK + 4,
  savings: PAYBACK + 5,
  extraProfit: PAYBACK + 6,
  running: PAYBACK + 7,
  net: PAYBACK + 8,
  months: PAYBACK + 9,
  usualFrom: PAYBACK + 10,
  usualTo: PAYBACK + 11,
  verdict: PAYBACK + 12,
  firstYear: PAYBACK + 13,
  chart: PAYBACK + 15,
} as const;

export const CHART_ROWS = 18;

/** Where the figures of the sums stand. */
export const FIGURES = column.before;
