import {
  calendarPeriod,
  calendarPeriodName,
  type CalendarUnit,
} from "../../marketing/calendarPeriod";
import { cohorts } from "../../marketing/cohorts";
import { unusable } from "../cells";
import type { Spill } from "../evaluate";
import { figure, nobodyBought, readTransactions } from "../transactionColumns";
import type { WholeArguments } from "../wholeArguments";

/** A century of months, or 23 years of weeks: beyond that a date is more likely wrong. */
const MOST_PERIODS = 1200;

/** A header of ages, and a row for each period of first purchase. */
export function cohortsOfCells(args: WholeArguments): Spill {
  const unit = args.option("period") as CalendarUnit;
  const measure = args.option("measure");
  if (measure === "revenue" && !args.matrix("amount"))
    throw unusable((cells) => cells.neededWith("amount", "measure", "revenue"));
  const { list, until } = readTransactions(args, ["amount"]);
  const first = list.date.reduce((one, other) => Math.min(one, other));
  const spanned = calendarPeriod(until, unit) - calendarPeriod(first, unit) + 1;
  if (spanned > MOST_PERIODS)
    throw unusable((cells) => cells.tooManyPeriods("date", "period", MOST_PERIODS, spanned));

  const { periods, columns, customers, revenue } = cohorts(list, unit);
  if (periods.length === 0) throw nobodyBought(until);
  const cells = measure === "revenue" ? revenue : customers;
  const { firstPurchase } = args.environment.workbookWords.results.COHORTS;
  return [
    [firstPurchase, ...Array(columns).keys()],
    ...periods.map((period, row) => {
      const start = row * columns;
      const whole = measure === "share" ? cells[start]! : 1;
      return [
        calendarPeriodName(period, unit),
        ...Array.from(cells.subarray(start, start + columns), (cell) => figure(cell / whole)),
      ];
    }),
  ];
}
