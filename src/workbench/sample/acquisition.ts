import { serial } from "./calendar";
import { customers, type Customer } from "./customers";

export type SourceId = "recommendation" | "salesVisit" | "fair" | "website" | "advertising";

/** Small shops and cafés hear of the dairy from one another; large buyers are visited or met at the fair. */
const sourcesOf: Record<"large" | "small", readonly SourceId[]> = {
  large: ["salesVisit", "recommendation", "fair"],
  small: ["recommendation", "website", "salesVisit", "recommendation", "advertising"],
};
/** First contact was so many days before the first contract; of old customers nobody wrote it down. */
const DAYS_TO_CLOSE: Record<SourceId, number> = {
  ...{ recommendation: 12, website: 21, salesVisit: 34, fair: 48, advertising: 40 },
};
const WRITTEN_DOWN_SINCE = 2024;

/** How the customer came to the dairy. */
export function sourceOf(customer: Customer): SourceId {
  const isLarge = ["chain", "hotel", "processor"].includes(customer.kind);
  const sources = sourcesOf[isLarge ? "large" : "small"];
  return sources[customers.indexOf(customer) % sources.length]!;
}

/** The day of the first contact; null where it was not written down. */
export function firstContactOf(customer: Customer): number | null {
  if (customer.since[0] < WRITTEN_DOWN_SINCE) return null;
  return serial(...customer.since) - DAYS_TO_CLOSE[sourceOf(customer)];
}
