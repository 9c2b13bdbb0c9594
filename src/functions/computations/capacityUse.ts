import { shareOf } from "../../marketing/shareOf";
import { noAnswer } from "../cells";
import type { Elementwise } from "../elementwise";

export const capacityUseOfCells: Elementwise = () => (numbers, options) => {
  const [output, capacity] = [numbers[0]!, numbers[1]!];
  // Output beyond the capacity leaves nothing, not less than nothing.
  if (options[2] === "spare") return Math.max(0, capacity - output);
  return shareOf(output, capacity) ?? noAnswer((cells) => cells.noShare("capacity"));
};
