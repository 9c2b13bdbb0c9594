import type { ListInput } from "../builder";
import { role, salesInput } from "../salesList/salesInput";

export const ledgerRoles = ["customer", "date", "costType", "amount"] as const;

export type LedgerRole = (typeof ledgerRoles)[number];

/** The two lists of the cost table. */
export const inputs: ListInput[] = [
  salesInput,
  {
    id: "ledger",
    label: (words) => words.costTable.ledgerList,
    hint: (words) => words.costTable.ledgerHint,
    required: false,
    roles: ledgerRoles.map((id) => role(id, false)),
  },
];
