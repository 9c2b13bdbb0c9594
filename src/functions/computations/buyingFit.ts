import { buyingModels, chooseBuyingModel } from "../../statistics/chooseBuyingModel";
import type { Returned } from "../declaration";
import { fitTable } from "../fitTable";
import { ListRows } from "../listRows";
import { learned } from "../statisticsSentence";
import type { WholeArguments } from "../wholeArguments";

/** The table of a fit of customers who are free to buy. */
export function buyingFitOfCells(args: WholeArguments): Returned[][] {
  const rows = new ListRows(args, ["frequency", "recency", "age"]);
  const history = {
    frequency: rows.numbers("frequency"),
    recency: rows.numbers("recency"),
    age: rows.numbers("age"),
  };
  const code = args.option("model");
  const model = buyingModels.find((each) => each.code === code);
  const names = { frequency: "frequency", recency: "recency", age: "age" };
  const fit = learned(names, () => (model ? model.fit(history) : chooseBuyingModel(history).fit));
  return fitTable({ ...fit, unit: args.option("unit") }, args.environment);
}
