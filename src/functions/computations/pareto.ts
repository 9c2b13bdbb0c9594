import { pareto } from "../../marketing/pareto";
import type { Returned } from "../declaration";
import { requireTotal } from "../requireTotal";
import { readValues } from "../valueList";
import type { WholeArguments } from "../wholeArguments";

export function paretoOfCells(args: WholeArguments): Returned[][] {
  const topShare = args.number("top_share");
  const { values } = readValues(args, "values");
  requireTotal("values", values);
  return [[pareto(values, topShare)!]];
}
