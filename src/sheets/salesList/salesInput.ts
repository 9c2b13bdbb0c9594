import type { SheetWords } from "../../languages/language";
import type { ListInput, Role } from "../builder";
import type { Meaning } from "../columns/meaning";

export const salesRoles = [
  ...(["customer", "date", "amount", "quantity", "price", "discount"] as const),
  ...(["order", "profit", "costOfGoods", "weight"] as const),
];

export type SalesRole = (typeof salesRoles)[number];

/** The role of a column by its meaning. */
export function role(id: Meaning, required: boolean): Role {
  return { id, required, label: (words: SheetWords) => words.lists.roles[id] };
}

/** The sales list. Without an amount, quantity × price × (1 − discount) is taken. */
export const salesInput: ListInput = {
  id: "sales",
  label: (words) => words.salesList.salesList,
  hint: (words) => words.salesList.salesHint,
  required: true,
  roles: salesRoles.map((id) => role(id, id === "customer" || id === "date")),
};
