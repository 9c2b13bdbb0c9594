import type { ListInput } from "../builder";
import { salesInput } from "../salesList/salesInput";

const roles = ["customer", "date", "amount", "quantity", "price", "discount"];

/** The one list: who bought when, and for how much. */
export const inputs: ListInput[] = [
  { ...salesInput, roles: salesInput.roles.filter(({ id }) => roles.includes(id)) },
];
