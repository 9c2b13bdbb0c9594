import { whaleCurve } from "../../marketing/whaleCurve";
import type { Returned } from "../declaration";
import { requireTotal } from "../requireTotal";
import { readValues } from "../valueList";
import type { WholeArguments } from "../wholeArguments";

/** The peak, and a row for each customer: row in the list, share of customers, share of profit. */
export function whaleOfCells(args: WholeArguments): Returned[][] {
  const { values, places } = readValues(args, "values");
  requireTotal("values", values);
  const { customers, customerShare, profitShare, peak } = whaleCurve(values)!;
  const rows: Returned[][] = Array.from(customers, (customer, index) => [
    places[customer]! + 1,
    customerShare[index]!,
    profitShare[index]!,
  ]);
  const { peak: name } = args.environment.workbookWords.results.WHALE;
  return [[name, ...rows[peak - 1]!.slice(1)], ...rows];
}
