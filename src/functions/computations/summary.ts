import { customerSummary, type TimeUnit } from "../../marketing/customerSummary";
import { finite } from "../cells";
import type { Spill } from "../evaluate";
import { figure, nobodyBought, readTransactions } from "../transactionColumns";
import type { WholeArguments } from "../wholeArguments";

/** A row for each customer; without headers, so that other functions take the columns as they stand. */
export function summaryOfCells(args: WholeArguments): Spill {
  const unit = args.option("unit") as TimeUnit;
  const { list, names, rows, until } = readTransactions(args, ["amount", "order"]);
  const orders = rows.has("order") ? rows.numberedKeys("order") : null;
  const summary = customerSummary({
    ...list,
    amount: list.amount!,
    ...(orders && { order: orders.numbers, orders: orders.names.length }),
    asOf: until,
    unit,
  });
  if (summary.customer.length === 0) throw nobodyBought(until);
  return Array.from(summary.customer, (customer, entry) => [
    names[customer]!,
    summary.purchases[entry]!,
    summary.frequency[entry]!,
    summary.recency[entry]!,
    summary.age[entry]!,
    finite(summary.averageAmount[entry]!),
    finite(summary.total[entry]!),
    figure(summary.daysSinceLast[entry]!),
    summary.purchasesPerMonth[entry]!,
    finite(summary.averagePurchase[entry]!),
    figure(summary.first[entry]!),
    figure(summary.last[entry]!),
  ]);
}
