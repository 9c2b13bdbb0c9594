import { leakage } from "../../marketing/leakage";
import { noAnswer } from "../cells";
import { moreThanThereWere } from "../customerBalance";
import type { Elementwise } from "../elementwise";

export const leakageOfCells: Elementwise = () => (numbers) => {
  const [atStart, atEnd, gained] = [numbers[0]!, numbers[1]!, numbers[2]!];
  return (
    moreThanThereWere(atStart, atEnd, gained) ??
    leakage(atStart, atEnd, gained) ??
    noAnswer((cells) => cells.noShare("gained"))
  );
};
