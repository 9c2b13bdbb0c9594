import { serial } from "./calendar";
import type { Random } from "./random";
import type { Sale } from "./sales";

export type ComplaintId = "unsold" | "late" | "warm" | "invoice" | "noAnswer";
export type OutcomeId = "replaced" | "credited" | "apology" | "left";

/** A complaint of a customer, and how it ended; null while it is open. */
export interface Complaint {
  date: number;
  customer: string;
  complaint: ComplaintId;
  outcome: OutcomeId | null;
}

const others: readonly ComplaintId[] = ["late", "warm", "invoice"];
/** Café Nord wrote twice before it bought for the last time. */
const leaver = "Café Nord";

/** Large returns were complained of, and now and then something else went wrong. */
export function simulateComplaints(random: Random, sales: readonly Sale[]): Complaint[] {
  const last = serial(2025, 12, 31);
  const complaints: Complaint[] = [];
  for (const { date, customer, quantity, amount } of sales) {
    if (!customer || customer.name === leaver) continue;
    const isReturn = quantity < 0 && amount < -300;
    if (!(isReturn ? random.chance(0.4) : random.chance(0.008))) continue;
    complaints.push({
      ...{ date, customer: customer.name },
      complaint: isReturn ? "unsold" : random.pick(others),
      outcome: date > last - 10 ? null : random.pick(["replaced", "credited", "apology"] as const),
    });
  }
  const final = Math.max(
    ...sales.filter(({ customer }) => customer?.name === leaver).map(({ date }) => date),
  );
  complaints.push(
    { date: final - 40, customer: leaver, complaint: "late", outcome: "apology" },
    { date: final - 5, customer: leaver, complaint: "noAnswer", outcome: "left" },
  );
  return complaints.sort((one, other) => one.date - other.date);
}
