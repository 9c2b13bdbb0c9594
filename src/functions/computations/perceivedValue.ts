import { shareOf } from "../../marketing/shareOf";
import { noAnswer } from "../cells";
import type { Elementwise } from "../elementwise";

export const perceivedValueOfCells: Elementwise = () => (numbers, options) => {
  const [benefits, sacrifices] = [numbers[0]!, numbers[1]!];
  if (options[2] === "difference") return benefits - sacrifices;
  return shareOf(benefits, sacrifices) ?? noAnswer((cells) => cells.noRatio("sacrifices"));
};
