import { guessColumns } from "../columns/guessColumns";
import { headerText } from "../columns/headerText";
import type { ListShape } from "../list";
import { salesRoles } from "./salesInput";

/** What lists of the two kinds tend to be called. */
export const salesNames =
  /sale|order|invoice|transaction|försälj|faktur|köp|продаж|заказ|реализ|отгруз|поръч|фактур/;
export const ledgerNames =
  /cost|ledger|expense|kostnad|utgift|huvudbok|затрат|расход|издерж|разход/;

/** The list's columns as those of a sales list, and how much it looks like one: 0 when it cannot be one. */
export function salesCandidate(shape: ListShape): {
  roles: Record<string, number | null>;
  score: number;
} {
  const roles: Record<string, number | null> = guessColumns(shape, salesRoles);
  const { customer, date, amount, quantity, price } = roles;
  const priced = quantity !== null && price !== null;
  if (amount !== null) {
    // An amount needs no quantity and price; offering them would only ask a question without effect.
    roles.quantity = roles.price = roles.discount = null;
  }
  const usable = customer !== null && date !== null && (amount !== null || priced);
  const named = salesNames.test(headerText(shape.name)) ? 3 : 0;
  const away = ledgerNames.test(headerText(shape.name)) ? 3 : 0;
  const extra = [roles.order, roles.profit, roles.costOfGoods].filter((at) => at !== null).length;
  return { roles, score: usable ? Math.max(1, 6 + extra + named - away) : 0 };
}
