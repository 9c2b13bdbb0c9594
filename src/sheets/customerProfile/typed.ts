import type { TypedCells } from "../builder";
import { keyText } from "../../marketing/distinctKeys";
import { readDate } from "../columns/readDates";
import { keyNames, shownAs, withKey } from "../customerCodes/options";
import { Refusal } from "../sentence";
import { analyse } from "./analysis";
import { cellNames } from "./layout";

const numbers = [
  [cellNames.window, "window"],
  [cellNames.years, "years"],
  [cellNames.discountRate, "discountRate"],
] as const;

/** What the inputs and the key hold becomes the choice that a refresh is made from. */
export const typed: TypedCells = {
  names: [...Object.values(cellNames), ...Object.values(keyNames)],
  choose(cells, choice, lists) {
    const coded = shownAs(choice);
    const options = withKey(cells, choice.options);
    const customer = cells.get(cellNames.customer);
    // Codes without a key are others after every refresh.
    if (customer) options.customer = coded === "codes" ? null : keyText(customer.value);
    const asOf = cells.get(cellNames.asOf);
    if (asOf) {
      const day = readDate(asOf.value);
      if (typeof day !== "number")
        return new Refusal((words) => words.customerProfile.typedDate(asOf.address, asOf.value));
      // The list's last day goes with the list, unless another was chosen.
      const followed = (options.asOf ?? null) === null && Math.floor(day) === options.lastDay;
      if (!followed) options.asOf = Math.floor(day);
    }
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
