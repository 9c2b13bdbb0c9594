/** The steps of the programme, with the numbers they are known by; the user may type over them and add others. */
export const steps = [
  { id: "customers", number: "1" },
  { id: "benchmark", number: "2" },
  { id: "capacity", number: "3" },
  { id: "opportunities", number: "4" },
  { id: "prospects", number: "5" },
  { id: "businessCase", number: "6" },
  { id: "investment", number: "7.1" },
  { id: "communication", number: "7.2" },
  { id: "carryingOut", number: "7.3" },
  { id: "evaluation", number: "7.4" },
  { id: "correction", number: "7.5" },
  { id: "management", number: "8" },
] as const;

/** Lines to type into: the steps and some of the company's own. */
export const STEP_ROWS = steps.length + 6;
export const CUSTOMER_ROWS = 30;
/** What a key relationship needs, in the order in which it is put in place. */
export const needs = ["qualified", "duties", "annualPlan", "longPlan", "overseer"] as const;
/** Risks that are listed, the highest first. */
export const RISK_ROWS = 10;

/** Levels from which a risk is middling and high, to begin with: of 25 at most. */
export const RISK_LIMITS = { middling: 6, high: 12 };

/** Place of each sheet among the builder's. */
export const sheetAt = { steps: 0, customers: 1, result: 2 } as const;

const RISKS = 39;

/** Rows of the sheet of results. */
export const resultRow = {
  asOf: 3,
  figures: 5,
  chart: 16,
  limits: RISKS,
  risks: RISKS + 3,
  firstRisk: RISKS + 5,
  bars: RISKS + 5 + RISK_ROWS + 2,
  firstBar: RISKS + 5 + RISK_ROWS + 4,
} as const;

export const CHART_ROWS = 20;

export const barColumn = { step: 0, begins: 1, done: 2, toDo: 3, overdue: 4 } as const;
export const riskColumn = { risk: 0, level: 1, class: 2, step: 3, answer: 4, watcher: 5 } as const;
