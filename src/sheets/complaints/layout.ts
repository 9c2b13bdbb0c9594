/** Causes of complaints as the sheets offer them; the user may write others over them and into the empty lines. */
export const causes = [
  ...(["quality", "delivery", "invoice", "promise"] as const),
  ...(["answer", "conduct", "information", "other"] as const),
];
export const CAUSE_ROWS = causes.length + 2;

/** Days to answer that a complaint of each severity begins with. */
export const severities = [
  { id: "minor", days: 10 },
  { id: "serious", days: 5 },
  { id: "critical", days: 1 },
] as const;

export const outcomes = ["solved", "partly", "declined"] as const;

/** Lines to type into. */
export const COMPLAINTS = 500;
export const LEAVERS = 200;

/** Place of each sheet among the builder's. */
export const sheetAt = { log: 0, leavers: 1, result: 2, reasons: 3 } as const;

const CAUSES = 35;
const SEVERITIES = CAUSES + CAUSE_ROWS + 5;

/** Rows of the sheet of results. */
export const resultRow = {
  asOf: 3,
  figures: 5,
  chart: 13,
  causes: CAUSES,
  firstCause: CAUSES + 2,
  without: CAUSES + 2 + CAUSE_ROWS,
  severities: SEVERITIES,
  firstSeverity: SEVERITIES + 2,
  pareto: SEVERITIES + 2 + severities.length + 2,
  firstPareto: SEVERITIES + 2 + severities.length + 4,
} as const;

export const CHART_ROWS = 19;

/** Columns of the tables by cause and by severity. */
export const resultColumn = {
  name: 0,
  /** Days promised, of a severity. */
  promise: 1,
  count: 2,
  inTime: 3,
  meanDays: 4,
  kept: 5,
  sortKey: 6,
} as const;

export const paretoColumn = { cause: 0, rank: 1, count: 2, share: 3, cumulative: 4 } as const;

/** Rows of the sheet of reasons. */
export const reasonsRow = { figures: 3, chart: 10, header: 33 } as const;
