import { shareOf } from "../../marketing/shareOf";
import { noAnswer, unusable } from "../cells";
import type { Elementwise } from "../elementwise";

export const patronageOfCells: Elementwise = () => (numbers) => {
  const [own, spending] = [numbers[0]!, numbers[1]!];
  if (own > spending)
    return unusable((cells) => cells.atMost("own_sales", "customer_spending", spending, own));
  return shareOf(own, spending) ?? noAnswer((cells) => cells.noShare("customer_spending"));
};
