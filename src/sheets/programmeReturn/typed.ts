import type { OptionValue, TypedCells } from "../builder";
import { Refusal } from "../sentence";
import { analyse } from "./analysis";
import { kindOf } from "./kinds";
import { cellNames } from "./layout";
import { figures, option, TYPED_ROWS } from "./options";

const rows = Array.from({ length: TYPED_ROWS }, (_, position) => position);

/** What was typed into the programmes becomes the choice that a refresh is made from. */
export const typed: TypedCells = {
  names: rows.flatMap((at) => [
    cellNames.name(at),
    cellNames.kind(at),
    ...figures.map((figure) => cellNames.figure(figure, at)),
  ]),
  choose(cells, choice, lists) {
    const options: Record<string, OptionValue> = { ...choice.options };
    for (const at of rows) {
      const name = cells.get(cellNames.name(at));
      if (name) options[option.name(at)] = String(name.value);
      const kind = cells.get(cellNames.kind(at));
      // The word of any language, as the sheet may have been made in another.
      if (kind && kind.value !== "")
        options[option.kind(at)] = kindOf(String(kind.value)) ?? "none";
      for (const figure of figures) {
        const cell = cells.get(cellNames.figure(figure, at));
        if (!cell) continue;
        if (cell.value !== "" && typeof cell.value !== "number")
          return new Refusal((words) =>
            words.programmeReturn.typedNumber(cell.address, cell.value),
          );
        options[option.figure(figure, at)] = cell.value === "" ? null : cell.value;
      }
    }
    const chosen = { ...choice, options };
    const { refusal } = analyse(lists, chosen);
    if (!refusal || analyse(lists, choice).refusal) return chosen;
    return new Refusal((words) => words.programmeReturn.typedWrong(refusal.sentence(words)));
  },
};
