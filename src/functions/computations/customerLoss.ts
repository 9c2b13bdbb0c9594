import { customerLoss } from "../../marketing/customerLoss";
import type { Elementwise } from "../elementwise";

export const customerLossOfCells: Elementwise = () => (numbers) =>
  customerLoss(numbers[0]!, numbers[1]!, numbers[2]!);
