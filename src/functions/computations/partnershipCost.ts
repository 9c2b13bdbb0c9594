import { partnershipCost } from "../../marketing/partnershipCost";
import type { Elementwise } from "../elementwise";

export const partnershipCostOfCells: Elementwise = () => (numbers) =>
  partnershipCost({
    "5.1.1": numbers[0]!,
    "5.1.2": numbers[1]!,
    "5.1.3": numbers[2]!,
    "5.2": numbers[3]!,
    "5.3": numbers[4]!,
    "5.4": numbers[5]!,
  });
