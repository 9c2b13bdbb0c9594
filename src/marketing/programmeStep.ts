import { shareOf } from "./shareOf";

/** A step of a programme; days are serial numbers or any other count of days, null where nothing is typed. */
export interface ProgrammeStep {
  start: number | null;
  end: number | null;
  done: number | null;
  plannedCost: number | null;
  actualCost: number | null;
}

export type StepState = "doneInTime" | "doneLate" | "overdue" | "underWay" | "toCome" | "unplanned";

/** Where a step stands on a day; the planned end itself is still in time, and what is done without an end is too. */
export function stepState(
  { start, end, done }: Pick<ProgrammeStep, "start" | "end" | "done">,
  asOf: number,
): StepState {
  if (done !== null) return end !== null && done > end ? "doneLate" : "doneInTime";
  if (end !== null && asOf > end) return "overdue";
  if (start !== null && asOf >= start) return "underWay";
  return start === null && end === null ? "unplanned" : "toCome";
}

export interface ProgrammeProgress {
  steps: number;
  done: number;
  overdue: number;
  /** Of all steps; null where there is none. */
  doneShare: number | null;
  /** Of all steps those whose planned end has come. */
  dueShare: number | null;
  /** Sums of what is typed; null where nothing is. */
  plannedCost: number | null;
  actualCost: number | null;
  /** What the steps with both costs cost above the plan, as a share of their plan; null where there is none. */
  overrun: number | null;
}

/** How far a programme is, and what it costs against the plan. */
export function programmeProgress(
  steps: readonly ProgrammeStep[],
  asOf: number,
): ProgrammeProgress {
  const states = steps.map((step) => stepState(step, asOf));
  const done = steps.filter((step) => step.done !== null).length;
  const due = steps.filter(({ end }) => end !== null && end <= asOf).length;
  const both = steps.filter((step) => step.plannedCost !== null && step.actualCost !== null);
  const plan = sum(both.map(({ plannedCost }) => plannedCost)) ?? 0;
  const actual = sum(both.map(({ actualCost }) => actualCost)) ?? 0;
  return {
    steps: steps.length,
    done,
    overdue: states.filter((state) => state === "overdue").length,
    doneShare: shareOf(done, steps.length),
    dueShare: shareOf(due, steps.length),
    plannedCost: sum(steps.map(({ plannedCost }) => plannedCost)),
    actualCost: sum(steps.map(({ actualCost }) => actualCost)),
    overrun: shareOf(actual - plan, plan),
  };
}

function sum(costs: readonly (number | null)[]): number | null {
  const known = costs.filter((cost) => cost !== null);
  return known.length === 0 ? null : known.reduce((total, cost) => total + cost, 0);
}
