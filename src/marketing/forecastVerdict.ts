/** How far a forecast may be trusted, by the worst of what was measured. */
export type Trust = "trustworthy" | "cautious" | "untrustworthy";

/** What is measured, in the order of importance. */
export type VerdictCode =
  /** The search for the parameters has not come to its end. */
  | "converged"
  /** The test could not be made: nothing was bought after the test date, or too little is known before it. */
  | "noTest"
  /** |expected − actual| ÷ actual purchases of all customers after the test date. */
  | "totalError"
  /** The same by the frequency class that is furthest off, among those with at least a tenth of the purchases. */
  | "classError"
  /** Correlation of expected and actual purchases over customers after the test date. */
  | "correlation"
  /** Customers with a repeat purchase: of fewer nobody learns how customers differ. */
  | "repeaters"
  /** How far ahead is forecast, as a multiple of the time that the list covers. */
  | "horizon"
  /** Correlation of frequency and average amount, which the spending model assumes to be none; its size counts. */
  | "spending";

export interface Reason {
  code: VerdictCode;
  trust: Trust;
  /** What was measured; 0 where nothing is. */
  measured: number;
}

export interface Verdict {
  trust: Trust;
  reasons: Reason[];
}

/**
 * Up to the first limit a forecast is trustworthy, up to the second to be used with caution. Where more is better
 * the limits fall. They are our judgement: BG/NBD on CDNOW, which its authors (Fader, Hardie & Lee 2005) show as a
 * success, is 12% off in total and 25% in its worst class, with a correlation of 0.63.
 */
export const verdictLimits = {
  totalError: [0.15, 0.3],
  classError: [0.3, 0.6],
  correlation: [0.4, 0.15],
  repeaters: [100, 20],
  horizon: [1, 3],
  spending: [0.3, 0.6],
} as const satisfies Partial<Record<VerdictCode, readonly [number, number]>>;

export type Measures = Partial<Record<keyof typeof verdictLimits, number>> & {
  converged: boolean;
};

/** Judges what was measured; what is missing could not be. */
export function forecastVerdict(measures: Measures): Verdict {
  const reasons: Reason[] = [];
  if (!measures.converged) reasons.push({ code: "converged", trust: "untrustworthy", measured: 0 });
  if (measures.totalError === undefined)
    reasons.push({ code: "noTest", trust: "cautious", measured: 0 });
  for (const code of Object.keys(verdictLimits) as (keyof typeof verdictLimits)[]) {
    const measured = measures[code];
    if (measured !== undefined) reasons.push({ code, measured, trust: trustOf(code, measured) });
  }
  const trust = (["untrustworthy", "cautious"] as const).find((each) =>
    reasons.some((reason) => reason.trust === each),
  );
  return { trust: trust ?? "trustworthy", reasons };
}

function trustOf(code: keyof typeof verdictLimits, measured: number): Trust {
  const [first, second] = verdictLimits[code];
  const moreIsBetter = first > second;
  const within = (limit: number) => (moreIsBetter ? measured >= limit : measured <= limit);
  if (within(first)) return "trustworthy";
  return within(second) ? "cautious" : "untrustworthy";
}
