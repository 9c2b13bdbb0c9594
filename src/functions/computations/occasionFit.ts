import { bgBb } from "../../statistics/bgBb";
import type { Returned } from "../declaration";
import { fitTable } from "../fitTable";
import { ListRows } from "../listRows";
import { learned } from "../statisticsSentence";
import type { WholeArguments } from "../wholeArguments";

/** The table of a fit of customers who may buy at fixed occasions. */
export function occasionFitOfCells(args: WholeArguments): Returned[][] {
  const rows = new ListRows(args, ["frequency", "recency", "occasions", "count"]);
  const history = {
    frequency: rows.numbers("frequency"),
    recency: rows.numbers("recency"),
    occasions: rows.numbers("occasions"),
  };
  const count = rows.has("count") ? rows.numbers("count") : undefined;
  const names = { frequency: "frequency", recency: "recency", age: "occasions" };
  const fit = learned(names, () => bgBb.fit(history, count));
  return fitTable({ ...fit, unit: "occasion" }, args.environment);
}
