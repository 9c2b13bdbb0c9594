import { median } from "./quadrant";
import { shareOf } from "./shareOf";

/** A complaint; days are serial numbers or any other count of days. */
export interface Complaint {
  received: number;
  /** Days within which an answer was promised; null where nothing was. */
  promised: number | null;
  /** The day of the answer; null while there is none. */
  answered: number | null;
  /** Whether the customer stayed; null while that is not known. */
  kept: boolean | null;
}

/** "overdue": promised for a day that is over, and not answered. Answers without a promise are neither in time nor late. */
export type ComplaintState = "inTime" | "late" | "answered" | "overdue" | "waiting";

/** Where a complaint stands on a day; an answer on the promised day is in time. */
export function complaintState(
  { received, promised, answered }: Complaint,
  asOf: number,
): ComplaintState {
  const due = promised === null ? null : received + promised;
  if (answered !== null) {
    if (due === null) return "answered";
    return answered <= due ? "inTime" : "late";
  }
  return due !== null && asOf > due ? "overdue" : "waiting";
}

export interface ComplaintSummary {
  complaints: number;
  states: Record<ComplaintState, number>;
  /** Answered in time, of those answered or overdue with a promise; null where there is none. */
  inTime: number | null;
  /** Days from receipt to answer; null where nothing is answered. */
  meanDays: number | null;
  medianDays: number | null;
  /** Customers kept, of those of whom it is known; null where it is of nobody. */
  kept: number | null;
}

/** How complaints were answered, and who stayed. */
export function complaintSummary(complaints: readonly Complaint[], asOf: number): ComplaintSummary {
  const states = { inTime: 0, late: 0, answered: 0, overdue: 0, waiting: 0 };
  for (const complaint of complaints) states[complaintState(complaint, asOf)] += 1;
  const days = complaints.flatMap(({ received, answered }) =>
    answered === null ? [] : [answered - received],
  );
  const known = complaints.filter(({ kept }) => kept !== null);
  return {
    complaints: complaints.length,
    states,
    inTime: shareOf(states.inTime, states.inTime + states.late + states.overdue),
    meanDays: shareOf(
      days.reduce((sum, each) => sum + each, 0),
      days.length,
    ),
    medianDays: days.length === 0 ? null : median(Float64Array.from(days)),
    kept: shareOf(known.filter(({ kept }) => kept).length, known.length),
  };
}
