import { bgBb } from "../../statistics/bgBb";
import { readCustomerRows } from "../customerRows";
import type { Returned } from "../declaration";
import { fitOrRefuse, refusalsOf } from "../fitOrRefuse";
import { fitTable } from "../fitTable";
import type { WholeArguments } from "../wholeArguments";

export function occasionFitOfCells(args: WholeArguments): Returned[][] {
  const { frequency, recency, age, count, rowError } = readCustomerRows(args, "occasions");
  const fit = fitOrRefuse(
    () => bgBb.fit({ frequency, recency, occasions: age }, count),
    refusalsOf("frequency"),
    rowError,
  );
  return fitTable(fit, {}, args.environment);
}
