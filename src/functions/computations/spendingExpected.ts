import { gammaGammaExpected } from "../../statistics/gammaGamma";
import type { Batch } from "../batch";
import { noAnswer } from "../cells";
import { predicted, readFit } from "../readFit";

/** The expected average amount of each customer. */
export const spendingExpectedOfCells: Batch = ([, frequency, averageAmount], args) => {
  const { values } = readFit(args, "fit", "SPENDING.FIT", ["gamma-gamma"]);
  const expected = predicted("fit", () =>
    gammaGammaExpected(values, { frequency: frequency!, averageAmount: averageAmount! }),
  );
  return Array.from(expected, (amount) =>
    Number.isFinite(amount) ? amount : noAnswer((cells) => cells.noExpectedAmount("fit")),
  );
};
