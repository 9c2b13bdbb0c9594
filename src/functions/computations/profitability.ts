import { shareOf } from "../../marketing/shareOf";
import { noAnswer } from "../cells";
import type { Elementwise } from "../elementwise";

export const profitabilityOfCells: Elementwise = () => (numbers) =>
  shareOf(numbers[0]!, numbers[1]!) ?? noAnswer((cells) => cells.noShare("base"));
