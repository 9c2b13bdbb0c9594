import type { OptionValue, TypedCells } from "../builder";
import { readDate } from "../columns/readDates";
import { keyNames, withKey } from "../customerCodes/options";
import { Refusal } from "../sentence";
import { analyse } from "./analysis";
import { cellNames } from "./cellNames";
import { CLASSES, classFrom, className, classNorm } from "./options";

const positions = Array.from({ length: CLASSES }, (_, position) => position);

/** What the inputs of the map hold becomes the choice that a refresh is made from. */
export const typed: TypedCells = {
  names: [
    ...Object.values(keyNames),
    cellNames.from,
    cellNames.to,
    cellNames.purchaseThreshold,
    cellNames.frequencyThreshold,
    ...positions.map(cellNames.className),
    ...positions.slice(1).map(cellNames.classFrom),
    ...positions.map(cellNames.norm),
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
    for (const position of positions) {
      const name = cells.get(cellNames.className(position));
      if (name) options[className(position)] = String(name.value);
    }
    const numbers = [
      ...(["purchaseThreshold", "frequencyThreshold"] as const).map((id) => [cellNames[id], id]),
      ...positions.slice(1).map((position) => [cellNames.classFrom(position), classFrom(position)]),
      ...positions.map((position) => [cellNames.norm(position), classNorm(position)]),
    ] as [string, string][];
    for (const [name, id] of numbers) {
      const cell = cells.get(name);
      if (!cell) continue;
      // Nothing typed is the median, or what is usual.
      if (cell.value !== "" && typeof cell.value !== "number")
        return new Refusal((words) => words.segmentMap.typedNumber(cell.address, cell.value));
      options[id] = cell.value === "" ? null : cell.value;
    }
    const chosen = { ...choice, options };
    const { refusal } = analyse(lists, chosen);
    if (!refusal || analyse(lists, choice).refusal) return chosen;
    return new Refusal((words) => words.segmentMap.typedWrong(refusal.sentence(words)));
  },
};
