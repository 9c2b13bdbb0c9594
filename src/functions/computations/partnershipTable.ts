import { partnershipTable } from "../../marketing/partnershipTable";
import { finite } from "../cells";
import type { Returned } from "../declaration";
import { sound, type WholeArguments } from "../wholeArguments";

/** 13 rows of number, indicator, amount and share of sales. */
export function partnershipTableOfCells(args: WholeArguments): Returned[][] {
  const names = args.environment.workbookWords.results.partnershipLines;
  const rows = partnershipTable(
    args.number("average_sale"),
    args.number("purchases_per_year"),
    args.number("margin"),
    {
      "5.1.1": args.number("delivery"),
      "5.1.2": args.number("bonuses"),
      "5.1.3": args.number("returns"),
      "5.2": args.number("database"),
      "5.3": args.number("salaries"),
      "5.4": args.number("other"),
    },
  );
  return rows.map(({ line, amount, share }) => [
    line,
    names[line],
    sound(finite(amount ?? "")),
    sound(finite(share ?? "")),
  ]);
}
