/** Why customers leave, in the order of the benchmark. */
export const reasons = ["moved", "price", "partnership", "attention", "other"] as const;

export type Reason = (typeof reasons)[number];

/** Shares of the reasons by a well-known survey of lost customers, from–to; "other" is what the four leave. */
export const benchmark: Record<Reason, readonly [from: number, to: number]> = {
  moved: [0.04, 0.05],
  price: [0.09, 0.1],
  partnership: [0.14, 0.15],
  attention: [0.65, 0.7],
  other: [0, 0.08],
};

/** Of dissatisfied buyers, so many are reported to change without ever complaining. */
export const SILENT = { from: 0.65, to: 0.9 };
