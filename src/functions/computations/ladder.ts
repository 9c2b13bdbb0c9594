import { ladderRung, type Recommends } from "../../marketing/relationshipLadder";
import type { Elementwise } from "../elementwise";

export const ladderOfCells: Elementwise = () => (numbers) =>
  ladderRung(numbers[0]!, numbers[1] as Recommends, numbers[2] === 1, numbers[3]!);
