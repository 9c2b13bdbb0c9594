import { gammaGammaExpected } from "../../statistics/gammaGamma";
import type { Batch } from "../batch";
import { noAnswer } from "../cells";
import { readSpendingFit } from "../readFit";

export const spendingExpectedOfCells: Batch = (args) => {
  const { values } = readSpendingFit(args, "fit");
  return {
    width: 1,
    compute([, frequency, averageAmount]) {
      const spending = { frequency: frequency!, averageAmount: averageAmount! };
      const expected = gammaGammaExpected(values, spending);
      return (customer) => {
        const amount = expected[customer]!;
        return [amount === Infinity ? noAnswer((cells) => cells.infiniteMean("fit")) : amount];
      };
    },
  };
};
