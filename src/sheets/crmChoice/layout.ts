/** Why a system is looked for, and what speaks for one, as the sheet offers them. */
export const signs = [
  { id: "dishonesty", group: "crisis" },
  { id: "dependence", group: "crisis" },
  { id: "lostContracts", group: "crisis" },
  { id: "moreContacts", group: "growth" },
  { id: "moreStaff", group: "growth" },
  { id: "image", group: "status" },
  { id: "investors", group: "status" },
  { id: "costOfInteraction", group: "indication" },
  { id: "geography", group: "indication" },
  { id: "distribution", group: "indication" },
  { id: "activity", group: "indication" },
] as const;

export const groups = ["crisis", "growth", "status", "indication"] as const;
export const answers = ["yes", "partly", "no"] as const;

/** Kinds of systems with the level they work on. */
export const kinds = [
  { id: "sales", level: "operational" },
  { id: "marketing", level: "operational" },
  { id: "service", level: "operational" },
  { id: "contacts", level: "operational" },
  { id: "contactCentre", level: "collaborative" },
  { id: "field", level: "operational" },
  { id: "partners", level: "collaborative" },
  { id: "helpdesk", level: "collaborative" },
  { id: "analysis", level: "analytical" },
] as const;

export const levels = ["operational", "analytical", "collaborative"] as const;
export const needs = ["now", "later", "never"] as const;

/** What systems are compared by, to begin with; all weigh the same until the user says otherwise. */
export const criteria = [
  ...(["fit", "ease", "analysis", "links", "personalData", "mobile"] as const),
  ...(["introduction", "growth", "leaving", "supplier"] as const),
] as const;

/** Candidates, a column each. */
export const candidates = ["first", "second", "third", "fourth"] as const;

export const SIGN_ROWS = signs.length + 5;
export const KIND_ROWS = kinds.length + 3;
export const CRITERION_ROWS = criteria.length + 6;
/** Marks of a system by a criterion. */
export const MARK = { minimum: 1, maximum: 5 } as const;
/** So many years of use are paid for in the comparison. */
export const YEARS = 5;

/** Place of each sheet among the builder's. */
export const sheetAt = { need: 0, kinds: 1, choice: 2 } as const;

export const HEADER = 3;
/** Below the comparison's criteria and the line that says how to add some. */
const RESULTS = HEADER + 1 + CRITERION_ROWS + 2;

/** Rows of the comparison's results. */
export const resultRow = {
  header: RESULTS,
  name: RESULTS + 1,
  score: RESULTS + 2,
  marked: RESULTS + 3,
  short: RESULTS + 4,
  once: RESULTS + 5,
  yearly: RESULTS + 6,
  cost: RESULTS + 7,
  verdict: RESULTS + 8,
  chart: RESULTS + 11,
} as const;

/** Below the signs: how many hold in each group, and what that says. */
export const needRow = { header: HEADER + 1 + SIGN_ROWS + 2, first: HEADER + 1 + SIGN_ROWS + 3 };
