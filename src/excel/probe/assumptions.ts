/** What a probe finds: a truth, a number, or a word of Excel's own. */
export type Found = boolean | number | string;

export type Profile = "desktop" | "web";

/**
 * What the add-in assumes of Excel, by probe: on the desktop (Mac too) and on the web. Null: it is only measured, and any
 * answer will do. The workbench answers as assumed; a real Excel that answers otherwise is to be reported.
 */
export const assumptions = {
  requirements: { desktop: true, web: true },
  spills: { desktop: true, web: true },
  spillArea: { desktop: "C1:C3", web: "C1:C3" },
  formulas: { desktop: "", web: "" },
  formulaText: { desktop: true, web: true },
  textStaysText: { desktop: true, web: true },
  dateSystem: { desktop: 36526, web: 36526 },
  decimalSeparator: null,
  blankToFunction: { desktop: 0, web: "null" },
  omittedToFunction: { desktop: "null", web: "null" },
  errorToFunction: { desktop: "#N/A", web: "#N/A" },
  functionLatency: null,
  hundredFunctions: null,
  functionTakes4: { desktop: true, web: true },
  functionTakes6: { desktop: false, web: false },
  write1: { desktop: true, web: true },
  write4: { desktop: true, web: true },
  write6: { desktop: true, web: false },
  read6: { desktop: true, web: false },
  roundTrips: null,
  hiddenName: { desktop: true, web: true },
  nameFollows: { desktop: true, web: true },
  growsWithTable: null,
  charts: { desktop: "", web: "" },
  scatterWithText: null,
  conditionalFormat: { desktop: true, web: true },
  validation: { desktop: true, web: true },
  freeze: { desktop: true, web: true },
  printSetUp: { desktop: true, web: true },
  copyStays: { desktop: true, web: true },
  copyRefersToItself: { desktop: true, web: true },
  copyTakesNames: { desktop: true, web: true },
  pastedErrors: { desktop: true, web: true },
  changedEvent: { desktop: "Local", web: "Local" },
  selectionEvent: { desktop: true, web: true },
  theme: null,
  storage: { desktop: true, web: true },
  worker: { desktop: true, web: true },
} satisfies Record<string, Record<Profile, Found> | null>;

export type ProbeId = keyof typeof assumptions;

/** Null where nothing is assumed. */
export function assumedOf(id: ProbeId, profile: Profile): Found | null {
  return assumptions[id]?.[profile] ?? null;
}
