import { partnershipProfit } from "../../marketing/partnershipProfit";
import type { Elementwise } from "../elementwise";

export const partnershipProfitOfCells: Elementwise = () => (numbers) =>
  partnershipProfit(numbers[0]!, numbers[1]!);
