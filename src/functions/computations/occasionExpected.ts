import { bgBb } from "../../statistics/bgBb";
import type { Batch } from "../batch";
import { answersOf, isNewCustomer } from "../customerHistory";
import { readOccasionFit } from "../readFit";

/** Of a new customer where no history is given. */
export const occasionExpectedOfCells: Batch = (args) => {
  const { values } = readOccasionFit(args, "fit");
  const isNew = isNewCustomer(args, "occasions");
  return {
    width: 1,
    compute([, next, frequency, recency, occasions]) {
      if (isNew) {
        const expected = bgBb.expectedOfNew(values, next!);
        return (customer) => [expected[customer]!];
      }
      const history = { frequency: frequency!, recency: recency!, occasions: occasions! };
      const expected = bgBb.expected(values, history, next!);
      return answersOf([frequency!, recency!, occasions!], "occasions", (customer) => [
        expected[customer]!,
      ]);
    },
  };
};
