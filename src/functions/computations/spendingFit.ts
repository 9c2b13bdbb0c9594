import { fitGammaGamma } from "../../statistics/gammaGamma";
import type { Returned } from "../declaration";
import { fitOrRefuse, refusalsOf } from "../fitOrRefuse";
import { fitTable } from "../fitTable";
import { ListRows } from "../listRows";
import type { WholeArguments } from "../wholeArguments";

export function spendingFitOfCells(args: WholeArguments): Returned[][] {
  const rows = new ListRows(args, ["frequency", "average_amount"]);
  const spending = {
    frequency: rows.numbers("frequency"),
    averageAmount: rows.numbers("average_amount"),
  };
  const fit = fitOrRefuse(() => fitGammaGamma(spending), {
    ...refusalsOf("frequency"),
    noRepeats: (cells) => cells.noSpending("frequency", "average_amount"),
    oneCustomer: (cells) => cells.oneSpender("frequency", "average_amount"),
    sameAmounts: (cells) => cells.sameAmounts("average_amount"),
  });
  return fitTable(fit, fit, args.environment);
}
