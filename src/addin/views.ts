import { Signal } from "../excel/signal";

/** What the ribbon's buttons and the keyboard shortcuts open, by the action ids of the manifest. */
export const viewOfAction = {
  openHome: "home",
  openCostTable: "costTable",
  openAssessment: "assessment",
  openFormulas: "formulas",
  openRows: "rows",
  openExplain: "explain",
} as const;

export type RequestedView = (typeof viewOfAction)[keyof typeof viewOfAction];

/** The view last asked for by a ribbon button; null until one was pressed. */
export const requestedView = new Signal<RequestedView | null>(null);
