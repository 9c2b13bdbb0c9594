import { isWithin, lastWholeYear, type Period } from "../../marketing/period";
import { Refusal } from "../sentence";
import type { SalesRows } from "./salesRows";

/**
 * The period of a table over a sales list: the days chosen, by default the last whole year of the list, or all of
 * the list where that year has no sales. Null stands for what cannot be known; a period that is refused is given.
 */
export function salesPeriod(
  { data: { shape }, date }: SalesRows,
  chosen: { from: number | null; to: number | null },
): { span: Period | null; period: Period | null; refusal: Refusal | null } {
  const span = spanOf(date);
  const year = lastWholeYear(date);
  if (!span || !year) {
    const refusal = new Refusal((words) => words.salesList.noDates(shape.name));
    return { span: null, period: null, refusal };
  }
  const hasSales = (days: Period) => date.some((each) => isWithin(each, days));
  // A year without a single sale between two with some is whole, but nothing to begin with.
  const usual = hasSales(year) ? year : span;
  const period = { from: chosen.from ?? usual.from, to: chosen.to ?? usual.to };
  if (period.from > period.to) {
    const refusal = new Refusal((words) => words.salesList.periodReversed(period.from, period.to));
    return { span, period, refusal };
  }
  if (hasSales(period)) return { span, period, refusal: null };
  const refusal = new Refusal((words) =>
    words.salesList.noSalesInPeriod(shape.name, period.from, period.to, span.from, span.to),
  );
  return { span, period, refusal };
}

function spanOf(dates: Float64Array): Period | null {
  let from = Infinity;
  let to = -Infinity;
  for (const date of dates) {
    if (date < from) from = date;
    if (date > to) to = date;
  }
  return from > to ? null : { from: Math.floor(from), to: Math.floor(to) };
}
