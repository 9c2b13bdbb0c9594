import type { Batch } from "../batch";
import { answersOf, isNewCustomer } from "../customerHistory";
import { readBuyingFit } from "../readFit";

/** Of a new customer where no history is given. */
export const buyingExpectedOfCells: Batch = (args) => {
  const { model, values } = readBuyingFit(args, "fit");
  const isNew = isNewCustomer(args, "age");
  return {
    width: 1,
    compute([, periods, frequency, recency, age]) {
      if (isNew) {
        const expected = model.expectedOfNew(values, periods!);
        return (customer) => [expected[customer]!];
      }
      const history = { frequency: frequency!, recency: recency!, age: age! };
      const expected = model.expected(values, history, periods!);
      return answersOf([frequency!, recency!, age!], "age", (customer) => [expected[customer]!]);
    },
  };
};
