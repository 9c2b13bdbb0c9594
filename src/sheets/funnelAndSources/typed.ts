import type { Language } from "../../languages/language";
import type { OptionValue, TypedCells } from "../builder";
import { readDate } from "../columns/readDates";
import { Refusal } from "../sentence";
import { analyse } from "./analysis";
import { cellNames } from "./layout";
import { MOST_STEPS, option, sourceFigures, TYPED_SOURCES } from "./options";

const steps = Array.from({ length: MOST_STEPS }, (_, position) => position);
const sources = Array.from({ length: TYPED_SOURCES }, (_, position) => position);
/** "no" in the languages of the product, which the sheet may have been made in. */
const NO: Record<Language, string> = { en: "no", sv: "nej", ru: "нет", bg: "не" };

/** What was typed into steps, sources and the period becomes the choice that a refresh is made from. */
export const typed: TypedCells = {
  names: [
    cellNames.from,
    cellNames.to,
    ...steps.flatMap((at) => [cellNames.stepName(at), cellNames.stepCount(at)]),
    ...sources.flatMap((at) => [
      cellNames.sourceName(at),
      cellNames.recommended(at),
      ...sourceFigures.map((figure) => cellNames.figure(figure, at)),
    ]),
  ],
  choose(cells, choice, lists) {
    const options: Record<string, OptionValue> = { ...choice.options };
    for (const id of ["from", "to"] as const) {
      const cell = cells.get(cellNames[id]);
      if (!cell) continue;
      const day = readDate(cell.value);
      if (typeof day !== "number")
        return new Refusal((words) => words.salesList.typedDate(cell.address, cell.value));
      options[id] = Math.floor(day);
    }
    const texts = [
      ...steps.map((at) => [cellNames.stepName(at), option.stepName(at)] as const),
      ...sources.map((at) => [cellNames.sourceName(at), option.sourceName(at)] as const),
    ];
    for (const [name, id] of texts) {
      const cell = cells.get(name);
      if (cell) options[id] = String(cell.value);
    }
    for (const at of sources) {
      const cell = cells.get(cellNames.recommended(at));
      const said = String(cell?.value ?? "")
        .trim()
        .toLowerCase();
      if (cell)
        options[option.typedRecommended(at)] = said !== "" && !Object.values(NO).includes(said);
    }
    const numbers = [
      ...steps.map((at) => [cellNames.stepCount(at), option.stepCount(at)] as const),
      ...sources.flatMap((at) =>
        sourceFigures.map(
          (figure) => [cellNames.figure(figure, at), option.figure(figure, at)] as const,
        ),
      ),
    ];
    for (const [name, id] of numbers) {
      const cell = cells.get(name);
      if (!cell) continue;
      if (cell.value !== "" && typeof cell.value !== "number")
        return new Refusal((words) => words.funnelAndSources.typedNumber(cell.address, cell.value));
      options[id] = cell.value === "" ? null : cell.value;
    }
    const chosen = { ...choice, options };
    const { refusal } = analyse(lists, chosen);
    if (!refusal || analyse(lists, choice).refusal) return chosen;
    return new Refusal((words) => words.funnelAndSources.typedWrong(refusal.sentence(words)));
  },
};
