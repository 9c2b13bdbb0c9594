import type { TimeUnit } from "../../marketing/customerSummary";
import { forecastModels, type ModelCode } from "../../marketing/valueForecast";
import type { Choice } from "../builder";
import type { Period } from "../../marketing/period";

export const timeUnits = ["day", "week", "month", "year"] as const satisfies readonly TimeUnit[];

/** Periods of a year, about. */
const YEAR: Record<TimeUnit, number> = { day: 365, week: 52, month: 12, year: 1 };

/** Further ahead nobody looks, and predictions would take long. */
export const MOST_PERIODS = 520;

/** What the user chose beside the list, with the defaults of this list in place. */
export interface ForecastOptions {
  unit: TimeUnit;
  model: ModelCode | "best";
  horizon: number;
  margin: number;
  /** Per year. */
  discountRate: number;
  /** The last day that the test may know; null: no test. */
  testFrom: number | null;
}

/** The day after two thirds of the list's time. */
export function proposedTestDay({ from, to }: Period): number {
  return Math.floor(from + (2 / 3) * (to - from));
}

/** Reads the options; a value that is not one of those allowed counts as not chosen. */
export function readOptions({ options }: Choice, span: Period): ForecastOptions {
  const days = span.to - span.from;
  const usual: TimeUnit = days <= 90 ? "day" : days <= 4 * 366 ? "week" : "month";
  const unit = timeUnits.find((each) => each === options.unit) ?? usual;
  const number = (id: string, least: number, most: number, otherwise: number) => {
    const value = options[id];
    return typeof value === "number" && value >= least && value <= most ? value : otherwise;
  };
  const { testFrom } = options;
  return {
    unit,
    model: forecastModels.find((each) => each === options.model) ?? "best",
    horizon: Math.round(number("horizon", 1, MOST_PERIODS, YEAR[unit])),
    margin: number("margin", 0.001, 1, 1),
    discountRate: number("discountRate", 0, 10, 0.1),
    testFrom:
      testFrom === null
        ? null
        : typeof testFrom === "number" && Number.isFinite(testFrom)
          ? Math.floor(testFrom)
          : proposedTestDay(span),
  };
}
