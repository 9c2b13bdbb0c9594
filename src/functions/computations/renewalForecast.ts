import {
  renewalRetention,
  renewalSurvival,
  renewalValue,
} from "../../statistics/shiftedBetaGeometric";
import type { Batch } from "../batch";
import { noAnswer, unusable } from "../cells";
import { predicted, readFit } from "../readFit";

/** The share that is still there after a number of renewals, or the share that renews at one. */
export const renewalCurveOfCells: Batch = ([, period], args) => {
  const { values } = readFit(args, "fit", "RENEWAL.FIT", ["sBG"]);
  if (args.option("show") === "survival")
    return [...predicted("fit", () => renewalSurvival(values, period!))];
  const retention = predicted("fit", () => renewalRetention(values, period!));
  return Array.from(retention, (share, row) =>
    Number.isNaN(share)
      ? unusable((cells) => cells.outside("period", { minimum: 1 }, period![row]!))
      : share,
  );
};

/** Discounted renewals to come, in periods. */
export const renewalValueOfCells: Batch = ([, renewals, discountRate], args) => {
  const { values } = readFit(args, "fit", "RENEWAL.FIT", ["sBG"]);
  const worth = predicted("fit", () => renewalValue(values, renewals!, discountRate!));
  return Array.from(worth, (value) =>
    value === Infinity ? noAnswer((cells) => cells.endlessRenewals("discount_rate")) : value,
  );
};
