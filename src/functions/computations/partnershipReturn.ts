import { partnershipReturn } from "../../marketing/partnershipReturn";
import { noAnswer, unusable } from "../cells";
import type { Elementwise } from "../elementwise";

export const partnershipReturnOfCells: Elementwise = () => (numbers, options) => {
  const onSales = options[2] === "sales";
  const base = numbers[onSales ? 3 : 1]!;
  if (Number.isNaN(base)) return unusable((cells) => cells.neededWith("sales", "base", "sales"));
  return (
    partnershipReturn(numbers[0]!, numbers[1]!, base) ??
    noAnswer((cells) => cells.noReturn(onSales ? "sales" : "partnership_cost", base))
  );
};
