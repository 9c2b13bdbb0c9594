/** Stakeholders as the sheet offers them; the user may write others over them and into the empty lines. */
export const stakeholders = [
  { id: "owners", group: "internal" },
  { id: "topManagement", group: "internal" },
  { id: "employees", group: "internal" },
  { id: "consumers", group: "external" },
  { id: "suppliers", group: "external" },
  { id: "intermediaries", group: "external" },
  { id: "competitors", group: "external" },
  { id: "investors", group: "external" },
  { id: "authorities", group: "external" },
  { id: "pressureGroups", group: "external" },
  { id: "society", group: "external" },
] as const;

/** Lines to type into. */
export const STAKEHOLDER_ROWS = stakeholders.length + 9;
export const PARTNER_ROWS = 40;

/** Levels of interest, influence and the relationship. */
export const LEVELS = [1, 2, 3, 4, 5] as const;

/** From where interest and influence are high, to begin with: above the middle, and where no level lies on the line. */
export const LIMIT = 3.5;

export const classes = ["manageClosely", "keepSatisfied", "keepInformed", "watch"] as const;

/** Kinds of partners, and whether they stand in the same chain of supply or beside it. */
export const kinds = [
  { id: "supplier", direction: "vertical" },
  { id: "channel", direction: "vertical" },
  { id: "network", direction: "horizontal" },
  { id: "alliance", direction: "horizontal" },
  { id: "jointVenture", direction: "horizontal" },
  { id: "coBranding", direction: "horizontal" },
  { id: "jointMarketing", direction: "horizontal" },
  { id: "jointResearch", direction: "horizontal" },
] as const;

/** Place of each sheet among the builder's. */
export const sheetAt = { stakeholders: 0, map: 1, partners: 2, balance: 3 } as const;

const CHART = 19;
const ACTIONS = 43;
const POINTS = ACTIONS + 2 + STAKEHOLDER_ROWS + 2;

/** Rows of the map. */
export const mapRow = {
  limits: 3,
  classes: 6,
  firstClass: 7,
  grid: 12,
  firstLevel: 13,
  chart: CHART,
  actions: ACTIONS,
  firstAction: ACTIONS + 2,
  points: POINTS,
  firstPoint: POINTS + 2,
  lines: POINTS + 2 + STAKEHOLDER_ROWS + 1,
  firstLine: POINTS + 2 + STAKEHOLDER_ROWS + 2,
} as const;

export const CHART_ROWS = 21;

export const pointColumn = { name: 0, interest: 1, influence: 2 } as const;

/** Rows and columns of the balance of partners. */
export const balanceRow = {
  header: 3,
  first: 4,
  total: 4 + kinds.length,
  chart: 4 + kinds.length + 2,
} as const;

export const balanceColumn = {
  kind: 0,
  partners: 1,
  benefit: 2,
  cost: 3,
  net: 4,
  return: 5,
  unchecked: 6,
} as const;
