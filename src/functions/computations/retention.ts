import { retentionRate } from "../../marketing/retention";
import { noAnswer, unusable } from "../cells";
import { moreThanThereWere } from "../customerBalance";
import type { Elementwise } from "../elementwise";

export const retentionOfCells: Elementwise = () => (numbers) => {
  const [atStart, atEnd, gained] = [numbers[0]!, numbers[1]!, numbers[2]!];
  if (gained > atEnd) return unusable((cells) => cells.atMost("gained", "at_end", atEnd, gained));
  return (
    moreThanThereWere(atStart, atEnd, gained) ??
    retentionRate(atStart, atEnd, gained) ??
    noAnswer((cells) => cells.noShare("at_start"))
  );
};
