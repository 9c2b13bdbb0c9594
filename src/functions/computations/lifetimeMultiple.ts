import { lifetimeMultiple } from "../../marketing/lifetimeMultiple";
import { noAnswer } from "../cells";
import type { Elementwise } from "../elementwise";

export const lifetimeMultipleOfCells: Elementwise = () => (numbers, options) => {
  const [retention, discount] = [numbers[0]!, numbers[1]!];
  return (
    lifetimeMultiple(retention, discount, options[2] as "now" | "later") ??
    noAnswer((cells) => cells.noMultiple(retention, discount))
  );
};
