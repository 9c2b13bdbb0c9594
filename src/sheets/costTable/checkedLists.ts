import type { CheckedList } from "../formulas/listChecks";
import type { Analysis } from "./analysis";

/** The lists behind the table, each once. */
export function checkedLists({ sales, ledger }: Analysis): CheckedList[] {
  const columns = (roles: Record<string, number | null>, names: string[]) =>
    names.flatMap((name) => roles[name] ?? []);
  const amounts = sales.computed ? ["quantity", "price", "discount"] : ["amount"];
  const others = ["date", "profit", "costOfGoods", "weight"];
  const lists = [
    {
      data: sales.data,
      numeric: columns(sales.roles, [...amounts, ...others]),
      filled: sales.roles.date!,
    },
  ];
  if (!ledger) return lists;
  const costs =
    ledger.layout === "wide"
      ? ledger.types.flatMap(({ column }) => column ?? [])
      : columns(ledger.roles, ["amount"]);
  const numeric = [...columns(ledger.roles, ["date"]), ...costs];
  if (ledger.data.shape.id !== sales.data.shape.id)
    return [...lists, { data: ledger.data, numeric, filled: ledger.roles.date ?? costs[0]! }];
  return [{ ...lists[0]!, numeric: [...new Set([...lists[0]!.numeric, ...numeric])] }];
}
