import { fitShiftedBetaGeometric } from "../../statistics/shiftedBetaGeometric";
import { noAnswer } from "../cells";
import type { Returned } from "../declaration";
import { fitTable } from "../fitTable";
import { learned } from "../statisticsSentence";
import { readValues } from "../valueList";
import type { WholeArguments } from "../wholeArguments";

/** The table of a fit of who renews. */
export function renewalFitOfCells(args: WholeArguments): Returned[][] {
  const { values } = readValues(args, "survivors");
  if (values.length === 0) throw noAnswer((cells) => cells.emptyList("survivors"));
  const customers = args.matrix("customers") ? args.number("customers") : null;
  const names = { frequency: "", recency: "", age: "", survivors: "survivors" };
  const fit = learned(names, () => fitShiftedBetaGeometric(values, customers));
  return fitTable({ ...fit, unit: "period" }, args.environment);
}
