import { overdueCustomers, type OverdueCustomers } from "../../marketing/overdueCustomers";
import type { Transactions } from "../../marketing/transactions";
import { StatisticsError } from "../../statistics/statisticsError";
import { isDate, noAnswer } from "../cells";
import type { Spill } from "../evaluate";
import { nobodyBought, readTransactions } from "../transactionColumns";
import type { WholeArguments } from "../wholeArguments";

/** A row for each customer: purchases, days since the last, typical gap, probability of the silence, next date. */
export function overdueOfCells(args: WholeArguments): Spill {
  const { list, names, until } = readTransactions(args);
  const overdue = judge(list, until);
  return Array.from(overdue.customer, (customer, entry) => {
    const next = Math.round(overdue.expectedNext[entry]!);
    return [
      names[customer]!,
      overdue.purchases[entry]!,
      overdue.daysSinceLast[entry]!,
      overdue.typicalGap[entry]!,
      overdue.silence[entry]!,
      // Beyond Excel's calendar nothing is expected any more.
      isDate(next) ? next : "",
    ];
  });
}

function judge(list: Transactions, until: number): OverdueCustomers {
  try {
    return overdueCustomers(list, until);
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error;
    switch (error.problem) {
      case "noCustomers":
        throw nobodyBought(until);
      case "noRepeats":
        throw noAnswer((cells) => cells.nobodyRepeated("customer"));
      default:
        throw noAnswer((cells) => cells.customersAlike("customer"));
    }
  }
}
