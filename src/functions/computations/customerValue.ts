import { customerValue, customerValueInterval } from "../../statistics/customerValue";
import type { Batch } from "../batch";
import { noAnswer, unusable } from "../cells";
import { answersOf } from "../customerHistory";
import { readBuyingFit, readSpendingFit, type CellFit } from "../readFit";

/** The value of each customer; with the limits of its interval beside it when they are asked for. */
export const customerValueOfCells: Batch = (args) => {
  const buying = readBuyingFit(args, "buying");
  const spending = readSpendingFit(args, "spending");
  const showsInterval = args.option("show") === "interval";
  const requireErrors = (name: string, { estimate }: CellFit) => {
    if (!estimate.logCovariance) throw unusable((cells) => cells.fitWithoutErrors(name));
  };
  if (showsInterval) {
    requireErrors("buying", buying);
    requireErrors("spending", spending);
  }
  return {
    width: showsInterval ? 3 : 1,
    compute([, , frequency, recency, age, averageAmount, periods, margin, discountRate]) {
      const customers = {
        history: { frequency: frequency!, recency: recency!, age: age! },
        averageAmount: averageAmount!,
        periods: periods!,
        margin: margin!,
        discountRate: discountRate!,
      };
      const { model } = buying;
      const interval =
        showsInterval &&
        customerValueInterval(model, buying.estimate, spending.estimate, customers);
      const columns = interval
        ? [interval.value, interval.low, interval.high]
        : [customerValue(model, buying.values, spending.values, customers)];
      return answersOf([frequency!, recency!, age!], "age", (customer) =>
        columns.map((column) => {
          const value = column[customer]!;
          return Number.isFinite(value)
            ? value
            : noAnswer((cells) => cells.infiniteMean("spending"));
        }),
      );
    },
  };
};
