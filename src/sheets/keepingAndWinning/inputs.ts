import type { ListInput } from "../builder";
import { role, salesInput } from "../salesList/salesInput";

const salesRoles = [
  ...["customer", "date", "amount", "quantity", "price", "discount", "profit", "costOfGoods"],
];

/** Who bought, and what was spent on customers. */
export const inputs: ListInput[] = [
  { ...salesInput, roles: salesInput.roles.filter(({ id }) => salesRoles.includes(id)) },
  {
    id: "ledger",
    label: (words) => words.keepingAndWinning.ledger,
    hint: (words) => words.keepingAndWinning.ledgerHint,
    required: false,
    roles: [role("costType", true), role("amount", true), role("date", false)],
  },
];
