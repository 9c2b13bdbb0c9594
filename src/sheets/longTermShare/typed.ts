import type { OptionValue, TypedCells } from "../builder";
import { readDate } from "../columns/readDates";
import { keyNames, withKey } from "../customerCodes/options";
import { Refusal } from "../sentence";
import { analyse } from "./analysis";
import { cellNames } from "./layout";
import { CLASSES, classFrom } from "./options";

const positions = Array.from({ length: CLASSES - 1 }, (_, after) => after + 1);

/** What the inputs hold becomes the choice that a refresh is made from. */
export const typed: TypedCells = {
  names: [
    ...Object.values(keyNames),
    ...[cellNames.from, cellNames.to, cellNames.longFrom],
    ...positions.map((position) => cellNames.classFrom(position)),
  ],
  choose(cells, choice, lists) {
    const options: Record<string, OptionValue> = withKey(cells, choice.options);
    for (const id of ["from", "to"] as const) {
      const cell = cells.get(cellNames[id]);
      if (!cell) continue;
      const day = readDate(cell.value);
      if (typeof day !== "number")
        return new Refusal((words) => words.salesList.typedDate(cell.address, cell.value));
      options[id] = Math.floor(day);
    }
    const numbers = [
      [cellNames.longFrom, "longFrom"],
      ...positions.map((position) => [cellNames.classFrom(position), classFrom(position)]),
    ] as [string, string][];
    for (const [name, id] of numbers) {
      const cell = cells.get(name);
      if (!cell) continue;
      // Nothing typed is what is usual.
      if (cell.value !== "" && typeof cell.value !== "number")
        return new Refusal((words) => words.longTermShare.typedNumber(cell.address, cell.value));
      options[id] = cell.value === "" ? null : cell.value;
    }
    const chosen = { ...choice, options };
    const { refusal } = analyse(lists, chosen);
    if (!refusal || analyse(lists, choice).refusal) return chosen;
    return new Refusal((words) => words.longTermShare.typedWrong(refusal.sentence(words)));
  },
};
