import type { CalendarUnit } from "../../marketing/calendarPeriod";
import type { Choice, OptionValue } from "../builder";
import { shownAs, type ShownAs } from "../customerCodes/options";
import { variants, type Variant } from "./variants";

export const units = ["month", "quarter", "year"] as const satisfies readonly CalendarUnit[];
export type Unit = (typeof units)[number];

/** Customers that may have a profile, and those that have one where nothing is chosen. */
export const MOST_CUSTOMERS = 500;
const USUAL_CUSTOMERS = 100;
/** Periods of the chart. */
export const PERIODS = 12;
/** Latest complaints on the page. */
export const COMPLAINTS = 5;
export const MOST_WINDOW = 3660;
export const MOST_YEARS = 50;

export interface Options {
  /** The customer on the page, as the sheet writes it: a name or a code. */
  customer: string | null;
  asOf: number | null;
  /** Null: as long as the list allows, at most a year, so that seasons do not count. */
  window: number | null;
  years: number;
  discountRate: number;
  unit: Unit;
  most: number;
  shownAs: ShownAs;
  discountAs: "fraction" | "percent" | null;
  /** The variant of a kind of customer; "" stands for those without a kind. */
  variantOf: (kind: string) => Variant | null;
}

export const variantOption = (kind: string) => `variantOf:${kind}`;

/** Reads the options of a choice; a value of another kind counts as not chosen. */
export function readOptions(choice: Choice): Options {
  const { options } = choice;
  const oneOf = <T extends string>(all: readonly T[], value: OptionValue | undefined) =>
    all.find((each) => each === value) ?? null;
  return {
    customer: typeof options.customer === "string" ? options.customer : null,
    asOf: number(options.asOf),
    window: number(options.window),
    years: number(options.years) ?? 3,
    discountRate: number(options.discountRate) ?? 0.1,
    unit: oneOf(units, options.unit) ?? "quarter",
    most: number(options.most) ?? USUAL_CUSTOMERS,
    shownAs: shownAs(choice),
    discountAs: oneOf(["fraction", "percent"], options.discountAs),
    variantOf: (kind) => oneOf(variants, options[variantOption(kind)]),
  };
}

function number(value: OptionValue | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
