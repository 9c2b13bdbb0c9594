import type { Choice, OptionValue } from "../builder";
import { shownAs, type ShownAs } from "../customerCodes/options";
import { activities, type Activity } from "./activities";

/** What the user chose beside lists and columns; null stands for "not chosen: take the default". */
export interface Options {
  from: number | null;
  to: number | null;
  discountAs: "fraction" | "percent" | null;
  /** Days without a purchase that make a customer lost. */
  silence: number | null;
  discountRate: number;
  shownAs: ShownAs;
  /** Years over which a customer's value counts. */
  horizon: number;
  /** Contribution as a share of sales; null: from the list. */
  margin: number | null;
  /** Spending that stands in no ledger. */
  added: Record<Activity, number | null>;
  activityOf: (type: string) => Activity | "none" | null;
}

/** Bounds of what may be chosen. */
export const MOST_SILENCE = 1_100;
export const MOST_YEARS = 50;
const USUAL_DISCOUNT = 0.1;
const USUAL_YEARS = 5;

export const typeOption = (type: string) => `activity:${type}`;
export const addedOption = (activity: Activity) => `added:${activity}`;

/** Reads the options of a choice; a value of another kind counts as not chosen. */
export function readOptions(choice: Choice): Options {
  const { options } = choice;
  const added = (activity: Activity) => number(options[addedOption(activity)]);
  return {
    from: day(options.from),
    to: day(options.to),
    discountAs:
      (["fraction", "percent"] as const).find((each) => each === options.discountAs) ?? null,
    silence: day(options.silence),
    shownAs: shownAs(choice),
    discountRate: number(options.discountRate) ?? USUAL_DISCOUNT,
    horizon: number(options.horizon) ?? USUAL_YEARS,
    margin: number(options.margin),
    added: Object.fromEntries(activities.map((each) => [each, added(each)])) as Options["added"],
    activityOf: (type) =>
      ([...activities, "none"] as const).find((each) => each === options[typeOption(type)]) ?? null,
  };
}

function number(value: OptionValue | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function day(value: OptionValue | undefined): number | null {
  const given = number(value);
  return given === null ? null : Math.floor(given);
}
