import { fallingCustomers } from "../../marketing/fallingCustomers";
import type { Spill } from "../evaluate";
import { figure, nobodyBought, readTransactions } from "../transactionColumns";
import type { WholeArguments } from "../wholeArguments";

/** A row for each customer: purchases in the last window and in the one before, their ratio and its probability. */
export function fallingOfCells(args: WholeArguments): Spill {
  const window = args.number("window");
  const { list, names, until } = readTransactions(args);
  const falling = fallingCustomers(list, window, until);
  if (falling.customer.length === 0) throw nobodyBought(until);
  return Array.from(falling.customer, (customer, entry) => [
    names[customer]!,
    falling.recent[entry]!,
    falling.before[entry]!,
    figure(falling.ratio[entry]!),
    falling.probability[entry]!,
  ]);
}
