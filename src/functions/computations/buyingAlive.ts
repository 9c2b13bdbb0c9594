import type { Batch } from "../batch";
import { answersOf } from "../customerHistory";
import { readBuyingFit } from "../readFit";

export const buyingAliveOfCells: Batch = (args) => {
  const { model, values } = readBuyingFit(args, "fit");
  return {
    width: 1,
    compute([, frequency, recency, age]) {
      const history = { frequency: frequency!, recency: recency!, age: age! };
      const alive = model.alive(values, history);
      return answersOf([frequency!, recency!, age!], "age", (customer) => [alive[customer]!]);
    },
  };
};
