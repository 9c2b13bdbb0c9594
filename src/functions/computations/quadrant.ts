import { medianThreshold, quadrant, type Threshold } from "../../marketing/quadrant";
import type { Elementwise } from "../elementwise";

export const quadrantOfCells: Elementwise = (numbersOf, { workbookWords }) => {
  const value = medianThreshold(numbersOf(0));
  const frequency = medianThreshold(numbersOf(1));
  const { names, actions } = workbookWords.results.QUADRANT;
  return (numbers, options) => {
    const number = quadrant(
      numbers[0]!,
      numbers[1]!,
      given(numbers[2]!) ?? value,
      given(numbers[3]!) ?? frequency,
    );
    switch (options[4]) {
      case "name":
        return names[number];
      case "action":
        return actions[number];
      default:
        return number;
    }
  };
};

/** A threshold of the user's own; null when it is omitted. */
function given(limit: number): Threshold | null {
  return Number.isNaN(limit) ? null : { limit, strictlyAbove: false };
}
