import { renewalValue } from "../../statistics/shiftedBetaGeometric";
import type { Batch } from "../batch";
import { noAnswer } from "../cells";
import { readRenewalFit } from "../readFit";

export const renewalValueOfCells: Batch = (args) => {
  const { values } = readRenewalFit(args, "fit");
  return {
    width: 1,
    compute([, renewals, discountRate]) {
      const value = renewalValue(values, renewals!, discountRate!);
      return (customer) => {
        const lifetime = value[customer]!;
        return [
          lifetime === Infinity
            ? noAnswer((cells) => cells.endlessRenewals("discount_rate"))
            : lifetime,
        ];
      };
    },
  };
};
