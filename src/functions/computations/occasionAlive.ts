import { bgBb } from "../../statistics/bgBb";
import type { Batch } from "../batch";
import { answersOf } from "../customerHistory";
import { readOccasionFit } from "../readFit";

export const occasionAliveOfCells: Batch = (args) => {
  const { values } = readOccasionFit(args, "fit");
  return {
    width: 1,
    compute([, frequency, recency, occasions]) {
      const history = { frequency: frequency!, recency: recency!, occasions: occasions! };
      const alive = bgBb.alive(values, history);
      return answersOf([frequency!, recency!, occasions!], "occasions", (customer) => [
        alive[customer]!,
      ]);
    },
  };
};
