import { calendarPeriodName, type CalendarUnit } from "../../marketing/calendarPeriod";
import { repeatBuyers } from "../../marketing/repeatBuyers";
import type { Spill } from "../evaluate";
import { figure, nobodyBought, readTransactions } from "../transactionColumns";
import type { WholeArguments } from "../wholeArguments";

/** A header, and a row for each period; with amounts also the sales to new and to repeat buyers. */
export function repeatOfCells(args: WholeArguments): Spill {
  const unit = args.option("period") as CalendarUnit;
  const { list, until } = readTransactions(args, ["amount"]);
  const rows = repeatBuyers(list, unit);
  if (rows.buyers.length === 0) throw nobodyBought(until);
  const { headers } = args.environment.workbookWords.results.REPEAT;
  const counts = [rows.buyers, rows.newBuyers, rows.repeatBuyers, rows.repeatRate];
  const columns = list.amount ? [...counts, rows.newSales, rows.repeatSales] : counts;
  return [
    Object.values(headers).slice(0, columns.length + 1),
    ...Array.from(rows.buyers, (_, entry) => [
      calendarPeriodName(rows.from + entry, unit),
      ...columns.map((column) => figure(column[entry]!)),
    ]),
  ];
}
