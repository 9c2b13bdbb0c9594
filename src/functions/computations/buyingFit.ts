import { buyingModels, chooseBuyingModel } from "../../statistics/chooseBuyingModel";
import { readCustomerRows } from "../customerRows";
import type { Returned } from "../declaration";
import { fitOrRefuse, refusalsOf } from "../fitOrRefuse";
import { fitTable } from "../fitTable";
import type { WholeArguments } from "../wholeArguments";

export function buyingFitOfCells(args: WholeArguments): Returned[][] {
  const code = args.option("model");
  const model = buyingModels.find((one) => one.code === code);
  const unit = args.option("unit");
  const customers = readCustomerRows(args, "age");
  const fit = fitOrRefuse(
    () => (model ? model.fit(customers) : chooseBuyingModel(customers).fit),
    refusalsOf("frequency"),
    customers.rowError,
  );
  return fitTable(fit, { unit, isBest: !model }, args.environment);
}
