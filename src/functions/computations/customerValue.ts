import { customerValue, customerValueInterval } from "../../statistics/customerValue";
import type { Batch } from "../batch";
import { noAnswer } from "../cells";
import type { CellError, Returned } from "../declaration";
import { predicted, readFit } from "../readFit";
import { eachCustomer, readBuyingFit } from "./buyingForecast";

type Answer = Returned | CellError;

/** What each customer will bring; with the interval, three cells a customer: value, low, high. */
export const customerValueOfCells: Batch<Answer | Answer[]> = (columns, args) => {
  const [, , frequency, recency, age, averageAmount, periods, margin, discountRate] =
    columns as Float64Array[];
  const { model, fit: buying } = readBuyingFit(args, "buying");
  const spending = readFit(args, "spending", "SPENDING.FIT", ["gamma-gamma"]);
  const history = { frequency: frequency!, recency: recency!, age: age! };
  const customers = {
    history,
    averageAmount: averageAmount!,
    periods: periods!,
    margin: margin!,
    discountRate: discountRate!,
  };
  const finite = (value: number): Answer =>
    Number.isFinite(value) ? value : noAnswer((cells) => cells.noExpectedAmount("spending"));
  if (args.option("show") === "value") {
    const values = predicted("buying", () =>
      customerValue(model, buying.values, spending.values, customers),
    );
    return eachCustomer<Answer | Answer[]>(history, (row) => finite(values[row]!));
  }
  const { value, low, high } = predicted("buying", () =>
    customerValueInterval(model, buying.estimate, spending.estimate, customers),
  );
  // Without standard errors there is a value and no interval.
  const bound = (limit: number): Answer => (Number.isNaN(limit) ? "" : finite(limit));
  return eachCustomer<Answer | Answer[]>(history, (row) => [
    finite(value[row]!),
    bound(low[row]!),
    bound(high[row]!),
  ]);
};
