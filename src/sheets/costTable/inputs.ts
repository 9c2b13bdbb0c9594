import type { SheetWords } from "../../languages/language";
import type { ListInput, Role } from "../builder";
import type { Meaning } from "../columns/meaning";

function role(id: Meaning, required: boolean): Role {
  return { id, required, label: (words: SheetWords) => words.lists.roles[id] };
}

export const salesRoles = [
  ...(["customer", "date", "amount", "quantity", "price", "discount"] as const),
  ...(["order", "profit", "costOfGoods", "weight"] as const),
];

export const ledgerRoles = ["customer", "date", "costType", "amount"] as const;

export type SalesRole = (typeof salesRoles)[number];
export type LedgerRole = (typeof ledgerRoles)[number];

/** The two lists of the cost table. Without an amount, quantity × price × (1 − discount) is taken. */
export const inputs: ListInput[] = [
  {
    id: "sales",
    label: (words) => words.costTable.salesList,
    hint: (words) => words.costTable.salesHint,
    required: true,
    roles: salesRoles.map((id) => role(id, id === "customer" || id === "date")),
  },
  {
    id: "ledger",
    label: (words) => words.costTable.ledgerList,
    hint: (words) => words.costTable.ledgerHint,
    required: false,
    roles: ledgerRoles.map((id) => role(id, false)),
  },
];
