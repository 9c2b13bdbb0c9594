import { fitGammaGamma } from "../../statistics/gammaGamma";
import type { Returned } from "../declaration";
import { fitTable } from "../fitTable";
import { ListRows } from "../listRows";
import { learned } from "../statisticsSentence";
import type { WholeArguments } from "../wholeArguments";

/** The table of a fit of what customers spend. */
export function spendingFitOfCells(args: WholeArguments): Returned[][] {
  const rows = new ListRows(args, ["frequency", "average_amount"]);
  const names = {
    frequency: "frequency",
    recency: "recency",
    age: "age",
    amount: "average_amount",
  };
  const fit = learned(names, () =>
    fitGammaGamma({
      frequency: rows.numbers("frequency"),
      averageAmount: rows.numbers("average_amount"),
    }),
  );
  return fitTable({ ...fit, unit: "" }, args.environment);
}
