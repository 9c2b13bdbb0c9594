import { calendarUnits, type CalendarUnit } from "../../marketing/calendarPeriod";
import { reasons, type Reason } from "../../marketing/leavingReasons";
import type { Choice } from "../builder";
import { shownAs, type ShownAs } from "../customerCodes/options";

/** What the user chose beside list and columns; null stands for "not chosen: take the default". */
export interface Options {
  unit: CalendarUnit | null;
  /** Periods without a purchase that make a customer lost. */
  silence: number | null;
  discountAs: "fraction" | "percent" | null;
  shownAs: ShownAs;
  /** Customers lost for each reason, as the user counted them. */
  reasons: Record<Reason, number | null>;
}

/** The longest silence that can be chosen. */
export const MOST_SILENCE = 12;

export const reasonOption = (reason: Reason) => `reason:${reason}`;

/** Reads the options of a choice; a value that is not one of those allowed counts as not chosen. */
export function readOptions(choice: Choice): Options {
  const { options } = choice;
  const { silence } = options;
  const count = (reason: Reason) => {
    const value = options[reasonOption(reason)];
    return typeof value === "number" ? value : null;
  };
  return {
    unit: calendarUnits.find((each) => each === options.unit) ?? null,
    silence:
      typeof silence === "number" && silence >= 1
        ? Math.min(MOST_SILENCE, Math.round(silence))
        : null,
    discountAs:
      (["fraction", "percent"] as const).find((each) => each === options.discountAs) ?? null,
    shownAs: shownAs(choice),
    reasons: Object.fromEntries(reasons.map((each) => [each, count(each)])) as Options["reasons"],
  };
}
